import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeIntoDocument } from '../../bench/report/document';
import { table } from '../../bench/report/table';

const answer = (handled: number) => ({ handled, bytes: 5000, requests: 1 });
const run = (firstPaint: number) => ({
	whole: {
		bytes: 5000,
		requests: 1,
		firstPaint,
		blocking: 0,
		worstAnswer: 16,
		longestTaskAnswering: 0,
		longestTaskToResult: 0,
		heap: 1e6
	},
	earliest: answer(200),
	byScript: answer(300)
});

const row = (text: string, label: string) =>
	text.split('\n').find((line) => line.startsWith(`| ${label}`));

test('a figure is the median of its runs with their range, and its ratio to the first', () => {
	const text = table([
		{ name: 'reference', runs: [run(100), run(400), run(200)] },
		{ name: 'other', runs: [run(300), run(300)] }
	]);
	expect(row(text, 'first contentful paint')).toContain('| 200 [100–400] | 300 ×1.50 |');
});

test('a ratio to zero is left out', () => {
	const text = table([
		{ name: 'reference', runs: [run(1)] },
		{ name: 'other', runs: [run(1)] }
	]);
	expect(row(text, 'blocking time')).toMatch(/\| 0 \| 0 \|$/);
});

test('the table replaces the text between the markers of a document, and nothing else', async () => {
	const dir = await mkdtemp(join(tmpdir(), 'career-quiz-document-'));
	const path = join(dir, 'performance.md');
	const marked = (text: string) =>
		`# Before\n\n<!-- bench: npm run bench -- --write -->\n\n${text}\n\n<!-- /bench -->\n\nAfter\n`;
	await writeFile(path, marked('an older table'));
	await writeIntoDocument(path, 'a newer one: $& and $1');
	expect(await readFile(path, 'utf8')).toBe(marked('a newer one: $& and $1'));
	await writeFile(path, '# No section');
	await expect(writeIntoDocument(path, 'table')).rejects.toThrow("no section 'bench'");
	await rm(dir, { recursive: true });
});
