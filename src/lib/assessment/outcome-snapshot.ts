/** The outcome that an attempt showed its user, stored so that changed rules can be told from it. */
import { outcomeOf, type Outcome } from './outcome';
import { ROLES, type Role } from './questions';
import { levels, perRole, roleScore } from './readiness';
import type { Answers } from './answers';

export interface OutcomeSnapshot extends Outcome {
	/** The version of the rules that it was judged by. */
	readonly version: number;
	/** Readiness in points. */
	readonly points: Readonly<Record<Role, number>>;
}

/** Judges answers under today's rules, which are those of `version`. */
export function outcomeSnapshot(answers: Answers, version: number): OutcomeSnapshot {
	const at = levels(answers);
	return {
		version,
		...outcomeOf(answers),
		points: perRole((role) => roleScore(role, at).points)
	};
}

/** Compares what is shown; versions may differ. */
export function isSameOutcome(one: OutcomeSnapshot, other: OutcomeSnapshot): boolean {
	return (
		one.role === other.role &&
		one.stage === other.stage &&
		one.destination === other.destination &&
		ROLES.every((role) => one.points[role] === other.points[role])
	);
}
