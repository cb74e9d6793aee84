/** Compares two attempts: changes by the person's answers, and by the rules. */
import { outcomeOf, type Outcome } from './outcome';
import { isSameOutcome, outcomeSnapshot, type OutcomeSnapshot } from './outcome-snapshot';
import {
	EXPERIENCE_IDS,
	QUESTION_IDS,
	type ExperienceId,
	type Level,
	type QuestionId,
	type Role
} from './questions';
import { levels, perRole, roleScore, stages, type Stage } from './readiness';
import { awake, picked, type Answers } from './answers';

/** An attempt, as far as it is compared. */
export interface Compared {
	readonly answers: Answers;
	/** The outcome as it was shown at the time. */
	readonly said: OutcomeSnapshot;
}

export interface Comparison {
	/** Experience levels that rose or fell; a question off the path is at level 0. */
	readonly levels: readonly { question: ExperienceId; from: Level; to: Level }[];
	/** Readiness in points, both under today's rules. */
	readonly readiness: Readonly<Record<Role, { from: number; to: number }>>;
	readonly stages: Readonly<Record<Role, { from: Stage; to: Stage }>>;
	/** The outcome of both sets of answers under today's rules. */
	readonly outcome: { readonly from: Outcome; readonly to: Outcome };
	/** Answers that differ and count in one of the two. */
	readonly changed: readonly QuestionId[];
	/** Of these, the answers without whose change the recommended role would be another. */
	readonly movedBy: readonly QuestionId[];
	/** The earlier outcome as shown and as today's rules have it, where these differ. */
	readonly rules: { readonly said: OutcomeSnapshot; readonly today: OutcomeSnapshot } | undefined;
}

/** Judges both sets of answers under today's rules, so that a difference is the person's own. */
export function compare(earlier: Compared, later: Compared, version: number): Comparison {
	const from = levels(earlier.answers);
	const to = levels(later.answers);
	const today = outcomeSnapshot(earlier.answers, version);
	const changed = QUESTION_IDS.filter((id) => !isSame(id, earlier.answers, later.answers));
	return {
		levels: EXPERIENCE_IDS.filter((id) => from[id] !== to[id]).map((question) => ({
			question,
			from: from[question],
			to: to[question]
		})),
		readiness: perRole((role) => ({
			from: roleScore(role, from).points,
			to: roleScore(role, to).points
		})),
		stages: perRole((role) => ({ from: stages(from)[role], to: stages(to)[role] })),
		outcome: { from: outcomeOf(earlier.answers), to: outcomeOf(later.answers) },
		changed,
		movedBy: movers(earlier.answers, later.answers, changed),
		rules: isSameOutcome(earlier.said, today) ? undefined : { said: earlier.said, today }
	};
}

/** The changes of which each, taken back alone, takes the new role back; all, if none does. */
function movers(earlier: Answers, later: Answers, changed: readonly QuestionId[]): QuestionId[] {
	const { role } = outcomeOf(later);
	if (outcomeOf(earlier).role === role) return [];
	const before = awake(earlier);
	const alone = changed.filter(
		(question) => outcomeOf({ ...later, [question]: before[question] }).role !== role
	);
	return alone.length > 0 ? alone : [...changed];
}

function isSame(question: QuestionId, a: Answers, b: Answers): boolean {
	const [one, other] = [picked(question, awake(a)), picked(question, awake(b))];
	return one.length === other.length && one.every((option, at) => option === other[at]);
}
