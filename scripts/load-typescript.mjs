import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Node 20 runs no TypeScript: Vite loads it, without the project's configuration and in silence.
 *
 * @param {string} path from the folder `scripts`
 * @returns {Promise<unknown>} the module
 */
export async function loadTypeScript(path) {
	const imported = await runnerImport(pathOf(path), {
		configFile: false,
		logLevel: 'silent',
		root: pathOf('..'),
		resolve: { alias: { $lib: pathOf('../src/lib') } },
		// The project's own rests on files that only `svelte-kit sync` creates.
		tsconfig: pathOf('./tsconfig.json')
	});
	return /** @type {unknown} */ (imported.module);
}

/** @param {string} relative */
function pathOf(relative) {
	return fileURLToPath(new URL(relative, import.meta.url));
}
