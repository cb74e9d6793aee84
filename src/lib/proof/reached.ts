/** That nothing is there for nobody: statements 1 and 2 of `assessment.md`. */
import type { Outcome } from '$lib/assessment/outcome';
import type { Answers } from '$lib/assessment/answers';
import type { Effect } from './effect';
import type { Counterexample } from './statements';
import type { Witness } from './witnesses';

/** Role and stage: all but a PM or a true PMO that is still far. */
const OUTCOMES = [
	['support-pmo', 'far'],
	['support-pmo', 'near'],
	['support-pmo', 'ready'],
	['pm', 'near'],
	['pm', 'ready'],
	['true-pmo', 'near'],
	['true-pmo', 'ready']
] as const;

type Told = Pick<Outcome, 'role' | 'stage'> & { readonly witness: Answers };

/** 1: the seven outcomes and no other, and every piece of advice. */
export function everythingIsTold(
	outcomes: readonly Told[],
	advice: readonly Witness[]
): Counterexample | undefined {
	const missing = OUTCOMES.find(
		([role, stage]) => !outcomes.some((each) => each.role === role && each.stage === stage)
	);
	if (missing) return { says: `nobody is told ${missing.join(' ')}`, answerSets: [] };
	const silent = advice.find(({ answers }) => !answers);
	if (silent) return { says: `nobody is told ${silent.of}`, answerSets: [] };
	const other = outcomes.find(
		({ role, stage }) => !OUTCOMES.some((each) => each[0] === role && each[1] === stage)
	);
	return other && { says: `${other.role} ${other.stage} is told`, answerSets: [other.witness] };
}

/** 2: every option changes what somebody is told. */
export function nothingIsDecoration(effects: readonly Effect[]): Counterexample | undefined {
	const dead = effects.find(({ pair }) => !pair);
	return dead && { says: `${dead.question} ${dead.option} changes nothing`, answerSets: [] };
}
