/** The site shows the theme that it was built with: `THEME` names it for the build and for these tests. */
import type { Page } from '@playwright/test';
import { readTheme } from '../../scripts/theme/read-theme.mjs';
import { shareFragment } from '$lib/storage/share-code';
import { attemptOf, seed } from './database';
import { PM_ONCE } from './people';
import { expect, LOCALES, test } from './quiz';
import { rgb } from './rgb';

const theme = readTheme();
const { callToAction, operator, logo } = theme;

const property = (page: Page, name: string) =>
	page.evaluate(
		(name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
		name
	);

for (const locale of LOCALES)
	test(`every page has its name, in ${locale}`, async ({ page, quiz }) => {
		await page.goto(quiz.url('roles', locale));
		await expect(page.locator('header .site')).toHaveText(theme.name[locale]);
		expect((await page.title()).endsWith(`| ${theme.name[locale]}`)).toBe(true);
	});

for (const colorScheme of ['light', 'dark'] as const)
	test(`pages and browser have its ${colorScheme} colours`, async ({ page, quiz }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(quiz.url(''));
		const { accent, accentSoft, ground, onAccent } = theme.colours[colorScheme];
		expect(await property(page, 'background-color')).toBe(rgb(ground));
		const button = page.locator('main .button').first();
		await expect(button).toHaveCSS('background-color', rgb(accent));
		await expect(button).toHaveCSS('color', rgb(onAccent));
		expect(await property(page, '--accent-soft')).toMatch(shortOrLong(accentSoft));
		await expect(page.locator(`meta[name="theme-color"][media*="${colorScheme}"]`)).toHaveAttribute(
			'content',
			ground
		);
	});

/** The build shortens `#ffcc00` to `#fc0`. */
const shortOrLong = (hex: string) => {
	const short = hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
	return new RegExp(`^(${hex}|${short})$`, 'i');
};

test('the icon has its colours', async ({ page, quiz }) => {
	await page.goto(quiz.url(''));
	const icon = await page.request.get('/icon.svg');
	expect(await icon.text()).toContain(theme.colours.light.accent);
});

test('its logo has a fixed size beside the name, and runs no script', async ({ page, quiz }) => {
	const images: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'image') images.push(request.url());
	});
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(quiz.url('quiz/phase'));
		const image = page.locator('header .site img');
		await expect(image).toHaveCount(logo ? 1 : 0);
		if (!logo) continue;
		const { file, ratio } = await image.evaluate((it: HTMLImageElement) => ({
			file: it.currentSrc,
			ratio: it.offsetWidth / it.offsetHeight
		}));
		expect(new URL(file).pathname).toBe(`/logo-${colorScheme}.svg`);
		expect(images).toContain(file);
		expect(ratio).toBeCloseTo(logo[colorScheme].ratio, 1);
		expect(await page.evaluate(() => 'injected' in window)).toBe(false);
	}
});

for (const locale of LOCALES)
	test(`/privacy and /method name who runs it, in ${locale}`, async ({ page, quiz }) => {
		for (const path of ['privacy', 'method'] as const) {
			await page.goto(quiz.url(path, locale));
			const named = page.locator('main [data-operator]');
			await expect(named).toHaveCount(operator ? 1 : 0);
			if (!operator) continue;
			await expect(named).toContainText(operator.name[locale]);
			if (path !== 'privacy') continue;
			const contact = named.getByRole('link');
			await expect(contact).toHaveAttribute('href', operator.contact);
			await expect(contact).toHaveAttribute('rel', 'noreferrer');
		}
	});

test.describe('the offer of who runs it', () => {
	const offer = (page: Page) => page.locator('main [data-offer]');

	test('follows the plan of a result once, and no shared result', async ({ page, quiz }) => {
		await seed(page, { attempts: [attemptOf('attempt', PM_ONCE.answers)] });
		await page.goto(quiz.url('result'));
		await expect(page.locator('.chapters')).toBeVisible();
		await expect(offer(page)).toHaveCount(callToAction ? 1 : 0);
		if (callToAction && operator) {
			await expect(offer(page).getByRole('heading')).toContainText(operator.name.ja);
			const plan = await page.locator('section[aria-labelledby="plan"]').boundingBox();
			const below = await offer(page).boundingBox();
			expect(below?.y).toBeGreaterThan((plan?.y ?? 0) + (plan?.height ?? 0));
		}
		await page.goto(quiz.url('result') + shareFragment(PM_ONCE.answers));
		await expect(page.locator('main[data-shared] .chapters')).toBeVisible();
		await expect(offer(page)).toHaveCount(0);
	});

	test('leaves the site when pressed, and takes nothing along', async ({ page, quiz, faults }) => {
		test.skip(!callToAction?.link.startsWith('https:'), 'the theme has none');
		const { link = '' } = callToAction ?? {};
		faults.allow(/request to another origin/);
		const asked: { url: string; referrer: string | undefined }[] = [];
		await page.route(link, (route) => {
			const { referer } = route.request().headers();
			asked.push({ url: route.request().url(), referrer: referer });
			return route.fulfill({ body: 'elsewhere' });
		});
		await seed(page, { attempts: [attemptOf('attempt', PM_ONCE.answers)] });
		await page.goto(quiz.url('result', 'en'));
		await expect(offer(page)).toContainText(new URL(link).host);
		expect(asked).toEqual([]);
		await offer(page).getByRole('link', { name: callToAction?.label.en }).click();
		await page.waitForURL(link);
		expect(asked).toEqual([{ url: link, referrer: undefined }]);
	});

	test('is a text on paper, with its address', async ({ page, quiz }) => {
		test.skip(!callToAction, 'the theme has none');
		await seed(page, { attempts: [attemptOf('attempt', PM_ONCE.answers)] });
		await page.goto(quiz.url('result'));
		await page.emulateMedia({ media: 'print' });
		await expect(offer(page).getByRole('link')).toBeHidden();
		await expect(offer(page).locator('.paper')).toBeVisible();
	});
});
