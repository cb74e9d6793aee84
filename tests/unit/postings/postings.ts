/** The labelled postings: `=== kind | name` heads each text. All of them were written for this test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type Judgement } from '$lib/postings/judge';
import { KINDS, type Kind } from '$lib/postings/terms';

export const LABELS = [...KINDS, 'cannot-tell'] as const;
type Label = (typeof LABELS)[number];

export interface Posting {
	readonly label: Label;
	readonly name: string;
	readonly text: string;
}

/** In the order of writing. The sixth is in the plain manner of mails and portals, the others looser. */
export const SETS = [
	'development',
	'first-held-out',
	'second-held-out',
	'third-held-out',
	'fourth-held-out',
	'fifth-held-out',
	'sixth-held-out',
	'last-held-out'
] as const;

const HEAD = /^=== (\S+) \| (.+)$/m;

export function postings(set: (typeof SETS)[number]): Posting[] {
	const folder = join(import.meta.dirname, 'texts', set);
	return readdirSync(folder)
		.sort()
		.flatMap((file) => read(readFileSync(join(folder, file), 'utf8')));
}

function read(file: string): Posting[] {
	const [, ...pieces] = file.split(HEAD);
	return Array.from({ length: pieces.length / 3 }, (_, at) => {
		const [label, name, text] = pieces.slice(at * 3, at * 3 + 3) as [Label, string, string];
		return { label, name, text: text.trim() };
	});
}

interface Measures {
	/** How many of the verdicts on a kind are right; 1 where there is none. */
	readonly precision: Record<Kind, number>;
	/** How many of the postings that have a kind get a verdict, right or wrong. */
	readonly coverage: number;
	/** Label → verdict → how often. */
	readonly confusion: Record<Label, Record<Label, number>>;
}

export interface Judged extends Posting {
	readonly judgement: Judgement;
}

export const judged = (texts: readonly Posting[]): Judged[] =>
	texts.map((posting) => ({ ...posting, judgement: judge(posting.text) }));

export function measured(texts: readonly Judged[]): Measures {
	const count = (label: Label | undefined, kind: Label) =>
		texts.filter((text) => (label ?? text.label) === text.label && text.judgement.kind === kind)
			.length;
	const precision = (kind: Kind) =>
		count(undefined, kind) === 0 ? 1 : count(kind, kind) / count(undefined, kind);
	const having = texts.filter(({ label }) => label !== 'cannot-tell');
	const told = having.filter(({ judgement }) => judgement.kind !== 'cannot-tell');
	return {
		precision: byKey(KINDS, precision),
		coverage: told.length / having.length,
		confusion: byKey(LABELS, (label) => byKey(LABELS, (kind) => count(label, kind)))
	};
}

const byKey = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
	Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
