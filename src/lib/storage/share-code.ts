/**
 * The answers on the path as a few letters for the fragment of a link. The code carries the version
 * of the questionnaire, because positional codes break when a question is added, and a checksum that
 * tells a truncated link from a whole one. It holds no notes.
 *
 * `1.` version · the letters of the layout for the answers · four for the checksum.
 *
 * Messengers, mail programs and keyboards change links. The length is fixed and the checksum tells, so a
 * code is read whatever stands around it and between its letters.
 */
import { VERSION, type OptionId, type QuestionId } from '$lib/assessment/questions';
import { awake, picked, readAnswers, type Answers } from '$lib/assessment/answers';
import { LAYOUTS, radix, type Digit } from './share-layouts';

export type ShareCodeResult =
	| { readonly ok: true; readonly version: number; readonly answers: Answers }
	/** `newer`: made by a later version. `damaged`: made by none, or truncated on its way. */
	| { readonly ok: false; readonly problem: 'newer' | 'damaged' };

/** Base64url, six bits a letter. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHECKSUM_LETTERS = 4;
/** The name of the code in the fragment of a link. */
const NAME = 'share';

/** The fragment of a link to the result of the answers. */
export const shareFragment = (answers: Answers): string => `#${NAME}=${shareCode(answers)}`;

/**
 * The text with a share code in the fragment of an address. Undefined: the fragment is empty, or may be
 * an id of the page.
 */
export function sharedCode(fragment: string): string | undefined {
	const text = withoutEscapes(fragment).replace(/^#/, '');
	const isCutInName = fragment !== '' && NAME.startsWith(text);
	return isCutInName || /[^a-z-]/.test(text) ? text : undefined;
}

export function shareCode(answers: Answers): string {
	const layout = LAYOUTS[VERSION];
	if (!layout) throw new TypeError(`Version ${VERSION} of the questionnaire has no share layout`);
	const onPath = awake(answers);
	const number = layout.digits.reduceRight(
		(rest, digit) => rest * radix(digit) + valueOf(digit, onPath),
		0n
	);
	const body = `${VERSION}.${encode(number, layout.letters)}`;
	const code = body + checksum(body);
	// Programs that recognise links in a text leave out `-` and `_` at their ends.
	return /[-_]$/.test(code) ? `${code}A` : code;
}

/** Reads the code in any text. Never throws. */
export function readShareCode(text: string): ShareCodeResult {
	const plain = withoutEscapes(text).replaceAll(/[^\w.-]/g, '');
	const [, written = '', rest = ''] = /([1-9][0-9]{0,5})\.(.*)/.exec(plain) ?? [];
	const version = Number(written);
	if (version > VERSION) return { ok: false, problem: 'newer' };
	const layout = LAYOUTS[version];
	const length = layout?.letters ?? 0;
	const letters = rest.replaceAll('.', '').slice(0, length + CHECKSUM_LETTERS);
	const body = letters.slice(0, length);
	const whole = body + checksum(`${version}.${body}`);
	// Earlier links may have lost their last letters.
	const isWhole = whole.startsWith(letters) && /^[-_]*$/.test(whole.slice(letters.length));
	if (!layout || body.length < length || !isWhole) return { ok: false, problem: 'damaged' };
	const result = readAnswers(answersOf(decode(body), layout.digits));
	return result.ok
		? { ok: true, version, answers: result.answers }
		: { ok: false, problem: 'damaged' };
}

/** How often programs on the way escape a link, one after the other. */
const ESCAPED_AT_MOST = 3;

/** Takes escapes, full-width letters, white space and invisible characters out of a link. */
function withoutEscapes(text: string): string {
	let plain = text;
	for (let times = 0; times < ESCAPED_AT_MOST; times += 1) {
		plain = plain
			.replaceAll(/(?:%[0-9a-f]{2})+/gi, unescaped)
			.normalize('NFKD')
			.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '');
	}
	return plain;
}

/** Unchanged where it is no UTF-8. */
function unescaped(escapes: string): string {
	try {
		return decodeURIComponent(escapes);
	} catch {
		return escapes;
	}
}

function valueOf([question, options, several]: Digit, answers: Answers): bigint {
	// The layout of today's version names today's questions alone: a test compares them.
	const indexes = picked(question as QuestionId, answers).map((option: OptionId) =>
		options.indexOf(option)
	);
	if (several) return indexes.reduce((bits, index) => bits | (1n << BigInt(index)), 0n);
	return BigInt((indexes[0] ?? -1) + 1);
}

/** Undefined for a number that no answers have. */
function answersOf(number: bigint, digits: readonly Digit[]): Record<string, unknown> | undefined {
	let rest = number;
	const input: Record<string, unknown> = {};
	for (const digit of digits) {
		const [question, options, several] = digit;
		const value = Number(rest % radix(digit));
		rest /= radix(digit);
		if (value === 0) continue;
		input[question] = several
			? options.filter((_, index) => (value & (1 << index)) > 0)
			: options[value - 1];
	}
	return rest === 0n ? input : undefined;
}

/** The lowest letter comes first. */
function encode(number: bigint, length: number): string {
	return Array.from({ length }, (_, index) =>
		LETTERS.charAt(Number((number >> BigInt(6 * index)) & 63n))
	).join('');
}

function decode(letters: string): bigint {
	return [...letters].reduceRight((sum, letter) => sum * 64n + BigInt(LETTERS.indexOf(letter)), 0n);
}

/** FNV-1a, folded to 24 bits: one mistyped code in sixteen million goes unnoticed. */
function checksum(body: string): string {
	let hash = 0x811c9dc5;
	for (const letter of body) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return encode(BigInt((hash >>> 8) ^ (hash & 0xff)), CHECKSUM_LETTERS);
}
