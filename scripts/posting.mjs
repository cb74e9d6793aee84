/**
 * Tells which kind of job postings describe, one posting a file:
 *
 *   npm run --silent posting -- posting.txt another.txt
 *   node scripts/posting.mjs < posting.txt
 *
 * `{"file", "kind", "confidence", "evidence", …}` or `{"file", "error"}` a line, in the same order.
 * Exits with 1 if any file had an error. `--silent` keeps npm's own banner off standard output.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('./posting/judge-file')} JudgeFile */
/** @typedef {import('./posting/judge-file').FileResult} FileResult */

const { judgeFile, unreadablePosting } = /** @type {JudgeFile} */ (
	await loadTypeScript('./posting/judge-file.ts')
);

/** How standard input is called among files. */
const STANDARD_INPUT = '-';

process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	// The reader has seen enough (`| head`): no fault of anyone's.
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

const files = process.argv.slice(2);
if (files.length === 0 && process.stdin.isTTY) {
	process.stderr.write('Paste a posting, or name a file. Ctrl+D ends.\n');
}
for (const file of files.length > 0 ? files : [STANDARD_INPUT]) {
	const result = await judged(file);
	if ('error' in result) process.exitCode = 1;
	if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
}

/**
 * @param {string} file
 * @returns {Promise<FileResult>}
 */
async function judged(file) {
	try {
		const bytes =
			file === STANDARD_INPUT
				? await buffer(process.stdin)
				: await readFile(resolve(callersFolder(), file));
		return judgeFile(file, bytes);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		return unreadablePosting(file, error);
	}
}

/** npm runs scripts in the project's folder: file names are meant from where npm was called. */
function callersFolder() {
	const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
	return script === 'posting' && folder ? folder : process.cwd();
}
