/** Raising experience, one level step at a time, and how many steps a role is away. */
import { DEMANDS, NEAR } from './roles';
import { EXPERIENCE_IDS, QUESTIONS, type ExperienceId, type Level, type Role } from './questions';
import { isGateMet, levels, pointsFor, readinessPoints, tally, type Levels } from './readiness';
import { isAsked, type Answer, type Answers } from './answers';

/** An experience answer raised from one level to a higher one. */
export interface Raise {
	readonly question: ExperienceId;
	readonly from: Level;
	readonly to: Level;
}

/** The answers with an experience answer at a level. */
export function withLevel(answers: Answers, question: ExperienceId, level: Level): Answers {
	return { ...answers, [question]: QUESTIONS[question].options[level] as Answer };
}

export function raised(answers: Answers, raises: readonly Raise[]): Answers {
	return raises.reduce((sum, { question, to }) => withLevel(sum, question, to), answers);
}

/**
 * The fewest level steps after which a role is within reach (`near`): the gate, if it is shut, and
 * what points are lacking then. A step that is asked for gives one point, so nothing is quicker;
 * `proof.ts` shows that for every set of answers.
 */
export function stepsTo(role: Role, at: Levels): number {
	const ways = gateRaises(role, at);
	return Math.min(
		...ways.map((way) => {
			const steps = way ? way.to - way.from : 0;
			const after = way ? { ...at, [way.question]: way.to } : at;
			return steps + Math.max(0, pointsFor(role, NEAR) - tally(role, after).points);
		})
	);
}

/** The raises of which each opens the gate; none is needed where it is open. */
export function gateRaises(role: Role, at: Levels): (Raise | undefined)[] {
	if (isGateMet(role, tally(role, at))) return [undefined];
	return DEMANDS[role].gate.map(({ question, asked }) => ({
		question,
		from: at[question],
		to: asked
	}));
}

/** Where a role still asks for more, as far as the question is on the path: by how many steps. */
export function room(role: Role, answers: Answers): { question: ExperienceId; steps: number }[] {
	const at = levels(answers);
	return EXPERIENCE_IDS.filter((question) => isAsked(question, answers))
		.map((question) => {
			const asked = DEMANDS[role].asked[question] ?? 0;
			return { question, steps: asked - readinessPoints(role, question, at[question]) };
		})
		.filter(({ steps }) => steps > 0);
}
