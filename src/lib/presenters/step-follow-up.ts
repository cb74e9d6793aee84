/** The steps ticked at an earlier attempt: what has become of them since. */
import { experienceBehind } from '$lib/assessment/advice-causes';
import type { ExperienceId } from '$lib/assessment/questions';
import type { StepId } from '$lib/assessment/roles';
import { levelOf, type Answers } from '$lib/assessment/answers';
import type { Attempt, Tick } from '$lib/storage/records';
import type { QuestionTexts } from '$lib/content/question-words';
import type { ResultWords } from '$lib/content/result-words';

export interface SetOutRow {
	readonly tick: Tick;
	readonly title: string;
	/** The experience that it is about, each with whether its level has risen since. */
	readonly experience: readonly {
		readonly question: ExperienceId;
		readonly title: string;
		readonly isRaised: boolean;
	}[];
}

interface Words {
	readonly steps: Pick<ResultWords['steps'], 'closeGap' | 'texts'>;
	readonly questions: QuestionTexts;
}

/** `retake-later` is left out: whoever reads this is doing it. */
export function setOutRows(earlier: Attempt, now: Answers, words: Words): SetOutRow[] {
	return earlier.ticks
		.filter((tick) => tick !== 'retake-later')
		.map((tick) => {
			const gap = gapOf(tick);
			const step = tick as Exclude<StepId, 'close-gap'>;
			const { closeGap, texts } = words.steps;
			return {
				tick,
				title: gap ? closeGap(words.questions[gap].title) : texts[step].title,
				experience: (gap ? [gap] : experienceBehind(step)).map((question) => ({
					question,
					title: words.questions[question].title,
					isRaised: levelOf(question, now) > levelOf(question, earlier.answers)
				}))
			};
		});
}

function gapOf(tick: Tick): ExperienceId | undefined {
	const [step, question] = tick.split(':');
	return step === 'close-gap' ? (question as ExperienceId) : undefined;
}
