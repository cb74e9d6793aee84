/**
 * What holds for every possible sheet, proved: experience and aspirations meet only in the last step
 * (`meet`), and within each half answers only add up. So the functions that judge a sheet on the page
 * are folded question by question, equal states merged, and every sheet is accounted for.
 */
import { destination } from '$lib/assessment/interest';
import { meet, type Outcome } from '$lib/assessment/outcome';
import {
	ASPIRATION_IDS,
	EXPERIENCE_IDS,
	ROLES,
	type OptionId,
	type Role
} from '$lib/assessment/questions';
import type { Stages } from '$lib/assessment/readiness';
import { effects, type Effect } from './effect';
import { fold, units, type Merged } from './fold';
import { CAN, interestOf, stagesOf, WANT } from './halves';
import { everythingIsTold, nothingIsDecoration } from './reached';
import {
	axesNeverTouch,
	changesAreRightAndMinimal,
	everySheetIsRead,
	nothingElseCounts,
	raisingNeverLowers,
	rolesNeedTheirExperience,
	tiesAreFair,
	type Counterexample
} from './statements';
import { witnesses, type Witness } from './witnesses';
import type { Sheet } from '$lib/assessment/answers';

/** The sheets behind one combination of destination, recommended role and stage. */
interface OutcomeCount extends Outcome {
	readonly sheets: bigint;
	/** One of the shortest. */
	readonly witness: Sheet;
}

interface Statement {
	/** As numbered in `assessment.md`. */
	readonly id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
	readonly holds: boolean;
	readonly counterexample?: Counterexample;
}

export interface Proof {
	readonly sheets: bigint;
	readonly outcomes: readonly OutcomeCount[];
	readonly witnesses: readonly Witness[];
	readonly effects: readonly Effect[];
	readonly statements: readonly Statement[];
}

/** `inputs` is whatever sheets may have to be read from (statement 8). */
export function prove(inputs: readonly unknown[] = []): Proof {
	const can = fold(units(EXPERIENCE_IDS), CAN, { remembered: ['lead', 'accountability'] });
	const want = fold(units(ASPIRATION_IDS), WANT, { remembered: ['stance'] });
	const kinds = grouped(can, ({ state }) => JSON.stringify(stagesOf(state)));
	const destinations = grouped(want, destinationOf);
	const outcomes = count([...kinds.values()], destinations);
	const wants = [...destinations.values()].map(({ sheet }) => sheet);
	const cans = [...kinds.values()].map(({ sheet }) => sheet);
	const wantOf = Object.fromEntries([...destinations].map(([role, { sheet }]) => [role, sheet]));
	const told = witnesses(can, wants);
	const seen = effects({ can: cans, want: wants });
	const statement = (id: Statement['id'], counterexample: Counterexample | undefined): Statement =>
		counterexample ? { id, holds: false, counterexample } : { id, holds: true };
	return {
		sheets: outcomes.reduce((sum, { sheets }) => sum + sheets, 0n),
		outcomes,
		witnesses: told,
		effects: seen,
		statements: [
			statement(1, everythingIsTold(outcomes, told)),
			statement(2, nothingIsDecoration(seen)),
			statement(3, rolesNeedTheirExperience(can, wantOf)),
			statement(4, raisingNeverLowers(wantOf)),
			statement(5, axesNeverTouch(cans, wants)),
			statement(6, tiesAreFair(want) ?? nothingElseCounts([...cans, ...wants])),
			statement(7, changesAreRightAndMinimal(crossed(cans, wants))),
			statement(8, everySheetIsRead(inputs))
		]
	};
}

function destinationOf({ state, sheet }: Merged): Role {
	return destination(interestOf(state), sheet.stance as OptionId<'stance'> | undefined);
}

interface Group {
	readonly count: bigint;
	readonly sheet: Sheet;
	readonly answers: number;
	readonly state: number;
}

function grouped<K>(states: readonly Merged[], kind: (state: Merged) => K): Map<K, Group> {
	const groups = new Map<K, Group>();
	for (const each of states) {
		const known = groups.get(kind(each));
		const { sheet, answers, state } = known && known.answers <= each.answers ? known : each;
		const count = BigInt(each.count) + (known?.count ?? 0n);
		groups.set(kind(each), { count, sheet, answers, state });
	}
	return groups;
}

/** Every kind of experience with every destination. */
function count(kinds: readonly Group[], destinations: Map<Role, Group>): OutcomeCount[] {
	const counts = new Map<string, OutcomeCount & { answers: number }>();
	for (const [to, want] of destinations) {
		for (const can of kinds) {
			const stages: Stages = stagesOf(can.state);
			const outcome = meet(stages, to);
			const key = Object.values(outcome).join();
			const answers = can.answers + want.answers;
			const known = counts.get(key);
			const sheets = can.count * want.count + (known?.sheets ?? 0n);
			const shortest =
				known && known.answers <= answers
					? known
					: { ...outcome, witness: { ...can.sheet, ...want.sheet }, answers };
			counts.set(key, { ...shortest, sheets });
		}
	}
	return [...counts.values()]
		.map(({ role, stage, destination, sheets, witness }) => ({
			role,
			stage,
			destination,
			sheets,
			witness
		}))
		.sort((a, b) => order(a) - order(b));
}

const order = ({ role, stage, destination }: Outcome) =>
	ROLES.indexOf(role) * 9 +
	['far', 'near', 'ready'].indexOf(stage) * 3 +
	ROLES.indexOf(destination);

const crossed = (cans: readonly Sheet[], wants: readonly Sheet[]) =>
	cans.flatMap((can) => wants.map((want) => ({ ...can, ...want })));
