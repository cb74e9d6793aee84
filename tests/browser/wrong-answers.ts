/** The ways in which hosts, proxies and captive portals answer other than with the file asked for. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export const WRONG_ANSWERS = [
	'a page',
	'nothing',
	'no content',
	'a redirect',
	'compressed bytes',
	'plain text',
	'a part',
	'not found',
	'an error',
	'no answer'
] as const;
export type WrongAnswer = (typeof WRONG_ANSWERS)[number];

/** The address to which it redirects. */
export const LOGIN = '/login';

const PAGE = '<!doctype html><title>Log in</title><form><input name="user"></form>';
const SCRIPT = { 'content-type': 'text/javascript' };
/** Hosts set it by address, whatever they answer. */
const KEPT = { 'cache-control': 'public, max-age=31536000, immutable' };

/** @param file the script that is asked for */
export function answerWrongly(way: WrongAnswer, file: string, response: ServerResponse): void {
	const send = (status: number, headers: Record<string, string>, body?: string | Buffer) =>
		response.writeHead(status, { ...KEPT, ...headers }).end(body);
	const page = (status: number) => send(status, { 'content-type': 'text/html' }, PAGE);
	switch (way) {
		case 'a page':
			return void page(200);
		case 'nothing':
			return void send(200, SCRIPT);
		case 'no content':
			return void send(204, {});
		case 'a redirect':
			if (file.endsWith(LOGIN)) page(200);
			else send(302, { location: LOGIN });
			return;
		case 'compressed bytes':
			return void send(200, SCRIPT, gzipSync(readFileSync(file)));
		case 'plain text':
			return void send(200, { 'content-type': 'text/plain' }, readFileSync(file));
		case 'a part': {
			const whole = readFileSync(file);
			return void send(200, SCRIPT, whole.subarray(0, whole.length / 2));
		}
		case 'not found':
			return void page(404);
		case 'an error':
			return void page(500);
		case 'no answer':
			return;
	}
}
