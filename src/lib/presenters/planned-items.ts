/** The items of a stored plan in words. */
import type { LevelRaise } from '$lib/assessment/level-raises';
import { raiseBehind } from '$lib/assessment/step-experience';
import type { ExperienceId, Level } from '$lib/assessment/questions';
import { STEPS, type StepId } from '$lib/assessment/roles';
import type { LevelStep, ResultWords } from '$lib/content/result-words';
import type { PlanItemKey } from '$lib/storage/records';
import { levelStep } from './level-steps';

type NamedStep = Exclude<StepId, 'close-gap'>;

export const isNamedStep = (item: PlanItemKey): item is NamedStep => Object.hasOwn(STEPS, item);

/** The level that an item leads to. Undefined: a step that means none. */
export function levelBehind(item: PlanItemKey): Pick<LevelRaise, 'question' | 'to'> | undefined {
	if (isNamedStep(item)) return raiseBehind(item);
	// The casts repeat what the type of the key says and `split` loses.
	const [question, to] = item.split(':') as [ExperienceId, string];
	return { question, to: Number(to) as Level };
}

/** As the plan on the result words it. */
export function itemText(
	item: PlanItemKey,
	words: Pick<ResultWords, 'steps' | 'levelSteps'>
): LevelStep {
	const level = levelBehind(item);
	if (level) return levelStep(words, level.question, level.to - 1);
	// The cast: an item without a level is a step with words of its own.
	return words.steps.texts[item as NamedStep];
}
