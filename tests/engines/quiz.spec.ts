/** The whole quiz, by mouse and by keyboard, with Back, Forward, a reload and a second visit. */
import { OPERATOR, TEAM_LEAD } from '../browser/people';
import { expect, LOCALES, test } from './test';

for (const locale of LOCALES) {
	test(`by click, across Back, Forward, a reload and a second launch, in ${locale}`, async ({
		launch
	}) => {
		let site = await launch({ locale });
		await site.open('');
		await site.click('main .start .button');
		await site.isAt('phase');
		await site.walk(TEAM_LEAD.answers, { until: 'delivery' });
		await site.answer('delivery', 'owned');
		await site.isStored();

		await site.browser.back();
		await site.isAt('scale');
		expect(await site.picked()).toEqual(['medium']);
		await site.browser.back();
		await site.isAt('accountability');
		await site.browser.forward();
		await site.isAt('scale');
		await site.browser.forward();
		await site.isAt('delivery');
		expect(await site.picked()).toEqual(['owned']);

		await site.browser.reload();
		await site.isAt('delivery');
		expect(await site.picked()).toEqual(['owned']);
		await site.click('[data-fold="note"] summary');
		await site.browser.type('#note', '2024 DC移転');
		await site.next();
		await site.isStored();
		await site.open('quiz/image');
		await site.isAt('requirements');

		await site.browser.close();
		site = await launch({ locale });
		await site.open('');
		await site.click('main .start a.button[href*="quiz/requirements"]');
		await site.isAt('requirements');
		await site.click('main form button[type="submit"]:not([name])');
		await expect.poll(() => site.text('#problem')).not.toBe('');
		await site.open('quiz/delivery');
		await site.isAt('delivery');
		expect(await site.value('#note')).toBe('2024 DC移転');
		await site.next();
		await site.walk(TEAM_LEAD.answers);
		expect(await site.conclude()).toEqual(TEAM_LEAD.result);
	});

	test(`by keyboard alone, with skipped questions, in ${locale}`, async ({ launch }) => {
		const site = await launch({ locale, width: 1280, height: 900 });
		await site.open('');
		await site.has('main .start .button');
		await site.tabTo('main .start .button');
		await site.browser.press('Enter');
		await site.isAt('phase');
		await site.walk(OPERATOR.answers, { way: 'keyboard' });
		expect(await site.conclude()).toEqual(OPERATOR.result);
	});
}
