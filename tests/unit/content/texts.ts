/** All texts of one language as a list, with their keys. */
import { advise } from '$lib/content/advise';
import type { Locale } from '$lib/content/locales';
import { staticWords } from '$lib/content/static';
import { talk } from '$lib/content/talk';
import { words } from '$lib/content/words';
import { entries } from '$lib/typed-object';

/** A sentence with arguments. */
export type Say = (...args: never[]) => unknown;

export interface Text {
	/** 'result.steps.texts.go-beyond.how' */
	readonly at: string;
	readonly text: unknown;
}

export async function allTexts(locale: Locale): Promise<Text[]> {
	const pages = await Promise.all(
		entries(words[locale]).map(async ([page, load]) => texts(page, await load()))
	);
	return [
		...pages.flat(),
		...texts('talk', await talk[locale]()),
		...texts('advise', await advise[locale]()),
		...texts('static', staticWords[locale])
	];
}

function texts(at: string, thing: unknown): Text[] {
	if (typeof thing !== 'object' || thing === null) return [{ at, text: thing }];
	return Object.entries(thing).flatMap(([key, part]) => texts(`${at}.${key}`, part));
}

export const isSay = (text: unknown): text is Say => typeof text === 'function';

/** A line of text with its key. */
export interface Line {
	readonly at: string;
	readonly line: string;
}

/** Arguments of sentences: digits fit for numbers and for names. */
const GIVEN = ['2', '3', '5', '8'];
const CITED = { question: '2', option: '3', asked: '8' };
const TAKES_CITED = /^result\.decided\.(wanted|wantedInDoubt|shut|lacked)$/;
const TAKES_LIST = /^result\.(reason\.(shut|lacked|lackedLater)|decided\.carried)$/;

/** All lines of a language, with arguments filled in. */
export async function allLines(locale: Locale): Promise<Line[]> {
	return (await allTexts(locale)).flatMap(({ at, text }) =>
		(isSay(text) ? String(text(...given(at, text))) : String(text))
			.split('\n')
			.map((line) => ({ at, line }))
	);
}

/** Parameters differ by sentence, and `never` fits them all. */
function given(at: string, say: Say): never[] {
	if (at === 'result.decided.opened') return [CITED, '5'] as never[];
	if (TAKES_CITED.test(at)) return [[CITED, CITED], '5'] as never[];
	if (TAKES_LIST.test(at)) return [GIVEN, '5', '8'] as never[];
	return GIVEN.slice(0, say.length) as never[];
}
