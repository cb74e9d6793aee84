/**
 * The answers of answers as a few letters for the fragment of a link: versioned, so that a question
 * added later cannot be read as another, and checked, so that a torn link is told from a whole one.
 * Evidence notes have no place in it.
 *
 * `1.` version of the questionnaire · ten letters for the answers · four for the check.
 */
import { VERSION, type OptionId, type QuestionId } from '$lib/assessment/questions';
import { awake, picked, readAnswers, type Answers } from '$lib/assessment/answers';

/** `newer`: made by a later version of the quiz. `damaged`: by none, or torn on its way. */
type ShareProblem = 'newer' | 'damaged';

export type ShareCodeResult =
	| { readonly ok: true; readonly version: number; readonly answers: Answers }
	| { readonly ok: false; readonly problem: ShareProblem };

/** A question and its options in the order of their digits; 0 stands for no answer. */
type Place = readonly [question: string, options: readonly string[], several?: 'several'];

const DONE = ['none', 'assisted', 'owned', 'many'] as const;

/**
 * One layout for each version of the questionnaire, frozen once released: links made long ago are
 * read by the layout of their day. A test holds the last one against the questionnaire.
 */
const LAYOUTS: Readonly<Record<number, readonly Place[]>> = {
	1: [
		['phase', ['operations', 'build', 'design', 'requirements']],
		['lead', ['none', 'small', 'team', 'large']],
		['accountability', ['none', 'assisted', 'once', 'repeatedly']],
		['scale', ['small', 'medium', 'large']],
		['portfolio', ['one', 'two', 'several', 'organisation']],
		['delivery', DONE],
		['requirements', DONE],
		['budget', DONE],
		['risk', DONE],
		['standards', DONE],
		['coordination', DONE],
		['executives', DONE],
		['framework', ['none', 'studied', 'applied', 'tailored']],
		['writing', DONE],
		['stance', ['drive', 'beside', 'outside', 'hands-on']],
		['responsibility', ['result', 'method', 'task', 'craft']],
		[
			'week',
			[
				'agree-requirements',
				'direct-team',
				'hold-budget',
				'set-standards',
				'show-risks',
				'improve-pms',
				'run-issues',
				'prepare-papers',
				'tie-teams',
				'book-rooms',
				'take-calls',
				'format-files'
			],
			'several'
		],
		[
			'future',
			['larger-pm', 'consultant', 'dx', 'product-manager', 'first-pm', 'specialist', 'undecided']
		],
		['wish', ['pm', 'pmo', 'undecided']],
		['image', ['govern', 'support', 'clerical', 'unsure']]
	]
};

/** Base64url, six bits a letter. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ANSWER_LETTERS = 10;
const CHECK_LETTERS = 4;

/** Sleeping answers never count, so they are left out. */
export function shareCode(answers: Answers): string {
	const onPath = awake(answers);
	const number = layout(VERSION).reduceRight(
		(rest, place) => rest * base(place) + digit(place, onPath),
		0n
	);
	const body = `${VERSION}.${letters(number, ANSWER_LETTERS)}`;
	return body + check(body);
}

/** Reads a code from any text. Never throws: what is wrong comes back by its name. */
export function readShareCode(code: string): ShareCodeResult {
	const [, written = '', digits = ''] = /^([1-9][0-9]{0,5})\.([\w-]+)$/.exec(code) ?? [];
	const version = Number(written);
	if (version > VERSION) return { ok: false, problem: 'newer' };
	const body = code.slice(0, -CHECK_LETTERS);
	const isWhole = digits.length === ANSWER_LETTERS + CHECK_LETTERS && code === body + check(body);
	const places = isWhole ? LAYOUTS[version] : undefined;
	const input = places && answersOf(numberOf(digits.slice(0, ANSWER_LETTERS)), places);
	const reading = input && readAnswers(input);
	return reading?.ok
		? { ok: true, version, answers: reading.answers }
		: { ok: false, problem: 'damaged' };
}

function layout(version: number): readonly Place[] {
	const places = LAYOUTS[version];
	if (!places) throw new TypeError(`Version ${version} of the questionnaire has no share layout`);
	return places;
}

/** How many digits a place has: each set of several options is one. */
function base([, options, several]: Place): bigint {
	return BigInt(several ? 2 ** options.length : options.length + 1);
}

function digit([question, options, several]: Place, answers: Answers): bigint {
	const given = picked(question as QuestionId, answers).map((option: OptionId) =>
		options.indexOf(option)
	);
	if (several) return given.reduce((bits, at) => bits | (1n << BigInt(at)), 0n);
	return BigInt((given[0] ?? -1) + 1);
}

/** Undefined where something is left over: no answers has such a number. */
function answersOf(number: bigint, places: readonly Place[]): Record<string, unknown> | undefined {
	let rest = number;
	const input: Record<string, unknown> = {};
	for (const place of places) {
		const [question, options, several] = place;
		const digit = Number(rest % base(place));
		rest /= base(place);
		if (digit === 0) continue;
		input[question] = several
			? options.filter((_, at) => (digit & (1 << at)) > 0)
			: options[digit - 1];
	}
	return rest === 0n ? input : undefined;
}

function letters(number: bigint, count: number): string {
	return Array.from({ length: count }, (_, at) =>
		LETTERS.charAt(Number((number >> BigInt(6 * at)) & 63n))
	).join('');
}

function numberOf(text: string): bigint {
	return [...text].reduceRight((sum, letter) => sum * 64n + BigInt(LETTERS.indexOf(letter)), 0n);
}

/** FNV-1a, folded to 24 bits: a mistyped letter goes unnoticed once in sixteen million times. */
function check(body: string): string {
	let hash = 0x811c9dc5;
	for (const letter of body) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return letters(BigInt((hash >>> 8) ^ (hash & 0xff)), CHECK_LETTERS);
}
