import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS, takesSeveral } from '$lib/assessment/questions';
import { questionsBefore, sentBefore, takeEarlyAnswers } from '$lib/questionnaire/early-answers';

const take = (query: string) => {
	const { events, rest } = takeEarlyAnswers(new URLSearchParams(query), QUESTION_IDS);
	return { events, rest: String(rest) };
};
const given = (question: string, answer: unknown) => ({ type: 'answer.given', question, answer });
const skipped = (question: string) => ({ type: 'question.skipped', question });

describe('an answer sent before any script ran', () => {
	test('is taken out of the address', () => {
		expect(take('phase=design')).toEqual({ events: [given('phase', 'design')], rest: '' });
	});

	test('is taken for every option of every question', () => {
		for (const question of QUESTION_IDS) {
			for (const option of QUESTIONS[question].options) {
				const answer = takesSeveral(question) ? [option] : option;
				expect(take(`${question}=${option}`).events).toEqual([given(question, answer)]);
			}
		}
	});

	test('leaves the rest of the address alone', () => {
		expect(take('from=mail&phase=design&x=1').rest).toBe('from=mail&x=1');
	});

	test('does not change the address that it is read from', () => {
		const query = new URLSearchParams('phase=design');
		takeEarlyAnswers(query, QUESTION_IDS);
		expect(String(query)).toBe('phase=design');
	});

	test('to a question unknown is none, and stays in the address', () => {
		expect(take('salary=high&toString=1')).toEqual({
			events: [],
			rest: 'salary=high&toString=1'
		});
	});

	test.each(['phase=chief', 'phase=', 'phase=team'])(
		'with an option unknown (%s) is none',
		(query) => {
			expect(take(query).events).toEqual([]);
		}
	);

	test('with tasks unknown alone is none', () => {
		expect(take('week=sleep').events).toEqual([]);
	});

	test('with an option unknown stays in the address', () => {
		expect(take('phase=chief').rest).toBe('phase=chief');
	});

	test('given twice counts once: the first', () => {
		expect(take('phase=design&phase=build').events).toEqual([given('phase', 'design')]);
	});

	test('beside one that cannot be read is taken all the same', () => {
		expect(take('lead=everybody&phase=design').events).toEqual([given('phase', 'design')]);
	});
});

describe('a week', () => {
	test('is several tasks, in the order of the form', () => {
		expect(take('week=direct-team&week=tie-teams').events).toEqual([
			given('week', ['direct-team', 'tie-teams'])
		]);
	});

	test('with a task unknown is that of the others', () => {
		expect(take('week=direct-team&week=sleep').events).toEqual([given('week', ['direct-team'])]);
	});

	test('of four tasks is handed on: the machine says that they are too many', () => {
		const tasks = QUESTIONS.week.options.slice(0, 4);
		const { events, rest } = take(tasks.map((task) => `week=${task}`).join('&'));
		expect(events).toEqual([given('week', tasks)]);
		expect(rest).toBe('');
	});

	test('names no task twice', () => {
		const [one, two, three] = QUESTIONS.week.options;
		const { events } = take(`week=${one}&week=${one}&week=${two}&week=${three}`);
		expect(events).toEqual([given('week', [one, two, three])]);
	});
});

describe('a question skipped before any script ran', () => {
	test('is taken out of the address', () => {
		expect(take('skip=phase&x=1')).toEqual({ events: [skipped('phase')], rest: 'x=1' });
	});

	test('wins over what was picked at it: the form sends both', () => {
		expect(take('phase=design&skip=phase').events).toEqual([
			given('phase', 'design'),
			skipped('phase')
		]);
	});

	test('is none where it is unknown', () => {
		expect(take('skip=salary').events).toEqual([]);
	});
});

test('an address without answers has none, and stays as it is', () => {
	expect(take('')).toEqual({ events: [], rest: '' });
	expect(take('attempt=abc')).toEqual({ events: [], rest: 'attempt=abc' });
});

describe('an address', () => {
	test('brings answers of the questions whose form leads there alone', () => {
		expect(questionsBefore('lead')).toEqual(['phase']);
		expect(questionsBefore('delivery')).toEqual(['accountability', 'scale', 'portfolio']);
		expect(questionsBefore('review')).toEqual(['image']);
		const query = new URLSearchParams('phase=design&wish=pm&skip=risk&lead=large');
		const { events, rest } = takeEarlyAnswers(query, questionsBefore('lead'));
		expect(events).toEqual([given('phase', 'design')]);
		expect(String(rest)).toBe('wish=pm&skip=risk&lead=large');
	});

	test('of the page before brings the answer sent a page earlier, from this site alone', () => {
		const before = 'https://quiz.example/quiz/lead/?phase=design&wish=pm';
		expect(sentBefore(before, 'https://quiz.example')).toEqual([given('phase', 'design')]);
		expect(sentBefore(before, 'https://other.example')).toEqual([]);
		expect(sentBefore('https://quiz.example/result/?phase=design', 'https://quiz.example')).toEqual(
			[]
		);
		expect(sentBefore('', 'https://quiz.example')).toEqual([]);
	});
});
