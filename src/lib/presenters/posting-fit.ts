/** A kind of job beside somebody's own result: where it leads, and which experience it would add. */
import { type ExperienceId, type Level, type Role } from '$lib/assessment/questions';
import { recommend, type Recommendation } from '$lib/assessment/recommend';
import { DEMANDS, PM_EXPERIENCE } from '$lib/assessment/roles';
import type { Answers } from '$lib/assessment/answers';
import type { Place, PostingsWords } from '$lib/content/postings-words';
import type { CommonWords } from '$lib/content/common-words';
import type { QuestionTexts } from '$lib/content/question-words';
import type { JobKind } from '$lib/postings/terms';
import type { GapsRow } from './posting-rows';
import { position } from './climb';
import { levelLabel } from './labels';

interface FitTexts {
	readonly words: PostingsWords['fit'];
	readonly kinds: CommonWords['kinds'];
	readonly questions: QuestionTexts;
}

export interface Fit {
	readonly place: Place;
	/** Where it stands, and whether its entrance is open. */
	readonly lines: readonly string[];
	/** Of the recommended role, and of the destination where that is another. */
	readonly gaps: readonly GapsRow[];
	readonly estimate: string;
}

export function fitOf(kind: JobKind, answers: Answers, texts: FitTexts): Fit {
	const { words, kinds } = texts;
	const recommendation = recommend(answers);
	const { role, destination, roles } = recommendation;
	const place = kind === 'pso' ? 'none' : position(kind, role, destination);
	const name = kinds[kind].name;
	const isAhead = place === 'between' || place === 'destination' || place === 'above';
	return {
		place,
		lines: [
			words.places[place](name, kinds[role].name, kinds[destination].name),
			...(kind !== 'pso' && isAhead
				? [words.gate[roles[kind].gateMet ? 'met' : 'unmet'](name)]
				: [])
		],
		gaps: [...new Set([role, destination])].map((goal) =>
			gapsRow(goal, kind, recommendation, texts)
		),
		estimate: kind === 'pso' ? words.estimateNone.pso : words.estimate
	};
}

/**
 * The experience that a kind of job gives: what it asks for. Whoever is PM of a project has, in the
 * end, answered for one (F1, F5), which is more than the gate to it asks. PSO gives none (F11).
 */
function given(kind: JobKind): Readonly<Partial<Record<ExperienceId, Level>>> {
	if (kind === 'pso') return {};
	const { asked } = DEMANDS[kind];
	return kind === 'pm' ? { ...asked, [PM_EXPERIENCE.question]: PM_EXPERIENCE.asked } : asked;
}

function gapsRow(
	goal: Role,
	kind: JobKind,
	{ roles }: Recommendation,
	{ words, kinds, questions }: FitTexts
): GapsRow {
	const gives = given(kind);
	const { gaps } = roles[goal];
	const heading = words.gapsOf(kinds[goal].name);
	if (gaps.length === 0) return { heading, adds: [], rest: [words.noGaps(kinds[goal].name)] };
	const adds = gaps.flatMap(({ question, level, asked }) => {
		const reached = Math.min(gives[question] ?? 0, asked) as Level;
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
