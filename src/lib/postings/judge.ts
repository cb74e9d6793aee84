/**
 * Judges which of the four kinds of job a posting describes, as far as its text shows (F15).
 *
 * 1. The text is brought into normal form ([`normalise.ts`](./normalise.ts)).
 * 2. Its cases are told apart ([`cases.ts`](./cases.ts)), labels cut them into sections
 *    ([`sections.ts`](./sections.ts)), and those into sentences.
 * 3. Role statements and cues are found in them ([`cue-matches.ts`](./cue-matches.ts)), each with how
 *    the job is involved ([`involvement.ts`](./involvement.ts)).
 * 4. Points are added up ([`totals.ts`](./totals.ts)), and the strongest kind wins, or is leant towards
 *    ([`verdict.ts`](./verdict.ts)).
 */
import { runToEnd } from './batches';
import { casesInBatches, type Case } from './cases';
import { postingCautions } from './cautions';
import { matchesByChunk, type CueMatch } from './cue-matches';
import { isOtherJob, withoutHomonyms } from './homonyms';
import { jobTitle, topicOf, type JobTitle } from './job-title';
import { language } from './language';
import { missingInformation } from './missing-information';
import { normaliseInBatches, spanInSource, type NormalText } from './normalise';
import { sentences } from './sentences';
import {
	type Aspect,
	type CannotTellReason,
	type JobKind,
	type MissingInfo,
	type PostingCaution,
	type Span
} from './terms';
import { totals, type Scores, type Totals } from './totals';
import { verdict, type Verdict } from './verdict';

/** Words in the pasted text, and the kind that they speak for. */
export interface Evidence extends Span {
	readonly cue: string;
	readonly aspect: Aspect;
	readonly kind: JobKind;
	/** As counted: a cue of helping weighs less than one of doing. */
	readonly weight: number;
}

export interface Judgement extends Verdict {
	/** Points for each kind. They explain the verdict and do not make it alone. */
	readonly scores: Scores;
	/** In the order of the text. */
	readonly evidence: readonly Evidence[];
	/** Questions to ask, most telling first. */
	readonly missing: readonly MissingInfo[];
	readonly cautions: readonly PostingCaution[];
	/** Ids of the facts that the verdict rests on. */
	readonly facts: readonly string[];
}

/** Fewer letters describe no job. */
const SHORTEST = 14;
/** Evidence shown of the same cue. */
const MOST_OF_A_CUE = 3;

/** One of the cases in a text. Its own offsets, and those of its judgement, point into the whole text. */
export interface JudgedCase extends Span {
	readonly title?: Span;
	readonly judgement: Judgement;
}

/** Judges each case of a text, in its order; there is at least one. Any text gives a result; nothing is thrown. */
export function judgeCases(text: string): readonly JudgedCase[] {
	return runToEnd(judgeInBatches(text));
}

/** Judges the first case of a text. */
export function judge(text: string): Judgement {
	const [first] = judgeCases(text);
	if (!first) throw new Error('a text without a case');
	return first.judgement;
}

/**
 * Judges in batches of a few milliseconds: run the generator until `done`, and let the page handle
 * input in between.
 */
export function* judgeInBatches(text: string): Generator<undefined, readonly JudgedCase[]> {
	const judged: JudgedCase[] = [];
	for (const each of yield* casesInBatches(yield* normaliseInBatches(text))) {
		const { normal, title } = each;
		judged.push({
			...spanInSource(normal, 0, normal.text.length),
			...(title && { title: spanInSource(normal, title.start, title.end) }),
			judgement: yield* judgeCase(each)
		});
	}
	return judged;
}

function* judgeCase({ normal, lines }: Case): Generator<undefined, Judgement> {
	const cleaned = withoutHomonyms(normal.text);
	const topic = topicOf(cleaned, lines);
	yield undefined;
	const matches: CueMatch[] = [];
	for (const found of matchesByChunk(normal.text, sentences(normal.text, lines), topic)) {
		matches.push(...found);
		yield undefined;
	}
	const sums = totals(matches, topic);
	yield undefined;
	const title = jobTitle(normal.text, cleaned, lines);
	const judged = verdict(sums, title, topic);
	const reason = ruledOut(normal, cleaned, title, sums);
	// Office work is worth a warning outside of projects, too.
	const warning = reason === 'other-job' && judged.kind === 'pso' ? { leaning: judged.kind } : {};
	const found: Verdict = reason
		? { kind: 'cannot-tell', confidence: 'none', reason, ...warning }
		: judged;
	return {
		...found,
		scores: sums.scores,
		evidence: evidenceOf(normal, sums.counted),
		missing: missingInformation(normal.text, matches),
		cautions: postingCautions(normal, lines, matches, found),
		facts: factsOf(found, sums.counted)
	};
}

/** The reason why a text cannot be judged by its cues at all. */
function ruledOut(
	normal: NormalText,
	cleaned: string,
	title: JobTitle,
	{ counted }: Totals
): CannotTellReason | undefined {
	const letters = normal.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	const textLanguage = language(normal.text);
	if (textLanguage === 'none') return 'empty';
	if (letters < SHORTEST) return 'too-short';
	if (textLanguage === 'other') return 'other-language';
	if (title.isOtherTrade || isOtherJob(normal.text, cleaned)) return 'other-job';
	return counted.length === 0 ? 'no-duties' : undefined;
}

function evidenceOf(normal: NormalText, counted: readonly CueMatch[]): Evidence[] {
	const times = new Map<string, number>();
	return [...counted]
		.sort((a, b) => a.start - b.start || a.end - b.end)
		.filter(({ cue }) => {
			const count = (times.get(cue.id) ?? 0) + 1;
			times.set(cue.id, count);
			return count <= MOST_OF_A_CUE;
		})
		.map(({ start, end, cue, kind, weight }) => ({
			...spanInSource(normal, start, end),
			cue: cue.id,
			aspect: cue.aspect,
			kind,
			weight
		}));
}

/** Every verdict rests on F15; the cues of the kind add theirs, and F13 says that size shows nothing. */
function factsOf({ kind }: Verdict, counted: readonly CueMatch[]): string[] {
	const facts = new Set(['F15', ...(kind === 'pso' ? ['F13'] : [])]);
	for (const match of counted) {
		if (kind === 'cannot-tell' || match.kind === kind) {
			for (const fact of match.cue.facts) facts.add(fact);
		}
	}
	return [...facts].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
