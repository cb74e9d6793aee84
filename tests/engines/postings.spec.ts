/** A pasted posting: its verdict, and the evidence in its text. */
import { writeFile } from 'node:fs/promises';
import { WITHOUT_FONT } from '../pdf-file';
import { expect, LOCALES, test } from './test';

/** Samples with their kind and the line under its evidence. */
const SAMPLES = [
	['coordination', 'support-pmo', 'dashed'],
	['renewal', 'pm', 'solid'],
	['several-projects', 'true-pmo', 'double'],
	['assistant', 'pso', 'wavy']
] as const;

for (const locale of LOCALES)
	test(`each kind is recognised, and its evidence underlined, in ${locale}`, async ({ launch }) => {
		const site = await launch({ locale });
		for (const [sample, kind, style] of SAMPLES) {
			await site.open('postings');
			await site.click(`[data-sample="${sample}"]`);
			await site.chapter('signs');
			const mark = `[data-kind="${kind}"] [data-mark="${kind}"] .sign`;
			await site.has(mark);
			expect(await site.style(mark, 'text-decoration-line')).toBe('underline');
			expect(await site.style(mark, 'text-decoration-style')).toBe(style);
			expect(parseFloat(await site.style(mark, 'text-decoration-thickness'))).toBeGreaterThan(1);
		}
	});

test('a PDF is read by a worker of its own, with the tables of Japanese encodings', async ({
	launch
}, info) => {
	const file = info.outputPath('posting.pdf');
	await writeFile(file, WITHOUT_FONT);
	const site = await launch({ locale: 'ja' });
	await site.open('postings');
	await site.browser.upload('main input[type="file"]', file);
	await site.has('[data-kind]');
	expect(await site.value('#posting')).toBe('会議室予約\n');
});
