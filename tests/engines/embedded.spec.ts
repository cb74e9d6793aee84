/** The site in a frame within a page of another site. */
import { embedding } from '../browser/framing';
import { TEAM_LEAD } from '../browser/people';
import { localeFolder } from '$lib/content/locales';
import { expect, LOCALES, test } from './test';

for (const isThirdPartyBlocked of [false, true])
	for (const locale of LOCALES)
		test(`the whole quiz works in a frame of another site, third parties ${isThirdPartyBlocked ? 'blocked' : 'allowed'}, in ${locale}`, async ({
			launch,
			engine
		}) => {
			test.skip(isThirdPartyBlocked && engine === 'webkit', 'WebKit has no such setting');
			const { origin, close } = await embedding();
			try {
				const site = await launch({ locale, isThirdPartyBlocked });
				const isFitting = () =>
					expect
						.poll(() =>
							site.browser.evaluate(() => {
								const { height } = document.documentElement.getBoundingClientRect();
								return innerHeight - Math.ceil(height);
							}, undefined)
						)
						.toBe(0);
				/** In the window, to which the page around the frame has scrolled. */
				const isSeen = (selector: string) =>
					expect
						.poll(() =>
							site.browser.evaluate(
								(it) =>
									new Promise<boolean | undefined>((resolve) => {
										const observer = new IntersectionObserver(([entry]) => {
											resolve(entry?.isIntersecting);
											observer.disconnect();
										});
										observer.observe(document.querySelector(it)!);
									}),
								selector
							)
						)
						.toBe(true);
				await site.browser.goto(`${origin}/${localeFolder(locale)}`);
				await site.browser.enterFrame('iframe');
				const isRefused = isThirdPartyBlocked && engine === 'firefox';
				await site.has(`[data-embedded="${isRefused ? 'refused' : 'kept'}"]`);
				await isFitting();
				await site.click('main .start .button');
				await site.isAt('phase');
				await site.walk(TEAM_LEAD.answers);
				await isFitting();
				expect(await site.conclude()).toEqual(TEAM_LEAD.result);
				await isSeen('main h1');
				await site.chapter('save');
				await isFitting();
				const link = await site.value('[data-export="share"] input');
				await site.has('[data-embedded] a[href*="#share="][target="_blank"]');
				await site.browser.goto(link!);
				expect(await site.result()).toEqual(TEAM_LEAD.result);
				await site.has('main[data-shared]');
				// Before the hosts: it may be installing the worker.
				await site.browser.close();
			} finally {
				await close();
			}
		});
