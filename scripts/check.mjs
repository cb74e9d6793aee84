// `npm run check`: all scripts `check:…` of package.json, two at a time, since each of them keeps
// no more than one core busy. What one has to say is shown in one piece, as soon as it is done.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const AT_ONCE = 2;

const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (
	JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
);
const waiting = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));

await Promise.all(Array.from({ length: AT_ONCE }, oneByOne));

async function oneByOne() {
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		const [name, command] = next;
		const { isSound, said } = await run(command);
		console.log(`${isSound ? 'sound' : 'FAULTY'}: ${name} (${command})\n${said}`);
		if (!isSound) process.exitCode = 1;
	}
}

/**
 * @param {string} command as npm would run it, by which this script was started
 * @returns {Promise<{ isSound: boolean, said: string }>}
 */
function run(command) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (/** @type {string} */ part) => (said += part));
		child.on('error', reject);
		child.on('close', (code) => resolve({ isSound: code === 0, said }));
	});
}
