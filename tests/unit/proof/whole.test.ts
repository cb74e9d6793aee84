/** The whole proof, checked on a questionnaire small enough to try every set of answers, one by one. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '$lib/assessment/questions';
import type { Stage } from '$lib/assessment/readiness';
import type { Answers } from '$lib/assessment/answers';
import type * as Interests from '$lib/assessment/interest';
import type * as Reached from '$lib/proof/reached';
import type * as PlanStatement from '$lib/proof/plan-statement';
import type * as Statements from '$lib/proof/statements';
import type * as AnswerSets from '$lib/assessment/answers';
import { broken, cut, everyAnswerSet, ANSWER_SETS, pmAwake, uncut } from './cut';

interface Tried {
	readonly role: Role;
	readonly stage: Stage;
	readonly destination: Role;
	readonly answerSets: bigint;
	/** The number of answers in the shortest set. */
	readonly answered: number;
}

const answered = (answers: Answers) => Object.keys(answers).length;

/** Counts the sets of answers per outcome, one set after the other. */
async function tried(): Promise<Map<string, Tried>> {
	const { outcomeOf } = await import('$lib/assessment/outcome');
	const plain = new Map<string, Tried>();
	for (const answers of everyAnswerSet()) {
		const outcome = outcomeOf(answers);
		const key = [outcome.role, outcome.stage, outcome.destination].join(' ');
		const known = plain.get(key) ?? { answerSets: 0n, answered: Infinity };
		plain.set(key, {
			...outcome,
			answerSets: known.answerSets + 1n,
			answered: Math.min(known.answered, answered(answers))
		});
	}
	return plain;
}

afterEach(uncut);

const prove = async () => (await import('$lib/proof/proof')).prove(['', null, {}]);
const against = async (id: number) =>
	(await prove()).statements.find((each) => each.id === id)?.counterexample?.says;

// Apart: two mocks of one module without an import between them may be carried out in either order.
describe('the proof of a small questionnaire without sleeping levels', { timeout: 60_000 }, () => {
	it('has witnesses, effects and nine statements, all of which hold', async () => {
		cut({ roles: pmAwake });
		const { statements, witnesses, effects } = await prove();
		expect(statements).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => ({ id, holds: true })));
		expect(witnesses).not.toHaveLength(0);
		expect(effects).not.toHaveLength(0);
	});
});

// Tens of thousands of sets of answers: more than a moment on a busy machine.
describe('the proof of a small questionnaire', { timeout: 60_000 }, () => {
	beforeEach(() => {
		cut();
	});

	it('counts all sets of answers, and those behind each outcome, with the shortest', async () => {
		const plain = await tried();
		// Every outcome of the cut questionnaire is reached.
		expect(plain.size).toBe(15);
		const { answerSets, outcomes } = await prove();
		expect(answerSets).toBe(BigInt(ANSWER_SETS));
		const folded = outcomes.map(({ witness, ...outcome }) => [
			[outcome.role, outcome.stage, outcome.destination].join(' '),
			{ ...outcome, answered: answered(witness) }
		]);
		expect(Object.fromEntries(folded)).toEqual(Object.fromEntries(plain));
	});

	it('lists outcomes by the ladder, then by stage, then by destination', async () => {
		const { outcomes } = await prove();
		expect(outcomes.map((each) => [each.role, each.stage, each.destination].join(' '))).toEqual([
			...['far', 'near', 'ready'].flatMap((stage) =>
				['support-pmo', 'pm', 'true-pmo'].map((to) => `support-pmo ${stage} ${to}`)
			),
			...['near', 'ready'].flatMap((stage) => ['pm', 'true-pmo'].map((to) => `pm ${stage} ${to}`)),
			...['near', 'ready'].map((stage) => `true-pmo ${stage} true-pmo`)
		]);
	});
});

describe('the proof', () => {
	it('reports the counterexample of each statement', async () => {
		const says = (text: string) => () => ({ says: text, answerSets: [] });
		broken<typeof Reached>('proof/reached', () => ({
			everythingIsReached: says('1'),
			nothingIsDecoration: says('2')
		}));
		broken<typeof Statements>('proof/statements', () => ({
			rolesNeedTheirExperience: says('3'),
			raisingNeverLowers: says('4'),
			axesNeverTouch: says('5'),
			tiesAreFair: () => undefined,
			nothingElseCounts: says('6'),
			changesAreRightAndMinimal: says('7'),
			everyAnswerSetIsRead: says('8')
		}));
		broken<typeof PlanStatement>('proof/plan-statement', () => ({ plansSuffice: says('9') }));
		const { prove } = await import('$lib/proof/proof');
		expect(prove().statements).toEqual(
			[1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => ({
				id,
				holds: false,
				counterexample: { says: String(id), answerSets: [] }
			}))
		);
	});

	it('hands each statement the states that it needs', async () => {
		const rolesNeedTheirExperience = vi.fn<(typeof Statements)['rolesNeedTheirExperience']>();
		const tiesAreFair = vi.fn<(typeof Statements)['tiesAreFair']>();
		const changesAreRightAndMinimal = vi.fn<(typeof Statements)['changesAreRightAndMinimal']>();
		const everyAnswerSetIsRead = vi.fn<(typeof Statements)['everyAnswerSetIsRead']>();
		broken<typeof Statements>('proof/statements', () => ({
			rolesNeedTheirExperience,
			tiesAreFair,
			changesAreRightAndMinimal,
			everyAnswerSetIsRead
		}));
		(await import('$lib/proof/proof')).prove();

		// States are kept apart by the answers that the statement looks at: every combination is there.
		const [states = [], wantOf = {}] = rolesNeedTheirExperience.mock.calls[0] ?? [];
		const apart = states.map(({ answers }) => `${answers.lead} ${answers.accountability}`);
		expect(new Set(apart).size).toBe(4 * 5);
		const { outcomeOf } = await import('$lib/assessment/outcome');
		for (const role of ['support-pmo', 'pm', 'true-pmo'] as const) {
			expect(wantOf[role] && outcomeOf(wantOf[role]).destination).toBe(role);
		}
		const [wishes = []] = tiesAreFair.mock.calls[0] ?? [];
		expect(new Set(wishes.map(({ answers }) => answers.stance))).toEqual(
			new Set([undefined, 'drive', 'outside', 'hands-on'])
		);
		expect(wishes.length).toBeGreaterThan(new Set(wishes.map(({ state }) => state)).size);

		// Every outcome that a change may start from; no input but the given ones.
		const [answerSets = []] = changesAreRightAndMinimal.mock.calls[0] ?? [];
		const outcomes = answerSets.map((answers) => Object.values(outcomeOf(answers)).join(' '));
		expect(new Set(outcomes).size).toBe(15);
		expect(everyAnswerSetIsRead.mock.calls).toEqual([[[]]]);
	});

	it('checks statement 6 at ties: here the lowest rung wins, whatever `stance` says', async () => {
		broken<typeof Interests>('interest', ({ destination }) => ({
			destination: (points) => destination(points, undefined)
		}));
		expect(await against(6)).toBe('a tie is decided by the order of a list');
	});

	it('checks statement 6 at sleeping answers, too: here `scale` never sleeps', async () => {
		broken<typeof AnswerSets>('answers', ({ levelOf }) => ({
			levelOf: (question, answers) =>
				levelOf(question, question === 'scale' ? { ...answers, accountability: 'once' } : answers)
		}));
		expect(await against(6)).toBe('a sleeping answer counts');
	});
});
