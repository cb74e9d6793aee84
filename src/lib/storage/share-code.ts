/**
 * The answers on the path as a few letters for the fragment of a link. The code carries the version
 * of the questionnaire, because positional codes break when a question is added, and a checksum that
 * tells a truncated link from a whole one. It holds no notes.
 *
 * `1.` version · the letters of the layout for the answers · four for the checksum.
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

export function shareCode(answers: Answers): string {
	const layout = LAYOUTS[VERSION];
	if (!layout) throw new TypeError(`Version ${VERSION} of the questionnaire has no share layout`);
	const onPath = awake(answers);
	const number = layout.digits.reduceRight(
		(rest, digit) => rest * radix(digit) + valueOf(digit, onPath),
		0n
	);
	const body = `${VERSION}.${encode(number, layout.letters)}`;
	return body + checksum(body);
}

/** Reads a code from any text. Never throws. */
export function readShareCode(code: string): ShareCodeResult {
	const [, written = '', letters = ''] = /^([1-9][0-9]{0,5})\.([\w-]+)$/.exec(code) ?? [];
	const version = Number(written);
	if (version > VERSION) return { ok: false, problem: 'newer' };
	const layout = LAYOUTS[version];
	const body = code.slice(0, -CHECKSUM_LETTERS);
	if (letters.length - CHECKSUM_LETTERS !== layout?.letters || code !== body + checksum(body)) {
		return { ok: false, problem: 'damaged' };
	}
	const input = answersOf(decode(letters.slice(0, layout.letters)), layout.digits);
	const result = readAnswers(input);
	return result.ok
		? { ok: true, version, answers: result.answers }
		: { ok: false, problem: 'damaged' };
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
