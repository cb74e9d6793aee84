/** Tells apart the cases of a text and leaves out what belongs to none. Each is judged by itself. */
import { mapValues } from '$lib/typed-object';
import { BATCH_LENGTH, runToEnd } from './batches';
import { headsOtherJobs, isFurniture } from './furniture';
import type { Section } from './headings';
import type { NormalText } from './normalise';
import { linesInBatches, openedBy, physicalLines, type Line } from './sections';
import type { Span } from './terms';

export interface Case {
	/** Its own text. The offset map leads to the whole text as pasted. */
	readonly normal: NormalText;
	readonly lines: readonly Line[];
	/** In its own text; absent where it has none. */
	readonly title?: Span;
}

/**
 * How a case may begin: with the label of a title, a number with or without a word, a row of dashes, a
 * line that names a role, or as the row of a table.
 */
type Beginning = 'title' | 'numbered' | 'number' | 'separator' | 'name' | 'row';

interface Row extends Span {
	readonly beginning: Beginning | undefined;
	readonly section: Section | undefined;
	readonly hasCondition: boolean;
	readonly hasPrice: boolean;
	readonly isFurniture: boolean;
}

/** The content of some rows, counted. */
interface Shape {
	readonly letters: number;
	readonly titles: number;
	readonly names: number;
	readonly numbers: number;
	readonly duties: number;
	readonly conditions: number;
	readonly prices: number;
}

const NOTHING: Shape = {
	letters: 0,
	titles: 0,
	names: 0,
	numbers: 0,
	duties: 0,
	conditions: 0,
	prices: 0
};

/** Fewer letters describe no case. */
const SHORTEST_CASE = 20;
const SHORTEST_ROW = 12;
const LONGEST_NAME = 50;
const MOST_CASES = 30;
const ROWS_IN_A_BATCH = 1024;

const NUMBERED =
	/^[\s\p{So}・*#(<[【-]*(?:案件|求人|募集|ポジション|no\.?|case|job|position)\s?(?:no\.?|番号)?\s?[:#]?\s?\(?[0-9]{1,2}(?![0-9年月件名人万])/u;
const NUMBER = /^\p{So}*[【[<][0-9]{1,2}[】\]>]/u;
const SEPARATOR = /^(?:([-=*_―─━~・#◆◇■□★☆+])\1{3,}|(?:[-=*_―─━~] ?){5,})$/;
const PRICE = /[0-9]{2,3}(?:\.[0-9])?万|[0-9],[0-9]{3}円|[0-9]{4,}円|[$¥][0-9]/;
const CONDITION = new RegExp(
	`${PRICE.source}|単価|時給|月給|年収|長期|即日|随時|[0-9](?:ヶ|か|カ|ヵ)?月|週[0-9]|面談[0-9]回|リモート|出社|在宅|駅|勤務地`
);
const ROLE =
	/pmo?(?![a-z])|プロジェクトマネ|プロマネ|マネージャ|リーダー|(?<![a-z])pl(?![a-z])|事務|アシスタント|秘書|コーディネ|募集|案件|求人|ポジション|project|manager|officer|assistant|coordinator|secretary/;
const NO_NAME = /経験|歓迎|必須|尚可|以上|スキル|知識|できる|方$|[。.、!?:]$|^[・*-]/;

/** Yields between batches; returns the cases, at least one. */
export function* casesInBatches(normal: NormalText): Generator<undefined, Case[]> {
	const rows = yield* rowsInBatches(normal);
	const starts = yield* startsOf(rows, normal.paragraphs);
	const cases: Case[] = [];
	for (const [at, start] of starts.entries()) {
		const part = partOf(normal, rows.slice(start, starts[at + 1]));
		const lines = yield* linesInBatches(part);
		const title = lines.find(({ section }) => section === 'title');
		cases.push({ normal: part, lines, ...(title && { title }) });
	}
	return cases;
}

export function casesIn(normal: NormalText): Case[] {
	return runToEnd(casesInBatches(normal));
}

function* rowsInBatches(normal: NormalText): Generator<undefined, Row[]> {
	const rows: Row[] = [];
	let nextPause = BATCH_LENGTH;
	let length = 0;
	let hasDuties = false;
	let areOtherJobs = false;
	for (const [start, end] of physicalLines(normal.text)) {
		const line = normal.text.slice(start, end).trim();
		const section = openedBy(normal, start, end)?.section;
		// Such a list may also stand beside a posting that has not begun.
		if (headsOtherJobs(line) && length > 0) areOtherJobs = true;
		else if (!hasDuties && (section === 'duties' || section === 'title')) areOtherJobs = false;
		const row = {
			start,
			end,
			section,
			beginning: beginningOf(line, section),
			hasCondition: section === 'conditions' || (line.length <= 80 && CONDITION.test(line)),
			hasPrice: PRICE.test(line),
			isFurniture: areOtherJobs || isFurniture(line)
		};
		rows.push(row);
		hasDuties ||= section === 'duties';
		length += row.isFurniture ? 0 : line.length;
		if (end >= nextPause) {
			nextPause = end + BATCH_LENGTH;
			yield undefined;
		}
	}
	return rows;
}

function beginningOf(line: string, section: Section | undefined): Beginning | undefined {
	if (NUMBERED.test(line)) return 'numbered';
	if (section === 'title') return 'title';
	if (SEPARATOR.test(line)) return 'separator';
	if (NUMBER.test(line)) return 'number';
	if (section || !ROLE.test(line)) return undefined;
	if (line.length >= SHORTEST_ROW && PRICE.test(line) && !line.includes('。')) return 'row';
	return line.length <= LONGEST_NAME && !NO_NAME.test(line) ? 'name' : undefined;
}

/** The indices of the rows that begin a case. */
function* startsOf(
	rows: readonly Row[],
	paragraphs: ReadonlySet<number>
): Generator<undefined, number[]> {
	const shapes = runningShapes(rows);
	yield undefined;
	const shape = (from: number, to: number) => difference(shapes[from], shapes[to]);
	const isStart = rows.map(
		(row, at) =>
			row.beginning !== 'name' ||
			at === 0 ||
			paragraphs.has(row.start) ||
			(rows[at - 1]?.hasCondition ?? false)
	);
	const next = nextOfItsKind(rows, isStart);
	yield undefined;
	const starts = [0];
	for (const [at, { beginning, isFurniture }] of rows.entries()) {
		if (at % ROWS_IN_A_BATCH === 0) yield undefined;
		if (!beginning || isFurniture || at === 0 || !isStart[at]) continue;
		const before = shape(starts.at(-1) ?? 0, at);
		const after = shape(at, next[at] ?? rows.length);
		const following = rows[at + 1]?.beginning;
		const isNext =
			beginning === 'row'
				? rows[at - 1]?.beginning === 'row' && before.duties === 0
				: isEnough(before) &&
					isEnough(after) &&
					separates(beginning, before, after, following === 'name' || following === 'title');
		if (isNext && starts.push(at) === MOST_CASES) break;
	}
	return starts;
}

/** Conservative: a posting with many headings must not be cut. */
function separates(beginning: Beginning, before: Shape, after: Shape, isNamed: boolean): boolean {
	const both = (count: keyof Shape) => before[count] > 0 && after[count] > 0;
	const neither = (count: keyof Shape) => before[count] === 0 && after[count] === 0;
	const isRepeated = both('duties') || both('prices');
	const isAlike = (both('conditions') || neither('conditions')) && neither('duties');
	if (beginning === 'numbered') return both('numbers');
	if (beginning === 'number') return both('numbers') && (isRepeated || both('conditions'));
	if (beginning === 'separator') return isRepeated || (isNamed && before.names + before.titles > 0);
	if (beginning === 'title') return isRepeated || (both('titles') && isAlike);
	return isRepeated || (before.names > 0 && isAlike);
}

const isEnough = ({ letters }: Shape) => letters >= SHORTEST_CASE;

/** For each row, the content of all rows before it. */
function runningShapes(rows: readonly Row[]): Shape[] {
	let sum = NOTHING;
	const sums = [sum];
	for (const { start, end, beginning, section, hasCondition, hasPrice, isFurniture } of rows) {
		const isBare = beginning ? beginning === 'separator' : hasCondition;
		if (!isFurniture) {
			sum = {
				letters: sum.letters + (beginning === 'name' || isBare ? 0 : end - start),
				titles: sum.titles + Number(beginning === 'title'),
				names: sum.names + Number(beginning === 'name'),
				numbers: sum.numbers + Number(beginning === 'number' || beginning === 'numbered'),
				duties: sum.duties + Number(section === 'duties'),
				conditions: sum.conditions + Number(hasCondition),
				prices: sum.prices + Number(hasPrice)
			};
		}
		sums.push(sum);
	}
	return sums;
}

const difference = (from = NOTHING, to = NOTHING): Shape =>
	mapValues(to, (count, key) => count - from[key]);

/** For each row, the next one that begins in the same way. */
function nextOfItsKind(rows: readonly Row[], isStart: readonly boolean[]): (number | undefined)[] {
	const latest = new Map<Beginning, number>();
	return rows
		.map((_, at) => rows.length - 1 - at)
		.map((at) => {
			const beginning = rows[at]?.beginning;
			if (!beginning || !isStart[at]) return undefined;
			const next = latest.get(beginning);
			latest.set(beginning, at);
			return next;
		})
		.reverse();
}

/** The text of some rows, without the furniture between them. */
function partOf(normal: NormalText, rows: readonly Row[]): NormalText {
	const ranges = rows
		.filter(({ isFurniture }) => !isFurniture)
		.map(({ start, end }) => [start, normal.text[end] === '\n' ? end + 1 : end] as const);
	const of = <Unit>(slice: (start: number, end: number) => readonly Unit[]) =>
		ranges.flatMap(([start, end]) => slice(start, end));
	return {
		text: ranges.map(([start, end]) => normal.text.slice(start, end)).join(''),
		starts: of((start, end) => normal.starts.slice(start, end)),
		ends: of((start, end) => normal.ends.slice(start, end)),
		paragraphs: new Set()
	};
}
