/** The experience that the steps of the table are about. Apart from the advice: a retake asks for it alone. */
import { entries, keys } from '$lib/typed-object';
import type { LevelRaise } from './level-raises';
import type { ExperienceId, Level } from './questions';
import { STEPS, type StepId, type StepRule } from './roles';

/** None where a step follows from the role alone. */
export function experienceBehind(step: StepId): ExperienceId[] {
	const rule: StepRule = STEPS[step];
	return keys({ ...rule.atMost, ...rule.atLeast });
}

/** The level step that a step always means: the one that ends its condition. */
export function raiseBehind(step: StepId): LevelRaise | undefined {
	const { atMost = {} }: StepRule = STEPS[step];
	const [ended] = entries(atMost);
	return ended && raiseFrom(ended[0], ended[1]);
}

/** Not from the highest level. */
export function raiseFrom(question: ExperienceId, from: Level): LevelRaise {
	// The cast: a level is above it.
	return { question, from, to: (from + 1) as Level };
}
