/** The labelled postings: `=== kind | name` heads each text. All of them were written for this test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type Judgement } from '$lib/postings/judge';
import { JOB_KINDS, type JobKind } from '$lib/postings/terms';
import { fromKeys } from '$lib/typed-object';

export const LABELS = [...JOB_KINDS, 'cannot-tell'] as const;
type Label = (typeof LABELS)[number];

export interface Posting {
	readonly label: Label;
	readonly name: string;
	readonly text: string;
}

/** In the order of writing. The sixth has the plain style of mails and portals, the others a looser one. */
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
		const [label, name = '', text = ''] = pieces.slice(at * 3, at * 3 + 3);
		if (!isLabel(label)) throw new Error(`no label of the postings: ${label}`);
		return { label, name, text: text.trim() };
	});
}

const isLabel = (text?: string): text is Label => LABELS.some((label) => label === text);

interface Measures {
	/** How many of the verdicts on a kind are right; 1 where there is none. */
	readonly precision: Record<JobKind, number>;
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
	const precision = (kind: JobKind) =>
		count(undefined, kind) === 0 ? 1 : count(kind, kind) / count(undefined, kind);
	const having = texts.filter(({ label }) => label !== 'cannot-tell');
	const told = having.filter(({ judgement }) => judgement.kind !== 'cannot-tell');
	return {
		precision: fromKeys(JOB_KINDS, precision),
		coverage: told.length / having.length,
		confusion: fromKeys(LABELS, (label) => fromKeys(LABELS, (kind) => count(label, kind)))
	};
}
