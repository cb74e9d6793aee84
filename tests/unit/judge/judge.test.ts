/** Runs `node scripts/judge.mjs` as a process. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plan } from '$lib/assessment/plan';
import { recommend } from '$lib/assessment/recommend';

const SCRIPT = resolve('scripts/judge.mjs');

interface Run {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

interface Options {
	readonly args?: readonly string[];
	readonly input?: string | Buffer;
	readonly env?: Record<string, string>;
	/** Closes the pipe after the first output, like `| head -1`. */
	readonly closeEarly?: boolean;
}

function judge({ args = [], input = '', env, closeEarly }: Options): Promise<Run> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, [SCRIPT, ...args], {
			cwd: folder,
			env: { ...process.env, npm_lifecycle_event: '', ...env }
		});
		let [out, err] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
			if (closeEarly) child.stdout.destroy();
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
		child.on('error', fail).on('close', (code) => done({ code, out, err }));
		child.stdin.on('error', () => undefined); // the child may end before it has read all
		child.stdin.end(input);
	});
}

const results = ({ out }: Run) =>
	out
		.split('\n')
		.slice(0, -1)
		.map((line): unknown => JSON.parse(line));

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'judge-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run judge', { timeout: 60_000 }, () => {
	it('judges standard input line by line and prints nothing else', async () => {
		const run = await judge({
			input: '{"id": "a", "answers": {}}\n{"id": 2, "answers": {"risk": "many"}}'
		});
		expect(results(run)).toEqual([
			{ id: 'a', recommendation: recommend({}), plan: plan({}) },
			{ id: 2, recommendation: recommend({ risk: 'many' }), plan: plan({ risk: 'many' }) }
		]);
		expect([run.code, run.err]).toEqual([0, '']);
	});

	it('judges the lines after an error, too, and exits with 1', async () => {
		const run = await judge({
			input:
				'\uFEFF{"id":"a","answers":{}}\r\n\r\nbroken\r\n{"id":"c","answers":{"risk":"x"}}\r\n{"id":"d","answers":{}}\r\n'
		});
		expect(results(run)).toMatchObject([
			{ id: 'a', recommendation: {} },
			{ id: null, error: { code: 'broken-json', line: 3 } },
			{ id: 'c', error: { code: 'unknown-option', line: 4, question: 'risk' } },
			{ id: 'd', recommendation: {} }
		]);
		expect([run.code, run.err]).toEqual([1, '']);
	});

	it('prints nothing for an empty input', async () => {
		expect(await judge({ input: '' })).toEqual({ code: 0, out: '', err: '' });
	});

	it('reads the named files, counts lines in each, and continues after a missing one', async () => {
		await writeFile(join(folder, 'one.jsonl'), '{"id":1,"answers":{}}\n');
		await writeFile(join(folder, 'two.jsonl'), '\n{"id":2,"answers":[]}');
		const run = await judge({ args: ['one.jsonl', 'gone.jsonl', '.', 'two.jsonl'] });
		expect(results(run)).toMatchObject([
			{ id: 1, recommendation: {} },
			{ id: null, error: { code: 'unreadable-file', file: 'gone.jsonl' } },
			{ id: null, error: { code: 'unreadable-file', file: '.' } },
			{ id: 2, error: { code: 'not-answers', file: 'two.jsonl', line: 2 } }
		]);
		expect([run.code, run.err]).toEqual([1, '']);
	});

	it('finds files from where npm was called', async () => {
		await writeFile(join(folder, 'here.jsonl'), '{"id":1,"answers":{}}');
		const env = { npm_lifecycle_event: 'judge', INIT_CWD: folder };
		expect(await judge({ args: ['here.jsonl'], env })).toMatchObject({ code: 0, err: '' });
	});

	it('keeps characters whole across two reads, and lines with U+2028', async () => {
		const ids = Array.from({ length: 20_000 }, (_, at) => `${'氏名'.repeat(at % 7)}\u2028${at}`);
		const lines = ids.map((id) => JSON.stringify({ id, answers: 0 }));
		const run = await judge({ input: lines.join('\n') });
		expect(results(run)).toMatchObject(ids.map((id) => ({ id })));
	});

	it('ends quietly when the pipe is closed', async () => {
		const input = '{"id":1,"answers":{}}\n'.repeat(20_000);
		expect(await judge({ input, closeEarly: true })).toMatchObject({ code: 0, err: '' });
	});
});
