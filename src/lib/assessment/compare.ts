/** What has changed between two attempts: by the person's answers, or by the quiz's rules. */
import { outcome, type Outcome } from './outcome';
import {
	EXPERIENCE_IDS,
	QUESTION_IDS,
	ROLES,
	type ExperienceId,
	type Level,
	type QuestionId,
	type Role
} from './questions';
import { levels, perRole, stages, tally, type Levels, type Stage } from './readiness';
import { awake, picked, type Answers } from './answers';

/** What an attempt told its user at the time, under the rules of its version. */
export interface Said extends Outcome {
	readonly version: number;
	readonly points: Readonly<Record<Role, number>>;
}

export interface Compared {
	readonly answers: Answers;
	readonly said: Said;
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
	/** Of these, the answers without whose change the recommended role would be another than it is. */
	readonly movedBy: readonly QuestionId[];
	/** What today's rules say otherwise of the earlier answers: nothing where the rules are the same. */
	readonly rules: { readonly said: Said; readonly today: Said } | undefined;
}

/** What answers is told under today's rules. */
export function say(answers: Answers, version: number): Said {
	const at = levels(answers);
	return { version, ...outcome(answers), points: pointsOf(at) };
}

/** Both sets of answers are judged under today's rules, so that a difference is the person's own. */
export function compare(earlier: Compared, later: Compared, version: number): Comparison {
	const from = levels(earlier.answers);
	const to = levels(later.answers);
	const today = say(earlier.answers, version);
	const changed = QUESTION_IDS.filter((id) => !isSame(id, earlier.answers, later.answers));
	return {
		levels: EXPERIENCE_IDS.filter((id) => from[id] !== to[id]).map((question) => ({
			question,
			from: from[question],
			to: to[question]
		})),
		readiness: perRole((role) => ({
			from: pointsOf(from)[role],
			to: pointsOf(to)[role]
		})),
		stages: perRole((role) => ({ from: stages(from)[role], to: stages(to)[role] })),
		outcome: { from: outcome(earlier.answers), to: outcome(later.answers) },
		changed,
		movedBy: movers(earlier.answers, later.answers, changed),
		rules: isSaidAgain(earlier.said, today) ? undefined : { said: earlier.said, today }
	};
}

function pointsOf(at: Levels): Record<Role, number> {
	return perRole((role) => tally(role, at).points);
}

/** The changes that each, taken back alone, would take the new role back. All, where only together. */
function movers(earlier: Answers, later: Answers, changed: readonly QuestionId[]): QuestionId[] {
	const { role } = outcome(later);
	if (outcome(earlier).role === role) return [];
	const before = awake(earlier);
	const alone = changed.filter(
		(question) => outcome({ ...later, [question]: before[question] }).role !== role
	);
	return alone.length > 0 ? alone : [...changed];
}

function isSame(question: QuestionId, a: Answers, b: Answers): boolean {
	const [one, other] = [picked(question, awake(a)), picked(question, awake(b))];
	return one.length === other.length && one.every((option, at) => option === other[at]);
}

function isSaidAgain(said: Said, today: Said): boolean {
	return (
		said.role === today.role &&
		said.stage === today.stage &&
		said.destination === today.destination &&
		ROLES.every((role) => said.points[role] === today.points[role])
	);
}
