import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the build says which modules its files hold, and how many bytes of each before it is packed. */
export const CHUNK_MODULES = '.svelte-kit/output/chunk-modules.json';

/** @typedef {Record<string, { module: string, bytes: number }[]>} ChunkModules by file of the built site */

/** @returns {import('vite').Plugin} */
export function chunkModules() {
	return {
		name: 'chunk-modules',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			// The service worker is built by itself, after the pages.
			if (!chunks.some(({ fileName }) => fileName.includes('/nodes/'))) return;
			/** @type {ChunkModules} */
			const held = {};
			for (const { fileName, modules } of chunks)
				held[fileName] = Object.entries(modules)
					.map(([id, { renderedLength }]) => ({ module: shortName(id), bytes: renderedLength }))
					.filter(({ bytes }) => bytes > 0)
					.sort((a, b) => b.bytes - a.bytes);
			mkdirSync(dirname(CHUNK_MODULES), { recursive: true });
			writeFileSync(CHUNK_MODULES, JSON.stringify(held));
		}
	};
}

/** From the project's folder, or from the package's. @param {string} id */
function shortName(id) {
	const path = id.replaceAll('\0', '').split('?')[0] ?? id;
	return path.split('/node_modules/').at(-1)?.replace(`${process.cwd()}/`, '') ?? path;
}
