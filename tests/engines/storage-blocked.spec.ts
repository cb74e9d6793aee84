/** Site data that the user blocks: the whole quiz works in memory. WebKit has no such setting. */
import { TEAM_LEAD } from '../browser/people';
import { expect, LOCALES, test } from './test';

for (const locale of LOCALES)
	test(`with all site data blocked the quiz works to its result, in ${locale}`, async ({
		launch,
		engine
	}) => {
		test.skip(engine === 'webkit', 'WebKit cannot block site data');
		const site = await launch({ locale, isSiteDataBlocked: true });
		await site.open('');
		await site.has('[data-unread="denied"]');
		await site.click('main .start .button');
		await site.isAt('phase');
		await site.walk(TEAM_LEAD.answers);
		expect(await site.conclude()).toEqual(TEAM_LEAD.result);
		await site.has('main .notice[role="alert"]');
	});
