/** A posting with its evidence marked: cut into segments that never overlap and leave nothing out. */
import type { Evidence } from '$lib/postings/judge';
import type { JobKind } from '$lib/postings/terms';
import type { Mark, Piece, Segment } from './posting-rows';

/** Longer texts are shown around their marks alone: a page of them would be slow, and nobody reads it. */
const SHOWN_WHOLE = 4000;
/** So much around a mark tells in which sentence it stands. */
const AROUND = 60;

/** Words in the text, with all evidence that they give. */
export interface Marked {
	readonly start: number;
	readonly end: number;
	readonly mark: Mark;
}

/**
 * Evidence that overlaps becomes one mark, under the kind for which most of it weighs.
 * @param reasonOf the number of the reason of each piece of evidence, from 1
 */
export function marksOf(
	evidence: readonly Evidence[],
	reasonOf: (evidence: Evidence) => number
): Marked[] {
	const groups: { start: number; end: number; all: Evidence[] }[] = [];
	for (const each of [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = groups.at(-1);
		if (last && each.start < last.end) {
			last.end = Math.max(last.end, each.end);
			last.all.push(each);
		} else groups.push({ start: each.start, end: each.end, all: [each] });
	}
	return groups.map(({ start, end, all }, index) => ({
		start,
		end,
		mark: {
			at: index + 1,
			kind: heaviest(all),
			reasons: [...new Set(all.map(reasonOf))].sort((a, b) => a - b)
		}
	}));
}

function heaviest(evidence: readonly Evidence[]): JobKind {
	const [first] = [...evidence].sort((a, b) => b.weight - a.weight);
	if (!first) throw new Error('a mark without evidence');
	return first.kind;
}

/** The whole text in one piece, or, of a long one, the pieces around its marks. */
export function piecesOf(text: string, marks: readonly Marked[]): Piece[] {
	const windows =
		text.length <= SHOWN_WHOLE ? [{ start: 0, end: text.length, marks }] : windowsOf(text, marks);
	return windows.map(({ start, end, marks }) => ({
		start,
		end,
		cutBefore: start > 0,
		cutAfter: end < text.length,
		segments: segments(text, start, end, marks)
	}));
}

function windowsOf(text: string, marks: readonly Marked[]) {
	const windows: { start: number; end: number; marks: Marked[] }[] = [];
	for (const marked of marks) {
		const start = whole(text, Math.max(0, marked.start - AROUND));
		const end = whole(text, Math.min(text.length, marked.end + AROUND));
		const last = windows.at(-1);
		if (last && start <= last.end) {
			last.end = end;
			last.marks.push(marked);
		} else windows.push({ start, end, marks: [marked] });
	}
	return windows;
}

/** Never between the two halves of a letter. */
const whole = (text: string, at: number) =>
	/^[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]$/.test(text.charAt(at - 1))
		? at - 1
		: at;

function segments(text: string, from: number, to: number, marks: readonly Marked[]): Segment[] {
	const found: Segment[] = [];
	let at = from;
	for (const { start, end, mark } of marks) {
		if (start > at) found.push({ text: text.slice(at, start) });
		found.push({ text: text.slice(start, end), mark });
		at = end;
	}
	if (at < to) found.push({ text: text.slice(at, to) });
	return found;
}
