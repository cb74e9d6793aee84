/** Names and texts of the user that change the direction leave the site's own words in order. */
import type { Locator } from '@playwright/test';
import { SCHEMA } from '$lib/storage/schema';
import { draftOf, postingOf, seed } from './database';
import { expect, LOCALES, test } from './quiz';

/** Ends an isolation that is not its own, then turns round what follows. */
const TURNED = '\u2069\u202ePMO';

/** Texts in which the user's text alone is in this order: as many as a reader sees. */
const inOrder = (elements: Locator, own: string) =>
	elements.evaluateAll(
		(all, text) =>
			all.map((element) => {
				const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
				const nodes: Text[] = [];
				while (walker.nextNode()) nodes.push(walker.currentNode as Text);
				const signs = nodes
					.filter((node) => !node.parentElement?.closest('.visually-hidden, button'))
					.flatMap((node) => [...node.data].map((sign, at) => ({ node, at, sign })))
					.filter(({ sign }) => /[^\s\p{Cf}]/u.test(sign));
				const start = signs
					.map(({ sign }) => sign)
					.join('')
					.indexOf(text);
				const sites = signs.filter((_, at) => start < 0 || at < start || at >= start + text.length);
				const boxes = sites.map(({ node, at }) => {
					const range = document.createRange();
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					return range.getBoundingClientRect();
				});
				return boxes.every((box, at) => {
					const before = boxes[at - 1];
					return !before || box.left >= before.left || box.top >= before.bottom - 2;
				});
			}),
		own
	);

for (const locale of LOCALES) {
	test(`the name of a posting leaves the sentences about it in order, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await seed(page, { postings: [{ ...postingOf('posting', 'PMO'), title: TURNED }] });
		await page.goto(quiz.url('postings', locale));
		const buttons = page.locator('[data-posting] button');
		await expect(buttons).toHaveCount(2);
		for (const button of await buttons.all())
			expect(await button.getAttribute('aria-label')).toContain('\u2068PMO\u2069');
		await buttons.last().click();
		const notice = page.locator('[data-saved] [role="status"] p');
		await expect(notice).toContainText('PMO');
		expect(await inOrder(notice, 'PMO')).toEqual([true]);
	});

	test(`a posting leaves its marks and reasons in order, in ${locale}`, async ({ page, quiz }) => {
		await page.goto(quiz.url('postings', locale));
		await page
			.locator('main textarea')
			.fill('PM\u202eのもとで、進\u202e捗管理と課\u2069\u202e題管理を担当。議事\u2067録の作成。');
		await page.locator('main form button[type="submit"]').click();
		await quiz.allChapters();
		const reasons = page.locator('[data-reason] a');
		await expect(reasons.first()).toBeVisible();
		expect(new Set(await inOrder(reasons, ''))).toEqual(new Set([true]));
		expect(await inOrder(page.locator('[data-marked] p'), '')).toEqual([true]);
		const quotes = await inOrder(page.locator('[data-quotes] .sign'), '');
		expect(new Set(quotes)).toEqual(new Set([true]));
	});

	test(`a key in a damaged file leaves the message about it in order, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.goto(quiz.url('history', locale));
		const draft = { ...draftOf('draft', {}), answers: { [TURNED]: 'team' } };
		const file = {
			schema: SCHEMA,
			exportedFrom: 'pm-pmo-career-quiz',
			drafts: [draft],
			attempts: [],
			postings: [],
			weeks: [],
			unreadable: []
		};
		await page.locator('input[type="file"]').setInputFiles({
			name: 'export.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(file))
		});
		const lines = page.locator('[data-import="refused"] p');
		await expect(lines.last()).toContainText('PMO');
		expect(new Set(await inOrder(lines, 'PMO'))).toEqual(new Set([true]));
	});
}
