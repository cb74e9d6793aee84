/** Finds the cues in a text, each with how the job is involved in what it names. */
import { CUES } from './cues';
import type { Section } from './headings';
import { withoutHomonyms } from './homonyms';
import { involvementIn, isWithinOneProject, type Involvement, type Topic } from './involvement';
import { clauseEnds, type Sentence } from './sentences';
import type { JobKind } from './terms';
import type { Cue } from './vocabulary';

/** A cue where it was found. Offsets point into the normal text. */
export interface CueMatch {
	readonly cue: Cue;
	readonly start: number;
	readonly end: number;
	/** In the normal text. */
	readonly words: string;
	readonly section: Section;
	readonly involvement: Involvement;
	/** The kind that it speaks for with this involvement, and its points. */
	readonly kind: JobKind;
	readonly weight: number;
}

/** Characters searched at a time: long enough to be cheap, short enough to pause in between. */
const CHUNK_LENGTH = 1200;
const HALF = 0.5;
/** Helping an organisation to govern is mostly governing. */
const MOSTLY = 0.7;
/** Further matches of a cue in the same sense add nothing. */
const MOST_IN_ONE_SENSE = 20;

const PATTERNS = CUES.map((cue) => ({ cue, pattern: new RegExp(cue.pattern.source, 'g') }));

/** Searches chunk by chunk, and yields the matches of each. */
export function* matchesByChunk(
	text: string,
	sentences: Iterable<Sentence>,
	topic: Topic
): Generator<CueMatch[]> {
	let chunk: Sentence[] = [];
	const times = new Map<string, number>();
	const limited = (matches: CueMatch[]) =>
		matches.filter(({ cue, kind, section, involvement }) => {
			const sense = `${cue.id} ${kind} ${section} ${involvement}`;
			const count = (times.get(sense) ?? 0) + 1;
			times.set(sense, count);
			return count <= MOST_IN_ONE_SENSE;
		});
	for (const sentence of sentences) {
		const [first] = chunk;
		if (first && sentence.end - first.start > CHUNK_LENGTH) {
			yield limited(matchesIn(text, chunk, topic));
			chunk = [];
		}
		chunk.push(sentence);
	}
	if (chunk.length > 0) yield limited(matchesIn(text, chunk, topic));
}

function matchesIn(text: string, chunk: readonly Sentence[], topic: Topic): CueMatch[] {
	const from = chunk[0]?.start ?? 0;
	const words = withoutHomonyms(text.slice(from, chunk.at(-1)?.end));
	const taken = new Uint8Array(words.length);
	const candidates = PATTERNS.flatMap(({ cue, pattern }) =>
		Array.from(words.matchAll(pattern), ({ index, 0: match }) => ({
			cue,
			start: index,
			end: index + match.length
		}))
	).sort((a, b) => b.end - b.start - (a.end - a.start) || b.cue.weight - a.cue.weight);

	const found: CueMatch[] = [];
	const clauses = new Map<Sentence, number[]>();
	const clausesOf = (sentence: Sentence) => {
		const known = clauses.get(sentence) ?? clauseEnds(text.slice(sentence.start, sentence.end));
		clauses.set(sentence, known);
		return known;
	};
	for (const { cue, start, end } of candidates) {
		const sentence = sentenceAt(chunk, from + start);
		if (!sentence || from + end > sentence.end) continue;
		if (cue.inTitle && sentence.section !== 'title') continue;
		// The longest of overlapping cues wins: 「進捗管理表の更新」 is not 「進捗管理」.
		if (taken.subarray(start, end).some(Boolean)) continue;
		taken.fill(1, start, end);
		found.push(
			inContext(cue, from + start, from + end, sentence, text, clausesOf(sentence), topic)
		);
	}
	return found.sort((a, b) => a.start - b.start);
}

function inContext(
	cue: Cue,
	start: number,
	end: number,
	sentence: Sentence,
	text: string,
	clauseEnds: readonly number[],
	topic: Topic
): CueMatch {
	const sentenceText = text.slice(sentence.start, sentence.end);
	const from = start - sentence.start;
	const to = end - sentence.start;
	const clauseEnd = clauseEnds.find((clause) => clause >= to) ?? sentenceText.length;
	const clauseStart = clauseEnds.findLast((clause) => clause <= from) ?? 0;
	const words = text.slice(start, end);
	const sentenceBefore = sentenceText.slice(0, from);
	const before = sentenceText.slice(clauseStart, from);
	const after = sentenceText.slice(to, clauseEnd);
	const involvement = involvementIn({ words, sentenceBefore, before, after }, topic);
	// Helping whoever decides, and keeping the rules of one project, is standing beside the PM (F9).
	const isHelp =
		(involvement === 'assists' && (cue.kind === 'pm' || cue.aspect === 'reports-to')) ||
		(cue.kind === 'true-pmo' && isWithinOneProject(sentenceBefore, words));
	return {
		cue,
		start,
		end,
		words,
		section: sentence.section,
		involvement,
		kind: isHelp ? 'support-pmo' : cue.kind,
		weight:
			cue.weight *
			(isHelp ? HALF : cue.kind === 'true-pmo' && involvement === 'assists' ? MOSTLY : 1)
	};
}

/** By binary search: sentences are in the order of the text. */
function sentenceAt(chunk: readonly Sentence[], at: number): Sentence | undefined {
	let [low, high] = [0, chunk.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const sentence = chunk[middle];
		if (!sentence) return undefined;
		if (at < sentence.start) high = middle - 1;
		else if (at >= sentence.end) low = middle + 1;
		else return sentence;
	}
	return undefined;
}
