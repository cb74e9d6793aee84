// Loads TypeScript modules for the scripts, since Node 20 does not run TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { readTheme } from './theme/read-theme.mjs';
import { themeConstants } from './theme/theme-constants.mjs';

/**
 * @param {string} path from the folder `scripts`
 * @returns {Promise<unknown>} the module; callers cast it to the type of the file that they name
 */
export async function loadTypeScript(path) {
	const imported = await runnerImport(pathOf(path), {
		configFile: false,
		logLevel: 'silent',
		define: themeConstants(readTheme()),
		root: pathOf('..'),
		resolve: { alias: { $lib: pathOf('../src/lib') } },
		// The project's own extends a file that only `svelte-kit sync` creates.
		tsconfig: pathOf('./tsconfig.json')
	});
	return /** @type {unknown} */ (imported.module);
}

/** @param {string} relative */
function pathOf(relative) {
	return fileURLToPath(new URL(relative, import.meta.url));
}
