/** Finds the cues in a text and reads each where it stands. */
import { CUES, type Cue } from './cues';
import type { Part } from './headings';
import { withoutHomonyms } from './homonyms';
import { read, type Reading } from './reading';
import { clauseEnds, type Sentence } from './sentences';
import type { Kind } from './terms';

/** A cue where it was found. Offsets point into the normal text. */
export interface Finding {
	readonly cue: Cue;
	readonly start: number;
	readonly end: number;
	/** As they stand in the normal text. */
	readonly words: string;
	readonly part: Part;
	readonly job: number;
	readonly reading: Reading;
	/** What it speaks for, as it is meant here, and how much. */
	readonly kind: Kind;
	readonly weight: number;
}

/** So much text is searched at a time: long enough to be cheap, short enough to breathe. */
const PIECE = 1200;
const HALF = 0.5;
/** What a text says so often in the same sense, it has said. */
const ENOUGH = 20;

const PATTERNS = CUES.map((cue) => ({ cue, pattern: new RegExp(cue.pattern.source, 'g') }));
const ASKED: readonly Part[] = ['title', 'requirements', 'conditions'];

/** Searches piece by piece: yields what each piece holds. */
export function* findingsByPiece(
	text: string,
	sentences: Iterable<Sentence>
): Generator<Finding[]> {
	let piece: Sentence[] = [];
	const times = new Map<string, number>();
	const news = (findings: Finding[]) =>
		findings.filter(({ cue, kind, part, reading }) => {
			const key = `${cue.id} ${kind} ${part} ${reading}`;
			const so = (times.get(key) ?? 0) + 1;
			times.set(key, so);
			return so <= ENOUGH;
		});
	for (const sentence of sentences) {
		const [first] = piece;
		if (first && sentence.end - first.start > PIECE) {
			yield news(findingsIn(text, piece));
			piece = [];
		}
		piece.push(sentence);
	}
	if (piece.length > 0) yield news(findingsIn(text, piece));
}

function findingsIn(text: string, piece: readonly Sentence[]): Finding[] {
	const from = piece[0]?.start ?? 0;
	const words = withoutHomonyms(text.slice(from, piece.at(-1)?.end));
	const taken = new Uint8Array(words.length);
	const matches = PATTERNS.flatMap(({ cue, pattern }) =>
		Array.from(words.matchAll(pattern), ({ index, 0: match }) => ({
			cue,
			start: index,
			end: index + match.length
		}))
	).sort((a, b) => b.end - b.start - (a.end - a.start) || b.cue.weight - a.cue.weight);

	const found: Finding[] = [];
	const clauses = new Map<Sentence, number[]>();
	const clausesOf = (sentence: Sentence) => {
		const known = clauses.get(sentence) ?? clauseEnds(text.slice(sentence.start, sentence.end));
		clauses.set(sentence, known);
		return known;
	};
	for (const { cue, start, end } of matches) {
		const sentence = sentenceAt(piece, from + start);
		if (!sentence || from + end > sentence.end) continue;
		if (cue.hintIn ? !isHint(cue, sentence.part) : taken.subarray(start, end).some(Boolean)) {
			continue;
		}
		// Where cues overlap, the longest has understood most: 「進捗管理表の更新」 is no 「進捗管理」.
		if (!cue.hintIn) taken.fill(1, start, end);
		found.push(meant(cue, from + start, from + end, sentence, text, clausesOf(sentence)));
	}
	return found.sort((a, b) => a.start - b.start);
}

const isHint = ({ hintIn }: Cue, part: Part) =>
	hintIn === 'title' ? part === 'title' : ASKED.includes(part);

function meant(
	cue: Cue,
	start: number,
	end: number,
	sentence: Sentence,
	text: string,
	ends: readonly number[]
): Finding {
	const words = text.slice(sentence.start, sentence.end);
	const at = end - sentence.start;
	const clauseEnd = ends.find((clause) => clause >= at) ?? words.length;
	const clauseStart = ends.findLast((clause) => clause <= start - sentence.start) ?? 0;
	const reading = read({
		words: text.slice(start, end),
		sentenceBefore: words.slice(0, start - sentence.start),
		before: words.slice(clauseStart, start - sentence.start),
		after: words.slice(at, clauseEnd)
	});
	const lowered = reading === 'assists' && (cue.kind === 'pm' || cue.kind === 'true-pmo');
	return {
		cue,
		start,
		end,
		words: text.slice(start, end),
		part: sentence.part,
		job: sentence.job,
		reading,
		kind: lowered ? (cue.assisted ?? cue.kind) : cue.kind,
		weight: lowered ? cue.weight * HALF : cue.weight
	};
}

function sentenceAt(piece: readonly Sentence[], at: number): Sentence | undefined {
	let [low, high] = [0, piece.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const sentence = piece[middle];
		if (!sentence) return undefined;
		if (at < sentence.start) high = middle - 1;
		else if (at >= sentence.end) low = middle + 1;
		else return sentence;
	}
	return undefined;
}
