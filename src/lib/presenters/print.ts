/** The rows of the printed answers that no other part of the result shows. */
import {
	ASPIRATION_IDS,
	EXPERIENCE_IDS,
	type ExperienceId,
	type Level
} from '$lib/assessment/questions';
import { DEMANDS } from '$lib/assessment/roles';
import { awake, isAsked, levelOf } from '$lib/assessment/answers';
import type { ExportWords } from '$lib/content/export-words';
import type { CommonWords } from '$lib/content/common-words';
import type { StepRow } from './result-rows';
import { answerLabels, levelLabel } from './labels';
import { stepRows, type ResultView } from './result';

interface ProfileRow {
	readonly question: ExperienceId;
	readonly title: string;
	readonly level: Level;
	/** 0: the recommended role does not ask for it. */
	readonly asked: number;
	/** 「2 / 3」 */
	readonly figure: string;
	/** The answer, and what the role asks for. */
	readonly now: string;
	readonly wanted: string;
	readonly isMissing: boolean;
	/** Whether the question applies. */
	readonly isAwake: boolean;
}

/** Every experience: the level answered, and the level that the recommended role asks. */
export function profileRows(
	view: ResultView,
	words: ExportWords['printed'],
	pointsOf: CommonWords['pointsOf']
): ProfileRow[] {
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
 * largest come first, and the others are named, so that the answers keeps to two pages.
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

/** The answers that the profile does not show: what the person wants. */
export function wishRows({ answers, questions, words }: ResultView) {
	return ASPIRATION_IDS.filter((question) => isAsked(question, answers)).map((question) => {
		const labels = answerLabels(questions, question, awake(answers));
		return {
			question,
			title: questions[question].title,
			answer: labels.join(' / ') || words.answers.notAnswered
		};
	});
}
