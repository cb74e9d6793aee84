/** A page under a translator, which replaces texts by elements: it always says what the same page says without one. */
import type { BrowserContext, Page } from '@playwright/test';
import { attemptOf, postingOf, seed, type Rows } from './database';
import { OPERATOR, TEAM_LEAD } from './people';
import { expect, LOCALES, otherLocale, Quiz, test } from './quiz';

test.use({ actionTimeout: 5000 });

/** One question is skipped. */
const { framework: _, ...ANSWERS } = TEAM_LEAD.answers;

/** The order in which a translator takes a text out and puts its own in. */
const WAYS = ['replaces', 'inserts and removes'] as const;

/** As Google Translate does: `text` becomes `<font><font>‹text›</font></font>`. */
function translate(way: (typeof WAYS)[number]): void {
	const make = (text: string) => {
		const { namespaceURI } = document.documentElement;
		const outer = document.createElementNS(namespaceURI, 'font');
		const inner = document.createElementNS(namespaceURI, 'font');
		inner.textContent = `‹${text}›`;
		outer.append(inner);
		return outer;
	};
	const observer = new MutationObserver(() => {
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		const found: Text[] = [];
		while (walker.nextNode()) found.push(walker.currentNode as Text);
		for (const text of found) {
			if (
				!text.data.trim() ||
				text.parentElement?.closest('head, font, script, noscript, svg, textarea')
			)
				continue;
			const translation = make(text.data);
			if (way === 'replaces') text.replaceWith(translation);
			else {
				text.after(translation);
				text.remove();
			}
		}
	});
	observer.observe(document, { childList: true, characterData: true, subtree: true });
}

/** The texts of a page, in their order. */
const shown = (page: Page) =>
	page.evaluate(() => {
		const texts: string[] = [];
		for (const part of document.querySelectorAll('.app, #svelte-announcer')) {
			const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { data, parentElement } = walker.currentNode as Text;
				if (data.trim() && !parentElement?.closest('script, noscript'))
					texts.push(data.replace(/[‹›]/g, '').trim());
			}
		}
		return texts;
	});

const isTranslated = (page: Page) =>
	page.waitForFunction(() => document.querySelector('main h1 font') !== null);

/** The same steps on a page that is translated and on one that is not. */
async function both(
	context: BrowserContext,
	other: BrowserContext,
	way: (typeof WAYS)[number],
	rows: Partial<Rows> = {}
): Promise<{ each: (step: (quiz: Quiz) => Promise<unknown>) => Promise<void> }> {
	const [plain, translated] = [await context.newPage(), await other.newPage()];
	await translated.addInitScript(translate, way);
	for (const page of [plain, translated]) await seed(page, rows);
	const each = async (step: (quiz: Quiz) => Promise<unknown>) => {
		for (const page of [plain, translated]) await step(new Quiz(page));
		await isTranslated(translated);
		await expect(async () => {
			expect(await shown(translated)).toEqual(await shown(plain));
		}).toPass({ timeout: 5000 });
	};
	return { each };
}

for (const way of WAYS)
	for (const locale of LOCALES) {
		test(`under a translator that ${way} the quiz says what it says without one, from ${locale}`, async ({
			browser,
			context,
			faults,
			baseURL
		}) => {
			test.slow();
			const translated = await browser.newContext();
			await faults.watch(translated, baseURL ?? '');
			const { each } = await both(context, translated, way);
			const there = otherLocale(locale);
			const switchLanguage = (to: string) => (quiz: Quiz) =>
				quiz.page.locator(`header a.language[lang="${to}"]`).click();

			await each((quiz) => quiz.page.goto(quiz.url('', locale)));
			await each(switchLanguage(there));
			await each(switchLanguage(locale));
			await each((quiz) => quiz.open('quiz/phase', locale));
			await each((quiz) => quiz.nextButton().click());
			await each(async (quiz) => {
				await quiz.answer('phase', 'design');
				await quiz.isStored();
			});
			await each((quiz) => quiz.next());
			await each((quiz) => quiz.skip());
			await each((quiz) => quiz.page.goBack());
			await each((quiz) => quiz.page.goForward());
			await each(async (quiz) => {
				await quiz.walk(ANSWERS, 'week');
				await quiz.isStored();
			});
			for (const task of TEAM_LEAD.answers.week ?? [])
				await each(async (quiz) => {
					await quiz.option('week', task).check();
					await quiz.isStored();
				});
			await each((quiz) => quiz.option('week', 'book-rooms').click());
			await each(switchLanguage(there));
			await each(switchLanguage(locale));
			await each((quiz) => quiz.option('week', 'hold-budget').uncheck());
			await each(async (quiz) => {
				await quiz.walk(ANSWERS);
				await quiz.listed();
			});
			await each((quiz) => quiz.follow(quiz.page.locator('main dl a[href*="/quiz/risk/"]')));
			await each(async (quiz) => {
				await quiz.answer('risk', 'none');
				await quiz.isStored();
			});
			await each(async (quiz) => {
				await quiz.next();
				await quiz.listed();
			});
			await each(switchLanguage(there));
			await each(switchLanguage(locale));
			await each(async (quiz) => {
				await quiz.conclude();
				await quiz.allChapters();
			});
			await each((quiz) => quiz.page.locator('[data-plan-item] button').first().click());
			await each((quiz) =>
				quiz.page.locator('[data-question="framework"] [aria-expanded]').click()
			);
			await each((quiz) => quiz.page.locator('#answers fieldset input').last().click());
			await each(switchLanguage(there));
			await each(switchLanguage(locale));
			await each((quiz) => quiz.page.locator('[data-trial] button').last().click());
		});

		test(`under a translator that ${way} the other pages say what they say without one, from ${locale}`, async ({
			browser,
			context,
			faults,
			baseURL
		}) => {
			test.slow();
			const translated = await browser.newContext();
			await faults.watch(translated, baseURL ?? '');
			const { each } = await both(context, translated, way, {
				attempts: [
					attemptOf('first', OPERATOR.answers, '2025-01-05T01:03:00.000Z'),
					attemptOf('second', TEAM_LEAD.answers)
				],
				postings: [postingOf('posting', 'PMO')]
			});
			const switchLanguage = (to: string) => (quiz: Quiz) =>
				quiz.page.locator(`header a.language[lang="${to}"]`).click();
			const there = otherLocale(locale);

			await each(async (quiz) => {
				await quiz.page.goto(quiz.url('history', locale));
				await quiz.page.locator('#transfer').waitFor();
			});
			for (const at of [0, 1])
				await each((quiz) => quiz.page.locator('[data-attempt] input').nth(at).check());
			await each(switchLanguage(there));
			await each((quiz) => quiz.page.locator('[data-compare] button').last().click());
			await each(async (quiz) => {
				await quiz.page.locator('[data-attempt] button').first().click();
				await expect(quiz.page.locator('[data-attempt]')).toHaveCount(1);
			});

			await each((quiz) => quiz.page.locator('header a[href$="/postings/"]').click());
			for (const [sample, kind] of [
				['coordination', 'support-pmo'],
				['assistant', 'pso'],
				['vague', 'cannot-tell']
			] as const)
				await each(async (quiz) => {
					await quiz.trySample(sample);
					await quiz.page.locator(`section[data-kind="${kind}"]`).waitFor();
					await quiz.allChapters();
				});
			await each((quiz) => quiz.page.locator('section[data-kind] .verdict button').click());
			await each(switchLanguage(locale));
			await each((quiz) => quiz.page.locator('[data-posting] button').last().click());
			await each((quiz) => quiz.page.locator('#posting').fill(''));
			for (const place of ['roles', 'method', 'privacy', 'result'])
				await each(async (quiz) => {
					await quiz.page.locator(`nav a[href$="/${place}/"]`).first().click();
					await quiz.page.waitForURL(`**/${place}/**`);
				});
			await each(switchLanguage(there));
		});
	}

// In jsdom nodes that were removed a moment ago report no changes.
test('a text that changes just after it was translated is shown', async ({ page, quiz }) => {
	await page.goto(quiz.url(''));
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await page.evaluate(() => {
		const font = document.createElementNS(document.documentElement.namespaceURI, 'font');
		const text = document.createTextNode('saving');
		document.querySelector('main h1')?.replaceChildren(text);
		text.after(font);
		text.remove();
		text.data = 'saved';
	});
	await expect(page.locator('main h1')).toHaveText('saved');
});
