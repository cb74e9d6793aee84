/** Which answers caused a piece of advice: what its sentence cites. */
import type { Caution, Step } from './advice';
import { decisive } from './decisive';
import { CLERICAL_TASKS, type ExperienceId, type QuestionId } from './questions';
import type { Recommendation } from './recommend';
import { STEPS, type StepRule } from './roles';
import { awake, type Sheet } from './sheet';

/** Questions in the order that matters most; a skipped one is a cause too. */
export function stepCauses(step: Step, recommendation: Recommendation): QuestionId[] {
	if (step.question) return [step.question];
	const rule: StepRule = STEPS[step.id];
	const levels = Object.keys({ ...rule.atMost, ...rule.atLeast }) as ExperienceId[];
	const wanted = decisive(recommendation).find((answer) => answer.kind === 'wanted');
	const lacked = decisive(recommendation).find((answer) => answer.kind === 'lacked');
	const isFromAbove = rule.role !== undefined && levels.length === 0;
	return [
		...levels,
		...(rule.destination && wanted ? [wanted.question] : []),
		...(isFromAbove && lacked ? [lacked.question] : [])
	];
}

/** None where no single answer raised it: a support PMO who is not ready yet. */
export function cautionCauses({ id }: Caution, sheet: Sheet): QuestionId[] {
	const { image, week = [] } = awake(sheet);
	switch (id) {
		case 'pso-trap': {
			const isClerical = week.some((task) => (CLERICAL_TASKS as readonly string[]).includes(task));
			return [
				...(isClerical ? (['week'] as const) : []),
				...(image === 'clerical' ? (['image'] as const) : [])
			];
		}
		case 'pmo-means-three-jobs':
			return ['wish', 'image'];
		case 'title-is-not-experience':
			return ['accountability'];
	}
}
