/**
 * Judges sets of answers, share links and exported files:
 *
 *   npm run --silent judge -- people.jsonl links.txt export.json
 *   npm run --silent judge -- --csv links.txt > people.csv
 *   node scripts/judge.mjs < people.jsonl
 *
 * Reads lines with `{"id", "answers"}`, or with share links and names, and exports as whole files. Prints
 * `{"id", "recommendation", "plan"}` or `{"id", "error"}`, in the same order, and exits with 1 if any line
 * had an error. With `--csv` (`--csv=en`) it prints the table of `/advise` instead, in Japanese (English),
 * and errors to standard error. `--silent` keeps npm's banner off standard output.
 */
import { createReadStream } from 'node:fs';
import { callersPath, print } from './command-line.mjs';
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('./judge/judge-line')} JudgeLine */
/** @typedef {typeof import('./judge/read-input')} ReadInput */
/** @typedef {typeof import('./judge/people-csv')} PeopleCsv */
/** @typedef {import('./judge/read-input').Input} Input */

const { judged, unreadableAnswers } = /** @type {JudgeLine} */ (
	await loadTypeScript('./judge/judge-line.ts')
);
const { MAX_FILE_SIZE, readExport, readInput } = /** @type {ReadInput} */ (
	await loadTypeScript('./judge/read-input.ts')
);

const CSV = /^--csv(?:=(ja|en))?$/;
const files = process.argv.slice(2).filter((argument) => !CSV.test(argument));
const option = process.argv.slice(2).find((argument) => CSV.test(argument));

if (files.length === 0 && process.stdin.isTTY) {
	process.stderr.write(
		'Type one {"id": …, "answers": …} or share link a line, or name a file. Ctrl+D ends.\n'
	);
}
await (option === undefined ? printLines() : printCsv(option.endsWith('=en') ? 'en' : 'ja'));

async function printLines() {
	for await (const inputs of allInputs()) {
		const results = inputs.map((input) =>
			judged('error' in input ? input : { id: input.id, answers: input.received.answers })
		);
		if (results.some((result) => 'error' in result)) process.exitCode = 1;
		await print(results.map((result) => `${JSON.stringify(result)}\n`).join(''));
	}
}

/** @param {'ja' | 'en'} locale */
async function printCsv(locale) {
	const { peopleCsv } = /** @type {PeopleCsv} */ (await loadTypeScript('./judge/people-csv.ts'));
	const people = [];
	for await (const inputs of allInputs())
		for (const input of inputs) {
			if ('error' in input) {
				process.exitCode = 1;
				process.stderr.write(`${input.error.message}\n`);
			} else people.push(input.received);
		}
	await print(peopleCsv(people, locale));
}

async function* allInputs() {
	for (const file of files.length > 0 ? files : [undefined]) yield* inputsOf(file);
}

/**
 * The contents of a file, or of standard input, in batches as they come in.
 *
 * @param {string | undefined} file
 * @returns {AsyncGenerator<Input[]>}
 */
async function* inputsOf(file) {
	let line = 0;
	/** @param {readonly string[]} texts */
	const read = async (texts) => {
		/** @type {Input[]} */
		const inputs = [];
		for (const text of texts) inputs.push(...(await readInput(text, { line: ++line, file })));
		return inputs;
	};
	try {
		/** @type {string[] | undefined} The lines of what may be an export: it begins with a brace of its own. */
		let held = [];
		for await (const texts of lines(file)) {
			if (!held) {
				yield await read(texts);
				continue;
			}
			held.push(...texts);
			const first = held.find((text) => text.trim() !== '');
			const length = held.reduce((sum, text) => sum + text.length + 1, 0);
			if ((first === undefined || first.trim() === '{') && length <= MAX_FILE_SIZE) continue;
			yield await read(held);
			held = undefined;
		}
		if (!held) return;
		const exported = await readExport(held.join('\n'), { line: 1, file });
		yield exported ? [exported] : await read(held);
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
