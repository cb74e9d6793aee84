/** Share links in any engine, and how long an engine keeps a result. */
import { shareFragment } from '$lib/storage/share-code';
import { PM_ONCE } from '../browser/people';
import { expect, LOCALES, test } from './test';

for (const locale of LOCALES)
	test(`a link that was changed on its way starts a check, in ${locale}`, async ({
		launch,
		engine
	}) => {
		const site = await launch({ locale });
		const link = shareFragment(PM_ONCE.answers).replace('=', '%3D').replace('.', '.\u200b');
		await site.browser.goto(`${site.address('result')}${link}」を見て`);
		expect(await site.result()).toEqual(PM_ONCE.result);
		await site.click('nav.contents a[href="#why"]');
		await site.has('[data-chapter="why"][open]');
		await expect
			.poll(() => site.browser.evaluate(() => location.hash, undefined))
			.toContain('share');
		await site.click('.retake button');
		await site.isAt('review');
		expect(await site.conclude()).toEqual(PM_ONCE.result);
		await site.has('.retake');
		expect(await site.count('[data-seven-days]')).toBe(engine === 'webkit' ? 1 : 0);
	});
