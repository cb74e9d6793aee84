// Runs all scripts `check:…` of package.json: `npm run check`. Two run at a time, since each keeps one
// core busy; the output of each is printed in one piece when it ends.
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
		const { isPassed, output } = await run(command);
		console.log(`${isPassed ? 'passed' : 'FAILED'}: ${name} (${command})\n${output}`);
		if (!isPassed) process.exitCode = 1;
	}
}

/**
 * @param {string} command found on the path that npm has set up for this script
 * @returns {Promise<{ isPassed: boolean, output: string }>}
 */
function run(command) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (/** @type {string} */ part) => (output += part));
		child.on('error', reject);
		child.on('close', (code) => resolve({ isPassed: code === 0, output }));
	});
}
