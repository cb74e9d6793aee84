/** Two views of the person behind a share link. */
import { PDFDocument } from 'pdf-lib';
import { agenda } from '$lib/assessment/agenda';
import { entries } from '$lib/typed-object';
import { shareFragment } from '$lib/storage/share-code';
import { PM_ONCE, TEAM_LEAD } from '../browser/people';
import { expect, LOCALES, test } from './test';

const NOTE = '四月の切り替え';

for (const locale of LOCALES)
	test(`both become an agenda, which is kept over a reload and Back and goes on paper, in ${locale}`, async ({
		launch
	}) => {
		const site = await launch({ locale });
		await site.browser.goto(site.address('result') + shareFragment(PM_ONCE.answers));
		await site.click('main a[href*="/talk/"]');
		for (const [question, answer] of entries(TEAM_LEAD.answers))
			for (const option of [answer].flat())
				await site.click(`input[name="${question}"][value="${option}"]`);
		await site.click('[data-actions] button');
		const { talk, check } = agenda(PM_ONCE.answers, TEAM_LEAD.answers);
		await site.has('[data-topic]', talk.length + check.length);
		// The window of a driver may be without the focus.
		const focused = () => site.browser.evaluate(() => document.activeElement?.id, undefined);
		await expect.poll(focused).toBe('agenda');
		await site.browser.type('[data-topic] textarea', NOTE);
		expect(await site.overflow()).toBe(0);
		const isKept = async () => {
			await site.has('[data-topic]', talk.length + check.length);
			expect(await site.value('[data-topic] textarea')).toBe(NOTE);
		};
		await site.browser.reload();
		await isKept();
		await site.browser.goto('about:blank');
		await site.browser.back();
		await isKept();
		const paper = await PDFDocument.load(await site.browser.print());
		expect(paper.getPageCount()).toBeLessThanOrEqual(4);
	});
