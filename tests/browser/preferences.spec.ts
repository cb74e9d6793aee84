/** Preferences of the user's system: forced colours and reduced motion. */
import type { Locator, Page } from '@playwright/test';
import { attemptOf, draftOf, seed } from './database';
import { PM_ONCE } from './people';
import { expect, test } from './quiz';

const style = (locator: Locator, property: string) =>
	locator
		.first()
		.evaluate((it, property) => getComputedStyle(it).getPropertyValue(property), property);

/** The colours painted at the two ends of a bar, whose parts scripts cannot access. */
async function ends(bar: Locator): Promise<string[]> {
	const picture = [...(await bar.screenshot())];
	return bar.evaluate(async (_, picture) => {
		const bitmap = await createImageBitmap(new Blob([new Uint8Array(picture)]));
		const { width, height } = bitmap;
		const context = new OffscreenCanvas(width, height).getContext('2d');
		context?.drawImage(bitmap, 0, 0);
		const at = (x: number) => context?.getImageData(x, height / 2, 1, 1).data.join() ?? '';
		return [at(6), at(width - 6)];
	}, picture);
}

/** A system colour as this browser computes it. */
const system = (page: Page, colour: string) =>
	page.evaluate((colour) => {
		const probe = document.createElement('canvas');
		document.body.append(probe);
		probe.style.setProperty('forced-color-adjust', 'none');
		probe.style.color = colour;
		const { color } = getComputedStyle(probe);
		probe.remove();
		return color;
	}, colour);

for (const colorScheme of ['light', 'dark'] as const) {
	test(`forced colours keep the meaning of colours, on ${colorScheme}`, async ({ page, quiz }) => {
		await seed(page, {
			drafts: [draftOf('draft', PM_ONCE.answers)],
			attempts: [attemptOf('attempt', PM_ONCE.answers)]
		});
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await quiz.open('quiz/lead');
		await expect(quiz.option('lead', 'team')).toBeChecked();
		const [ground, text, chosen] = await Promise.all(
			['Canvas', 'CanvasText', 'Highlight'].map((colour) => system(page, colour))
		);
		const picked = page.locator('label:has(input:checked)');
		expect(await style(picked, 'outline-color'), 'the option picked').toBe(chosen);
		expect(await style(picked, 'outline-style')).toBe('solid');
		const menu = page.locator('header nav');
		const border = 'border-bottom-color';
		expect(await style(menu.locator('a[aria-current]'), border), 'this page').toBe(chosen);
		expect(await style(menu.locator('a:not([aria-current])'), border), 'others').toBe(ground);
		const bar = page.locator('progress');
		expect(await style(bar, 'background-color'), 'the rest of the bar').toBe(ground);
		expect(await style(bar, 'border-top-color')).toBe(text);
		const [done, ahead] = await ends(bar);
		expect(done, 'the progress').not.toBe(ahead);

		await page.goto(quiz.url('result'));
		await quiz.chapter('why');
		for (const [drawn, property, colour] of [
			['.answer g.next .mark', 'stroke', chosen],
			['.answer g.shut rect', 'fill', ground],
			['.answer g.shut rect', 'stroke', text],
			['[aria-labelledby="profile"] .ground', 'stroke', text],
			['[aria-labelledby="profile"] .level', 'fill', text],
			['[aria-labelledby="profile"] .asked', 'stroke', chosen],
			['[aria-labelledby="want-can"] .ground', 'stroke', text],
			['[aria-labelledby="want-can"] .can', 'fill', text]
		] as const)
			expect(await style(page.locator(drawn), property), `${property} of ${drawn}`).toBe(colour);
	});
}

test('reduced motion turns off transitions, animations and smooth scrolling', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: [attemptOf('attempt', PM_ONCE.answers)] });
	const moves = () =>
		page.evaluate(() => [
			getComputedStyle(document.documentElement).scrollBehavior,
			...[...document.querySelectorAll('body, body *')]
				.filter((it) => !/^(0s)(, 0s)*$/.test(getComputedStyle(it).transitionDuration))
				.map((it) => it.outerHTML.slice(0, 100)),
			...document.getAnimations().map(({ id }) => `animation ${id}`)
		]);
	for (const [name, handle] of [
		['quiz/phase', 'form'],
		['result', '[data-role]'],
		['history', '[data-attempt]'],
		['postings', 'form']
	] as const) {
		await page.goto(quiz.url(name));
		await page.locator(`main ${handle}, main${handle}`).first().waitFor();
		// It appears by an animation without a duration, and goes once the page is alive.
		await expect(page.locator('#stalled')).toHaveCount(0);
		expect(await moves(), name).toEqual(['auto']);
	}
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect((await moves())[0], 'otherwise it is smooth').toBe('smooth');
});
