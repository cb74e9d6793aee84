import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import { NOTE_LENGTH, path } from '$lib/assessment/answers';
import { VERSION } from '$lib/assessment/questions';
import { SCHEMA } from '$lib/storage/schema';
import { newDraft } from '$lib/storage/new-draft';
import { toAttempt, parseAttempt, parseDraft, type Draft } from '$lib/storage/records';
import { at, draft, planned, stored } from './helpers';

const PLANNED = planned('risk:2');
const DAMAGED = { ok: false, problem: 'damaged' };
const NEWER = { ok: false, problem: 'newer' };

const full: Draft = draft(5, {
	answers: { lead: 'team', week: ['hold-budget', 'direct-team'] },
	skipped: ['phase'],
	notes: { lead: 'twelve people, night cutover' },
	plan: [planned('move-upstream'), { item: 'risk:2', state: 'done', month: '2025-09' }]
});
const attempt = toAttempt(full, at(9));

describe('parsing a record', () => {
	test('a stored draft gives the same draft', () => {
		expect(parseDraft(stored(full))).toEqual({ ok: true, record: full });
	});

	test('a stored attempt gives the same attempt', () => {
		expect(parseAttempt(stored(attempt))).toEqual({ ok: true, record: attempt });
	});

	test('a week without tasks is unanswered', () => {
		const result = parseDraft({ ...full, answers: { lead: 'team', week: [] } });
		expect(result).toMatchObject({ ok: true });
		expect(result.ok && result.record.answers).toEqual({ lead: 'team' });
	});

	test('an attempt of schema 1 has no stored result', () => {
		const { said: _, ...before } = attempt;
		expect(parseAttempt({ ...before, schema: 1 })).toEqual({
			ok: true,
			record: { ...before, schema: SCHEMA }
		});
	});

	test.each([
		['of another role', { role: 'pso' }],
		['of another stage', { stage: 'close' }],
		['with half a point', { points: { 'support-pmo': 0.5, pm: 0, 'true-pmo': 0 } }],
		['without its points', { points: undefined }],
		['with an unknown key', { mood: 'good' }]
	])('an attempt with a result %s is damaged', (_, change) => {
		expect(parseAttempt({ ...attempt, said: { ...attempt.said, ...change } })).toEqual(DAMAGED);
	});

	test('a draft is no attempt, and an attempt no draft', () => {
		expect(parseAttempt(full)).toEqual(DAMAGED);
		expect(parseDraft(attempt)).toEqual(DAMAGED);
	});

	test.each([
		['a schema of a later version', { schema: SCHEMA + 1 }],
		['a later questionnaire', { version: VERSION + 1 }],
		['a later questionnaire, with answers unknown here', { version: 99, answers: { new: 'x' } }],
		['a later schema in a different form', { schema: 7, id: 7, answers: null }]
	])('%s is newer', (_, change) => {
		expect(parseDraft({ ...full, ...change })).toEqual(NEWER);
		expect(parseAttempt({ ...attempt, ...change })).toEqual(NEWER);
	});

	test.each([
		['no schema', { schema: undefined }],
		['a schema before the first', { schema: 0 }],
		['a schema between two', { schema: 1.5 }],
		['a schema as text', { schema: '2' }],
		['an empty id', { id: '' }],
		['an id that is no text', { id: 1 }],
		['an id with a lone surrogate', { id: '\ud800' }],
		['an id with a fragment', { id: 'a#b' }],
		['an id that is too long', { id: 'x'.repeat(65) }],
		['a questionnaire before the first', { version: 0 }],
		['half a questionnaire', { version: 0.5 }],
		['an endless version', { version: Infinity }],
		['no answers', { answers: undefined }],
		['an answer to an unknown question', { answers: { height: 'tall' } }],
		['an unknown option', { answers: { lead: 'huge' } }],
		['a note on an aspiration', { notes: { wish: 'x' } }],
		['a note that is no text', { notes: { lead: 1 } }],
		['a note that is too long', { notes: { lead: 'x'.repeat(NOTE_LENGTH + 1) } }],
		['a plan of an unknown step', { plan: [{ ...PLANNED, item: 'fly' }] }],
		['a plan of a gap without its question', { plan: [{ ...PLANNED, item: 'close-gap' }] }],
		['a plan of an aspiration', { plan: [{ ...PLANNED, item: 'wish:1' }] }],
		['a plan of the lowest level', { plan: [{ ...PLANNED, item: 'risk:0' }] }],
		['a plan above the highest level', { plan: [{ ...PLANNED, item: 'scale:3' }] }],
		['a plan with an item twice', { plan: [PLANNED, { ...PLANNED, state: 'done' }] }],
		['a plan in an unknown state', { plan: [{ ...PLANNED, state: 'begun' }] }],
		['a plan for a month that does not exist', { plan: [{ ...PLANNED, month: '2025-13' }] }],
		['a plan for a day', { plan: [{ ...PLANNED, month: '2025-12-01' }] }],
		['a date that does not exist', { startedAt: '2025-02-31T00:00:00.000Z' }],
		['a date in words', { startedAt: 'yesterday' }],
		[
			'a year of five digits, which sorts before all others',
			{ startedAt: '+010000-01-01T00:00:00.000Z' }
		],
		['a date in local time', { startedAt: '2025-02-03T00:00:00.000+09:00' }],
		['an unknown key', { colour: 'red' }]
	])('%s is damaged', (_, change) => {
		expect(parseDraft({ ...full, ...change })).toEqual(DAMAGED);
		expect(parseAttempt({ ...attempt, ...change })).toEqual(DAMAGED);
	});

	test.each([
		['an unknown skipped question', { skipped: ['height'] }],
		['no date of the last change', { updatedAt: undefined }]
	])('a draft with %s is damaged', (_, change) => {
		expect(parseDraft({ ...full, ...change })).toEqual(DAMAGED);
	});

	test('an attempt without an end is damaged', () => {
		expect(parseAttempt({ ...attempt, finishedAt: '' })).toEqual(DAMAGED);
	});

	test.each([
		[undefined],
		[null],
		[1n],
		['draft'],
		[Symbol('draft')],
		[[full]],
		[() => full],
		[new Map([['schema', 1]])]
	])('%s is damaged', (input) => {
		expect(parseDraft(input)).toEqual(DAMAGED);
		expect(parseAttempt(input)).toEqual(DAMAGED);
	});

	test('an input that throws when read is damaged', () => {
		const trap = Object.defineProperty({ ...full }, 'answers', {
			get() {
				throw new Error('looked at');
			}
		});
		expect(parseDraft(trap)).toEqual(DAMAGED);
	});

	test('a key named __proto__ is damaged, and changes no prototype', () => {
		for (const place of [full, { ...full, notes: {} }]) {
			const text = JSON.stringify(place).replace(
				place === full ? '{' : '"notes":{',
				(start) => `${start}"__proto__":{"admin":"yes"}${place === full ? ',' : ''}`
			);
			expect(text).toContain('__proto__');
			expect(parseDraft(JSON.parse(text))).toEqual(DAMAGED);
		}
		expect(Object.prototype).not.toHaveProperty('admin');
	});

	const anything = () =>
		fc.anything({
			key: fc.oneof(
				fc.string(),
				fc.constantFrom('__proto__', 'constructor', 'toString', ...Object.keys(full))
			),
			withBigInt: true,
			withDate: true,
			withMap: true,
			withSet: true,
			withSparseArray: true,
			withTypedArray: true,
			withNullPrototype: true,
			withObjectString: true
		});

	/** A valid record with one field, or one key, replaced by anything. */
	const almost = (record: object) =>
		fc
			.tuple(fc.constantFrom('__proto__', 'other', ...Object.keys(record)), anything())
			.map(([key, value]) => {
				const entries = Object.entries(record).filter(([old]) => old !== key);
				return Object.fromEntries([...entries, [key, value]]);
			});

	test.each([
		['draft', parseDraft, full],
		['attempt', parseAttempt, attempt]
	] as const)('any input gives a valid %s or a problem', (_, parse, record) => {
		fc.assert(
			fc.property(fc.oneof(anything(), almost(record)), (input) => {
				const result = parse(input);
				if (!result.ok) expect(['newer', 'damaged']).toContain(result.problem);
				else expect(parse(stored(result.record)), 'parsed again').toEqual(result);
			}),
			{ numRuns: 1_000 }
		);
	});
});

describe('a new draft', () => {
	test('is empty, and can be parsed', () => {
		const made = newDraft(at(3));
		expect(made).toMatchObject({
			version: VERSION,
			answers: {},
			skipped: [],
			notes: {},
			plan: []
		});
		expect([made.startedAt, made.updatedAt]).toEqual([at(3).toISOString(), at(3).toISOString()]);
		expect(parseDraft(stored(made))).toEqual({ ok: true, record: made });
	});

	test('has a unique id of 128 bits', () => {
		const ids = Array.from({ length: 100 }, () => newDraft(at(0)).id);
		expect(new Set(ids).size).toBe(100);
		for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
	});

	test('of a retake has the answers, notes and plan of the attempt', () => {
		const again = newDraft(at(60), attempt);
		const { answers, notes, plan } = attempt;
		expect(again).toMatchObject({ answers, notes, plan, startedAt: at(60).toISOString() });
		expect(again.id).not.toBe(attempt.id);
	});

	test('of a retake has skipped the unanswered questions on the path alone', () => {
		const { skipped } = newDraft(at(60), attempt);
		expect(skipped).toEqual(path(attempt.answers).filter((id) => id !== 'lead' && id !== 'week'));
		expect(skipped).not.toContain('scale');
	});
});

describe('concluding a draft', () => {
	test('gives an attempt with the same id, finished now', () => {
		expect(attempt).toEqual({
			schema: SCHEMA,
			id: full.id,
			version: full.version,
			answers: full.answers,
			notes: full.notes,
			plan: full.plan,
			startedAt: full.startedAt,
			finishedAt: at(9).toISOString(),
			said: outcomeSnapshot(full.answers, VERSION)
		});
	});
});
