/** The labelled postings: `=== kind | name` heads each text. All of them were written for this test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type Judgement } from '$lib/postings/judge';
import { KINDS } from '$lib/postings/terms';

export const LABELS = [...KINDS, 'cannot-tell'] as const;
export type Label = (typeof LABELS)[number];

export interface Posting {
	readonly label: Label;
	readonly name: string;
	readonly text: string;
}

const HEAD = /^=== (\S+) \| (.+)$/m;

export function postings(set: 'development' | 'held-out'): Posting[] {
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

export interface Judged extends Posting {
	readonly judgement: Judgement;
}

export const judged = (texts: readonly Posting[]): Judged[] =>
	texts.map((posting) => ({ ...posting, judgement: judge(posting.text) }));
