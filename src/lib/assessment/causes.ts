/** Which answers caused a piece of advice: what its sentence cites. */
import { picksClericalTask, type Caution, type Step } from './advice';
import { decisive } from './decisive';
import { isExperience, type ExperienceId, type QuestionId } from './questions';
import type { Recommendation } from './recommend';
import { STEPS, type ReservationId, type StepId, type StepRule } from './roles';
import { awake, isAnswered, path, type Answers } from './answers';

/** Questions in the order that matters most; a skipped one is a cause too. */
export function stepCauses(step: Step, recommendation: Recommendation): QuestionId[] {
	if (step.question) return [step.question];
	const rule: StepRule = STEPS[step.id];
	const levels = experienceBehind(step.id);
	const wanted = decisive(recommendation).find((answer) => answer.kind === 'wanted');
	const rung = decisive(recommendation).find((answer) => answer.kind !== 'wanted');
	const isByRung = rule.role !== undefined && levels.length === 0;
	return [
		...levels,
		...(rule.destination && wanted ? [wanted.question] : []),
		...(isByRung && rung ? [rung.question] : [])
	];
}

/** The experience that a step is about: none for those that follow from the role alone. */
export function experienceBehind(step: StepId): ExperienceId[] {
	const rule: StepRule = STEPS[step];
	return Object.keys({ ...rule.atMost, ...rule.atLeast }) as ExperienceId[];
}

/** The answers, or the questions without one, that a reservation rests on. */
export function reservationCauses(
	id: ReservationId,
	answers: Answers,
	{ reasons }: Recommendation
): QuestionId[] {
	switch (id) {
		case 'prefers-technology':
			return [
				...new Set(
					reasons.flatMap((reason) =>
						'interest' in reason && reason.interest.specialist ? [reason.question] : []
					)
				)
			];
		case 'no-clear-direction':
			return path(answers).filter((question) => !isExperience(question));
		case 'many-unanswered':
			return path(answers).filter((question) => !isAnswered(question, answers));
	}
}

/** None where no single answer raised it: a support PMO who is not ready yet. */
export function cautionCauses({ id }: Caution, answers: Answers): QuestionId[] {
	const { image } = awake(answers);
	switch (id) {
		case 'pso-trap': {
			return [
				...(picksClericalTask(answers) ? (['week'] as const) : []),
				...(image === 'clerical' ? (['image'] as const) : [])
			];
		}
		case 'pmo-means-three-jobs':
			return ['wish', 'image'];
		case 'title-is-not-experience':
			return ['accountability'];
	}
}
