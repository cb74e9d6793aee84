/** Cuts a posting into lines and says of each what it is about: title, duties, requirements, … */
import { likelyPartOf, partOf, type Part } from './headings';
import type { Normal } from './normalise';
import { finished, SLICE } from './slices';

/** A line, or what a label within it leaves of it. Offsets point into the normal text. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly part: Part;
	/** Which job of the text it belongs to, from 0: some mails offer several. */
	readonly job: number;
}

/** Longer lines are read in portions: no posting has them. */
const LONGEST_LINE = 4000;
const LONGEST_TITLE = 60;
/** 【…】 opens a part wherever it stands; other brackets do so at the start of a line only. */
const INLINE_LABEL = /【([^【】\n]{1,24})】:?/g;
const OPENING = /^[\s■□●○◆◇★☆◎▼▶・※*#-]*[[<〈《≪(〔]([^\]>〉》≫)〕\n]{1,24})[\]>〉》≫)〕]:?/u;
const COLON_LABEL = /^([^:。、\n]{1,24}):/;
/** After a decorated label, or a wide gap, the rest of the line may follow without a colon. */
/** A plain bullet marks an item, not a label. */
const BULLET = /^[・*-]/u;
const DECORATED = /^[■□●◆◇★☆▼▽▶▷◎]/u;

interface Opened {
	readonly part: Part;
	/** Where the part's own text begins. */
	readonly at: number;
}

/** Cuts in slices. Yields between them; returns the lines. */
export function* linesInSlices(normal: Normal): Generator<undefined, Line[]> {
	const found: Line[] = [];
	let part: Part = 'lead';
	let job = 0;
	let dutiesSeen = false;
	const add = (start: number, end: number) => {
		if (normal.text.slice(start, end).trim() === '') return;
		// A title is one sentence of one line; what follows without a label is prose.
		const cut = part === 'title' ? titleEnd(normal.text.slice(start, end)) + start : end;
		found.push({ start, end: cut, part, job });
		if (part === 'title') part = 'lead';
		if (cut < end) found.push({ start: cut, end, part, job });
	};
	const open = (next: Part) => {
		if (next === 'duties') dutiesSeen = true;
		if (next === 'title' && dutiesSeen) {
			job++;
			dutiesSeen = false;
		}
		part = next;
	};

	let nextPause = SLICE;
	for (const [start, end] of physicalLines(normal.text)) {
		if (end >= nextPause) {
			nextPause = end + SLICE;
			yield undefined;
		}
		let at = start;
		const first = openedBy(normal, start, end);
		if (first) {
			open(first.part);
			at = first.at;
		}
		const rest = normal.text.slice(at, end);
		const base = at;
		for (const label of rest.matchAll(INLINE_LABEL)) {
			const next = partOf(label[1] ?? '') ?? likelyPartOf(label[1] ?? '');
			if (!next) continue;
			add(at, base + label.index);
			open(next);
			at = base + label.index + label[0].length;
		}
		add(at, end);
	}
	return titled(normal.text, found);
}

export function lines(normal: Normal): Line[] {
	return finished(linesInSlices(normal));
}

function titleEnd(line: string): number {
	const end = /[。!?]|\.\s/.exec(line);
	const rest = end ? line.slice(end.index + end[0].length) : '';
	return end && rest.trim() !== '' ? line.length - rest.length : line.length;
}

function* physicalLines(text: string): Generator<[number, number]> {
	for (let start = 0; start < text.length;) {
		const cut = text.indexOf('\n', start);
		const stop = cut < 0 ? text.length : cut;
		for (let at = start; at < stop; at += LONGEST_LINE) {
			yield [at, Math.min(stop, at + LONGEST_LINE)];
		}
		start = stop + 1;
	}
}

/** The part that a line opens at its start. */
function openedBy(normal: Normal, start: number, end: number): Opened | undefined {
	const line = normal.text.slice(start, Math.min(end, start + 80));
	const isShort = end - start <= 80 && !/[。、]/.test(line);
	if (isShort && !BULLET.test(line)) {
		const exact = partOf(line);
		if (exact) return { part: exact, at: end };
		const likely = DECORATED.test(line) || line.endsWith(':') ? likelyPartOf(line) : undefined;
		if (likely) return { part: likely, at: start };
	}
	const label = OPENING.exec(line) ?? COLON_LABEL.exec(line);
	if (label) {
		const exact = partOf(label[1] ?? '');
		if (exact) return { part: exact, at: start + label[0].length };
		const likely = likelyPartOf(label[1] ?? '');
		if (likely) return { part: likely, at: start };
	}
	return spaced(normal, start, line);
}

/** `■単価 70万`: the label ends where the author left a gap that the normal text has no more. */
function spaced(normal: Normal, start: number, line: string): Opened | undefined {
	const decorated = DECORATED.test(line);
	for (let length = 2; length <= Math.min(12, line.length - 1); length++) {
		const gap = (normal.starts[start + length] ?? 0) - (normal.ends[start + length - 1] ?? 0);
		const apart = gap > 1 || (gap === 1 && decorated) || line[length] === '/';
		if (!apart) continue;
		const part = partOf(line.slice(0, length));
		if (part) return { part, at: start + length };
	}
	return undefined;
}

/**
 * What stands before the first label: a short first line is the title; the rest is prose, which
 * is the description of the job where nothing else is.
 */
function titled(text: string, found: readonly Line[]): Line[] {
	const [first] = found;
	if (found.length < 2 || first?.part !== 'lead') return [...found];
	const line = text.slice(first.start, first.end);
	const isTitle = line.length <= LONGEST_TITLE && !/[。.!?]$/.test(line);
	return isTitle ? [{ ...first, part: 'title' }, ...found.slice(1)] : [...found];
}
