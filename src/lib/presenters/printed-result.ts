/** Rows that only the printed result shows. */
import { ASPIRATION_IDS, EXPERIENCE_IDS } from '$lib/assessment/questions';
import { DEMANDS } from '$lib/assessment/roles';
import { awake, isAsked, levelOf } from '$lib/assessment/answers';
import type { ExportWords } from '$lib/content/export-words';
import type { CommonWords } from '$lib/content/common-words';
import { answerLabels, levelLabel } from './answer-labels';
import { stepRows, type ResultView } from './result';
import type { PrintedProfileRow, StepRow } from './result-rows';

/** Every experience: the level of the answer and the level that the recommended role asks for. */
export function printedProfileRows(
	view: ResultView,
	words: ExportWords['printed'],
	pointsOf: CommonWords['pointsOf']
): PrintedProfileRow[] {
	const { answers, questions, recommendation } = view;
	return EXPERIENCE_IDS.map((question) => {
		const level = levelOf(question, answers);
		const asked = DEMANDS[recommendation.role].asked[question] ?? 0;
		const isMissing = level < asked;
		const [answer = view.words.answers.notAnswered] = answerLabels(questions, question, answers);
		const isAwake = isAsked(question, answers);
		return {
			question,
			title: questions[question].title,
			level,
			asked,
			figure: asked > 0 ? pointsOf(level, asked) : isAwake ? String(level) : '–',
			isAwake,
			isMissing,
			now: isAwake ? answer : words.asleep,
			wanted: isMissing
				? levelLabel(questions, question, asked)
				: asked > 0
					? words.met
					: words.notAsked
		};
	});
}

/**
 * How many gaps are printed with what to do. Only true PMO can have more (up to fourteen): the
 * largest come first and the others are only named, so that the print fits on two pages.
 */
const GAPS_IN_FULL = 8;

interface Printed {
	readonly gaps: readonly StepRow[];
	/** Titles of the questions of the gaps that are only named. */
	readonly moreGaps: readonly string[];
	readonly steps: readonly StepRow[];
}

export function printedSteps(view: ResultView): Printed {
	const rows = stepRows(view);
	const gaps = rows.filter(({ isGap }) => isGap);
	const questions = view.recommendation.roles[view.recommendation.role].gaps;
	return {
		gaps: gaps.slice(0, GAPS_IN_FULL),
		moreGaps: questions.slice(GAPS_IN_FULL).map(({ question }) => view.questions[question].title),
		steps: rows.filter(({ isGap }) => !isGap)
	};
}

/** The answers to the questions about wishes, which the profile does not show. */
export function aspirationRows({ answers, questions, words }: ResultView) {
	return ASPIRATION_IDS.filter((question) => isAsked(question, answers)).map((question) => {
		const labels = answerLabels(questions, question, awake(answers));
		return {
			question,
			title: questions[question].title,
			answer: labels.join(' / ') || words.answers.notAnswered
		};
	});
}
