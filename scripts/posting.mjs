/**
 * Judges which kind of job postings describe, one posting a file:
 *
 *   npm run --silent posting -- posting.txt another.txt
 *   node scripts/posting.mjs < posting.txt
 *
 * Prints `{"file", "kind", "confidence", "evidence", …}` or `{"file", "error"}` a line, in the same
 * order, and exits with 1 if any file had an error. `--silent` keeps npm's banner off standard output.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { callersPath, print } from './command-line.mjs';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('./posting/judge-file')} JudgeFile */
/** @typedef {import('./posting/judge-file').FileResult} FileResult */

const { judgeFile, unreadablePosting } = /** @type {JudgeFile} */ (
	await loadTypeScript('./posting/judge-file.ts')
);

/** The name of standard input among files. */
const STANDARD_INPUT = '-';

const files = process.argv.slice(2);
if (files.length === 0 && process.stdin.isTTY) {
	process.stderr.write('Paste a posting, or name a file. Ctrl+D ends.\n');
}
for (const file of files.length > 0 ? files : [STANDARD_INPUT]) {
	const result = await judged(file);
	if ('error' in result) process.exitCode = 1;
	await print(`${JSON.stringify(result)}\n`);
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
				: await readFile(callersPath('posting', file));
		return judgeFile(file, bytes);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		return unreadablePosting(file, error);
	}
}
