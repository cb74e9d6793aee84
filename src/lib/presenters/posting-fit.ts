/** Compares a kind of job with the user's result: where it leads, and which experience it adds. */
import { GAINED } from '$lib/assessment/gained-experience';
import type { Role } from '$lib/assessment/questions';
import { recommend, type Recommendation } from '$lib/assessment/recommend';
import type { Answers } from '$lib/assessment/answers';
import type { LadderPosition, PostingsWords } from '$lib/content/postings-words';
import type { CommonWords } from '$lib/content/common-words';
import type { QuestionTexts } from '$lib/content/question-words';
import type { JobKind } from '$lib/postings/terms';
import { levelLabel } from './answer-labels';
import { ladderPosition } from './ladder-position';
import type { GapCoverage, PostingFit } from './posting-rows';

interface FitTexts {
	readonly words: PostingsWords['fit'];
	readonly kinds: CommonWords['kinds'];
	readonly questions: QuestionTexts;
}

export function postingFit(kind: JobKind, answers: Answers, texts: FitTexts): PostingFit {
	const { words, kinds } = texts;
	const recommendation = recommend(answers);
	const { role, destination, roles } = recommendation;
	const position = positionOf(kind, recommendation);
	const isAhead = position === 'between' || position === 'destination' || position === 'above';
	// A job that gives nothing is not compared gap by gap.
	const goals = kind === 'pso' ? [] : [...new Set([role, destination])];
	const gaps = goals.map((goal) => gapCoverage(goal, kind, recommendation, texts));
	const added = gaps.flatMap(({ adds }) => adds.map(({ question }) => question));
	return {
		position,
		place: words.places[position](kinds[role].name, kinds[destination].name),
		...(kind !== 'pso' &&
			isAhead && { gate: words.gate[roles[kind].gateMet ? 'met' : 'unmet'](kinds[kind].name) }),
		gaps,
		estimate: kind === 'pso' ? words.estimateNone.pso : words.estimate,
		facts:
			kind === 'pso'
				? ['F11']
				: [...new Set(added.flatMap((question) => GAINED[kind][question]?.facts ?? []))]
	};
}

const positionOf = (kind: JobKind, { role, destination }: Recommendation): LadderPosition =>
	kind === 'pso' ? 'none' : ladderPosition(kind, role, destination);

function gapCoverage(
	goal: Role,
	kind: JobKind,
	{ roles }: Recommendation,
	{ words, kinds, questions }: FitTexts
): GapCoverage {
	const gained = GAINED[kind];
	const { gaps } = roles[goal];
	const heading = words.gapsOf(kinds[goal].name);
	if (gaps.length === 0) return { heading, adds: [], rest: [words.noGaps(kinds[goal].name)] };
	const adds = gaps.flatMap(({ question, level, asked }) => {
		const reached = Math.min(gained[question]?.level ?? 0, asked);
		if (reached <= level) return [];
		const title = questions[question].title;
		const option = levelLabel(questions, question, reached);
		const text =
			reached === asked
				? words.closes(title, option)
				: words.raises(title, option, levelLabel(questions, question, asked));
		return [{ question, text }];
	});
	const others = gaps.length - adds.length;
	const rest = adds.length === 0 ? [words.closesNone] : others > 0 ? [words.leaves(others)] : [];
	return { heading, adds, rest };
}
