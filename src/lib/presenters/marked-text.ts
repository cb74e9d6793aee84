/** Marks the evidence in a posting: segments that never overlap and together are the text. */
import type { Evidence } from '$lib/postings/judge';
import type { JobKind, Span } from '$lib/postings/terms';
import type { Excerpt, Mark, Segment } from './posting-rows';

/** Of longer texts only excerpts around the marks are shown: rendering all would be slow. */
const SHOWN_WHOLE = 4000;
/** Characters of context on both sides of a mark. */
const CONTEXT = 60;

/** A range of the text with its mark. */
export interface Marked {
	readonly start: number;
	readonly end: number;
	readonly mark: Mark;
}

/**
 * Merges overlapping evidence into one mark of the kind with the heaviest evidence.
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

/** The text of a job as one excerpt, or those around the marks of a long text. */
export function excerptsOf(
	text: string,
	marks: readonly Marked[],
	job: Span = { start: 0, end: text.length }
): Excerpt[] {
	const windows =
		job.end - job.start <= SHOWN_WHOLE ? [{ ...job, marks }] : windowsOf(text, marks, job);
	return windows.map(({ start, end, marks }) => ({
		start,
		end,
		cutBefore: start > job.start,
		cutAfter: end < job.end,
		segments: segments(text, start, end, marks)
	}));
}

function windowsOf(text: string, marks: readonly Marked[], job: Span) {
	const windows: { start: number; end: number; marks: Marked[] }[] = [];
	for (const marked of marks) {
		const start = wholeLetter(text, Math.max(job.start, marked.start - CONTEXT));
		const end = wholeLetter(text, Math.min(job.end, marked.end + CONTEXT));
		const last = windows.at(-1);
		if (last && start <= last.end) {
			last.end = end;
			last.marks.push(marked);
		} else windows.push({ start, end, marks: [marked] });
	}
	return windows;
}

/** Moves off the middle of a surrogate pair. */
const wholeLetter = (text: string, at: number) =>
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
