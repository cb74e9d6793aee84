/** Share links, exports and CSV through `node scripts/judge.mjs`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { recommend } from '$lib/assessment/recommend';
import { advise } from '$lib/content/advise';
import { newDraft } from '$lib/storage/new-draft';
import { toAttempt } from '$lib/storage/records';
import { SCHEMA } from '$lib/storage/schema';
import { shareCode, shareFragment } from '$lib/storage/share-code';
import { OPERATOR, TEAM_LEAD, answersAt, WANTS_PM, WANTS_SUPPORT } from '../assessment/people';

const LEAD = answersAt(TEAM_LEAD, WANTS_PM);
const CLERK = answersAt(OPERATOR, WANTS_SUPPORT);
const linkOf = (answers: Answers) => `https://quiz.example/result/${shareFragment(answers)}`;

const folder = mkdtempSync(join(tmpdir(), 'judge-received-'));
afterAll(() => rmSync(folder, { recursive: true }));

function judge(args: readonly string[], input = '') {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[resolve('scripts/judge.mjs'), ...args],
		{ cwd: folder, input, encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: '' } }
	);
	return { status, stdout, stderr };
}

const results = ({ stdout }: { stdout: string }) =>
	stdout
		.split('\n')
		.slice(0, -1)
		.map((line): unknown => JSON.parse(line));

const attempt = (answers: Answers, day: string) =>
	toAttempt({ ...newDraft(new Date(day)), answers }, new Date(day));

const exported = (rest: object) => ({
	schema: SCHEMA,
	exportedFrom: 'pm-pmo-career-quiz',
	drafts: [],
	attempts: [],
	postings: [],
	weeks: [],
	unreadable: [],
	...rest
});

const lead = { recommendation: { role: recommend(LEAD).role } };
const clerk = { recommendation: { role: recommend(CLERK).role } };

describe('npm run judge', { timeout: 120_000 }, () => {
	test('reads share links, bare codes and objects, in their order', () => {
		const run = judge(
			[],
			`田中\t${linkOf(LEAD)}\r\n\r\n${linkOf(CLERK)} ${linkOf(LEAD)}\n${shareCode(CLERK)}\n{"id":"d","answers":{}}\n`
		);
		expect(results(run)).toMatchObject([
			{ id: '田中', ...lead },
			{ id: linkOf(CLERK), ...clerk },
			{ id: linkOf(LEAD), ...lead },
			{ id: shareCode(CLERK), ...clerk },
			{ id: 'd' }
		]);
		expect([run.status, run.stderr]).toEqual([0, '']);
	});

	test('tells broken links with their lines, and goes on', () => {
		const run = judge([], `a ${linkOf(LEAD).slice(0, -3)}\nHello\nb ${linkOf(CLERK)}\n`);
		expect(results(run)).toMatchObject([
			{ id: 'a', error: { code: 'broken-link', line: 1 } },
			{ id: null, error: { code: 'broken-json', line: 2 } },
			{ id: 'b', ...clerk }
		]);
		expect(run.status).toBe(1);
	});

	test('reads exports, as they are saved and on one line, and tells what is wrong with others', () => {
		const attempts = [
			attempt(CLERK, '2026-01-05T01:00:00.000Z'),
			attempt(LEAD, '2026-03-05T01:00:00.000Z')
		];
		const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
		write('鈴木.json', JSON.stringify(exported({ attempts }), null, '\t'));
		write('pm-pmo-career-check (1).json', `\ufeff${JSON.stringify(exported({ attempts }))}\n`);
		write('empty.json', JSON.stringify(exported({}), null, '\t'));
		write('damaged.json', JSON.stringify(exported({ attempts: [{}] }), null, '\t'));
		write('newer.json', JSON.stringify(exported({ schema: 99 }), null, '\t'));
		write('other.json', JSON.stringify({ a: 1 }, null, '\t'));
		const names = ['鈴木', 'pm-pmo-career-check (1)', 'empty', 'damaged', 'newer', 'other'];
		const run = judge(names.map((name) => `${name}.json`));
		expect(results(run)).toMatchObject([
			{ id: '鈴木', ...lead },
			{ id: attempts[1]!.id, ...lead },
			{ error: { code: 'broken-export', file: 'empty.json' } },
			{ error: { code: 'broken-export', file: 'damaged.json' } },
			{ error: { code: 'broken-export', file: 'newer.json' } },
			{ error: { code: 'broken-json', file: 'other.json', line: 1 } },
			{ error: { code: 'broken-json', file: 'other.json', line: 2 } },
			{ error: { code: 'broken-json', file: 'other.json', line: 3 } }
		]);
		expect(run.status).toBe(1);
	});

	test.each(['ja', 'en'] as const)('prints the table as CSV, in %s', async (locale) => {
		const { columns, reservation, noEarlier } = await advise[locale]();
		const run = judge(
			[locale === 'ja' ? '--csv' : '--csv=en'],
			`=田中\t${linkOf(CLERK)}\nbroken\n=田中\t${linkOf(LEAD)}\n`
		);
		const [head, first, second, end] = run.stdout.split('\r\n');
		expect(head).toBe(
			`\ufeff${[...Object.values(columns), reservation].map((name) => `"${name}"`).join(',')}`
		);
		expect(first).toMatch(/^"'=田中",/);
		expect(first).toContain(noEarlier);
		expect(second).toMatch(/^"'=田中",/);
		expect(second).not.toContain(noEarlier);
		expect(end).toBe('');
		expect(run.stderr).toContain('line 2');
		expect(run.status).toBe(1);
	});
});
