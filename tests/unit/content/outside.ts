/** What users meet and is not under `src/lib/content`. */
import { readFileSync } from 'node:fs';
import type { Locale } from '$lib/content/types';
import type { Line } from './texts';

export function linesOutside(locale: Locale): Line[] {
	const lines = [
		...marked('src/error.html'),
		...marked('src/hooks.server.ts'),
		...fields(`static/${locale === 'en' ? 'en/' : ''}manifest.webmanifest`)
	];
	return lines.filter(
		({ line }) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(line) === (locale === 'ja')
	);
}

/** What stands between tags. */
function marked(path: string): Line[] {
	return [...readFileSync(path, 'utf8').matchAll(/>([^<>\n]+)</g)].map(([, line = '']) => ({
		at: path,
		line
	}));
}

function fields(path: string): Line[] {
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	return Object.entries(manifest).flatMap(([key, line]) =>
		typeof line === 'string' ? [{ at: `${path} ${key}`, line }] : []
	);
}
