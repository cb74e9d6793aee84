/** Every figure of a result leads to its rule on the method page, and every rule to facts. */
import type { Page } from '@playwright/test';
import type { Answers } from '$lib/assessment/answers';
import { DEMAND_FACTS } from '$lib/assessment/demand-facts';
import { ARTICLE } from '$lib/content/article';
import { attemptOf, seed } from './database';
import { OPERATOR, PM_AT_LARGE, PM_ONCE, TEAM_LEAD } from './people';
import { expect, LOCALES, test, type Quiz, type Locale } from './quiz';

/** Texts that name points, levels or shares, in both languages. 「3点を読みます」 counts things. */
const FIGURE = String.raw`\d\s*(点(?!を)|段階|%)|段階\s*\d|\d\s*/\s*\d|\d points?\b|\d levels?\b|levels? \d`;

interface Found {
	/** Ids on the method page that figures link to. */
	readonly rules: readonly string[];
	readonly withoutLink: readonly string[];
	readonly unmarked: readonly string[];
}

/** Looks at all figures on the page: `data-figure` names the rule. */
const figuresOn = (page: Page) =>
	page.locator('main').evaluate((main, pattern): Found => {
		const squeezed = (element: Element) =>
			element.textContent.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
		const isRead = (element: Element) =>
			!element.closest('[aria-hidden="true"], [role="img"], textarea, select, script');
		const marked = [...main.querySelectorAll<HTMLElement>('[data-figure]')].filter(isRead);
		const linksFor = (figure: Element): Element[] => {
			const row = figure.closest('td')?.closest('tr');
			const table = row?.closest('table');
			const scopes = row
				? [row, table?.caption, table?.tHead]
				: [figure.closest('li, p, dl > div')];
			return scopes.flatMap((scope) => [...(scope?.querySelectorAll('a[href*="/method/"]') ?? [])]);
		};
		const withoutLink = marked
			.filter(
				(figure) =>
					!linksFor(figure).some(
						(link) =>
							isRead(link) && link.getAttribute('href')?.endsWith(`#${figure.dataset.figure}`)
					)
			)
			.map((figure) => `${figure.dataset.figure}: ${squeezed(figure)}`);

		// A folded chapter sums up figures that stand inside it.
		const isSummed = (element: Element) =>
			element.closest('summary')?.parentElement?.querySelector('[data-figure]');
		const names = (element: Element) => new RegExp(pattern).test(squeezed(element));
		const unmarked = [...main.querySelectorAll('*')]
			.filter((element) => isRead(element) && names(element))
			.filter((element) => ![...element.children].some((child) => names(child)))
			.filter((element) => !element.closest('[data-figure]') && !isSummed(element))
			.map(squeezed);
		return {
			rules: marked.map(({ dataset }) => dataset.figure ?? ''),
			withoutLink,
			unmarked
		};
	}, FIGURE);

async function openResult(page: Page, quiz: Quiz, answers: Answers, locale: Locale) {
	await seed(page, {
		attempts: [
			attemptOf('newest', answers),
			attemptOf('earlier', OPERATOR.answers, '2025-12-05T01:03:00.000Z')
		]
	});
	await page.goto(quiz.url('result', locale));
	await quiz.allChapters();
	await page.locator('#answer-wish .change button').click();
	await quiz.option('wish', answers.wish === 'pmo' ? 'pm' : 'pmo').check();
	await expect(page.locator('[data-trial-comparison]')).toBeVisible();
	await unfold(page);
}

const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
	});

/** A wish that is not clear, most questions skipped. */
const UNDECIDED: Answers = { phase: 'build', stance: 'beside', wish: 'undecided' };

for (const locale of LOCALES) {
	for (const [name, answers] of Object.entries({
		PM_AT_LARGE: PM_AT_LARGE.answers,
		PM_ONCE: PM_ONCE.answers,
		TEAM_LEAD: TEAM_LEAD.answers,
		UNDECIDED
	}))
		test(`each figure of the result of ${name} leads to its rule, in ${locale}`, async ({
			page,
			quiz
		}) => {
			await openResult(page, quiz, answers, locale);
			const found = await figuresOn(page);
			expect(found.rules.length).toBeGreaterThan(50);
			expect(found.withoutLink).toEqual([]);
			expect(found.unmarked).toEqual([]);
			await leadToFacts(page, quiz, found.rules, locale);
		});

	test(`each figure of the history leads to its rule, in ${locale}`, async ({ page, quiz }) => {
		await seed(page, {
			attempts: [
				attemptOf('newest', PM_ONCE.answers),
				attemptOf('earlier', OPERATOR.answers, '2025-12-05T01:03:00.000Z')
			]
		});
		await page.goto(quiz.url('history', locale));
		for (const id of ['newest', 'earlier'])
			await page.locator(`[data-attempt="${id}"] input`).check();
		await expect(page.locator('[data-comparison]')).toBeVisible();
		await unfold(page);
		await expect(page.locator('td[data-figure="asked"]').first()).toBeVisible();
		const found = await figuresOn(page);
		expect(found.withoutLink).toEqual([]);
		expect(found.unmarked).toEqual([]);
		await leadToFacts(page, quiz, found.rules, locale);
	});
}

for (const locale of LOCALES)
	test(`each fact behind the rules leads to its part of the article, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.goto(quiz.url('method', locale));
		const facts = await page
			.locator('main a[href*="roles/#F"]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
		expect(new Set(facts)).toEqual(new Set(Object.values(DEMAND_FACTS).flat()));
		await page.goto(quiz.url('roles', locale));
		for (const fact of facts) {
			const part = page.locator(`dl:has(> #${fact})`).locator('xpath=preceding-sibling::h3[1]');
			await expect(part.locator('a'), fact).toHaveAttribute('href', ARTICLE.address);
		}
	});

test('a figure leads to its marked row, and Back to the figure', async ({ page, quiz }) => {
	await openResult(page, quiz, PM_ONCE.answers, 'ja');
	const link = page.locator('tr[data-question="risk"] a[href*="/method/"]');
	await link.click();
	await expect(page.locator('#asked-risk:target')).toBeInViewport();
	await page.goBack();
	await expect(link).toBeAttached();
	await expect(page.locator('#why')).toHaveAttribute('open');
});

test('a figure whose link is gone is found', async ({ page, quiz }) => {
	await openResult(page, quiz, PM_ONCE.answers, 'en');
	const links = page.locator('main a[href*="/method/#"]');
	const count = await links.count();
	expect(count).toBeGreaterThan(25);
	for (let at = 0; at < count; at++) {
		const href = await links.nth(at).evaluate((link) => {
			const href = link.getAttribute('href') ?? '';
			link.removeAttribute('href');
			link.dataset.href = href;
			return href;
		});
		expect((await figuresOn(page)).withoutLink, `without link ${at} to ${href}`).not.toEqual([]);
		await page.locator('[data-href]').evaluate((link) => {
			link.setAttribute('href', link.dataset.href ?? '');
			delete link.dataset.href;
		});
	}
});

/** The section of a rule links to facts; what was set by hand, to the limits and to the rules themselves. */
const WAYS: Readonly<Record<string, string>> = {
	near: '#limits',
	ready: '#limits',
	sensitivity: '#near'
};

async function leadToFacts(page: Page, quiz: Quiz, rules: readonly string[], locale: Locale) {
	await page.goto(quiz.url('method', locale));
	for (const rule of new Set(rules)) {
		const section = page.locator(`section:is(#${rule}, :has(#${rule}))`);
		const way = WAYS[rule] ?? 'roles/#F';
		await expect(section.locator(`a[href*="${way}"]`).first(), rule).toBeVisible();
	}
}
