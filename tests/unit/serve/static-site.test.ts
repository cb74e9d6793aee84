/** Requests that no browser makes are answered, and none ends the server. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveStatic } from '../../../scripts/static-site.mjs';

const PAGE = '<p>page</p>';
const OUTSIDE = 'outside.txt';

let folder: string;
let server: Awaited<ReturnType<typeof serveStatic>>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'static-site-'));
	const dir = mkdtempSync(join(folder, 'build-'));
	writeFileSync(join(folder, OUTSIDE), 'outside');
	writeFileSync(join(dir, 'index.html'), PAGE);
	writeFileSync(join(dir, '404.html'), '<p>unknown</p>');
	writeFileSync(join(dir, '_headers'), '/*\n  X-Frame-Options: DENY\n');
	server = await serveStatic(dir);
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

/** Sends bytes as they are: `fetch` corrects addresses. */
async function send(line: string, headers: readonly string[] = []): Promise<string> {
	const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
	socket.write([line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'));
	let answer = '';
	for await (const chunk of socket.setEncoding('utf8')) answer += chunk as string;
	return answer;
}

const isAlive = async () =>
	expect(await send('GET / HTTP/1.1')).toMatch(/^HTTP\/1\.1 200 [^]*<p>page<\/p>$/);

test.each(['5-1', 'abc', '-0', '-5', '0-', '1-2,3-4', '99999999999999999999-', '0-1e99', '-', ''])(
	'a range is ignored: bytes=%s',
	async (range) => {
		const answer = await send('GET / HTTP/1.1', [`Range: bytes=${range}`]);
		expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*<p>page<\/p>$/);
		await isAlive();
	}
);

test.each([
	'/%00',
	'/%',
	'/%E0%A4',
	'/..%2f',
	`/..%2f${OUTSIDE}`,
	`/../${OUTSIDE}`,
	`/%2e%2e/${OUTSIDE}`,
	`/..%5c${OUTSIDE}`,
	'//elsewhere.example/..',
	'/__proto__',
	'/constructor',
	'*',
	'http://[/',
	'/*',
	`/${'a'.repeat(8000)}`
])('an address that names no file is unknown: %s', async (address) => {
	const answer = await send(`GET ${address} HTTP/1.1`);
	expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
	expect(answer).not.toContain('\r\n\r\noutside');
	await isAlive();
});

test('a request for the headers alone has no body', async () => {
	expect(await send('HEAD / HTTP/1.1')).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\n$/);
});

test.each([
	['BREW / HTTP/1.1'],
	['GET / HTTP/9.9'],
	['GET /\u0000 HTTP/1.1'],
	['GET / HTTP/1.1', 'Content-Length: -1'],
	['GET / HTTP/1.1', 'If-None-Match: "\u00ff'],
	['GET / HTTP/1.1', `X-Long: ${'a'.repeat(100_000)}`]
])('a request that is none ends nothing: %s', async (line, ...headers) => {
	await send(line, headers).catch(() => '');
	await isAlive();
});
