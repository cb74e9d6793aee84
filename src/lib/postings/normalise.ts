/**
 * Brings a text into the form that cues match: NFKC, lower case, no markup, no spaces inside
 * Japanese words, no line breaks inside sentences. An offset map leads back to the source.
 */
import { BATCH_LENGTH, runToEnd } from './batches';
import { labelEnd, opensGluedLine, opensLine, opensSection } from './lost-breaks';
import { markupReader } from './markup';
import type { Span } from './terms';

export interface NormalText {
	readonly text: string;
	/** The offset map: where each UTF-16 unit of `text` begins and ends in the source. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** The starts of lines that follow an empty one. */
	readonly paragraphs: ReadonlySet<number>;
}

/** No script puts more marks on a letter; composing them would cost more than linear time. */
const MOST_MARKS = 4;

/** Word, PDF readers and web pages break lines with more than LF. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Variation selectors choose between forms of a letter. */
const INVISIBLE = /(?!\s)[\p{Cf}\p{Cc}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** A letter with its marks: half-width ｶﾞ is one letter, and so is カ with a combining mark. */
const LETTER = new RegExp(`\\r\\n|[^][\\p{M}\\uFF9E\\uFF9F]{0,${MOST_MARKS}}`, 'uy');
/** PDF files write radicals for letters. NFKC knows those of Kangxi, and not these. */
const RADICALS = '⺁⺒⺓⺝⺠⺩⺫⺬⺮⺶⺼⺽⻁⻂⻃⻄⻆⻇⻊⻌⻑⻗⻘⻝⻟⻣⻤⻨⻩⻫⻭⻯⻲';
const THEIR_LETTERS = '厂巳幺月民王目示竹羊月臼虎衣西西角角足辶長雨青食食骨鬼麦黄斉歯竜亀';
const RADICAL = new RegExp(`[${RADICALS}]`, 'g');
const KATAKANA = /[ァ-ヺー]/;
const DASH = /[-‐‑‒–—―─−]/;
const WORD = /[a-z0-9]/;
/** A space separates words only between these. */
const ASCII = /[!-~]/;

/** Yields between batches; returns the text with its offset map. */
export function* normaliseInBatches(source: string): Generator<undefined, NormalText> {
	const units: string[] = [];
	const from: number[] = [];
	const to: number[] = [];
	const markup = markupReader(source);
	let nextPause = BATCH_LENGTH;

	for (let at = 0; at < source.length;) {
		const token = markup(at) ?? letter(source, at);
		for (const unit of normalForm(token.text).split('')) {
			units.push(unit);
			from.push(at);
			to.push(token.end);
		}
		at = token.end;
		if (at >= nextPause) {
			nextPause = at + BATCH_LENGTH;
			yield undefined;
		}
	}
	return yield* joined(units, from, to);
}

export function normalise(source: string): NormalText {
	return runToEnd(normaliseInBatches(source));
}

/** The range of the source that a range of the normal text came from. */
export function spanInSource({ starts, ends }: NormalText, start: number, end: number): Span {
	return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

function letter(source: string, at: number) {
	LETTER.lastIndex = at;
	const [text = ''] = LETTER.exec(source) ?? [];
	return { text, end: at + text.length };
}

const normalForm = (letter: string) =>
	letter
		.replace(LINE_BREAK, '\n')
		.replace('|', '\t')
		.replace(INVISIBLE, '')
		.replace(RADICAL, (radical) => THEIR_LETTERS.charAt(RADICALS.indexOf(radical)))
		.normalize('NFKC')
		.toLowerCase();

/** Drops spaces and line breaks that belong to the layout alone. */
function* joined(units: string[], from: number[], to: number[]): Generator<undefined, NormalText> {
	const text: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const paragraphs = new Set<number>();
	let line = 0; // start of the current line in `text`
	let label = 0; // end of the label that begins the line, in `units`
	let nextPause = BATCH_LENGTH;
	for (let at = 0; at < units.length;) {
		let end = at;
		let breaks = 0;
		for (; end < units.length && /\s/.test(units[end] ?? ''); end++) {
			if (units[end] === '\n') breaks++;
		}
		const previous = text.at(-1) ?? '\n';
		if (text.length === 0) label = labelEnd(units, end);
		const next = units[end] ?? '\n';
		let unit: string | undefined;
		const isLost =
			breaks === 0 &&
			previous !== '\n' &&
			at >= label &&
			(at === label ||
				(end > at ? opensLine(units, end, text.length - line) : opensGluedLine(units, at)));
		if (isLost) {
			unit = '\n';
		} else if (end === at) {
			end = at + 1;
			const dashed = DASH.test(next) && KATAKANA.test(previous) && KATAKANA.test(units[end] ?? '');
			unit = dashed ? 'ー' : next;
		} else if (breaks > 0) {
			const wrapped =
				breaks === 1 &&
				isWrapped(text, line, next) &&
				!isLabelled(units, end) &&
				!opensSection(units, end);
			if (!wrapped) unit = '\n';
			else if (WORD.test(previous) && WORD.test(next)) unit = ' ';
		} else if (ASCII.test(previous) && ASCII.test(next) && !isSpelled(units, at, end)) {
			unit = ' ';
		}
		if (unit !== undefined) {
			text.push(unit);
			starts.push(from[at] ?? 0);
			// A line break without a gap shares the place of the letter that follows.
			ends.push(to[Math.max(at, end - 1)] ?? 0);
			if (unit === '\n') {
				line = text.length;
				if (breaks > 1) paragraphs.add(line);
				label = labelEnd(units, end);
			}
		}
		at = end;
		if (at >= nextPause) {
			nextPause = at + BATCH_LENGTH;
			yield undefined;
		}
	}
	return { text: text.join(''), starts, ends, paragraphs };
}

/** `P M O`: single letters spaced out for looks. */
function isSpelled(units: string[], at: number, end: number): boolean {
	const single = (before: string, unit: string, after: string) =>
		/[a-z]/.test(unit) && !/[!-~]/.test(before) && !/[!-~]/.test(after);
	return (
		single(units[at - 2] ?? ' ', units[at - 1] ?? '', ' ') &&
		single(' ', units[end] ?? '', units[end + 1] ?? ' ')
	);
}

/** `応募条件：…`: a label never continues a sentence. */
function isLabelled(units: string[], at: number): boolean {
	for (let next = at; next < at + 16; next++) {
		if (units[next] === ':') return true;
		if (units[next] === '\n' || units[next] === undefined) return next - at < 8;
	}
	return false;
}

const SENTENCE_GOES_ON = /[\p{L}\p{N}、,ー]/u;
const STARTS_NEW = /[^\p{L}ー(「]/u;
/** Endings of list items without bullets. */
const ITEM_END =
	/(?:管理|作成|調整|対応|支援|運営|業務|策定|推進|経験|作業|サポート|補助|報告|確認|予約|入力|方|など|等|可|力)$/;

/**
 * True if a line was broken by a mail program or a narrow column rather than by its author.
 * `next` is the first letter of the line that follows.
 */
function isWrapped(text: string[], line: number, next: string): boolean {
	const length = text.length - line;
	const last = text.at(-1) ?? '\n';
	if (!SENTENCE_GOES_ON.test(last) || STARTS_NEW.test(next)) return false;
	const tail = text.slice(-6).join('');
	if (WORD.test(last)) return length >= 60 && WORD.test(next);
	if (/[、,]/.test(last)) return length >= 12;
	if (/[ァ-ヺー]/.test(last) && /[ァ-ヺー]/.test(next)) return length >= 16 && !ITEM_END.test(tail);
	if (/[ぁ-ん]/.test(last) && /[ぁ-ん]/.test(next)) return length >= 16;
	return length >= 30 && !ITEM_END.test(tail);
}
