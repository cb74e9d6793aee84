/** All words of one language, as a list of places and what stands there. */
import { words } from '$lib/content/words';
import type { Locale } from '$lib/content/types';

export const LOCALES: readonly Locale[] = ['ja', 'en'];

type Part = keyof typeof words;
const PARTS = Object.keys(words) as Part[];

export type Say = (...args: never[]) => unknown;

export interface Text {
	/** 'result.steps.texts.go-beyond.how' */
	readonly at: string;
	readonly text: unknown;
}

export async function allTexts(locale: Locale): Promise<Text[]> {
	const parts = await Promise.all(
		PARTS.map(async (part) => texts(part, await words[part][locale]()))
	);
	return parts.flat();
}

function texts(at: string, thing: unknown): Text[] {
	if (typeof thing !== 'object' || thing === null) return [{ at, text: thing }];
	return Object.entries(thing).flatMap(([key, part]) => texts(`${at}.${key}`, part));
}

export const isSay = (text: unknown): text is Say => typeof text === 'function';
