/**
 * Judges sets of answers, one JSON object a line:
 *
 *   npm run --silent judge -- people.jsonl more.jsonl
 *   node scripts/judge.mjs < people.jsonl
 *
 * Reads `{"id", "answers"}` and prints `{"id", "recommendation", "plan"}` or `{"id", "error"}`, in the same
 * order, and exits with 1 if any line had an error. `--silent` keeps npm's banner off standard output.
 */
import { createReadStream } from 'node:fs';
import { callersPath, print } from './command-line.mjs';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('./judge/judge-line')} JudgeLine */
/** @typedef {import('./judge/judge-line').LineResult} LineResult */

const { judgeLine, unreadableAnswers } = /** @type {JudgeLine} */ (
	await loadTypeScript('./judge/judge-line.ts')
);

const files = process.argv.slice(2);
if (files.length === 0 && process.stdin.isTTY) {
	process.stderr.write('Type one {"id": …, "answers": …} a line, or name a file. Ctrl+D ends.\n');
}
for (const file of files.length > 0 ? files : [undefined]) {
	for await (const results of judged(file)) {
		if (results.some((result) => 'error' in result)) process.exitCode = 1;
		await print(results.map((result) => `${JSON.stringify(result)}\n`).join(''));
	}
}

/**
 * The results for a file, or for standard input, in batches as they come in.
 *
 * @param {string | undefined} file
 * @returns {AsyncGenerator<LineResult[]>}
 */
async function* judged(file) {
	let line = 0;
	try {
		for await (const texts of lines(file)) {
			yield texts.flatMap((text) => judgeLine(text, { line: ++line, file }) ?? []);
		}
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		yield [unreadableAnswers(file ?? 'standard input', error)];
	}
}

/**
 * Not by `node:readline`, which also ends lines at U+2028, and JSON strings may contain that.
 *
 * @param {string | undefined} file
 * @returns {AsyncGenerator<string[]>}
 */
async function* lines(file) {
	const stream = file === undefined ? process.stdin : createReadStream(callersPath('judge', file));
	let rest = '';
	for await (const chunk of stream.setEncoding('utf8')) {
		const [first = '', ...others] = String(chunk).split('\n');
		rest += first;
		if (others.length === 0) continue;
		const last = others.pop() ?? '';
		yield [rest, ...others];
		rest = last;
	}
	yield [rest];
}
