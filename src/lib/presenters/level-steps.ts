import type { ExperienceId } from '$lib/assessment/questions';
import type { LevelStep, ResultWords } from '$lib/content/result-words';

/**
 * The step from `level` to the next; the last step at the highest level, which a gap ticked at an
 * earlier attempt may have reached since.
 */
export function levelStep(
	words: Pick<ResultWords, 'levelSteps'>,
	question: ExperienceId,
	level: number
): LevelStep {
	const steps: readonly LevelStep[] = words.levelSteps[question];
	return steps.reduce((step, next, from) => (from <= level ? next : step));
}
