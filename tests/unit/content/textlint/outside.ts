/** The Japanese that users meet and that is not under `src/lib/content`. */
import { readFileSync } from 'node:fs';
import type { Line } from '../texts';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

export function linesOutside(): Line[] {
	return [
		...marked('src/error.html'),
		...marked('src/hooks.server.ts'),
		...fields('static/manifest.webmanifest')
	];
}

/** What stands between tags. */
function marked(path: string): Line[] {
	return [...readFileSync(path, 'utf8').matchAll(/>([^<>\n]+)</g)]
		.map(([, line = '']) => ({ at: path, line }))
		.filter(({ line }) => JAPANESE.test(line));
}

function fields(path: string): Line[] {
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	return Object.entries(manifest).flatMap(([key, line]) =>
		typeof line === 'string' && JAPANESE.test(line) ? [{ at: `${path} ${key}`, line }] : []
	);
}
