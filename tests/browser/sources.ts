import { readFileSync } from 'node:fs';

/** The addresses outside that the site may link to. */
export const ADDRESSES: readonly string[] = [
	...readFileSync('docs/sources.md', 'utf8').matchAll(/^\|.*?(https:[^\s|]+)/gm)
].map(([, address = '']) => address);
