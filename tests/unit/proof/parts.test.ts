/** Each part of the proof by itself, on rules that hold. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { cut, everyAnswerSet, uncut } from './cut';
import { cans, canStates, WANT_OF, WANTS, wantStates } from './parts';

beforeAll(() => {
	cut();
});

afterAll(() => uncut());

const answered = (answers: Answers) => Object.keys(answers).length;
const statements = () => import('$lib/proof/statements');

describe('a piece of advice', { timeout: 60_000 }, () => {
	/** By advice, the number of answers in the witness, and in the shortest set of all. */
	async function shortest() {
		const { witnesses } = await import('$lib/proof/witnesses');
		const { recommend } = await import('$lib/assessment/recommend');
		const found = witnesses(await canStates(), WANTS);
		const tried = new Map<string, number>();
		const longest = Math.max(...found.map(({ answers }) => answered(answers ?? {})));
		for (const answers of everyAnswerSet().filter((answers) => answered(answers) <= longest)) {
			const { destination, steps, cautions, reservations } = recommend(answers);
			for (const id of [
				`destination ${destination}`,
				...steps.map(({ id }) => `step ${id}`),
				...cautions.map(({ id }) => `caution ${id}`),
				...reservations.map((id) => `reservation ${id}`)
			]) {
				tried.set(id, Math.min(tried.get(id) ?? Infinity, answered(answers)));
			}
		}
		return {
			found: new Map(found.map(({ of, answers }) => [of, answers && answered(answers)])),
			tried
		};
	}

	it('has for its witness the fewest answers that reach it', async () => {
		const { found, tried } = await shortest();
		expect(found).toEqual(tried);
	});

	it.each([
		['a level that no gate asks for', { delivery: 1 }, { delivery: 1 }],
		['a level of each of two questions', { portfolio: 1, delivery: 1 }, { delivery: 1 }],
		['a level that a gate asks for, and another', { lead: 1 }, { lead: 1, scale: 1 }]
	] as const)('has them, too, where the step depends on %s', async (_, atLeast, atMost) => {
		await uncut();
		cut({
			roles: ({ STEPS }) => ({
				STEPS: { ...STEPS, 'go-beyond': { facts: [], role: ['true-pmo'], atLeast, atMost } }
			})
		});
		const { found, tried } = await shortest();
		expect(found).toEqual(tried);
		await uncut();
		cut();
	});

	it('has no witness where no answers reach it', async () => {
		await uncut();
		cut({
			roles: ({ STEPS }) => ({
				STEPS: { ...STEPS, 'go-beyond': { ...STEPS['go-beyond'], destination: ['pm'] } }
			})
		});
		const { witnesses } = await import('$lib/proof/witnesses');
		const found = witnesses(await canStates(), WANTS);
		expect(found.filter(({ answers }) => !answers)).toEqual([{ of: 'step go-beyond' }]);
		await uncut();
		cut();
	});
});

describe('an option', () => {
	const found = async () => {
		const { effects } = await import('$lib/proof/effect');
		return effects({ can: await cans(), want: WANTS });
	};

	it('is searched once, in the order of the questions', async () => {
		const { QUESTIONS, QUESTION_IDS } = await import('$lib/assessment/questions');
		expect((await found()).map(({ question, option }) => `${question} ${option}`)).toEqual(
			QUESTION_IDS.flatMap((id) => QUESTIONS[id].options.map((option) => `${id} ${option}`))
		);
	});

	it('has for its effect two sets of answers that differ in it alone and in their advice', async () => {
		const { path } = await import('$lib/assessment/answers');
		const { recommend } = await import('$lib/assessment/recommend');
		const advice = (answers: Answers) => {
			const { role, stage, destination, cautions, reservations } = recommend(answers);
			const doubts = reservations.filter((id) => id !== 'many-unanswered');
			return [role, stage, destination, ...cautions.map(({ id }) => id), ...doubts].join();
		};
		for (const { question, option, pair } of await found()) {
			const [one = {}, other = {}] = pair ?? [];
			expect([one[question]].flat()).toContain(option);
			expect([other[question]].flat()).not.toContain(option);
			expect({ ...other, [question]: one[question] }).toEqual(one);
			expect(advice(other)).not.toBe(advice(one));
			for (const answers of [one, other]) {
				expect(path(answers)).toEqual(expect.arrayContaining(answersOf(answers)));
			}
		}
	});

	it('is compared with the level below or with no answer, and a zero option with the others', async () => {
		const against = (await found()).map(({ question, option, pair }) => [
			`${question} ${option}`,
			pair?.[1][question]
		]);
		expect(Object.fromEntries(against)).toMatchObject({
			'lead none': expect.stringMatching(/small|team/) as unknown,
			'lead small': 'none',
			'lead team': 'small',
			'scale small': expect.stringMatching(/medium|large/) as unknown,
			'scale large': 'medium',
			'stance drive': undefined,
			'week book-rooms': undefined,
			'wish pmo': undefined,
			'image clerical': undefined
		});
	});

	const answersOf = (answers: Answers) => Object.keys(answers);
});

describe('no counterexample is found to statement', () => {
	it.each([
		['3', async () => (await statements()).rolesNeedTheirExperience(await canStates(), WANT_OF)],
		['4', async () => (await statements()).raisingNeverLowers(WANT_OF)],
		['5', async () => (await statements()).axesNeverTouch(await cans(), WANTS)],
		['6, of ties', async () => (await statements()).tiesAreFair(await wantStates())],
		['6', async () => (await statements()).nothingElseCounts([...(await cans()), ...WANTS])],
		[
			'7',
			async () => {
				const answerSets = (await cans()).flatMap((can) =>
					WANTS.map((want) => ({ ...can, ...want }))
				);
				return (await statements()).changesAreRightAndMinimal(answerSets);
			}
		],
		['8', async () => (await statements()).everyAnswerSetIsRead(['', null, 7, [], {}, { lead: 3 }])]
	] as const)('%s', async (_, found) => {
		expect(await found()).toBeUndefined();
	});
});
