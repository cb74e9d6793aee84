/** Rebuilds the lines of a PDF's page: its text comes as pieces at positions. */

/** A run of letters. The origin is at the lower left; `y` is the base line. */
export interface TextPiece {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Size of the font. */
	readonly size: number;
}

/** In sizes of the font. */
const SAME_LINE = 0.5;
const WORD_GAP = 0.2;
const COLUMN_GAP = 1.5;
const PARAGRAPH_GAP = 2.2;

/** From top to bottom and from left to right: the cells of a row stay in one line, divided by tabs. */
export function pdfLines(pieces: readonly TextPiece[]): string {
	const rows: TextPiece[][] = [];
	for (const piece of pieces
		.filter(({ text }) => text.trim() !== '')
		.sort((a, b) => b.y - a.y || a.x - b.x)) {
		const row = rows.at(-1);
		const [first] = row ?? [];
		const isSame = first && first.y - piece.y < SAME_LINE * Math.max(first.size, piece.size);
		if (row && isSame) row.push(piece);
		else rows.push([piece]);
	}
	return rows
		.map((row, at) => {
			const above = rows[at - 1]?.[0];
			const [first] = row;
			const isApart = above && first && above.y - first.y > PARAGRAPH_GAP * first.size;
			return (isApart ? '\n' : '') + joined(row.sort((a, b) => a.x - b.x));
		})
		.join('\n');
}

function joined(row: readonly TextPiece[]): string {
	return row.reduce((line, { text, x, size }, at) => {
		const before = row[at - 1];
		const gap = before ? (x - before.x - before.width) / size : 0;
		return line + (gap > COLUMN_GAP ? '\t' : gap > WORD_GAP ? ' ' : '') + text.trim();
	}, '');
}
