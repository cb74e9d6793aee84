/**
 * Judges sets of answers outside the browser, one JSON object a line:
 *
 *   npm run --silent judge -- people.jsonl more.jsonl
 *   node scripts/judge.mjs < people.jsonl
 *
 * `{"id", "answers"}` in, `{"id", "recommendation"}` or `{"id", "error"}` out, in the same order.
 * Exits with 1 if any line had an error. `--silent` keeps npm's own banner off standard output.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('./judge/judge-line')} JudgeLine */
/** @typedef {import('./judge/judge-line').Verdict} Verdict */

const { judgeLine, unreadableFile } = /** @type {JudgeLine} */ (
	await loadTypeScript('./judge/judge-line.ts')
);

process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	// The reader has seen enough (`| head`): no fault of anyone's.
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

const files = process.argv.slice(2);
if (files.length === 0 && process.stdin.isTTY) {
	process.stderr.write('Type one {"id": …, "answers": …} a line, or name a file. Ctrl+D ends.\n');
}
for (const file of files.length > 0 ? files : [undefined]) {
	for await (const verdicts of judged(file)) {
		if (verdicts.some((verdict) => 'error' in verdict)) process.exitCode = 1;
		const text = verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join('');
		if (!process.stdout.write(text)) await once(process.stdout, 'drain');
	}
}

/**
 * The verdicts on a file, or on standard input, in batches as they come in.
 *
 * @param {string | undefined} file
 * @returns {AsyncGenerator<Verdict[]>}
 */
async function* judged(file) {
	let line = 0;
	try {
		for await (const texts of lines(file)) {
			yield texts.flatMap((text) => judgeLine(text, { line: ++line, file }) ?? []);
		}
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		yield [unreadableFile(file ?? 'standard input', error)];
	}
}

/**
 * Not `node:readline`: it ends lines at U+2028, too, which may stand inside JSON strings.
 *
 * @param {string | undefined} file
 * @returns {AsyncGenerator<string[]>}
 */
async function* lines(file) {
	const stream =
		file === undefined ? process.stdin : createReadStream(resolve(callersFolder(), file));
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

/** npm runs scripts in the project's folder: file names are meant from where npm was called. */
function callersFolder() {
	const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
	return script === 'judge' && folder ? folder : process.cwd();
}
