/** Without a network, after one visit. */
import { TEAM_LEAD } from '../browser/people';
import { expect, LOCALES, test } from './test';

for (const locale of LOCALES)
	test(`the whole quiz works without a network, in ${locale}`, async ({ launch, host }) => {
		let site = await launch({ locale });
		await site.open('');
		await expect
			.poll(() => site.browser.evaluate(() => navigator.serviceWorker.controller?.state, undefined))
			.toBe('activated');
		await site.browser.close();
		await host.goDown();
		site = await launch({ locale });
		await site.open('quiz/phase');
		await site.isAt('phase');
		await site.walk(TEAM_LEAD.answers);
		expect(await site.conclude()).toEqual(TEAM_LEAD.result);
		await site.chapter('save');
		for (const page of ['history', 'postings', 'privacy']) await site.open(page);
	});
