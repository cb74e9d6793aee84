import { expect, test } from 'vitest';
import { pdfLines, type TextPiece } from '$lib/pdf-lines';

const piece = (text: string, x: number, y: number, size = 10): TextPiece => ({
	text,
	x,
	y,
	width: text.length * size,
	size
});

test('pieces of a line are joined in their order, however they come', () => {
	expect(
		pdfLines([
			piece('務', 10, 700),
			piece('容', 30, 700),
			piece('業', 0, 700.5),
			piece('内', 20, 700)
		])
	).toBe('業務内容');
});

test('lines go from top to bottom, with an empty one at a gap', () => {
	expect(pdfLines([piece('三', 0, 640), piece('一', 0, 700), piece('二', 0, 686)])).toBe(
		'一\n二\n\n三'
	);
});

test('a raised or smaller letter belongs to its line', () => {
	expect(pdfLines([piece('注', 0, 700), piece('1', 10, 704, 6), piece('次', 0, 686)])).toBe(
		'注1\n次'
	);
});

test('a gap of a letter is a space, a wider one divides cells', () => {
	expect(pdfLines([piece('PM', 0, 700), piece('O', 25, 700)])).toBe('PM O');
	expect(pdfLines([piece('職種', 0, 700), piece('PMO', 100, 700)])).toBe('職種\tPMO');
});

test('a page without text has no line', () => {
	expect(pdfLines([])).toBe('');
	expect(pdfLines([piece(' ', 0, 0)])).toBe('');
});
