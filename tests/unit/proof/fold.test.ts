/** The fold, checked by itself: on a questionnaire small enough to try every sheet, one by one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '$lib/assessment/questions';
import type { Stage } from '$lib/assessment/readiness';
import type { Sheet } from '$lib/assessment/sheet';
import { cut, everySheet, SHEETS, uncut } from './cut';

interface Tried {
	readonly role: Role;
	readonly stage: Stage;
	readonly destination: Role;
	readonly sheets: bigint;
	/** How many answers the shortest has. */
	readonly answers: number;
}

const answers = (sheet: Sheet) => Object.keys(sheet).length;

/** What is told to how many sheets, one sheet after the other. */
async function tried(): Promise<Map<string, Tried>> {
	const { outcome } = await import('$lib/assessment/outcome');
	const plain = new Map<string, Tried>();
	for (const sheet of await everySheet()) {
		const told = outcome(sheet);
		const key = [told.role, told.stage, told.destination].join(' ');
		const known = plain.get(key) ?? { sheets: 0n, answers: Infinity };
		plain.set(key, {
			...told,
			sheets: known.sheets + 1n,
			answers: Math.min(known.answers, answers(sheet))
		});
	}
	return plain;
}

beforeAll(() => {
	cut();
});

afterAll(() => uncut());

// Each test proves anew: what it finds is its own.
const proof = async () => (await import('$lib/assessment/proof')).prove(['', null, {}]);

// Tens of thousands of sheets: more than a moment on a busy machine.
const TIMEOUT = 60_000;

describe('the fold', { timeout: TIMEOUT }, () => {
	it('counts as many sheets as there are, and as many behind each outcome, with the shortest', async () => {
		const plain = await tried();
		// A questionnaire in which every outcome is reached.
		expect(plain.size).toBe(15);
		const { sheets, outcomes } = await proof();
		expect(sheets).toBe(BigInt(SHEETS));
		const folded = outcomes.map(({ witness, ...outcome }) => [
			[outcome.role, outcome.stage, outcome.destination].join(' '),
			{ ...outcome, answers: answers(witness) }
		]);
		expect(Object.fromEntries(folded)).toEqual(Object.fromEntries(plain));
	});

	it('lists outcomes by the ladder, then by stage, then by destination', async () => {
		const { outcomes } = await proof();
		expect(outcomes.map((each) => [each.role, each.stage, each.destination].join(' '))).toEqual([
			...['far', 'near', 'ready'].flatMap((stage) =>
				['support-pmo', 'pm', 'true-pmo'].map((to) => `support-pmo ${stage} ${to}`)
			),
			...['near', 'ready'].flatMap((stage) => ['pm', 'true-pmo'].map((to) => `pm ${stage} ${to}`)),
			...['near', 'ready'].map((stage) => `true-pmo ${stage} true-pmo`)
		]);
	});
});

describe('what the proof tells', { timeout: TIMEOUT }, () => {
	it('are eight statements, which hold here, too', async () => {
		const { statements } = await proof();
		expect(statements).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((id) => ({ id, holds: true })));
	});

	it('is for each piece of advice the shortest sheet that is told it', async () => {
		const { witnesses } = await proof();
		const { recommend } = await import('$lib/assessment/recommend');
		const said = new Map<string, number>();
		const longest = Math.max(...witnesses.map(({ sheet }) => answers(sheet ?? {})));
		for (const sheet of (await everySheet()).filter((sheet) => answers(sheet) <= longest)) {
			const { destination, steps, cautions, reservations } = recommend(sheet);
			for (const id of [
				`destination ${destination}`,
				...steps.map(({ id }) => `step ${id}`),
				...cautions.map(({ id }) => `caution ${id}`),
				...reservations.map((id) => `reservation ${id}`)
			]) {
				said.set(id, Math.min(said.get(id) ?? Infinity, answers(sheet)));
			}
		}
		expect(new Map(witnesses.map(({ of, sheet }) => [of, sheet && answers(sheet)]))).toEqual(said);
	});

	it('is for each option a pair of sheets that differ in it alone', async () => {
		const { effects } = await proof();
		const { path } = await import('$lib/assessment/sheet');
		const { QUESTIONS, QUESTION_IDS } = await import('$lib/assessment/questions');
		expect(effects.map(({ question, option }) => `${question} ${option}`)).toEqual(
			QUESTION_IDS.flatMap((id) => QUESTIONS[id].options.map((option) => `${id} ${option}`))
		);
		for (const { question, option, pair } of effects) {
			const [one = {}, other = {}] = pair ?? [];
			expect([one[question]].flat()).toContain(option);
			expect({ ...other, [question]: one[question] }).toEqual(one);
			for (const sheet of [one, other]) {
				expect(path(sheet)).toEqual(expect.arrayContaining(Object.keys(sheet)));
			}
		}
	});
});
