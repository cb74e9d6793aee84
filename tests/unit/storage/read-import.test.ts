import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_ROWS } from '$lib/storage/backend';
import { findIssue } from '$lib/storage/record-issues';
import { MAX_POSTINGS, MAX_POSTINGS_LENGTH } from '$lib/storage/saved-posting';
import { SCHEMA } from '$lib/storage/schema';
import { ATTEMPT_SCHEMA, toAttempt } from '$lib/storage/records';
import { EXPORTED_FROM, toExport } from '$lib/storage/parse-rows';
import { MAX_FILE_SIZE, MAX_RECORDS, readImport, readImportFile } from '$lib/storage/read-import';
import { anyAnswers } from '../assessment/people';
import { at, draft, planned, posting, week } from './helpers';

const attempt = toAttempt(
	draft(1, { answers: { phase: 'design' }, notes: { risk: 'one' } }),
	at(2)
);
const file = (rest: object = {}) => ({
	schema: SCHEMA,
	exportedFrom: EXPORTED_FROM,
	drafts: [],
	attempts: [],
	unreadable: [],
	...rest
});
const read = (input: unknown) => readImport(JSON.stringify(input));
const withAttempt = (rest: object) =>
	file({ attempts: [attempt, { ...attempt, id: 'b', ...rest }] });
const withPosting = (rest: object) => file({ postings: [posting(1), { ...posting(2), ...rest }] });
const damaged = (code: string, place: string) => ({
	ok: false,
	error: { code: 'damaged', issues: [{ code, at: place }] }
});

describe('an exported file', () => {
	test('gives its records, and the number of unreadable ones', async () => {
		const unfinished = draft(1);
		const rows = {
			...NO_ROWS,
			drafts: [unfinished, { id: 'torn' }],
			attempts: [attempt],
			postings: [posting(1)],
			weeks: [week(1)]
		};
		expect(await read(await toExport(rows))).toEqual({
			ok: true,
			file: {
				drafts: [unfinished],
				attempts: [attempt],
				postings: [posting(1)],
				weeks: [week(1)],
				unreadable: 1
			}
		});
	});

	test('of any attempts gives these attempts', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyAnswers, { maxLength: 3 }), async (answerSets) => {
				const attempts = answerSets.map((answers) => toAttempt(draft(1, { answers }), at(2)));
				const result = await read(await toExport({ ...NO_ROWS, drafts: [], attempts }));
				expect(result).toMatchObject({ ok: true });
				const ids = result.ok && result.file.attempts.map(({ id }) => id);
				expect(ids).toEqual(attempts.map(({ id }) => id));
				expect(result.ok && result.file.attempts).toEqual(attempts);
			})
		);
	});

	test('of any postings gives these postings', async () => {
		const text = fc.string({ unit: 'binary', minLength: 1 });
		await fc.assert(
			fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
				const postings = texts.map((text, minutes) => posting(9 - minutes, { text }));
				const exported = JSON.stringify(await toExport({ ...NO_ROWS, postings }));
				expect(await readImport(exported)).toMatchObject({ ok: true, file: { postings } });
			})
		);
	});

	test('with as much Japanese text as can be saved, and 3,000 attempts, is not too large', async () => {
		const text = '\u6848'.repeat(MAX_POSTINGS_LENGTH / MAX_POSTINGS);
		const postings = Array.from({ length: MAX_POSTINGS }, (_, at) => posting(at, { text }));
		const attempts = Array.from({ length: 3000 }, (_, at) => ({ ...attempt, id: `${at}` }));
		const exported = JSON.stringify(await toExport({ ...NO_ROWS, attempts, postings }), null, '\t');
		expect(new TextEncoder().encode(exported).length).toBeLessThan(MAX_FILE_SIZE);
		expect(await readImport(exported)).toMatchObject({ ok: true });
	});

	test('of schema 2 has no postings', async () => {
		const { postings: _, ...old } = { ...file(), schema: 2, postings: [] };
		expect(await read(old)).toMatchObject({ ok: true, file: { postings: [] } });
	});

	test('of an older schema is migrated', async () => {
		const { said: _, ...old } = { ...attempt, schema: 1 };
		expect(await read(file({ schema: 1, attempts: [old] }))).toMatchObject({
			ok: true,
			file: { attempts: [{ ...old, schema: SCHEMA }] }
		});
	});

	test('may hold anything among its unreadable records', async () => {
		const unreadable = [null, JSON.parse('{"__proto__": 1}'), [[[]]]];
		expect(await read(file({ unreadable }))).toMatchObject({
			ok: true,
			file: { unreadable: 3 }
		});
	});
});

describe('any other file', () => {
	test.each([
		['no JSON', '{'],
		['nothing', ''],
		['plain text', 'Dear diary'],
		['a truncated export', JSON.stringify(file()).slice(0, -5)]
	])('%s is not JSON', async (_, text) => {
		expect(await readImport(text)).toEqual({ ok: false, error: { code: 'not-json' } });
	});

	test.each(['null', '[]', '7', '"pm-pmo-career-quiz"', '{}', '{"exportedFrom": "elsewhere"}'])(
		'%s is not ours',
		async (text) => {
			expect(await readImport(text)).toEqual({ ok: false, error: { code: 'not-ours' } });
		}
	);

	test('of a later version is newer, and so is one with a record of a later version', async () => {
		expect(await read({ ...file(), schema: SCHEMA + 1, moods: [] })).toEqual({
			ok: false,
			error: { code: 'newer', at: '' }
		});
		expect(await read(withAttempt({ version: 99 }))).toEqual({
			ok: false,
			error: { code: 'newer', at: 'attempts[1]' }
		});
		expect(await read(file({ drafts: [{ ...draft(1), schema: 99 }] }))).toEqual({
			ok: false,
			error: { code: 'newer', at: 'drafts[0]' }
		});
	});

	test('of schema 4 has no weeks', async () => {
		const old = { ...file(), schema: 4, postings: [{ ...posting(1), schema: 4 }] };
		expect(await read(old)).toMatchObject({
			ok: true,
			file: { postings: [posting(1)], weeks: [] }
		});
	});

	test('with a posting of a later version is newer', async () => {
		expect(await read(file({ postings: [posting(1), { ...posting(2), schema: 99 }] }))).toEqual({
			ok: false,
			error: { code: 'newer', at: 'postings[1]' }
		});
	});

	test('too large, or with too many records, is refused before its records are parsed', async () => {
		expect(await readImport(' '.repeat(MAX_FILE_SIZE + 1))).toEqual({
			ok: false,
			error: { code: 'too-large', limit: MAX_FILE_SIZE }
		});
		const attempts = Array.from({ length: MAX_RECORDS }, () => 0);
		for (const rest of [{ drafts: [0] }, { postings: [0] }]) {
			expect(await read(file({ attempts, ...rest }))).toEqual({
				ok: false,
				error: { code: 'too-many', limit: MAX_RECORDS }
			});
		}
	});
});

test('a file with the most records allowed is parsed', async () => {
	const attempts = Array.from({ length: MAX_RECORDS }, () => 0);
	expect(await read(file({ attempts }))).toMatchObject({ error: { code: 'damaged' } });
});

describe('a damaged file is refused with the place of the issue:', () => {
	test.each([
		['wrong', 'schema', { ...file(), schema: 0 }],
		['wrong', 'schema', { ...file(), schema: 'two' }],
		['wrong', 'attempts', file({ attempts: {} })],
		['missing', 'unreadable', file({ unreadable: undefined })],
		['unknown', 'mood', file({ mood: 'good' })],
		['wrong', 'attempts[0]', file({ attempts: [null] })],
		['wrong', 'drafts[0]', file({ drafts: ['draft'] })],
		['wrong', 'attempts[1].answers.phase', withAttempt({ answers: { phase: 'ceo' } })],
		['unknown', 'attempts[1].answers.age', withAttempt({ answers: { age: 'old' } })],
		['wrong', 'attempts[1].answers', withAttempt({ answers: [] })],
		['missing', 'attempts[1].answers', withAttempt({ answers: undefined })],
		['wrong', 'attempts[1].notes.risk', withAttempt({ notes: { risk: 'x'.repeat(201) } })],
		['unknown', 'attempts[1].notes.mood', withAttempt({ notes: { mood: 'x' } })],
		[
			'wrong',
			'attempts[1].plan[1].item',
			withAttempt({ plan: [planned('risk:2'), { item: 'rest' }] })
		],
		['wrong', 'attempts[1].finishedAt', withAttempt({ finishedAt: 'yesterday' })],
		['wrong', 'attempts[1].said.points.pm', withAttempt({ said: said({ pm: -1 }) })],
		['unknown', 'attempts[1].mood', withAttempt({ mood: 'good' })],
		['wrong', 'attempts[1].id', withAttempt({ id: '' })],
		['repeated', 'attempts[1].id', withAttempt({ id: attempt.id })],
		['wrong', 'postings', file({ postings: {} })],
		['wrong', 'postings[0]', file({ postings: [7] })],
		['missing', 'postings[1].text', withPosting({ text: undefined })],
		['wrong', 'postings[1].text', withPosting({ text: '' })],
		['wrong', 'postings[1].title', withPosting({ title: 'two\nlines' })],
		['wrong', 'postings[1].keptAt', withPosting({ keptAt: 'yesterday' })],
		['unknown', 'postings[1].kind', withPosting({ kind: 'pm' })],
		['repeated', 'postings[1].id', withPosting({ id: posting(1).id })],
		['wrong', 'weeks', file({ weeks: {} })],
		[
			'wrong',
			'weeks[0].hours.run-issues',
			file({ weeks: [week(1, { hours: { 'run-issues': 0.3 } })] })
		],
		['unknown', 'weeks[0].kind', file({ weeks: [{ ...week(1), kind: 'pm' }] })],
		['repeated', 'weeks[1].id', file({ weeks: [week(1), week(1)] })],
		['missing', 'drafts[0].skipped', file({ drafts: [{ ...draft(1), skipped: undefined }] })],
		['wrong', 'drafts[0].skipped[0]', file({ drafts: [{ ...draft(1), skipped: ['rest'] }] })]
	])('%s at %s', async (code, place, input) => {
		expect(await read(input)).toEqual(damaged(code, place));
	});

	function said(points: object) {
		return { ...attempt.said, points: { ...attempt.said?.points, ...points } };
	}

	test('one issue for each damaged record', async () => {
		const attempts = [{ ...attempt, plan: 7 }, attempt, { ...attempt, id: 'c', notes: null }];
		expect(await read(file({ attempts }))).toEqual({
			ok: false,
			error: {
				code: 'damaged',
				issues: [
					{ code: 'wrong', at: 'attempts[0].plan' },
					{ code: 'wrong', at: 'attempts[2].notes' }
				]
			}
		});
	});

	test('the schema of an older record is no issue', async () => {
		expect(await read(withAttempt({ schema: 1, plan: undefined, ticks: 7 }))).toEqual(
			damaged('wrong', 'attempts[1].plan')
		);
	});

	test('a valid record has no issue', () => {
		expect(findIssue(ATTEMPT_SCHEMA, attempt)).toBeUndefined();
		expect(findIssue(ATTEMPT_SCHEMA, { ...attempt, said: undefined, schema: 1 })).toBeUndefined();
	});

	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'the key %s at any level',
		async (key) => {
			const text = (at: string) =>
				JSON.stringify(file({ attempts: [attempt] })).replace(at, `${at}"${key}":{"polluted":1},`);
			for (const [start, place] of [
				['{', key],
				['"attempts":[{', `attempts[0].${key}`],
				['"answers":{', `attempts[0].answers.${key}`],
				['"notes":{', `attempts[0].notes.${key}`]
			] as const) {
				expect(await readImport(text(start))).toEqual(damaged('unknown', place));
			}
			expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
		}
	);

	test('deeply nested arrays, and long ones', async () => {
		const deep = '['.repeat(200_000) + ']'.repeat(200_000);
		const text = JSON.stringify(file({ attempts: [attempt] }));
		const place = '"answers":{"phase":"design"}';
		expect(await readImport(text.replace(place, `"answers":{"week":${deep}}`))).toEqual(
			damaged('wrong', 'attempts[0].answers.week')
		);
		const ticks = Array.from({ length: 500_000 }, () => 1);
		expect(await read(withAttempt({ schema: 3, ticks }))).toEqual(
			damaged('wrong', 'attempts[1].plan[0].item')
		);
		const plan = ticks.slice(0, 100_000).map(() => planned('risk:2'));
		expect(await read(withAttempt({ plan }))).toEqual(damaged('wrong', 'attempts[1].plan'));
	});

	test('a long key with spaces, shortened and quoted', async () => {
		const [issue] = await issuesOf(file({ ['long '.repeat(100)]: 1 }));
		expect(issue?.at).toMatch(/^\["long .{35}"\]$/);
		const [spaced] = await issuesOf(file({ 'two words': 1 }));
		expect(spaced?.at).toBe('["two words"]');
	});

	async function issuesOf(input: unknown) {
		const result = await read(input);
		return !result.ok && result.error.code === 'damaged' ? result.error.issues : [];
	}
});

describe('a file that another program has saved again', () => {
	const note = '移転';
	const text = JSON.stringify(file({ attempts: [{ ...attempt, notes: { lead: note } }] }));
	const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

	test.each<[string, Buffer]>([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
		['UTF-16', utf16],
		['UTF-16 in the other order', Buffer.from(utf16).swap16()]
	])('in %s keeps its notes', async (_, bytes) => {
		expect(await readImportFile(new Blob([new Uint8Array(bytes)]))).toMatchObject({
			ok: true,
			file: { attempts: [{ notes: { lead: note } }] }
		});
	});

	test('in Shift_JIS is refused, and a picture is not JSON', async () => {
		const [start = '', end = ''] = text.split(note);
		const shiftJis = new Blob([start, new Uint8Array([0x88, 0xda, 0x93, 0x5d]), end]);
		expect(await readImportFile(shiftJis)).toEqual({ ok: false, error: { code: 'not-unicode' } });
		const picture = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]);
		expect(await readImportFile(picture)).toEqual({ ok: false, error: { code: 'not-json' } });
	});
});
