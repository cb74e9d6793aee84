/** Statements 1 and 2 of `docs/assessment.md`: everything is reached by some answers. */
import type { Outcome } from '$lib/assessment/outcome';
import type { Answers } from '$lib/assessment/answers';
import type { Effect } from './effect';
import type { Counterexample } from './statements';
import type { Witness } from './witnesses';

/** Role and stage: a PM or a true PMO is never recommended while far. */
const OUTCOMES = [
	['support-pmo', 'far'],
	['support-pmo', 'near'],
	['support-pmo', 'ready'],
	['pm', 'near'],
	['pm', 'ready'],
	['true-pmo', 'near'],
	['true-pmo', 'ready']
] as const;

type Reached = Pick<Outcome, 'role' | 'stage'> & { readonly witness: Answers };

/** 1: the seven outcomes and no other, and every piece of advice. */
export function everythingIsReached(
	outcomes: readonly Reached[],
	advice: readonly Witness[]
): Counterexample | undefined {
	const missing = OUTCOMES.find(
		([role, stage]) => !outcomes.some((each) => each.role === role && each.stage === stage)
	);
	if (missing) return { says: `no answers reach ${missing.join(' ')}`, answerSets: [] };
	const unreached = advice.find(({ answers }) => !answers);
	if (unreached) return { says: `no answers reach ${unreached.of}`, answerSets: [] };
	const other = outcomes.find(
		({ role, stage }) => !OUTCOMES.some((each) => each[0] === role && each[1] === stage)
	);
	return other && { says: `${other.role} ${other.stage} is reached`, answerSets: [other.witness] };
}

/** 2: every option changes the advice to somebody. */
export function nothingIsDecoration(effects: readonly Effect[]): Counterexample | undefined {
	const dead = effects.find(({ pair }) => !pair);
	return dead && { says: `${dead.question} ${dead.option} changes nothing`, answerSets: [] };
}
