/** Pages that are left for another site and gone back to, mostly out of the back/forward cache. */
import { TEAM_LEAD } from '../browser/people';
import { expect, LOCALES, test } from './test';

const POSTING = 'PMO募集';

for (const locale of LOCALES)
	test(`Back shows what was picked and written, in ${locale}`, async ({ launch }) => {
		const site = await launch({ locale });
		await site.open('quiz/phase');
		await site.isAt('phase');
		await site.walk(TEAM_LEAD.answers, { until: 'delivery' });
		await site.answer('delivery', 'owned');
		await site.click('[data-fold="note"] summary');
		await site.browser.type('#note', '2024 DC移転');
		await site.isStored();
		await site.browser.goto('about:blank');
		await site.browser.back();
		await site.isAt('delivery');
		expect(await site.picked()).toEqual(['owned']);
		expect(await site.value('#note')).toBe('2024 DC移転');

		await site.open('postings');
		await site.browser.type('#posting', POSTING);
		await site.browser.goto('about:blank');
		await site.browser.back();
		await site.has('#posting');
		expect(await site.value('#posting')).toBe(POSTING);
	});
