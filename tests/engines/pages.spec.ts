/** Every page, on the narrowest phone and in the dark. */
import { PAGES } from '../browser/quiz';
import { expect, LOCALES, test } from './test';

for (const locale of LOCALES)
	test(`no page scrolls sideways or cuts words at 320 pixels, and all are dark, in ${locale}`, async ({
		launch
	}) => {
		const site = await launch({ locale, width: 320, height: 640, isDark: true });
		for (const page of PAGES) {
			await site.open(page);
			expect(await site.overflow(), page).toBe(0);
			if (locale === 'ja') expect(await site.cutWords(), page).toEqual([]);
			expect(await site.brightness('body', 'background-color'), page).toBeLessThan(0.2);
			expect(await site.brightness('main', 'color'), page).toBeGreaterThan(0.8);
		}
	});
