// Resolves the paths and prints the lines of the commands `npm run judge` and `npm run posting`.
import { once } from 'node:events';
import { resolve } from 'node:path';

process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	// The reader has closed the pipe (`| head`), which is not an error.
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

/** @param {string} text */
export async function print(text) {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Resolves a file's path from where npm was called, since npm runs scripts in the project's folder.
 *
 * @param {string} script its name in package.json
 * @param {string} file
 */
export function callersPath(script, file) {
	const { npm_lifecycle_event: running, INIT_CWD: folder } = process.env;
	return resolve(running === script && folder ? folder : process.cwd(), file);
}
