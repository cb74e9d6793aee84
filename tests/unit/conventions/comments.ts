interface Sentence {
	readonly line: number;
	readonly text: string;
}

const BLOCK = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g;
/** Line comments that follow each other are one text. `https://` opens none. */
const LINES = /(?:^[ \t]*\/\/.*\n?)+|(?<=[\s;{}(),])\/\/ .*/gm;
const MARKS = /^[ \t]*(?:\/\*+|\*+\/|\*|\/\/|<!--|-->)[ \t]?|[ \t]*(?:\*\/|-->)$/gm;

const HEADLESS =
	/(?<=^\s*|[.:!?…]['")]?\s+|\n\s*(?:\n|- ))(?:What|Who|Where|Whether)\b[\s\S]*?(?:[.!?](?=['")]?(?:\s|$))|$)/g;

/** Sentences of comments that open with What, Who, Where or Whether and ask nothing. */
export function headlessSentences(source: string): Sentence[] {
	return [BLOCK, LINES].flatMap((kind) =>
		[...source.matchAll(kind)].flatMap(({ 0: comment, index }) => {
			const text = comment.replaceAll(MARKS, '');
			const first = lineAt(source, index);
			return [...text.matchAll(HEADLESS)]
				.filter(([sentence]) => !sentence.endsWith('?'))
				.map(({ 0: sentence, index: at }) => ({
					line: first + lineAt(text, at) - 1,
					text: sentence.replaceAll(/\s+/g, ' ').trim()
				}));
		})
	);
}

/** Lines count from 1. */
function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
