/**
 * The labelled postings: `=== kind | name` heads each text, or `=== kind (second best) | name` where
 * readers may differ. All of them were written for this test, in the manner of real ones.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS, type Label, type LabelledText } from '../../../scripts/posting/measure';

const HEAD = /^=== (\S+)(?: \((\S+)\))? \| (.+)$/m;

export const postings: readonly LabelledText[] = readdirSync(join(import.meta.dirname, 'texts'))
	.sort()
	.flatMap((file) => read(readFileSync(join(import.meta.dirname, 'texts', file), 'utf8')));

function read(file: string): LabelledText[] {
	const [, ...pieces] = file.split(HEAD);
	return Array.from({ length: pieces.length / 4 }, (_, at) => {
		const [label, near, id = '', text = ''] = pieces.slice(at * 4, at * 4 + 4);
		return { id, text: text.trim(), label: labelOf(label), near: near ? labelOf(near) : undefined };
	});
}

function labelOf(name?: string): Label {
	const label = LABELS.find((each) => each === name);
	if (!label) throw new Error(`no label of the postings: ${name}`);
	return label;
}
