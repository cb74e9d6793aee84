/** The answers that caused a piece of advice, which its sentence cites. */
import { keys } from '$lib/typed-object';
import { picksClericalTask, type Caution, type Step } from './advice';
import { decidingAnswers } from './deciding-answers';
import { isExperience, type ExperienceId, type QuestionId } from './questions';
import type { Recommendation } from './recommend';
import { STEPS, type ReservationId, type StepId, type StepRule } from './roles';
import { awake, isAnswered, path, type Answers } from './answers';

/** The most important question first. A skipped one is a cause, too. */
export function stepCauses(step: Step, recommendation: Recommendation): QuestionId[] {
	if (step.question) return [step.question];
	const rule: StepRule = STEPS[step.id];
	const levels = experienceBehind(step.id);
	const wanted = decidingAnswers(recommendation).find((answer) => answer.kind === 'wanted');
	const rung = decidingAnswers(recommendation).find((answer) => answer.kind !== 'wanted');
	const isByRung = rule.role !== undefined && levels.length === 0;
	return [
		...levels,
		...(rule.destination && wanted ? [wanted.question] : []),
		...(isByRung && rung ? [rung.question] : [])
	];
}

/** The experience that a step is about: none where it follows from the role alone. */
export function experienceBehind(step: StepId): ExperienceId[] {
	const rule: StepRule = STEPS[step];
	return keys({ ...rule.atMost, ...rule.atLeast });
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

/** Empty where the stage raised the caution and no answer: a support PMO who is not ready yet. */
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
