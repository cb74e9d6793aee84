/** Follows up the plan of an earlier attempt: what has become of each item. */
import { experienceBehind } from '$lib/assessment/step-experience';
import { levelOf } from '$lib/assessment/answers';
import type { ExperienceId } from '$lib/assessment/questions';
import type { QuestionTexts } from '$lib/content/question-words';
import type { ResultWords } from '$lib/content/result-words';
import type { Attempt, PlanItemKey } from '$lib/storage/records';
import { isNamedStep, itemText, levelBehind } from './planned-items';
import type { FollowUpRow } from './result-rows';

interface Words {
	readonly result: Pick<ResultWords, 'steps' | 'levelSteps'>;
	readonly questions: QuestionTexts;
}

/**
 * Without `retake-later`: the reader is doing it.
 *
 * @param now has the plan of `earlier`, with the decisions since
 */
export function followUpRows(
	earlier: Pick<Attempt, 'answers' | 'plan'>,
	now: Pick<Attempt, 'answers' | 'plan'>,
	{ result, questions }: Words
): FollowUpRow[] {
	return earlier.plan
		.filter(({ item }) => item !== 'retake-later')
		.map(({ item, state, month }) => {
			const behind = questionsBehind(item);
			const isRaised = (question: ExperienceId) =>
				levelOf(question, now.answers) > levelOf(question, earlier.answers);
			return {
				item,
				title: itemText(item, result).title,
				month,
				before: state,
				state: now.plan.find((each) => each.item === item)?.state ?? state,
				isRaised: behind.length > 0 ? behind.some(isRaised) : undefined,
				experience: behind.map((question) => ({ question, title: questions[question].title }))
			};
		});
}

function questionsBehind(item: PlanItemKey) {
	const level = levelBehind(item);
	if (level) return [level.question];
	return isNamedStep(item) ? experienceBehind(item) : [];
}
