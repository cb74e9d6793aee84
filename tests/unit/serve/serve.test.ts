/** The ports that `node scripts/serve.mjs` refuses, each time with the way out. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isBlockedByBrowsers } from '../../../scripts/serve/blocked-ports.mjs';

const WAY_OUT = 'Name another in the environment variable PORT, such as 4174.\n';

async function serve(port: string): Promise<{ code: unknown; err: string }> {
	const child = spawn(process.execPath, [resolve('scripts/serve.mjs')], {
		env: { ...process.env, PORT: port }
	});
	let err = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	const [code] = (await once(child, 'close')) as unknown[];
	return { code, err };
}

test('a port that browsers block is refused', async () => {
	expect(await serve('4190')).toEqual({
		code: 1,
		err: `Port 4190 is blocked by browsers. ${WAY_OUT}`
	});
});

test('every port on the list is one that fetch refuses', async () => {
	const ports = Array.from({ length: 2 ** 16 }, (_, port) => port).filter(isBlockedByBrowsers);
	expect(ports).toHaveLength(82);
	for (const port of ports) {
		const refusal = await fetch(`http://localhost:${port}`).catch((error: unknown) => error);
		expect(refusal).toMatchObject({ cause: { message: 'bad port' } });
	}
});
