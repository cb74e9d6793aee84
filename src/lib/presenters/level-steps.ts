import type { ExperienceId } from '$lib/assessment/questions';
import type { LevelStep, ResultWords } from '$lib/content/result-words';

/** The step from `level` to the next. Out of range: the nearest one. */
export function levelStep(
	words: Pick<ResultWords, 'levelSteps'>,
	question: ExperienceId,
	level: number
): LevelStep {
	const steps: readonly LevelStep[] = words.levelSteps[question];
	return steps.reduce((step, next, from) => (from <= level ? next : step));
}
