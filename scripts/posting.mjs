/**
 * Judges which kind of job postings describe, one posting a file:
 *
 *   npm run --silent posting -- posting.txt another.txt
 *   node scripts/posting.mjs < posting.txt
 *
 * Prints `{"file", "kind", "confidence", "evidence", …}` or `{"file", "error"}` a line, in the same
 * order, with `"case"` from 1 where a file holds several, and exits with 1 if any file had an error.
 * `--silent` keeps npm's banner off standard output.
 *
 *   npm run posting -- --labelled labelled.jsonl
 *
 * measures the judge instead, on lines `{"id", "title"?, "text", "label", "near"?}`, where a label is
 * `pm`, `true_pmo`, `support_pmo`, `pso` or `unclear`.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { callersPath, print } from './command-line.mjs';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('./posting/judge-file')} JudgeFile */
/** @typedef {import('./posting/judge-file').FileResult} FileResult */

/** @typedef {typeof import('./posting/measure')} Measure */

const { judgeFile, unreadablePosting } = /** @type {JudgeFile} */ (
	await loadTypeScript('./posting/judge-file.ts')
);

/** The name of standard input among files. */
const STANDARD_INPUT = '-';

const [first, labelled] = process.argv.slice(2);
if (first === '--labelled') await measure(labelled);
else await judgeFiles(process.argv.slice(2));

/** @param {string | undefined} file */
async function measure(file) {
	if (file === undefined) {
		process.stderr.write('Name the file of labelled texts: --labelled FILE.jsonl\n');
		process.exitCode = 1;
		return;
	}
	const { labelledTexts, judged, report } = /** @type {Measure} */ (
		await loadTypeScript('./posting/measure.ts')
	);
	try {
		const texts = labelledTexts(await readFile(callersPath('posting', file), 'utf8'));
		await print(`${report(judged(texts))}\n`);
	} catch (error) {
		process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}

/** @param {string[]} files */
async function judgeFiles(files) {
	if (files.length === 0 && process.stdin.isTTY) {
		process.stderr.write('Paste a posting, or name a file. Ctrl+D ends.\n');
	}
	for (const file of files.length > 0 ? files : [STANDARD_INPUT]) {
		for (const result of await results(file)) {
			if ('error' in result) process.exitCode = 1;
			await print(`${JSON.stringify(result)}\n`);
		}
	}
}

/**
 * @param {string} file
 * @returns {Promise<FileResult[]>}
 */
async function results(file) {
	try {
		const bytes =
			file === STANDARD_INPUT
				? await buffer(process.stdin)
				: await readFile(callersPath('posting', file));
		return judgeFile(file, bytes);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		return [unreadablePosting(file, error)];
	}
}
