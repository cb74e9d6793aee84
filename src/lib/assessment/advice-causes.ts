/** The answers that caused a piece of advice, which its sentence cites. */
import { clericalTasks, type Caution, type Step } from './advice';
import { decidingAnswers } from './deciding-answers';
import { isExperience, type OptionId, type QuestionId } from './questions';
import type { Recommendation } from './recommend';
import { CAREERS, STEPS, type ReservationId, type StepRule } from './roles';
import { experienceBehind } from './step-experience';
import { awake, isAnswered, isAsked, path, type Answers } from './answers';

/** The most important question first. A skipped one is a cause, too; one that was not asked is none. */
export function stepCauses(
	step: Step,
	answers: Answers,
	recommendation: Recommendation
): QuestionId[] {
	return causesOf(step, answers, recommendation).filter((question) => isAsked(question, answers));
}

function causesOf(step: Step, answers: Answers, recommendation: Recommendation): QuestionId[] {
	if (step.question) return [step.question];
	const rule: StepRule = STEPS[step.id];
	if (rule.reservation) return reservationCauses(rule.reservation, answers, recommendation);
	if (step.id === 'go-beyond') {
		const namesCareer = Object.values<unknown>(CAREERS).includes(answers.future);
		return namesCareer ? ['future'] : [];
	}
	const behind = experienceBehind(step.id);
	const deciding = decidingAnswers(answers, recommendation);
	const wanted = deciding.flatMap((each) => (each.kind === 'wanted' ? each.answers : []));
	const missing = deciding.find((each) => 'gaps' in each)?.gaps ?? [];
	return [
		...behind,
		...(rule.destination ? wanted.map(({ question }) => question) : []),
		...(rule.role && behind.length === 0 ? missing.map(({ question }) => question) : [])
	];
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

/** An answer behind a caution; of several picked options those that raised it. */
export interface Cause {
	readonly question: QuestionId;
	readonly options?: readonly OptionId[];
}

/** Empty where the stage raised the caution and no answer: a support PMO who is not ready yet. */
export function cautionCauses({ id }: Caution, answers: Answers): Cause[] {
	const { image } = awake(answers);
	switch (id) {
		case 'pso-trap': {
			const options = clericalTasks(answers);
			return [
				...(options.length > 0 ? [{ question: 'week', options } as const] : []),
				...(image === 'clerical' ? [{ question: 'image' } as const] : [])
			];
		}
		case 'pmo-means-three-jobs':
			return [{ question: 'wish' }, { question: 'image' }];
		case 'title-is-not-experience':
			return [{ question: 'accountability' }];
	}
}
