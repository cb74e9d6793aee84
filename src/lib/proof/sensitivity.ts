/**
 * How much hangs on each number of the rules: the sets of answers whose recommended role changes
 * when that number alone is moved by one step. Exact, by the same fold as the proof.
 */
import { destination } from '$lib/assessment/interest';
import { recommendedRole } from '$lib/assessment/outcome';
import { ASPIRATION_IDS, EXPERIENCE_IDS, type Role } from '$lib/assessment/questions';
import { perRole, stageOf, type Stages } from '$lib/assessment/readiness';
import { RULE_CHANGES, type RuleChange } from '$lib/assessment/rule-changes';
import { RULES, type Rules } from '$lib/assessment/rules';
import { fold, units, type MergedState } from './fold';
import { aspirationHalf, experienceHalf, interestOf, pairOf, scoresOf } from './halves';

/** Sets of answers of one half that are judged alike: by today's rules, and by changed ones. */
interface Group<T> {
	readonly today: T;
	readonly changed: T;
	readonly count: bigint;
}

/** @returns for each change the number of sets of answers whose recommended role it moves */
export function sensitivity(changes: readonly RuleChange[] = RULE_CHANGES): bigint[] {
	const cans = stagesUnder(RULES);
	const wants = destinationsUnder(RULES);
	return changes.map(({ number, rules }) =>
		number.of === 'points'
			? answerSetsMoved(cans, destinationsUnder(rules))
			: answerSetsMoved(stagesUnder(rules), wants)
	);
}

function answerSetsMoved(cans: readonly Group<Stages>[], wants: readonly Group<Role>[]): bigint {
	let moved = 0n;
	for (const want of wants) {
		for (const can of cans) {
			const role = recommendedRole(want.today, can.today);
			if (recommendedRole(want.changed, can.changed) !== role) moved += want.count * can.count;
		}
	}
	return moved;
}

function stagesUnder(rules: Rules): Group<Stages>[] {
	const [today, changed] = [experienceHalf(RULES), experienceHalf(rules)];
	const stages = (state: number, under: Rules) => {
		const scores = scoresOf(state);
		return perRole((role) => stageOf(role, scores[role], under));
	};
	return grouped(fold(units(EXPERIENCE_IDS), pairOf(today, changed)), ({ state }) => ({
		today: stages(state % today.states, RULES),
		changed: stages(Math.floor(state / today.states), rules)
	}));
}

function destinationsUnder(rules: Rules): Group<Role>[] {
	const [today, changed] = [aspirationHalf(RULES), aspirationHalf(rules)];
	const states = fold(units(ASPIRATION_IDS), pairOf(today, changed), { remembered: ['stance'] });
	return grouped(states, ({ state, answers: { stance } }) => ({
		today: destination(interestOf(state % today.states), stance),
		changed: destination(interestOf(Math.floor(state / today.states)), stance)
	}));
}

function grouped<T>(
	states: readonly MergedState[],
	judged: (state: MergedState) => Omit<Group<T>, 'count'>
): Group<T>[] {
	const groups = new Map<string, Group<T>>();
	for (const state of states) {
		const both = judged(state);
		const key = JSON.stringify(both);
		const count = BigInt(state.count) + (groups.get(key)?.count ?? 0n);
		groups.set(key, { ...both, count });
	}
	return [...groups.values()];
}
