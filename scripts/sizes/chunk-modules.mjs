/** A Vite plugin that records the modules of each built file, for `npm run sizes`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The modules of each built file with their bytes before packing. */
export const CHUNK_MODULES = '.svelte-kit/output/chunk-modules.json';

/** @typedef {Record<string, { module: string, bytes: number }[]>} ChunkModules by file of the built site */

/** @returns {import('vite').Plugin} */
export function chunkModules() {
	return {
		name: 'chunk-modules',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			// The service worker has a build of its own, after the pages.
			if (!chunks.some(({ fileName }) => fileName.includes('/nodes/'))) return;
			/** @type {ChunkModules} */
			const record = {};
			for (const { fileName, modules } of chunks)
				record[fileName] = Object.entries(modules)
					.map(([id, { renderedLength }]) => ({ module: shortName(id), bytes: renderedLength }))
					.filter(({ bytes }) => bytes > 0)
					.sort((a, b) => b.bytes - a.bytes);
			mkdirSync(dirname(CHUNK_MODULES), { recursive: true });
			writeFileSync(CHUNK_MODULES, JSON.stringify(record));
		}
	};
}

/** Relative to the project's folder, or to the package's. @param {string} id */
function shortName(id) {
	const path = id.replaceAll('\0', '').split('?')[0] ?? id;
	return path.split('/node_modules/').at(-1)?.replace(`${process.cwd()}/`, '') ?? path;
}
