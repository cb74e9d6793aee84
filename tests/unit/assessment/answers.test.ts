import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '$lib/assessment/questions';
import {
	awake,
	isAnswered,
	isAsked,
	levelOf,
	NOTE_LENGTH,
	path,
	picked,
	readAnswers,
	withNote,
	type AnswersError
} from '$lib/assessment/answers';
import { anyAnswers, answersAt } from './people';

const errorsOf = (input: unknown): readonly AnswersError[] => {
	const result = readAnswers(input);
	return result.ok ? [] : result.errors;
};

describe('the path', () => {
	it('leaves out scale, portfolio, and nothing else, while nothing is answered', () => {
		expect(path({})).toEqual(QUESTION_IDS.filter((id) => id !== 'scale' && id !== 'portfolio'));
	});

	it.each([
		['none', false, false],
		['assisted', true, false],
		['once', true, true],
		['repeatedly', true, true]
	] as const)(
		'with accountability %s: scale %s, portfolio %s',
		(accountability, scale, portfolio) => {
			expect(isAsked('scale', { accountability })).toBe(scale);
			expect(isAsked('portfolio', { accountability })).toBe(portfolio);
		}
	);

	it('asks for the image of a PMO unless the wish is PM', () => {
		expect(isAsked('image', {})).toBe(true);
		expect(isAsked('image', { wish: 'undecided' })).toBe(true);
		expect(isAsked('image', { wish: 'pmo' })).toBe(true);
		expect(isAsked('image', { wish: 'pm' })).toBe(false);
	});

	it('treats a skipped accountability as level 0 and a skipped wish as undecided', () => {
		expect(path({})).toEqual(path({ accountability: 'none', wish: 'undecided' }));
	});

	it('stays in the order of asking, whatever was answered first', () => {
		expect(path({ wish: 'pmo', accountability: 'repeatedly' })).toEqual(QUESTION_IDS);
	});
});

describe('answers', () => {
	it('counts a level by the place of the option, and an unknown one as level 0', () => {
		expect(levelOf('risk', { risk: 'many' })).toBe(3);
		expect(levelOf('risk', { risk: 'none' })).toBe(0);
		expect(levelOf('risk', {})).toBe(0);
	});

	it('counts sleeping levels as 0 and wakes them when the path comes back to them', () => {
		const asleep = answersAt({ accountability: 0, scale: 2, portfolio: 3 });
		expect(levelOf('scale', asleep)).toBe(0);
		expect(levelOf('portfolio', asleep)).toBe(0);
		const awakened = { ...asleep, accountability: 'once' } as const;
		expect(levelOf('scale', awakened)).toBe(2);
		expect(levelOf('portfolio', awakened)).toBe(3);
	});

	it('lists the tasks of the week in the order of the table', () => {
		expect(picked('week', { week: ['book-rooms', 'hold-budget'] })).toEqual([
			'hold-budget',
			'book-rooms'
		]);
		expect(picked('risk', { risk: 'many' })).toEqual(['many']);
		expect(picked('week', {})).toEqual([]);
	});

	it('takes an empty week for none', () => {
		expect(isAnswered('week', { week: [] })).toBe(false);
		expect(isAnswered('week', { week: ['run-issues'] })).toBe(true);
		expect(isAnswered('risk', {})).toBe(false);
	});

	it('drops exactly the sleeping answers', () => {
		const counted = { accountability: 'none', wish: 'pm', risk: 'owned' } as const;
		const sleeping = { scale: 'large', portfolio: 'two', image: 'clerical' } as const;
		expect(awake({ ...counted, ...sleeping })).toEqual(counted);
	});
});

describe('a note', () => {
	it('replaces the one before it, and leaves the others', () => {
		const before = { id: 'draft', notes: { phase: 'two sites', lead: 'twelve people' } };
		expect(withNote(before, 'lead', 'six people')).toEqual({
			id: 'draft',
			notes: { phase: 'two sites', lead: 'six people' }
		});
	});

	it('longer than a line is cut: it could not be stored', () => {
		const { notes } = withNote({ notes: { lead: 'x' } }, 'lead', 'x'.repeat(NOTE_LENGTH + 5));
		expect(notes.lead).toHaveLength(NOTE_LENGTH);
	});

	it('of blanks alone is removed', () => {
		const before = { notes: { phase: 'two sites', lead: 'x' } };
		expect(withNote(before, 'lead', ' \u3000').notes).toEqual({ phase: 'two sites' });
	});
});

describe('reading answers from outside', () => {
	it.each([
		['nothing', undefined],
		['null', null],
		['a list', []],
		['a number', 1],
		['a text', '{}'],
		['a truth value', true],
		['a function', () => ({})]
	])('refuses %s', (_, input) => {
		expect(errorsOf(input)).toEqual([{ code: 'not-answers' }]);
	});

	it('takes an empty answers, and one without a prototype', () => {
		expect(readAnswers({})).toEqual({ ok: true, answers: {} });
		expect(readAnswers(Object.assign(Object.create(null), { risk: 'owned' }))).toEqual({
			ok: true,
			answers: { risk: 'owned' }
		});
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'Risk'])(
		'names the unknown question %j',
		(question) => {
			const input: unknown = JSON.parse(`{${JSON.stringify(question)}: "owned"}`);
			expect(errorsOf(input)).toEqual([{ code: 'unknown-question', question }]);
		}
	);

	it.each(['__proto__', 'constructor', 'toString', '', '2', 'Owned', 'small'])(
		'names the unknown option %j and its question',
		(option) => {
			expect(errorsOf({ risk: option })).toEqual([
				{ code: 'unknown-option', question: 'risk', option }
			]);
			expect(errorsOf({ week: ['run-issues', option] })).toEqual([
				{ code: 'unknown-option', question: 'week', option }
			]);
		}
	);

	it.each([2, null, true, {}, [], ['owned'], undefined, new String('owned')])(
		'refuses %j where one option id belongs',
		(answer) => {
			expect(errorsOf({ risk: answer })).toEqual([{ code: 'wrong-type', question: 'risk' }]);
		}
	);

	it.each(['run-issues', { 0: 'run-issues', length: 1 }, null, 3, [3], [null], [['run-issues']]])(
		'refuses %j where a list of tasks belongs',
		(answer) => {
			expect(errorsOf({ week: answer })).toEqual([{ code: 'wrong-type', question: 'week' }]);
		}
	);

	it('takes three tasks and refuses a fourth', () => {
		const three = ['run-issues', 'tie-teams', 'book-rooms'];
		expect(readAnswers({ week: three }).ok).toBe(true);
		expect(errorsOf({ week: [...three, 'take-calls'] })).toEqual([
			{ code: 'too-many-options', question: 'week' }
		]);
	});

	it('names a task that stands twice', () => {
		expect(errorsOf({ week: ['tie-teams', 'run-issues', 'run-issues'] })).toEqual([
			{ code: 'repeated-option', question: 'week', option: 'run-issues' }
		]);
	});

	it('reads an empty week as none', () => {
		expect(readAnswers({ week: [] })).toEqual({ ok: true, answers: {} });
	});

	it('reports every error, not only the first', () => {
		expect(errorsOf({ risk: 'x', dream: 'y', week: 'z', wish: 'pm' })).toEqual([
			{ code: 'unknown-option', question: 'risk', option: 'x' },
			{ code: 'unknown-question', question: 'dream' },
			{ code: 'wrong-type', question: 'week' }
		]);
	});

	it('keeps sleeping answers: they may wake again', () => {
		const answers = { accountability: 'none', scale: 'large', wish: 'pm', image: 'govern' };
		expect(readAnswers(answers)).toEqual({ ok: true, answers });
	});

	it('hands out a copy that later changes of the input do not reach', () => {
		const week = ['run-issues'];
		const result = readAnswers({ week });
		week.push('nonsense');
		expect(result).toEqual({ ok: true, answers: { week: ['run-issues'] } });
	});

	it('gives every valid answers back as it was, by way of JSON, too', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(readAnswers(answers)).toEqual({ ok: true, answers });
				expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers });
			}),
			{ numRuns: 1000 }
		);
	});

	it('never throws: anything is a valid answers or a named error', () => {
		const ids = fc.constantFrom('risk', 'week', 'scale', 'wish', '__proto__', 'toString');
		const anyAnswer = fc.oneof(fc.constantFrom('owned', 'pmo', 'run-issues'), fc.anything());
		const input = fc.oneof(
			fc.anything({ withNullPrototype: true, withSparseArray: true, withBoxedValues: true }),
			fc.dictionary(ids, fc.oneof(anyAnswer, fc.array(anyAnswer)))
		);
		fc.assert(
			fc.property(input, (value) => {
				const result = readAnswers(value);
				if (result.ok) {
					expect(
						Object.keys(result.answers).every((id) => QUESTION_IDS.includes(id as never))
					).toBe(true);
					expect(readAnswers(result.answers)).toEqual(result);
				} else {
					expect(result.errors.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 1000 }
		);
	});
});
