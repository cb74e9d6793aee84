/**
 * Finds share links in any text: a mail, a column of a spreadsheet, a list of codes. Broken ones are
 * found as well, so that none is lost silently.
 */
import { withoutBidiControls } from '$lib/bidi';
import { inSlices } from '$lib/platform/scheduler';
import { oneLine } from './posting-title';
import { readShareCode, sharedCode, type ShareCodeResult } from './share-code';

/** `without-answers`: a link to a result page that holds none. */
export type LinkReading =
	ShareCodeResult | { readonly ok: false; readonly problem: 'without-answers' };

export interface FoundLink {
	/** Counted from 1. */
	readonly line: number;
	/** From the same line, before or after the link; empty where there is none. */
	readonly name: string;
	/** As it stands in the text. */
	readonly link: string;
	readonly reading: LinkReading;
}

/** In characters: five thousand links, and searched without blocking the page. */
export const MAX_TEXT_LENGTH = 500_000;

/** A link ends here. */
const END = String.raw`\s<>"'|,;、，；。「」『』（）()[\]{}`;
/** Before the code, as programs and keyboards write it. */
const MARK = String.raw`(?:#|＃|%(?:25)*23)[sｓ][hｈ][aａ][rｒ][eｅ](?:=|＝|%(?:25)*3d)`;
/** A link, the end of one, or a bare code: as long as those of versions 1 and 2, or a letter off. */
const CANDIDATES = new RegExp(
	String.raw`https?://(?:(?!https?://)[^${END}])*|${MARK}(?:(?!${MARK}|https?://)[^${END}])*|(?<![\w.%-])#?[1-9]\d{0,5}\.(?=\d*[a-z_-])[\w-]{13,18}(?![\w-])`,
	'giu'
);
const AFTER_MARK = new RegExp(`${MARK}(.*)$`, 'iu');
/** A bare code behind this is that of the link before it. */
const ENDS_WITH_MARK = new RegExp(String.raw`${MARK}(?:3d)?[\s>=]*$`, 'iu');
const TO_RESULT = /\/result\/?(?:[?#]|$)/;
/** A mail program may have broken the link: its code goes on in the next line. */
const BROKEN_WITHIN = 200;

interface Candidate {
	/** Counted from 0, and its place in the text. */
	readonly line: number;
	readonly lineStart: number;
	/** Within the line. */
	readonly start: number;
	readonly link: string;
}

type ReadCandidate = Candidate & { readonly reading: LinkReading };

/** In the order of the text. Never throws. */
export async function findLinks(text: string): Promise<FoundLink[]> {
	const lines = text.split('\n');
	let lineStart = 0;
	const candidates = await inSlices(lines, (content, line) => {
		const inLine = [...content.matchAll(CANDIDATES)].map(
			({ 0: link, index: start }): Candidate => ({ line, lineStart, start, link })
		);
		lineStart += content.length + 1;
		return inLine;
	});
	const readings = await inSlices(candidates.flat(), (candidate): ReadCandidate[] => {
		const start = candidate.lineStart + candidate.start;
		const isBare = !candidate.link.includes('://') && !AFTER_MARK.test(candidate.link);
		if (isBare && ENDS_WITH_MARK.test(text.slice(Math.max(0, start - 50), start))) return [];
		const next = () => text.slice(start).slice(0, candidate.link.length + BROKEN_WITHIN);
		const reading = read(candidate.link, next);
		return reading ? [{ ...candidate, reading }] : [];
	});
	const byLine: ReadCandidate[][] = [];
	for (const candidate of readings.flat()) (byLine[candidate.line] ??= []).push(candidate);
	const namedBy = (at: 0 | -1) =>
		byLine.flatMap((links, line) => named(lines[line] ?? '', links, at));
	const [first, last] = [namedBy(0), namedBy(-1)];
	// Departments may come first: people of one would pass for one person.
	return distinctNames(last) > distinctNames(first) ? last : first;
}

const distinctNames = (links: readonly FoundLink[]) => new Set(links.map(({ name }) => name)).size;

/** Undefined: a link to something else. */
function read(link: string, textFrom: () => string): LinkReading | undefined {
	const code = codeIn(link);
	const isToResult = TO_RESULT.test(link);
	if (code === undefined) {
		const isBroken = /^\s*[#＃]/.test(textFrom().slice(link.length));
		return isToResult && !isBroken ? { ok: false, problem: 'without-answers' } : undefined;
	}
	const reading = readShareCode(code);
	if (reading.ok || reading.problem === 'newer') return reading;
	const isMarked = AFTER_MARK.test(link);
	const longer = isMarked && AFTER_MARK.exec(textFrom().replaceAll(/[\r\n]/g, ' '))?.[1];
	const again = longer ? readShareCode(longer) : reading;
	const isOurs = isToResult || isMarked || !link.includes('://');
	return again.ok ? again : isOurs ? reading : undefined;
}

function codeIn(link: string): string | undefined {
	const marked = AFTER_MARK.exec(link)?.[1];
	if (marked !== undefined || !link.includes('://')) return marked ?? link;
	const at = link.indexOf('#');
	return at < 0 ? undefined : sharedCode(link.slice(at));
}

/**
 * Names precede their links, unless a line begins with a link: then they follow.
 * @param at takes the first of several names, or the last
 */
function named(content: string, candidates: readonly ReadCandidate[], at: 0 | -1): FoundLink[] {
	const nameBefore = (text: string) => nameIn(text, -1, at);
	const nameAfter = (text: string) => nameIn(text, 0, at);
	const spans = candidates.map(({ start, link }) => ({
		start: startOf(content, start),
		end: start + link.length
	}));
	const between = (to: number) => content.slice(spans[to - 1]?.end ?? 0, spans[to]?.start);
	const isBehind = nameBefore(between(0)) === '';
	return candidates.map(({ line, link, reading }, index) => ({
		line: line + 1,
		name: isBehind ? nameAfter(between(index + 1)) : nameBefore(between(index)),
		link,
		reading
	}));
}

/** A link without its protocol begins before the fragment. */
function startOf(content: string, start: number): number {
	const before = content.slice(Math.max(0, start - 300), start);
	const [link = ''] = /[\w.:~%-]*\/[\w.:~%/-]*$/.exec(before) ?? [];
	return start - link.length;
}

/** Names of people are shorter; sentences are not. */
const NAME_LENGTH = 40;
const isSentence = (cell: string) => cell.length > NAME_LENGTH || /[。．！？!?]/u.test(cell);
/** E-mail addresses, numbers of people or rows, dates. */
const NO_NAME = /\S@\S|^[a-z]{0,3}-?\d+$|^\d+[/:.年-]\d/i;

/** @param nearest the index of the cell beside the link */
function nameIn(text: string, nearest: 0 | -1, at: 0 | -1): string {
	const all = cells(text);
	if (!text.includes('\t') && isSentence(all.at(nearest) ?? '')) return '';
	const usable = all.filter(
		(cell) => /[\p{L}\p{N}]/u.test(cell) && !cell.includes('://') && !isSentence(cell)
	);
	const lettered = usable.filter((cell) => /\p{L}/u.test(cell));
	const names = lettered.filter((cell) => !NO_NAME.test(cell));
	return names.at(at) ?? lettered[0] ?? usable[0] ?? '';
}

const QUOTED = String.raw`"(?:[^"]|"")*"`;
const TAB_CELLS = new RegExp(String.raw`${QUOTED}(?=\t|$)|[^\t]+`, 'g');
const CELLS = new RegExp(String.raw`${QUOTED}|[^,;、，；|"]+`, 'g');

/** The cells of a row; a quoted one may contain separators. */
function cells(text: string): string[] {
	return (text.slice(0, 1_000).match(text.includes('\t') ? TAB_CELLS : CELLS) ?? []).map((cell) =>
		personName(cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')).replaceAll(
			/^[\s>"'「『・•*)）[\]:：–—-]+|[\s:：=＝"'」』(（[\]<–—-]+$/g,
			''
		)
	);
}

/** One line without the controls that would turn a list or a table round. */
export const personName = (text: string): string => oneLine(withoutBidiControls(text));
