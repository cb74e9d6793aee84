import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { agenda, answerDistance } from '$lib/assessment/agenda';
import { awake, isAnswered, isAsked, picked, type Answers } from '$lib/assessment/answers';
import { outcomeOf } from '$lib/assessment/outcome';
import { possibleAnswers } from '$lib/assessment/possible-answers';
import { QUESTION_IDS, type QuestionId } from '$lib/assessment/questions';
import { fromKeys } from '$lib/typed-object';
import { TEAM_LEAD, VETERAN } from '../frozen/people';
import { anyAnswers, answersAt, WANTS_PM, WANTS_SUPPORT, WANTS_TRUE_PMO } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const anyTwo = fc.tuple(anyAnswers, anyAnswers);
const questionsIn = ({ talk, check, equal, oneSided }: ReturnType<typeof agenda>) => [
	...[...talk, ...check].map(({ question }) => question),
	...equal,
	...oneSided
];

describe('the distance of two answers', () => {
	test.each<[question: QuestionId, one: Answers, other: Answers, distance: number | undefined]>([
		['lead', { lead: 'small' }, { lead: 'small' }, 0],
		['lead', { lead: 'small' }, { lead: 'team' }, 1],
		['lead', { lead: 'none' }, { lead: 'large' }, 3],
		['week', { week: ['run-issues', 'tie-teams'] }, { week: ['tie-teams', 'run-issues'] }, 0],
		['week', { week: ['run-issues'] }, { week: ['run-issues', 'tie-teams'] }, 1],
		['week', { week: ['run-issues', 'take-calls'] }, { week: ['run-issues', 'tie-teams'] }, 1],
		['week', { week: ['run-issues', 'take-calls'] }, { week: ['show-risks', 'tie-teams'] }, 2],
		['stance', { stance: 'drive' }, { stance: 'drive' }, 0],
		['stance', { stance: 'drive' }, { stance: 'beside' }, 2],
		['wish', { wish: 'pm' }, { wish: 'undecided' }, 1],
		['lead', { lead: 'none' }, {}, undefined],
		['week', { week: [] }, { week: ['run-issues'] }, undefined],
		['lead', {}, {}, undefined]
	])('%s: %j and %j', (question, one, other, distance) => {
		expect(answerDistance(question, one, other)).toBe(distance);
	});

	test('a question that one of the two is not asked has none', () => {
		const assisted: Answers = { accountability: 'assisted', scale: 'large' };
		const none: Answers = { accountability: 'none', scale: 'small' };
		expect(answerDistance('scale', assisted, none)).toBeUndefined();
	});

	test('is the same from either side, and nothing between equal answers', () => {
		fc.assert(
			fc.property(anyTwo, ([one, other]) => {
				for (const question of QUESTION_IDS) {
					const distance = answerDistance(question, one, other);
					expect(answerDistance(question, other, one)).toBe(distance);
					const isSaid = isAsked(question, one) && isAnswered(question, one);
					expect(answerDistance(question, one, one)).toBe(isSaid ? 0 : undefined);
				}
			})
		);
	});

	// With these every other question is asked.
	const { accountability, wish, ...others } = fromKeys(QUESTION_IDS, (question) => question);
	test.each(Object.values(others))(
		'of %s is no longer by a detour, and nothing between equal answers alone',
		(question) => {
			const rest: Answers = { [accountability]: 'repeatedly', [wish]: 'pmo' };
			const given = possibleAnswers(question).filter((answer) => answer !== undefined);
			const some = fc
				.constantFrom(...given)
				.map((answer): Answers => ({ ...rest, [question]: answer }));
			const between = (one: Answers, other: Answers) => answerDistance(question, one, other) ?? NaN;
			fc.assert(
				fc.property(some, some, some, (one, other, third) => {
					const detour = between(one, other) + between(other, third);
					expect(between(one, third)).toBeLessThanOrEqual(detour);
					const isSame = String(picked(question, one)) === String(picked(question, other));
					expect(between(one, other) === 0).toBe(isSame);
				})
			);
		}
	);
});

describe('the agenda', () => {
	const lead = answersAt(TEAM_LEAD, WANTS_PM);

	test('has one topic for each answer apart, and the rest by name', () => {
		const observer: Answers = { ...lead, writing: 'owned', delivery: 'none', stance: undefined };
		const found = agenda(lead, observer);
		expect(found.talk.map(({ question, distance }) => [question, distance])).toEqual([
			['delivery', 2]
		]);
		expect(found.check.map(({ question, distance }) => [question, distance])).toEqual([
			['writing', 1]
		]);
		expect(found.oneSided).toEqual(['stance']);
		expect(found.equal).toContain('responsibility');
	});

	test('names a question that one of the two is not asked as one-sided', () => {
		const { talk, oneSided } = agenda(answersAt(VETERAN), {
			...answersAt(VETERAN),
			accountability: 'none',
			scale: undefined,
			portfolio: undefined
		});
		expect(talk.map(({ question }) => question)).toEqual(['accountability']);
		expect(oneSided).toEqual(['scale', 'portfolio']);
	});

	test('begins with what moves the role, then the destination, then the stage', () => {
		const self = answersAt(VETERAN, { ...WANTS_PM, future: 'larger-pm' });
		const observer = answersAt({ ...VETERAN, framework: 0 }, { ...WANTS_TRUE_PMO, future: 'dx' });
		const moves = agenda(self, observer).talk.map((topic) => topic.moves);
		const order = ['role', 'destination', 'stage', undefined];
		expect(moves).toEqual(moves.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
	});

	test('knows what moves the outcome by exchanging one answer', () => {
		// Whoever has led nobody cannot become PM: `lead` opens its gate.
		const observer: Answers = { ...lead, lead: 'none' };
		expect(outcomeOf(lead).role).not.toBe(outcomeOf(observer).role);
		expect(agenda(lead, observer).check).toEqual([
			{ question: 'lead', distance: 1, moves: 'role' }
		]);
		const wish = agenda(
			answersAt({}, WANTS_SUPPORT),
			answersAt({}, { ...WANTS_SUPPORT, stance: 'drive' })
		);
		expect(wish.talk.map(({ question }) => question)).toEqual(['stance']);
	});

	test('does not count what the observer has not said as nothing', () => {
		// By itself it would make true PMO the destination.
		expect(agenda(lead, { responsibility: 'method' }).talk).toEqual([
			{ question: 'responsibility', distance: 2, moves: undefined }
		]);
	});

	test('names each question that somebody has answered once, from either side the same', () => {
		fc.assert(
			fc.property(anyTwo, ([one, other]) => {
				const found = agenda(one, other);
				const said = [one, other].map((each) => awake(each));
				const expected = QUESTION_IDS.filter((question) =>
					said.some((answers) => isAnswered(question, answers))
				);
				expect(questionsIn(found).toSorted()).toEqual(expected.toSorted());
				const back = agenda(other, one);
				expect(back.equal).toEqual(found.equal);
				expect(back.oneSided).toEqual(found.oneSided);
				const distances = ({ talk, check }: typeof found) =>
					[...talk, ...check].map(({ question, distance }) => `${question} ${distance}`).toSorted();
				expect(distances(back)).toEqual(distances(found));
			})
		);
	});

	test('is empty between equal answers', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { talk, check, oneSided } = agenda(answers, answers);
				expect([...talk, ...check, ...oneSided]).toEqual([]);
			})
		);
	});
});
