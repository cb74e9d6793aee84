/** Cuts a posting into lines, each with the section it belongs to: title, duties, requirements, … */
import { BATCH_LENGTH, runToEnd } from './batches';
import { likelySectionOf, sectionOf, type Section } from './headings';
import type { NormalText } from './normalise';

/** A line, or the rest of one after a label. Offsets point into the normal text. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly section: Section;
}

/** Longer lines are cut: no posting has them. */
const LONGEST_LINE = 4000;
const LONGEST_TITLE = 60;
/** Of a title; text with more has gaps for looks. */
const MOST_GAPS = 3;
const OPENING = /^[\s\p{So}・※*#-]*[[【<〈《≪(〔]([^\]】>〉》≫)〕\n]{1,24})[\]】>〉》≫)〕]:?/u;
const COLON_LABEL = /^([^:。、\n]{1,24}):/;
/** `期間/長期` */
const SLASHED = /^([^/]+)(?=\/)/;
/** A plain bullet marks an item, not a label. */
const BULLET = /^[・*-]/u;
/** After a decorated label the rest of the line may follow without a colon. */
const DECORATED = /^\p{So}/u;

interface Opened {
	readonly section: Section;
	/** Start of the section's own text. */
	readonly at: number;
}

/** Yields between batches; returns the lines. */
export function* linesInBatches(normal: NormalText): Generator<undefined, Line[]> {
	const found: Line[] = [];
	let section: Section = 'lead';
	const add = (start: number, end: number) => {
		if (normal.text.slice(start, end).trim() === '') return;
		// A title is one sentence of one line; text after it without a label is prose.
		const cut = section === 'title' ? titleEnd(normal.text.slice(start, end)) + start : end;
		found.push({ start, end: cut, section });
		if (section === 'title') section = 'lead';
		if (cut < end) found.push({ start: cut, end, section });
	};

	let nextPause = BATCH_LENGTH;
	for (const [start, end] of physicalLines(normal.text)) {
		if (end >= nextPause) {
			nextPause = end + BATCH_LENGTH;
			yield undefined;
		}
		let at = start;
		const first = openedBy(normal, start, end);
		if (first) {
			section = first.section;
			at = first.at;
		}
		add(at, end);
	}
	return titled(normal, found);
}

export function lines(normal: NormalText): Line[] {
	return runToEnd(linesInBatches(normal));
}

function titleEnd(line: string): number {
	const end = /[。!?]|\.\s/.exec(line);
	const rest = end ? line.slice(end.index + end[0].length) : '';
	return end && rest.trim() !== '' ? line.length - rest.length : line.length;
}

export function* physicalLines(text: string): Generator<[number, number]> {
	for (let start = 0; start < text.length;) {
		const cut = text.indexOf('\n', start);
		const stop = cut < 0 ? text.length : cut;
		for (let at = start; at < stop; at += LONGEST_LINE) {
			yield [at, Math.min(stop, at + LONGEST_LINE)];
		}
		start = stop + 1;
	}
}

/** The section that a line opens at its start. A label that is only likely is content, too. */
export function openedBy({ text }: NormalText, start: number, end: number): Opened | undefined {
	const line = text.slice(start, Math.min(end, start + 80));
	const isShort = end - start <= 80 && !/[。、]/.test(line);
	const whole = isShort && !BULLET.test(line) ? line : '';
	const labels = [[line, whole], OPENING.exec(line) ?? COLON_LABEL.exec(line), SLASHED.exec(line)];
	for (const [matched = '', label = ''] of labels.filter((found) => found !== null)) {
		const exact = sectionOf(label);
		if (exact) return { section: exact, at: Math.min(end, start + matched.length) };
	}
	const isLabel = DECORATED.test(line) || line.endsWith(':');
	const likely =
		(isLabel ? likelySectionOf(whole) : undefined) ?? likelySectionOf(labels[1]?.[1] ?? '');
	return likely && { section: likely, at: start };
}

/**
 * Turns a short first line before any label into the title. The rest before the first label is
 * prose, which describes the job where nothing else does.
 */
function titled(normal: NormalText, found: readonly Line[]): Line[] {
	const [first, ...others] = found;
	if (first?.section !== 'lead') return [...found];
	const line = normal.text.slice(first.start, first.end);
	const isShort = line.length <= LONGEST_TITLE && !/[。.!?]$/.test(line);
	const end = isShort && others.length > 0 ? first.end : first.start + gapAfterTitle(normal, first);
	const title: Line[] = end > first.start ? [{ ...first, end, section: 'title' }] : [];
	return [...title, ...(end < first.end ? [{ ...first, start: end }] : []), ...others];
}

/** The length of the title of a long line that has lost its breaks; 0 without one. */
function gapAfterTitle({ text, starts, ends }: NormalText, { start, end }: Line): number {
	const stop = /[。、]|$/.exec(text.slice(start, Math.min(end, start + LONGEST_TITLE)))?.index ?? 0;
	if (end - start <= LONGEST_TITLE) return 0;
	const isGap = (at: number) => at > 1 && (starts[start + at] ?? 0) > (ends[start + at - 1] ?? 0);
	const gaps = Array.from({ length: stop }, (_, at) => at).filter(isGap);
	const last = gaps.length <= MOST_GAPS ? (gaps.at(-1) ?? 0) : 0;
	// A title ends in no particle.
	return /[ぁ-ん]$/.test(text.slice(start, start + last)) ? 0 : last;
}
