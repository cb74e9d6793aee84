/** Raising experience, one level step at a time, and how many steps a role is away. */
import { DEMANDS, NEAR, READY } from './roles';
import { EXPERIENCE_IDS, QUESTIONS, type ExperienceId, type Level, type Role } from './questions';
import { isGateMet, levels, pointsFor, readinessPoints, roleScore, type Levels } from './readiness';
import { isAsked, type Answers } from './answers';

/** An experience answer raised from one level to a higher one. */
export interface LevelRaise {
	readonly question: ExperienceId;
	readonly from: Level;
	readonly to: Level;
}

/** The answers with an experience answer at a level. */
export function withLevel(answers: Answers, question: ExperienceId, level: Level): Answers {
	return { ...answers, [question]: QUESTIONS[question].options[level] };
}

export function withRaises(answers: Answers, raises: readonly LevelRaise[]): Answers {
	return raises.reduce((sum, { question, to }) => withLevel(sum, question, to), answers);
}

/**
 * The fewest level steps after which a role is `near`: through its gate, if that is shut, then up to
 * the points that are lacking. A step gives one point at most, so nothing is quicker; the proof
 * checks that for every set of answers (statement 7).
 */
export function fewestSteps(role: Role, at: Levels): number {
	return Math.min(
		...gateRaises(role, at).map((gate) => {
			const steps = gate ? gate.to - gate.from : 0;
			const after = gate ? { ...at, [gate.question]: gate.to } : at;
			return steps + pointsLacking(role, after);
		})
	);
}

const SHARES = { near: NEAR, ready: READY };

/** The points that a role lacks to be `near` or `ready`, gate and gaps aside. */
export function pointsLacking(role: Role, at: Levels, stage: keyof typeof SHARES = 'near'): number {
	return Math.max(0, pointsFor(role, SHARES[stage]) - roleScore(role, at).points);
}

/** The raises of which each opens the gate; none is needed where it is open. */
export function gateRaises(role: Role, at: Levels): (LevelRaise | undefined)[] {
	if (isGateMet(role, roleScore(role, at))) return [undefined];
	return DEMANDS[role].gate.map(({ question, asked }) => ({
		question,
		from: at[question],
		to: asked
	}));
}

/** A question and a number of level steps at it. */
export interface LevelSteps {
	readonly question: ExperienceId;
	readonly steps: number;
}

/** The level steps that a role still asks for, at questions on the path. */
export function remainingSteps(role: Role, answers: Answers): LevelSteps[] {
	const at = levels(answers);
	return EXPERIENCE_IDS.filter((question) => isAsked(question, answers))
		.map((question) => {
			const asked = DEMANDS[role].asked[question] ?? 0;
			return { question, steps: asked - readinessPoints(role, question, at[question]) };
		})
		.filter(({ steps }) => steps > 0);
}
