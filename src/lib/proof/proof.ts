/**
 * Proves the statements of `docs/assessment.md` for all sets of answers. Experience and aspirations
 * meet only in the last step (`outcomeFrom`), and within each half answers only add up. So the functions
 * that judge answers on the page are folded question by question, equal states merged.
 */
import { destination } from '$lib/assessment/interest';
import { outcomeFrom, type Outcome } from '$lib/assessment/outcome';
import { ASPIRATION_IDS, EXPERIENCE_IDS, ROLES, type Role } from '$lib/assessment/questions';
import { STAGES, type Stages } from '$lib/assessment/readiness';
import { effects, type Effect } from './effect';
import { fold, units, type MergedState } from './fold';
import { EXPERIENCE_HALF, interestOf, stagesOf, ASPIRATION_HALF } from './halves';
import { plansSuffice } from './plan-statement';
import { everythingIsReached, nothingIsDecoration } from './reached';
import {
	axesNeverTouch,
	changesAreRightAndMinimal,
	everyAnswerSetIsRead,
	nothingElseCounts,
	raisingNeverLowers,
	rolesNeedTheirExperience,
	tiesAreFair,
	type Counterexample
} from './statements';
import { witnesses, type Witness } from './witnesses';
import type { Answers } from '$lib/assessment/answers';

/** The sets of answers behind one combination of destination, recommended role and stage. */
interface OutcomeCount extends Outcome {
	readonly answerSets: bigint;
	/** One of the shortest. */
	readonly witness: Answers;
}

interface Statement {
	/** As numbered in `docs/assessment.md`. */
	readonly id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
	readonly holds: boolean;
	readonly counterexample?: Counterexample;
}

export interface Proof {
	readonly answerSets: bigint;
	readonly outcomes: readonly OutcomeCount[];
	readonly witnesses: readonly Witness[];
	readonly effects: readonly Effect[];
	readonly statements: readonly Statement[];
}

/** `inputs` are values to read answers from, valid and not (statement 8). */
export function prove(inputs: readonly unknown[] = []): Proof {
	const can = fold(units(EXPERIENCE_IDS), EXPERIENCE_HALF, {
		remembered: ['lead', 'accountability']
	});
	const want = fold(units(ASPIRATION_IDS), ASPIRATION_HALF, { remembered: ['stance'] });
	const kinds = grouped(can, ({ state }) => JSON.stringify(stagesOf(state)));
	const destinations = grouped(want, destinationOf);
	const outcomes = count([...kinds.values()], destinations);
	const wants = [...destinations.values()].map(({ answers }) => answers);
	const cans = [...kinds.values()].map(({ answers }) => answers);
	const wantOf = Object.fromEntries(
		[...destinations].map(([role, { answers }]) => [role, answers])
	);
	const told = witnesses(can, wants);
	const seen = effects({ can: cans, want: wants });
	const statement = (id: Statement['id'], counterexample: Counterexample | undefined): Statement =>
		counterexample ? { id, holds: false, counterexample } : { id, holds: true };
	return {
		answerSets: outcomes.reduce((sum, { answerSets }) => sum + answerSets, 0n),
		outcomes,
		witnesses: told,
		effects: seen,
		statements: [
			statement(1, everythingIsReached(outcomes, told)),
			statement(2, nothingIsDecoration(seen)),
			statement(3, rolesNeedTheirExperience(can, wantOf)),
			statement(4, raisingNeverLowers(wantOf)),
			statement(5, axesNeverTouch(cans, wants)),
			statement(6, tiesAreFair(want) ?? nothingElseCounts([...cans, ...wants])),
			statement(7, changesAreRightAndMinimal(crossed(cans, wants))),
			statement(8, everyAnswerSetIsRead(inputs)),
			statement(9, plansSuffice(wants))
		]
	};
}

function destinationOf({ state, answers }: MergedState): Role {
	return destination(interestOf(state), answers.stance);
}

interface Group {
	readonly count: bigint;
	readonly answers: Answers;
	readonly answered: number;
	readonly state: number;
}

function grouped<K>(
	states: readonly MergedState[],
	kind: (state: MergedState) => K
): Map<K, Group> {
	const groups = new Map<K, Group>();
	for (const each of states) {
		const known = groups.get(kind(each));
		const { answers, answered, state } = known && known.answered <= each.answered ? known : each;
		const count = BigInt(each.count) + (known?.count ?? 0n);
		groups.set(kind(each), { count, answers, answered, state });
	}
	return groups;
}

/** Every kind of experience with every destination. */
function count(kinds: readonly Group[], destinations: Map<Role, Group>): OutcomeCount[] {
	const counts = new Map<string, OutcomeCount & { answered: number }>();
	for (const [to, want] of destinations) {
		for (const can of kinds) {
			const stages: Stages = stagesOf(can.state);
			const outcome = outcomeFrom(stages, to);
			const key = Object.values(outcome).join();
			const answered = can.answered + want.answered;
			const known = counts.get(key);
			const answerSets = can.count * want.count + (known?.answerSets ?? 0n);
			const shortest =
				known && known.answered <= answered
					? known
					: { ...outcome, witness: { ...can.answers, ...want.answers }, answered };
			counts.set(key, { ...shortest, answerSets });
		}
	}
	return [...counts.values()]
		.map(({ role, stage, destination, answerSets, witness }) => ({
			role,
			stage,
			destination,
			answerSets,
			witness
		}))
		.sort((a, b) => order(a) - order(b));
}

const order = ({ role, stage, destination }: Outcome) =>
	ROLES.indexOf(role) * 9 + STAGES.indexOf(stage) * 3 + ROLES.indexOf(destination);

const crossed = (cans: readonly Answers[], wants: readonly Answers[]) =>
	cans.flatMap((can) => wants.map((want) => ({ ...can, ...want })));
