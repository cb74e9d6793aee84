import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS, takesSeveral } from '$lib/assessment/questions';
import { earlyAnswers, queryOf, sentQueries } from '$lib/questionnaire/early-answers';

const take = (query: string) => earlyAnswers(new URLSearchParams(query));
const given = (question: string, answer: unknown) => ({ type: 'answer.given', question, answer });
const skipped = (question: string) => ({ type: 'question.skipped', question });

describe('an answer sent before any script ran', () => {
	test('is taken with the time at which it was sent', () => {
		expect(take('phase=design&at=5')).toEqual([{ ...given('phase', 'design'), sentAt: 5 }]);
		expect(take('skip=phase&at=5')).toEqual([{ ...skipped('phase'), sentAt: 5 }]);
	});

	test('is taken for every option of every question', () => {
		for (const question of QUESTION_IDS) {
			for (const option of QUESTIONS[question].options) {
				const answer = takesSeveral(question) ? [option] : option;
				expect(take(`${question}=${option}`)).toEqual([given(question, answer)]);
			}
		}
	});

	test('to a question unknown is none', () => {
		expect(take('salary=high&toString=1')).toEqual([]);
	});

	test.each(['phase=chief', 'phase=', 'phase=team'])(
		'with an option unknown (%s) is none',
		(query) => {
			expect(take(query)).toEqual([]);
		}
	);

	test('with tasks unknown alone is none', () => {
		expect(take('week=sleep')).toEqual([]);
	});

	test('given twice counts once: the first', () => {
		expect(take('phase=design&phase=build')).toEqual([given('phase', 'design')]);
	});

	test('beside one that cannot be read is taken all the same', () => {
		expect(take('lead=everybody&phase=design')).toEqual([given('phase', 'design')]);
	});
});

describe('a week', () => {
	test('is several tasks, in the order of the form', () => {
		expect(take('week=direct-team&week=tie-teams')).toEqual([
			given('week', ['direct-team', 'tie-teams'])
		]);
	});

	test('with a task unknown is that of the others', () => {
		expect(take('week=direct-team&week=sleep')).toEqual([given('week', ['direct-team'])]);
	});

	test('of four tasks is handed on: the machine says that they are too many', () => {
		const tasks = QUESTIONS.week.options.slice(0, 4);
		expect(take(tasks.map((task) => `week=${task}`).join('&'))).toEqual([given('week', tasks)]);
	});

	test('names no task twice', () => {
		const [one, two, three] = QUESTIONS.week.options;
		const events = take(`week=${one}&week=${one}&week=${two}&week=${three}`);
		expect(events).toEqual([given('week', [one, two, three])]);
	});
});

describe('a question skipped before any script ran', () => {
	test('is taken', () => {
		expect(take('skip=phase&x=1')).toEqual([skipped('phase')]);
	});

	test('wins over what was picked at it: the form sends both', () => {
		expect(take('phase=design&skip=phase')).toEqual([given('phase', 'design'), skipped('phase')]);
	});

	test('is none where it is unknown', () => {
		expect(take('skip=salary')).toEqual([]);
	});
});

test('a query without answers has none', () => {
	expect(take('')).toEqual([]);
	expect(take('attempt=abc')).toEqual([]);
});

test('the state of a history entry holds the queries in the order in which they were sent', () => {
	expect(sentQueries({ sent: ['phase=design', 'skip=lead'] })).toEqual([
		'phase=design',
		'skip=lead'
	]);
	expect(sentQueries({})).toEqual([]);
	expect(sentQueries(null)).toEqual([]);
});

describe('the query that a form would have sent', () => {
	const now = Date.now();

	test('is read back as the event that it stands for', () => {
		const answers = { week: ['direct-team', 'show-risks'] as const };
		const [answer] = take(queryOf({ type: 'answer.confirmed', question: 'week' }, answers));
		expect(answer).toMatchObject(given('week', answers.week));
		const [skip] = take(queryOf({ type: 'question.skipped', question: 'lead' }, {}));
		expect(skip).toMatchObject(skipped('lead'));
		expect(skip).toHaveProperty('sentAt', expect.closeTo(now, -5));
	});
});
