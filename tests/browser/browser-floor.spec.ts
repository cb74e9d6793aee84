/** Browsers older than the oldest that the site works in, and what its files ask of those. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, LOCALES, test } from './quiz';

for (const locale of LOCALES)
	test(`a browser that is too old is told so, in ${locale}`, async ({ page, quiz }) => {
		await page.goto(quiz.url('', locale));
		await expect(page.locator('p.outdated')).toBeHidden();
		// Firefox before 115 has no such method.
		await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSpliced'));
		for (const address of ['', 'quiz/phase', 'result', 'postings']) {
			await page.goto(quiz.url(address, locale));
			await expect(page.locator('p.outdated')).toBeVisible();
		}
	});

/** Later than the floor in one browser at least, by the form in which code would ask for it. */
const LATER = [
	/\bPromise\.(?:withResolvers|try)\b/,
	/\b(?:Object|Map)\.groupBy\b/,
	/\bArray\.fromAsync\b/,
	/\bURL\.(?:canParse|parse)\b/,
	/\bAbortSignal\.any\b/,
	/\bRegExp\.escape\b/,
	/\bIterator\.from\b/,
	/\.(?:checkVisibility|showPopover|togglePopover|moveBefore|showPicker)\(/,
	/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
	/\.(?:values|entries|keys)\(\)\.(?:map|filter|some|every|find|reduce|take|drop|toArray)\(/,
	/\/[a-z]*v[a-z]*\.test\(/
];

test('the shipped scripts use no method that is later', () => {
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' });
	// The reader of PDF files brings its own of these: `pdf.spec.ts` runs it without the browser's.
	const scripts = files.filter((file) => file.endsWith('.js') && !file.includes('pdf.worker'));
	expect(scripts.length).toBeGreaterThan(20);
	for (const file of scripts) {
		const code = readFileSync(join('build', file), 'utf8');
		for (const later of LATER) expect(later.exec(code)?.[0], file).toBeUndefined();
	}
});
