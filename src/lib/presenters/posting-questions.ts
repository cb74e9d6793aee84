/** The questions about a judged text: the two that separate its nearest kinds, and the others. */
import type { CommonWords } from '$lib/content/common-words';
import type { PostingQuestion, PostingsWords } from '$lib/content/postings-words';
import type { Judgement } from '$lib/postings/judge';
import { MISSING_INFO, type CannotTellReason, type JobKind } from '$lib/postings/terms';
import { entries } from '$lib/typed-object';
import { thinAt } from './posting';
import type { QuestionRow } from './posting-rows';

interface QuestionTexts {
	readonly words: PostingsWords;
	readonly kinds: CommonWords['kinds'];
}

/** For each pair of kinds, most telling first. Each question has an answer for both. */
const SEPARATING: readonly {
	readonly pair: readonly [JobKind, JobKind];
	readonly questions: readonly PostingQuestion[];
}[] = [
	{ pair: ['pm', 'true-pmo'], questions: ['projects', 'who-decides', 'reports-to', 'output'] },
	{ pair: ['pm', 'support-pmo'], questions: ['who-decides', 'budget', 'client', 'reports-to'] },
	{ pair: ['pm', 'pso'], questions: ['who-decides', 'share-of-clerical-work', 'client'] },
	{ pair: ['true-pmo', 'support-pmo'], questions: ['projects', 'output', 'reports-to'] },
	{ pair: ['true-pmo', 'pso'], questions: ['output', 'share-of-clerical-work', 'reports-to'] },
	{ pair: ['support-pmo', 'pso'], questions: ['papers', 'share-of-clerical-work', 'output'] }
];

/** The kind that each is mistaken for where the text names no rival. */
const NEIGHBOUR: Readonly<Record<JobKind, JobKind>> = {
	pm: 'support-pmo',
	'true-pmo': 'support-pmo',
	'support-pmo': 'pso',
	pso: 'support-pmo'
};

/** About the part that too little is said of. Each tells all four kinds. */
const THIN_QUESTION = { decider: 'who-decides', week: 'last-week' } as const;
const TELLING_ALL: readonly PostingQuestion[] = ['last-week', 'who-decides'];
const GENERAL: readonly PostingQuestion[] = ['last-week', 'papers', 'before-me'];
/** Besides the two. */
const MOST_OTHERS = 6;

/** These texts describe no job that one could ask about. */
const NO_JOB: readonly CannotTellReason[] = ['empty', 'other-language', 'other-job'];
export const describesNoJob = ({ reason }: Judgement) =>
	reason !== undefined && NO_JOB.includes(reason);

/** Two questions, rather those that the text has not answered; none where it describes no job. */
export function separatingQuestions(judgement: Judgement, texts: QuestionTexts): QuestionRow[] {
	const kinds = nearestKinds(judgement);
	return separating(judgement).map((id) => questionRow(id, kinds, texts));
}

/** Those for what is missing come first. */
export function otherQuestions(judgement: Judgement, texts: QuestionTexts): QuestionRow[] {
	const asked = separating(judgement);
	return [...judgement.missing.filter(isQuestion), ...GENERAL]
		.filter((id) => !asked.includes(id))
		.slice(0, MOST_OTHERS)
		.map((id) => questionRow(id, [], texts));
}

const isQuestion = (info: Judgement['missing'][number]) =>
	info !== 'team-size' && info !== 'period';

function separating(judgement: Judgement): readonly PostingQuestion[] {
	if (describesNoJob(judgement)) return [];
	const kinds = nearestKinds(judgement);
	const row = SEPARATING.find(({ pair }) => pair.every((kind) => kinds.includes(kind)));
	if (!row) return TELLING_ALL;
	const answered = MISSING_INFO.filter((info) => !judgement.missing.includes(info));
	const isAnswered = (id: PostingQuestion) => answered.some((info) => info === id);
	const thin = thinAt(judgement);
	const first = thin ? [THIN_QUESTION[thin]] : [];
	const { questions } = row;
	const ordered = [...first, ...questions.filter((id) => !isAnswered(id)), ...questions];
	return [...new Set(ordered)].slice(0, 2);
}

/** The kind or leaning and its rival; none where the words point nowhere. */
function nearestKinds({ kind, leaning, rival }: Judgement): readonly JobKind[] {
	const nearest = kind === 'cannot-tell' ? leaning : kind;
	return nearest ? [nearest, rival ?? NEIGHBOUR[nearest]] : [];
}

/** @param of the kinds whose answers are shown; all where empty */
function questionRow(
	id: PostingQuestion,
	of: readonly JobKind[],
	{ words, kinds }: QuestionTexts
): QuestionRow {
	const { ask, tells } = words.questions.texts[id];
	return {
		id,
		ask,
		tells: entries(tells)
			.filter(([kind]) => of.length === 0 || of.includes(kind))
			.map(([kind, answer]) => ({ kind, name: kinds[kind].name, answer }))
	};
}
