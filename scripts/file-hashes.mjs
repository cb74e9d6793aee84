/**
 * Tells the service worker of a built folder which files the site has, and what is in them: the build
 * itself knows neither the pages' content nor `404.html`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { addressOf, filesOf } from './built-files.mjs';

const WORKER = 'service-worker.js';

/** Read by hosts or browsers alone, or never from a cache. */
const NOT_CACHED = new Set([
	WORKER,
	'_headers',
	'_app/version.json',
	'reload.html',
	'sitemap.xml',
	'robots.txt'
]);

/**
 * The reader of PDF files, loaded with the first that somebody opens, is larger than everything else
 * together; the pictures are for other sites.
 */
const ONLINE = /\/pdf\.worker-[\w-]+\.js$|\.bcmap$|(^|\/)open-graph\.png$/;

/** The worker's first line, once it has been written. */
const LIST = /^const fileHashes = .*\n/;

/**
 * Extends an adapter to write the hashes into the worker that it has built.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} dir where it builds
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withFileHashes(adapter, dir) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			writeFileHashes(dir);
		}
	};
}

/** @param {string} dir a built folder */
export function writeFileHashes(dir) {
	const hashes = Object.fromEntries(
		filesOf(dir)
			.filter((file) => !NOT_CACHED.has(file) && !ONLINE.test(file))
			.map((file) => [addressOf(file), sha256(readFileSync(join(dir, file)))])
	);
	const path = join(dir, WORKER);
	const code = readFileSync(path, 'utf8').replace(LIST, '');
	const written = `const fileHashes = ${JSON.stringify(hashes)};\n${code}`;
	writeFileSync(path, written);
	if (existsSync(`${path}.gz`)) writeFileSync(`${path}.gz`, gzipSync(written));
	if (existsSync(`${path}.br`)) writeFileSync(`${path}.br`, brotliCompressSync(written));
}

/** @param {Buffer} content */
const sha256 = (content) => createHash('sha256').update(content).digest('base64');
