/** Turns a judged posting into rows of words. Nothing is judged here. */
import type { FactId } from '$lib/assessment/roles';
import type { PostingsWords } from '$lib/content/postings-words';
import type { CommonWords } from '$lib/content/common-words';
import type { RolesWords } from '$lib/content/roles-words';
import type { Evidence, Judgement } from '$lib/postings/judge';
import type { Aspect, JobKind } from '$lib/postings/terms';
import { entries } from '$lib/typed-object';
import type { Marked } from './marked-text';
import type { PostingCautionRow, QuestionRow, ReasonRow } from './posting-rows';
import type { Source } from './result-rows';

export interface PostingTexts {
	readonly words: PostingsWords;
	readonly kinds: CommonWords['kinds'];
	readonly facts: RolesWords['facts']['texts'];
	readonly toFact: (fact: FactId) => string;
}

const FEWEST_QUESTIONS = 5;
const MOST_QUESTIONS = 8;

/** The kind whose own work an aspect is. */
const KIND_OF_ASPECT: Readonly<Record<Aspect, JobKind>> = {
	'who-decides': 'pm',
	budget: 'pm',
	client: 'pm',
	team: 'pm',
	plan: 'pm',
	projects: 'true-pmo',
	rules: 'true-pmo',
	oversight: 'true-pmo',
	'reports-to': 'true-pmo',
	stance: 'support-pmo',
	control: 'support-pmo',
	documents: 'support-pmo',
	clerical: 'pso'
};

/** The verdict in one sentence. */
export function verdictSentence(
	{ kind, confidence }: Judgement,
	words: PostingsWords,
	kinds: PostingTexts['kinds']
): string {
	if (kind === 'cannot-tell' || confidence === 'none') return words.cannotTell.heading;
	return words.verdict[confidence](kinds[kind].name);
}

/** The confidence; where no kind is named, the reason and what to do instead. */
export function verdictLines({ confidence, reason }: Judgement, words: PostingsWords): string[] {
	if (confidence !== 'none') return [words.sureness[confidence]];
	const { why, way } = words.cannotTell.reasons[reason ?? 'thin'];
	return [why, way];
}

/** Numbers the reasons from 1 in the order of the text; evidence with the same reason shares its number. */
export function reasonNumbers(evidence: readonly Evidence[]): (each: Evidence) => number {
	const reasons = [...new Set(evidence.map(reasonKey))];
	return (each) => reasons.indexOf(reasonKey(each)) + 1;
}

const reasonKey = ({ kind, aspect }: Evidence) => `${kind} ${aspect}`;

/** Each reason with the words that it rests on. */
export function reasonRows(
	text: string,
	evidence: readonly Evidence[],
	marks: readonly Marked[],
	{ words, kinds }: PostingTexts
): ReasonRow[] {
	const reasonOf = reasonNumbers(evidence);
	const rows = new Map<number, ReasonRow & { words: { text: string; mark: number }[] }>();
	let next = 0;
	for (const each of [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)) {
		while ((marks[next]?.end ?? Infinity) <= each.start) next += 1;
		const at = reasonOf(each);
		const row = rows.get(at) ?? {
			at,
			kind: each.kind,
			name: kinds[each.kind].name,
			why: why(each, words),
			words: []
		};
		const found = text.slice(each.start, each.end).replace(/\s+/g, ' ').trim();
		if (!row.words.some((known) => known.text === found))
			row.words.push({ text: found, mark: marks[next]?.mark.at ?? 1 });
		rows.set(at, row);
	}
	return [...rows.values()].sort((a, b) => a.at - b.at);
}

function why({ kind, aspect }: Evidence, words: PostingsWords): string {
	if (kind === KIND_OF_ASPECT[aspect]) return words.why[aspect];
	return kind === 'pso' ? words.whyClericalPapers : words.whyHelps;
}

/** Five to eight questions: first for missing information, then those that help with any posting. */
export function questionRows(judgement: Judgement, words: PostingsWords): QuestionRow[] {
	const { byGap, general } = words.questions;
	const asked: QuestionRow[] = judgement.missing.map((info) => ({ id: info, ...byGap[info] }));
	const further: QuestionRow[] = entries(general).map(([id, question]) => ({ id, ...question }));
	const lacking = Math.max(0, FEWEST_QUESTIONS - asked.length);
	return [...asked.slice(0, MOST_QUESTIONS), ...further.slice(0, lacking)];
}

/** Warnings about the posting. Improper words are neither repeated nor marked. */
export function postingCautionRows(
	{ cautions }: Judgement,
	texts: PostingTexts
): PostingCautionRow[] {
	return cautions.map(({ id, facts }) => ({
		id,
		...texts.words.cautions.texts[id],
		sources: factSources(facts, texts)
	}));
}

export function factSources(ids: readonly string[], { facts, toFact }: PostingTexts): Source[] {
	return ids
		.filter((id): id is FactId => Object.hasOwn(facts, id))
		.map((fact) => ({ fact, text: facts[fact], href: toFact(fact) }));
}
