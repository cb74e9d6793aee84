/** Follows up the steps ticked at an earlier attempt: whether their experience has grown since. */
import { experienceBehind } from '$lib/assessment/advice-causes';
import { levelOf, type Answers } from '$lib/assessment/answers';
import type { ExperienceId } from '$lib/assessment/questions';
import type { QuestionTexts } from '$lib/content/question-words';
import type { ResultWords } from '$lib/content/result-words';
import type { Attempt, Tick } from '$lib/storage/records';
import { levelStep } from './level-steps';
import type { FollowUpRow } from './result-rows';

interface Words {
	readonly result: Pick<ResultWords, 'steps' | 'levelSteps'>;
	readonly questions: QuestionTexts;
}

/** Without `retake-later`: the reader is doing it. */
export function followUpRows(
	earlier: Attempt,
	now: Answers,
	{ result, questions }: Words
): FollowUpRow[] {
	return earlier.ticks
		.filter((tick) => tick !== 'retake-later')
		.map((tick) => {
			const title = isGapTick(tick)
				? levelStep(result, gapOf(tick), levelOf(gapOf(tick), earlier.answers)).title
				: result.steps.texts[tick].title;
			const experience = isGapTick(tick) ? [gapOf(tick)] : experienceBehind(tick);
			return {
				tick,
				title,
				experience: experience.map((question) => ({
					question,
					title: questions[question].title,
					isRaised: levelOf(question, now) > levelOf(question, earlier.answers)
				}))
			};
		});
}

const GAP = 'close-gap:';
type GapTick = Extract<Tick, `${typeof GAP}${string}`>;

const isGapTick = (tick: Tick): tick is GapTick => tick.startsWith(GAP);

// The cast repeats what the tick's type says and `slice` loses.
const gapOf = (tick: GapTick) => tick.slice(GAP.length) as ExperienceId;
