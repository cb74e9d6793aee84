/** The result page on a phone: the answer in one screen, then the plan, and everything else one tap away. */
import { PDFDocument } from 'pdf-lib';
import type { Page } from '@playwright/test';
import { path } from '$lib/assessment/answers';
import { QUESTION_IDS } from '$lib/assessment/questions';
import { changesOfRole, RULE_CHANGES } from '$lib/assessment/rule-changes';
import { words } from '$lib/content/words';
import type { ChapterId } from '$lib/content/result-words';
import { shareCode } from '$lib/storage/share-code';
import { attemptOf, seed } from './database';
import { OPERATOR, PEOPLE, PM_ONCE, TEAM_LEAD, type Person } from './people';
import { expect, LOCALES, Quiz, test, type Locale } from './quiz';

const PHONE = { width: 390, height: 844 };
const MOST_PIXELS = 3700;
/** Without `since`: a first result. */
const FIRST_RESULT = ['why', 'change', 'certain', 'certificates', 'answers', 'save'] as const;

test.use({ viewport: PHONE, hasTouch: true });

async function open(page: Page, quiz: Quiz, person: Person, locale: Locale = 'ja') {
	await seed(page, { attempts: [attemptOf('attempt', person.answers)] });
	await page.goto(quiz.url('result', locale));
	await quiz.result();
	await expect(page.locator('.orientation')).toBeAttached();
}

const chapter = (page: Page, id: string) => page.locator(`details[data-chapter="${id}"]`);

for (const locale of LOCALES)
	test(`the first screen leads to the share link, in ${locale}`, async ({ page, quiz }) => {
		await open(page, quiz, TEAM_LEAD, locale);
		const link = page.locator('main a[href="#save"]').first();
		const box = (await link.boundingBox())!;
		expect(box.y + box.height).toBeLessThan(PHONE.height);
		await link.click();
		await expect(page.locator('[data-export="share"] button').first()).toBeInViewport();
	});

for (const locale of LOCALES)
	for (const [name, person] of Object.entries(PEOPLE)) {
		test(`${name} reads the answer and the first step on the first screen, in ${locale}`, async ({
			page,
			quiz
		}) => {
			await open(page, quiz, person, locale);
			const { stages, reason } = await words[locale].result();
			const answer = page.locator('.answer');
			await expect(answer.locator('h1')).toBeVisible();
			await expect(answer.locator('g.next')).toContainText(stages[person.result.stage]);
			if (person.result.role === person.result.destination)
				await expect(answer).toContainText(reason.same);
			const parts = [
				'.answer h1',
				'.answer figure',
				'.answer > p:last-of-type',
				'[data-first-step]'
			];
			for (const part of parts) {
				const box = (await page.locator(part).boundingBox())!;
				expect(box.y + box.height, part).toBeLessThanOrEqual(PHONE.height);
			}
			await expect(page.locator('[data-first-step]')).toHaveCount(1);
		});

		test(`the page of ${name} is short while its chapters are closed, prints whole, and says nothing twice, in ${locale}`, async ({
			page,
			quiz
		}) => {
			await open(page, quiz, person, locale);
			// The offer of a theme comes on top.
			const offered = await page
				.locator('[data-offer]')
				.evaluateAll(([offer]) => offer && offer.getBoundingClientRect().height + 40);
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
				MOST_PIXELS + (offered ?? 0)
			);
			expect(await chapters(page)).toEqual(FIRST_RESULT);
			await expect(page.locator('[data-contents]')).toHaveCount(0);

			await page.emulateMedia({ media: 'print' });
			for (const id of FIRST_RESULT)
				await expect(chapter(page, id).locator('[data-contents]')).toBeVisible();
			for (const id of FIRST_RESULT)
				await expect(chapter(page, id).locator('[data-contents]')).toBeVisible();
			await expect(page.locator('nav.contents')).toBeHidden();
			await page.emulateMedia({ media: null });
			for (const id of FIRST_RESULT) await expect(chapter(page, id)).not.toHaveAttribute('open');

			await quiz.allChapters();
			await page.evaluate(() => {
				for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
			});
			expect(await saidTwice(page)).toEqual([]);
			expect(await unaskedButNamed(page, person, locale)).toEqual([]);
		});
	}

/** Questions that were not asked, and are called not answered: in citations, or with their title before it. */
async function unaskedButNamed(page: Page, { answers }: Person, locale: Locale) {
	const [{ decided }, questions] = await Promise.all([
		words[locale].result(),
		words[locale].questions()
	]);
	const blocks = await page
		.locator('main :is(p, li, dd, dl > div, tr):not(:has(li, p))')
		.filter({ hasText: decided.notAnswered })
		.allTextContents();
	expect(blocks.length > 0).toBe(path(answers).length > Object.keys(answers).length);
	return QUESTION_IDS.filter((question) => !path(answers).includes(question)).filter((question) =>
		blocks.some((block) => block.includes(questions[question].title))
	);
}

const chapters = (page: Page) =>
	page
		.locator('details[data-chapter]')
		.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.chapter));

/** Texts that end like a sentence and stand on the page more than once. */
const saidTwice = (page: Page) =>
	page.locator('main').evaluate((main) => {
		const seen = new Set<string>();
		const twice = new Set<string>();
		for (const block of main.querySelectorAll('h1, h2, h3, p, li, dd, figcaption, .line')) {
			if (block.querySelector('p, li, dd, dl') || block.closest('[aria-hidden="true"]')) continue;
			for (const sentence of block.textContent.match(/[^。.!?]+[。.!?](?=\s|$|[^。.\d])/g) ?? []) {
				const said = sentence.trim();
				if (said.length < 12) continue;
				(seen.has(said) ? twice : seen).add(said);
			}
		}
		return [...twice];
	});

test('each chapter opens by tap, by the keyboard, by a link in the list and by its address', async ({
	page,
	quiz
}) => {
	await open(page, quiz, TEAM_LEAD);
	for (const id of FIRST_RESULT) {
		const summary = chapter(page, id).locator('> summary');
		await summary.tap();
		await expect(chapter(page, id).locator('[data-contents]')).toBeVisible();
		await summary.press('Enter');
		await expect(chapter(page, id)).not.toHaveAttribute('open');
		await summary.press('Space');
		await expect(chapter(page, id)).toHaveAttribute('open');
		await summary.press('Space');
		await expect(chapter(page, id)).not.toHaveAttribute('open');

		const link = page.locator(`nav.contents a[href="#${id}"]`);
		// The list stays in reach.
		await expect(link).toBeInViewport();
		await link.click();
		await expect(chapter(page, id)).toHaveAttribute('open');
		await expect(summary).toBeInViewport({ ratio: 1 });
		await summary.click();
		// Though the address has the fragment already.
		await link.click();
		await expect(chapter(page, id)).toHaveAttribute('open');
	}
	for (const id of FIRST_RESULT) {
		await page.goto('/blank');
		await page.goto(`${quiz.url('result')}#${id}`);
		await expect(chapter(page, id).locator('[data-contents]')).toBeVisible();
		await expect(chapter(page, id).locator('> summary')).toBeInViewport();
	}
});

for (const locale of LOCALES)
	test(`each certificate leads to its sources, which were read on a day that it names, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await open(page, quiz, TEAM_LEAD, locale);
		await page.goto(`${quiz.url('result', locale)}#certificates`);
		const certificates = chapter(page, 'certificates').locator('[data-certificate]');
		await expect(certificates.first()).toBeVisible();
		const toSource = 'a[href*="/sources/#S"]';
		for (const each of await certificates.all()) {
			await expect(each).toContainText('2026');
			expect(await each.locator(toSource).count()).toBeGreaterThan(0);
		}
		const fragments = await certificates
			.locator(toSource)
			.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).hash));
		await certificates.locator(toSource).first().click();
		for (const fragment of fragments) await expect(page.locator(fragment)).toBeAttached();
	});

for (const locale of LOCALES)
	test(`the list of chapters is one line on a phone, in ${locale}`, async ({ page, quiz }) => {
		const isOneLine = async (chapters: number) => {
			const links = page.locator('nav.contents a');
			await expect(links).toHaveCount(chapters + 1);
			const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
			return new Set(boxes.map((box) => box?.y)).size === 1;
		};
		await open(page, quiz, TEAM_LEAD, locale);
		for (const width of [PHONE.width, 360]) {
			await page.setViewportSize({ ...PHONE, width });
			expect(await isOneLine(FIRST_RESULT.length), `${width} px`).toBe(true);
		}
		await seed(page, {
			attempts: [
				attemptOf('before', OPERATOR.answers),
				attemptOf('now', TEAM_LEAD.answers, '2026-03-05T01:00:00.000Z')
			]
		});
		await page.setViewportSize(PHONE);
		await page.goto(quiz.url('result', locale));
		expect(await isOneLine(FIRST_RESULT.length + 1)).toBe(true);
	});

for (const locale of LOCALES)
	test(`links to different rules have different names, in ${locale}`, async ({ page, quiz }) => {
		await open(page, quiz, OPERATOR, locale);
		await quiz.allChapters();
		const rules = await page.locator('a.rule').evaluateAll((all) =>
			all.map((link) => ({
				name: link.textContent,
				to: (link.getAttribute('href') ?? '').replace(/.*#([a-z]+).*/, '$1')
			}))
		);
		expect(new Set(rules.map(({ to }) => to)).size).toBeGreaterThan(3);
		expect(new Set(rules.map(({ name, to }) => name + to)).size).toBe(
			new Set(rules.map(({ name }) => name)).size
		);
	});

test('after a retake what has changed is open, and Back and a reload return to the same place', async ({
	page,
	quiz
}) => {
	await seed(page, {
		attempts: [
			attemptOf('before', OPERATOR.answers),
			attemptOf('now', TEAM_LEAD.answers, '2026-03-05T01:00:00.000Z')
		]
	});
	await page.goto(quiz.url('result'));
	await expect(chapter(page, 'since').locator('[data-since="before"]')).toBeVisible();
	await quiz.chapter('why');
	const top = async () => Math.round(await page.evaluate(() => scrollY));
	for (const target of ['header nav a[href$="/roles/"]', 'header nav a[href$="/history/"]']) {
		await page.locator('#profile').evaluate((heading) => heading.scrollIntoView());
		const before = await top();
		expect(before).toBeGreaterThan(2000);
		await page.locator(target).evaluate((link: HTMLElement) => link.click());
		await expect(page.locator('details[data-chapter]')).toHaveCount(0);
		await page.goBack();
		await expect(chapter(page, 'why').locator('[data-contents]')).toBeVisible();
		await expect.poll(top).toBe(before);
		await page.reload();
		await expect(chapter(page, 'why').locator('[data-contents]')).toBeVisible();
		await expect.poll(top).toBe(before);
	}
});

test('a chapter of the address that was closed stays closed after Back and a change in another tab', async ({
	page,
	quiz,
	context
}) => {
	await open(page, quiz, TEAM_LEAD);
	await page.locator('nav.contents a[href="#change"]').click();
	await expect(chapter(page, 'change')).toHaveAttribute('open');
	await chapter(page, 'change').locator('> summary').click();
	await page.locator('header nav a[href$="/roles/"]').click();
	await expect(page).toHaveURL(/roles/);
	await page.goBack();
	await expect(page.locator('.orientation')).toBeVisible();
	await expect(chapter(page, 'change')).not.toHaveAttribute('open');

	const other = await context.newPage();
	await other.goto(quiz.url('result'));
	await new Quiz(other).plan('requirements');
	await expect(quiz.planItem('requirements')).toHaveAttribute('data-plan-state', 'planned');
	await expect(chapter(page, 'change')).not.toHaveAttribute('open');
});

test('an attempt kept after a reload opens on what has changed', async ({ page, quiz }) => {
	await open(page, quiz, TEAM_LEAD);
	await quiz.chapter('answers');
	await page.reload();
	await page.locator('#answer-requirements button').click();
	await quiz.option('requirements', 'owned').check();
	await page.locator('[data-trial] button').first().click();
	await expect(chapter(page, 'since').locator('[data-since="attempt"]')).toBeVisible();
});

test('the contents of chapters that could not be loaded are asked for again', async ({
	page,
	quiz,
	faults
}) => {
	faults.allow(/ERR_FAILED/);
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await open(page, quiz, TEAM_LEAD);
	await page.route('**/*.js', (route) => route.abort());
	await chapter(page, 'why').locator('> summary').click();
	const alert = chapter(page, 'why').locator('.notice[role="alert"]');
	await expect(alert).toBeVisible();
	await page.unroute('**/*.js');
	await alert.locator('button').click();
	await expect(chapter(page, 'why').locator('[data-contents]')).toBeVisible();
});

for (const locale of LOCALES)
	test(`a plan of seven steps is folded after the first few, and cites no question that was not asked, in ${locale}`, async ({
		page,
		quiz
	}) => {
		// Wants true PMO without any experience.
		const answers = {
			stance: 'outside',
			responsibility: 'method',
			wish: 'pmo',
			image: 'govern'
		} as const;
		const person = { ...OPERATOR, answers };
		await open(page, quiz, person, locale);
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
			MOST_PIXELS
		);
		await expect(page.locator('#plan ~ ol > [data-plan-item]')).toHaveCount(3);
		await expect(page.locator('#plan ~ details ol > [data-plan-item]')).toHaveCount(3);
		await quiz.allChapters();
		expect(await unaskedButNamed(page, person, locale)).toEqual([]);
	});

test('before printing every fold opens at once, and closes again afterwards', async ({
	page,
	quiz
}) => {
	await open(page, quiz, OPERATOR);
	// Loads what the chapters hold.
	await quiz.chapter('why');
	const folds = page.locator('main details');
	const closed = page.locator('main details:not([open])');
	const [all, before] = [await folds.count(), await closed.count()];
	expect(before).toBeGreaterThan(FIRST_RESULT.length);
	// In one task: a browser takes the page as it stands after the event.
	const [left, contents] = await page.evaluate(() => {
		dispatchEvent(new Event('beforeprint'));
		return ['main details:not([open])', '[data-chapter] > [data-contents]'].map(
			(selector) => document.querySelectorAll(selector).length
		);
	});
	expect(left).toBe(0);
	expect(contents).toBe(FIRST_RESULT.length);
	expect(await folds.count()).toBeGreaterThan(all);
	for (const id of FIRST_RESULT)
		await expect(chapter(page, id).locator('[data-contents]')).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(chapter(page, 'why')).toHaveAttribute('open');
	for (const id of FIRST_RESULT.slice(1))
		await expect(chapter(page, id)).not.toHaveAttribute('open');
});

test('on paper the answer and the plan come first, and the chapters fill a few sheets', async ({
	page,
	quiz
}) => {
	await open(page, quiz, OPERATOR);
	// Loaded once the browser is idle.
	await quiz.chapter('why');
	const sheets = await PDFDocument.load(await page.pdf({ format: 'A4' }));
	expect(sheets.getPageCount()).toBeGreaterThan(2);
	expect(sheets.getPageCount()).toBeLessThanOrEqual(10);
});

test('a shared result has its chapters, and nothing to save', async ({ page, quiz }) => {
	await page.goto(`${quiz.url('result')}#share=${shareCode(PM_ONCE.answers)}`);
	await quiz.result();
	expect(await chapters(page)).toEqual(FIRST_RESULT.filter((id) => id !== 'save'));
	for (const id of ['why', 'change', 'certain', 'certificates', 'answers'] satisfies ChapterId[])
		await quiz.chapter(id);
});

for (const locale of LOCALES)
	for (const [name, person] of Object.entries({ TEAM_LEAD, OPERATOR }))
		test(`the chapter how certain tells ${name} which numbers of the rules the role hangs on, in ${locale}`, async ({
			page,
			quiz
		}) => {
			await open(page, quiz, person, locale);
			await chapter(page, 'certain').locator('summary').click();
			const changes = changesOfRole(person.answers);
			const list = page.locator('[data-rule-changes]');
			await expect(list).toHaveAttribute('data-rule-changes', String(changes.length));
			const { lead } = await words[locale].numbers();
			const all = RULE_CHANGES.length;
			await expect(chapter(page, 'certain')).toContainText(
				lead(changes.length, all - changes.length, all)
			);
			for (const link of await list.getByRole('link').all())
				expect(await link.getAttribute('href')).toMatch(/\/method\/#[\w-]+$/);
		});
