/** Tells apart the cases of a text and leaves out what belongs to none. Each is judged by itself. */
import { keys } from '$lib/typed-object';
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

/** The content of one line or of several, counted. */
type Counts = Record<
	'letters' | 'titles' | 'names' | 'numbers' | 'duties' | 'conditions' | 'prices',
	number
>;

interface Row extends Span {
	readonly beginning: Beginning | undefined;
	readonly counts: Counts;
}

/** Fewer letters describe no case. */
const SHORTEST_CASE = 20;
const SHORTEST_ROW = 12;
const LONGEST_NAME = 50;
const LONGEST_CONDITION = 80;
const MOST_CASES = 30;
const ROWS_IN_A_BATCH = 512;

const NUMBERED =
	/^[\s\p{So}・*#(<[【-]*(?:案件|求人|募集|ポジション|no\.?|case|job|position)\s?(?:no\.?|番号)?\s?[:#]?\s?\(?[0-9]{1,2}(?![0-9年月件名人万])/u;
const NUMBER = /^\p{So}*[【[<][0-9]{1,2}[】\]>]/u;
const SEPARATOR = /^(?:([-=*_―─━~・#◆◇■□★☆+])\1{2,}|(?:[-=*_―─━~] ?){5,})$/;
const PRICE = /[0-9]{2,3}(?:\.[0-9])?万|[0-9],[0-9]{3}円|[0-9]{4,}円|[$¥][0-9]/;
const CONDITION = new RegExp(
	`${PRICE.source}|単価|時給|月給|年収|長期|即日|随時|[0-9](?:ヶ|か|カ|ヵ)?月|週[0-9]|面談[0-9]回|リモート|出社|在宅|駅|勤務地`
);
const ROLE =
	/pmo?(?![a-z])|プロジェクトマネ|プロマネ|マネージャ|リーダー|(?<![a-z])pl(?![a-z])|事務|アシスタント|秘書|コーディネ|募集|案件|求人|ポジション|プロジェクト|推進|刷新|更改|project|manager|officer|assistant|coordinator|secretary/;
/** 「全社のPMOを募集します。」 */
const CALL =
	/^[^。]{0,30}(?:pmo?(?![a-z])|マネージャー?|事務|アシスタント)[^。]{0,12}(?:募集|探し|求め)/;
/** Items of lists, and the headings of an article about one role. */
const NO_NAME =
	/経験|歓迎|必須|尚可|以上|スキル|知識|できる|方$|[。.、!?:]$|^[・*#-]|^[0-9]+\.|とは|背景|役割|機能|使命|理由|仕事|流れ|概要|について|仕組み|メリット|違い|種類|部下|、.*、/;

/** Yields between batches; returns the cases, at least one. */
export function* casesInBatches(normal: NormalText): Generator<undefined, Case[]> {
	const rows = yield* rowsInBatches(normal);
	const cases: Case[] = [];
	for (const part of yield* partsInBatches(rows)) {
		const text = textOf(normal, part);
		yield undefined;
		const lines = yield* linesInBatches(text);
		const title = lines.find(({ section }) => section === 'title');
		cases.push({ normal: text, lines, ...(title && { title }) });
	}
	return cases;
}

export function casesIn(normal: NormalText): Case[] {
	return runToEnd(casesInBatches(normal));
}

/** The lines that belong to a case. */
function* rowsInBatches(normal: NormalText): Generator<undefined, Row[]> {
	const rows: Row[] = [];
	let nextPause = BATCH_LENGTH;
	let hasDuties = false;
	let areOtherJobs = false;
	for (const [start, end] of physicalLines(normal.text)) {
		if (end >= nextPause) {
			nextPause = end + BATCH_LENGTH;
			yield undefined;
		}
		const line = normal.text.slice(start, end).trim();
		const section = openedBy(normal, start, end)?.section;
		// Such a list may also stand beside a posting that has not begun.
		if (headsOtherJobs(line) && rows.length > 0) areOtherJobs = true;
		else if (!hasDuties && (section === 'duties' || section === 'title')) areOtherJobs = false;
		hasDuties ||= section === 'duties';
		if (areOtherJobs || isFurniture(line)) continue;
		const before = rows.at(-1);
		const isApart =
			!before ||
			normal.paragraphs.has(start) ||
			before.counts.conditions > 0 ||
			before.beginning === 'separator';
		const beginning = beginningOf(line, section, isApart);
		rows.push({ start, end, beginning, counts: countsOf(line, section, beginning) });
	}
	return rows;
}

function beginningOf(
	line: string,
	section: Section | undefined,
	isApart: boolean
): Beginning | undefined {
	if (NUMBERED.test(line)) return 'numbered';
	if (section === 'title') return 'title';
	if (SEPARATOR.test(line)) return 'separator';
	if (NUMBER.test(line)) return 'number';
	if (section || !ROLE.test(line)) return undefined;
	if (line.length >= SHORTEST_ROW && PRICE.test(line) && !line.includes('。')) return 'row';
	const isName = line.length <= LONGEST_NAME && !NO_NAME.test(line);
	return isApart && (isName || CALL.test(line)) ? 'name' : undefined;
}

function countsOf(line: string, section?: Section, beginning?: Beginning): Counts {
	const isCondition =
		section === 'conditions' || (line.length <= LONGEST_CONDITION && CONDITION.test(line));
	const isBare =
		beginning === 'separator' || (beginning === 'name' ? !line.includes('。') : isCondition);
	return {
		letters: isBare ? 0 : line.length,
		titles: Number(beginning === 'title'),
		names: Number(beginning === 'name'),
		numbers: Number(beginning === 'number' || beginning === 'numbered'),
		duties: Number(section === 'duties'),
		conditions: Number(isCondition),
		prices: Number(PRICE.test(line))
	};
}

function* partsInBatches(rows: readonly Row[]): Generator<undefined, Row[][]> {
	let part: Row[] = [];
	const parts = [part];
	let before = sum([]);
	for (const [at, row] of rows.entries()) {
		const { beginning } = row;
		if (at % ROWS_IN_A_BATCH === 0) yield undefined;
		if (beginning && at > 0 && parts.length < MOST_CASES) {
			let next = at + 1;
			while (next < rows.length && rows[next]?.beginning !== beginning) next++;
			if (begins(beginning, before, rows.slice(at, next), rows[at - 1])) {
				parts.push((part = []));
				before = sum([]);
			}
		}
		part.push(row);
		before = sum([{ counts: before }, row]);
	}
	return parts;
}

function sum(rows: readonly Pick<Row, 'counts'>[]): Counts {
	const all = countsOf('');
	for (const { counts } of rows) for (const key of keys(all)) all[key] += counts[key];
	return all;
}

/** Conservative: a posting with many headings must not be cut. */
function begins(
	beginning: Beginning,
	before: Counts,
	rows: readonly Row[],
	previous: Row | undefined
): boolean {
	if (beginning === 'row') return previous?.beginning === 'row' && before.duties === 0;
	const after = sum(rows);
	if (before.letters < SHORTEST_CASE || after.letters < SHORTEST_CASE) return false;
	const both = (count: keyof Counts) => before[count] > 0 && after[count] > 0;
	const neither = (count: keyof Counts) => before[count] === 0 && after[count] === 0;
	const isRepeated = both('duties') || both('prices');
	const isAlike = neither('duties') && (both('conditions') || neither('conditions'));
	const named = before.names + before.titles > 0;
	const following = rows[1]?.beginning;
	switch (beginning) {
		case 'numbered':
			return both('numbers');
		case 'number':
			return both('numbers') && (isRepeated || both('conditions'));
		case 'separator':
			return isRepeated || (named && (following === 'name' || following === 'title'));
		case 'title':
			return isRepeated || (isAlike && both('titles'));
		case 'name':
			return isRepeated || (isAlike && before.names > 0);
	}
}

/** The text of some rows. */
function textOf(normal: NormalText, rows: readonly Row[]): NormalText {
	const ranges: Span[] = [];
	for (const { start, end } of rows) {
		const range = { start, end: normal.text[end] === '\n' ? end + 1 : end };
		const last = ranges.at(-1);
		if (last?.end === start) ranges.splice(-1, 1, { start: last.start, end: range.end });
		else ranges.push(range);
	}
	if (ranges[0] && ranges[0].end - ranges[0].start === normal.text.length) return normal;
	// `concat` copies whole arrays: `flatMap` takes a long text longer than a task should.
	const of = (units: readonly number[]) =>
		new Array<number>().concat(...ranges.map(({ start, end }) => units.slice(start, end)));
	return {
		text: ranges.map(({ start, end }) => normal.text.slice(start, end)).join(''),
		starts: of(normal.starts),
		ends: of(normal.ends),
		paragraphs: new Set()
	};
}
