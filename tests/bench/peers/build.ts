/** Builds the peers as a host would serve them, into a folder that git ignores. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import { CACHE, GENERAL } from '../../../scripts/headers/policy.mjs';
import { formatRules } from '../../../scripts/headers/rules.mjs';
import { handWrittenPage } from './hand-written';
import { peerQuestions } from './questions';

const compress = promisify(brotliCompress);

/** @returns the folder of each peer */
export async function buildPeers(dir: string): Promise<{ surveyJs: string; handWritten: string }> {
	await rm(dir, { recursive: true, force: true });
	const surveyJs = join(dir, 'surveyjs');
	await build({
		configFile: false,
		logLevel: 'warn',
		root: fileURLToPath(new URL('surveyjs', import.meta.url)),
		resolve: { alias: { $lib: fileURLToPath(new URL('../../../src/lib', import.meta.url)) } },
		build: { outDir: surveyJs, emptyOutDir: true, chunkSizeWarningLimit: Infinity }
	});
	const handWritten = join(dir, 'hand-written');
	await mkdir(handWritten, { recursive: true });
	await writeFile(join(handWritten, 'index.html'), handWrittenPage(peerQuestions));
	for (const peer of [surveyJs, handWritten]) await makeServable(peer);
	return { surveyJs, handWritten };
}

/** Compresses like this quiz's build, and adds its general headers. */
async function makeServable(dir: string): Promise<void> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	for (const entry of entries.filter((each) => each.isFile())) {
		const file = join(entry.parentPath, entry.name);
		const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
		await writeFile(`${file}.br`, await compress(await readFile(file), { params }));
	}
	const rules = [
		{ path: '/*', headers: GENERAL },
		{ path: '/', headers: { 'Cache-Control': CACHE.other } },
		{ path: '/assets/*', headers: { 'Cache-Control': CACHE.immutable } }
	];
	await writeFile(join(dir, '_headers'), formatRules(rules));
	await writeFile(join(dir, '404.html'), 'not found');
}
