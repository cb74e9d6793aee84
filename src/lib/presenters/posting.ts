/** Turns a judged posting into rows of words. Nothing is judged here. */
import type { FactId } from '$lib/assessment/roles';
import type { PostingsWords } from '$lib/content/postings-words';
import type { CommonWords } from '$lib/content/common-words';
import type { FactTexts } from '$lib/content/fact-texts';
import type { Evidence, JudgedCase, Judgement } from '$lib/postings/judge';
import type { Aspect, JobKind, Span } from '$lib/postings/terms';
import type { Marked } from './marked-text';
import type { CaseRow, PostingCautionRow, QuoteRow, ReasonRow } from './posting-rows';
import type { Source } from './result-rows';

export interface PostingTexts {
	readonly words: PostingsWords;
	readonly kinds: CommonWords['kinds'];
	readonly facts: FactTexts;
	readonly toSource: (id: FactId) => string;
}

/** Words quoted of a kind: the strongest. */
const MOST_QUOTES = 5;
const MOST_QUOTES_OF_TWO = 3;
/** With a larger share than this the rival does not keep a leaning from being a verdict. */
const MOST_TENTHS = 7;
/** Characters of a quote, and of the name of a job among several. */
const QUOTE_LENGTH = 30;
const NAME_LENGTH = 60;

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

/** The verdict or leaning in one sentence. */
export function verdictSentence(
	{ kind, confidence, leaning }: Judgement,
	words: PostingsWords,
	kinds: PostingTexts['kinds']
): string {
	if (kind !== 'cannot-tell' && confidence !== 'none')
		return words.verdict[confidence](kinds[kind].name);
	return leaning ? words.leaning.heading(kinds[leaning].name) : words.cannotTell.heading;
}

/** Says why no kind is named; undefined where one is. */
export function openReason(
	judgement: Judgement,
	{ words, kinds }: Pick<PostingTexts, 'words' | 'kinds'>
): string | undefined {
	const { kind, reason = 'thin', leaning, rival, scores } = judgement;
	if (kind !== 'cannot-tell') return undefined;
	if (!leaning) return words.cannotTell.reasons[reason];
	const thin = thinAt(judgement);
	if (thin) return words.leaning.thin[thin];
	const against = rival ? scores[rival] : 0;
	const tenths = Math.round((10 * scores[leaning]) / (scores[leaning] + against));
	if (!rival || tenths > MOST_TENTHS) return words.leaning.other(kinds[leaning].name);
	return words.leaning.mixed(kinds[leaning].name, tenths, kinds[rival].name, 10 - tenths);
}

/** Too little is said of it to name the leaning; undefined where that is not the reason. */
export function thinAt({ leaning, reason, missing }: Judgement) {
	if (!leaning || reason === 'mixed') return undefined;
	return missing.includes('who-decides') ? 'decider' : 'week';
}

/** The strongest words for the kind, or for a leaning and its rival. */
export function quoteRows(
	text: string,
	{ kind, leaning, rival, evidence }: Judgement,
	{ words, kinds }: Pick<PostingTexts, 'words' | 'kinds'>
): QuoteRow[] {
	const spoken = kind === 'cannot-tell' ? [leaning, rival] : [kind];
	const most = leaning && rival ? MOST_QUOTES_OF_TWO : MOST_QUOTES;
	return spoken.flatMap((each) => {
		const own = evidence.filter((piece) => piece.kind === each);
		const quotes = strongest(own, text).slice(0, most);
		return each && quotes.length > 0
			? [{ kind: each, label: words.quotes(kinds[each].name), quotes }]
			: [];
	});
}

/** Quoted on one line each, none twice or within another. */
function strongest(evidence: readonly Evidence[], text: string): string[] {
	const chosen: Evidence[] = [];
	for (const each of [...evidence].sort((a, b) => b.weight - a.weight || a.start - b.start))
		if (!chosen.some(({ start, end }) => start < each.end && each.start < end)) chosen.push(each);
	return [...new Set(chosen.map((each) => quoted(text, each, QUOTE_LENGTH)))];
}

/** On one line. The cut never splits a surrogate pair. */
function quoted(text: string, { start, end }: Span, most = Infinity): string {
	const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	return `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The jobs of a text, each with its first words and its verdict. */
export function caseRows(
	text: string,
	cases: readonly JudgedCase[],
	{ words, kinds }: Pick<PostingTexts, 'words' | 'kinds'>
): CaseRow[] {
	return cases.map(({ start, end, title = { start, end }, judgement }) => ({
		start,
		name: quoted(text, title, NAME_LENGTH),
		kind: judgement.kind,
		verdict: verdictSentence(judgement, words, kinds)
	}));
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
		const found = quoted(text, each);
		if (!row.words.some((known) => known.text === found))
			row.words.push({ text: found, mark: marks[next]?.mark.at ?? 1 });
		rows.set(at, row);
	}
	return [...rows.values()].sort((a, b) => a.at - b.at);
}

function why({ kind, aspect }: Evidence, words: PostingsWords): string {
	if (kind === KIND_OF_ASPECT[aspect]) return words.why[aspect];
	if (kind === 'pso') return words.whyClericalPapers;
	if (kind === 'pm') return words.whyOwnLists;
	return KIND_OF_ASPECT[aspect] === 'true-pmo' && aspect !== 'reports-to'
		? words.whyOneProject
		: words.whyHelps;
}

/** Warnings about the posting. Improper words are neither repeated nor marked. */
export function postingCautionRows(
	{ cautions }: Judgement,
	texts: PostingTexts
): PostingCautionRow[] {
	return cautions.map(({ id, facts }) => ({
		id,
		text: texts.words.cautions[id],
		sources: factSources(facts, texts)
	}));
}

export function factSources(ids: readonly string[], { facts, toSource }: PostingTexts): Source[] {
	return ids
		.filter((id): id is FactId => Object.hasOwn(facts, id))
		.map((id) => ({ id, text: facts[id], href: toSource(id) }));
}
