/** Runs `node scripts/posting.mjs` as a process. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '$lib/postings/judge';

const SCRIPT = resolve('scripts/posting.mjs');
const CLERICAL = '【案件名】PMO補助\n【内容】会議室予約、電話対応、経費精算、備品の発注\n';
/** 「PMO」 and 「会議室予約、電話対応、経費精算」 in Shift_JIS. */
const SHIFT_JIS = Buffer.from(
	'504d4f0a89ef8b638eba975c96f181419364986291ce899e81418c6f94ef90b88e5a',
	'hex'
);

interface Run {
	readonly code: number | null;
	readonly lines: unknown[];
	readonly err: string;
}

function posting(args: string[], { input = '', env = {} } = {}): Promise<Run> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, [SCRIPT, ...args], {
			cwd: folder,
			env: { ...process.env, npm_lifecycle_event: '', ...env }
		});
		let [out, err] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
		child.on('error', fail).on('close', (code) => {
			const lines = out.split('\n').slice(0, -1);
			done({ code, err, lines: lines.map((line): unknown => JSON.parse(line)) });
		});
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'posting-'));
	await mkdir(join(folder, 'inner'));
	await writeFile(join(folder, 'clerical.txt'), CLERICAL);
	await writeFile(join(folder, 'sjis.txt'), SHIFT_JIS);
	await writeFile(join(folder, 'utf16.txt'), `\ufeff${CLERICAL}`, 'utf16le');
	await writeFile(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]));
	await writeFile(join(folder, 'broken.txt'), Buffer.from([0xff, 0xfd, 0x80]));
	await writeFile(join(folder, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run posting', { timeout: 60_000 }, () => {
	it('prints the judgement of each file on a line, and nothing else', async () => {
		const run = await posting(['clerical.txt', 'empty.txt']);
		expect(run.lines).toEqual([
			{ file: 'clerical.txt', ...judge(CLERICAL) },
			{ file: 'empty.txt', ...judge('') }
		]);
		expect(run.lines[0]).toMatchObject({ kind: 'pso' });
		expect([run.code, run.err]).toEqual([0, '']);
	});

	it('judges the other files after a missing one, a folder and a picture, and exits with 1', async () => {
		const run = await posting(['gone.txt', 'inner', 'picture.png', 'broken.txt', 'clerical.txt']);
		expect(run.lines).toEqual([
			{ file: 'gone.txt', error: expect.stringContaining('gone.txt cannot be read') as string },
			{ file: 'inner', error: expect.stringContaining('inner cannot be read') as string },
			{ file: 'picture.png', error: expect.stringContaining('no text') as string },
			{ file: 'broken.txt', error: expect.stringContaining('no text') as string },
			{ file: 'clerical.txt', ...judge(CLERICAL) }
		]);
		expect([run.code, run.err]).toEqual([1, '']);
	});

	it('reads mails in Shift_JIS', async () => {
		const { lines } = await posting(['sjis.txt']);
		expect(lines).toEqual([{ file: 'sjis.txt', ...judge('PMO\n会議室予約、電話対応、経費精算') }]);
	});

	it('reads UTF-16 with a byte order mark, as the page does', async () => {
		const { lines } = await posting(['utf16.txt']);
		expect(lines).toEqual([{ file: 'utf16.txt', ...judge(`\ufeff${CLERICAL}`) }]);
		expect(lines[0]).toMatchObject({ kind: 'pso' });
	});

	it('reads standard input, and finds files from where npm was called', async () => {
		expect(await posting([], { input: CLERICAL })).toMatchObject({
			code: 0,
			lines: [{ file: '-', kind: 'pso' }]
		});
		const env = { npm_lifecycle_event: 'posting', INIT_CWD: join(folder, 'inner') };
		expect(await posting(['../clerical.txt'], { env })).toMatchObject({ code: 0 });
	});
});
