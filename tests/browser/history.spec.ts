/** The history page: attempts are listed, compared, exported, imported, deleted and restored. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SCHEMA } from '$lib/storage/schema';
import { arrivalsOn, largestStep, watchArrivals } from './rendering-steps';
import { attemptOf, draftOf, postingOf, seed, stored } from './database';
import { COORDINATOR, OPERATOR, PM_ONCE, TEAM_LEAD, VETERAN, pmPoints } from './people';
import { expect, LOCALES, test, type Locale, type Quiz } from './quiz';

const dayOf = (day: number) => new Date(Date.UTC(2026, 0, day, 3)).toISOString();
/** Attempts of schema 1, which stored no results. */
const ATTEMPTS = [OPERATOR, TEAM_LEAD, VETERAN].map(({ answers, result }, at) => ({
	...attemptOf(result.role, answers, dayOf(at + 1)),
	schema: 1
}));
/** A row of schema 1 after the migration. */
const migrated = (row: { id: string }) => ({ ...row, schema: SCHEMA });
const byId = <T extends { id?: unknown }>(rows: T[]) =>
	rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));

async function open(page: Page, quiz: Quiz, count: number, locale: Locale = 'ja') {
	await page.goto(quiz.url('history', locale));
	await expect(page.locator(`main[data-attempts="${count}"]`)).toBeVisible();
	await expect(page.locator('[data-attempt]')).toHaveCount(Math.min(50, count));
}

const listed = (page: Page) =>
	page
		.locator('[data-attempt]')
		.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.attempt));
const row = (page: Page, id: string) => page.locator(`[data-attempt="${id}"]`);
const choose = (page: Page, id: string) => row(page, id).locator('input');
const remove = (page: Page, id: string) => row(page, id).locator('button').click();
const importOf = (page: Page, text: string) =>
	page.locator('input[type="file"]').setInputFiles({
		name: 'export.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
const imported = (page: Page) => page.locator('[data-import="done"]');
const refused = (page: Page) => page.locator('[data-import="refused"]');

for (const locale of LOCALES) {
	test(`attempts are listed newest first, drawn, and linked to their results, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await seed(page, { attempts: ATTEMPTS });
		await page.goto(quiz.url('', locale));
		await quiz.follow(page.locator('main .start a[href*="history"]'));
		await expect(page.locator('[data-attempt]')).toHaveCount(3);
		expect(await listed(page)).toEqual(['true-pmo', 'pm', 'support-pmo']);
		await expect(row(page, 'pm')).toHaveAttribute('data-stage', 'near');
		await expect(page.locator('svg[role="img"] [data-role] .curve')).toHaveCount(3);
		await page.locator('summary').first().click();
		await expect(page.locator('details tbody tr').first()).toContainText('100%');
		await expect(page.locator('header nav [aria-current="page"]')).toHaveAttribute(
			'href',
			/history/
		);
		await quiz.follow(row(page, 'support-pmo').locator('a'));
		expect(await quiz.result()).toEqual(OPERATOR.result);
	});

	test(`an attempt of a wrong clock does not stay the newest, in ${locale}`, async ({
		page,
		quiz
	}) => {
		const far = '2100-01-01T00:00:00.000Z';
		await seed(page, { attempts: [...ATTEMPTS, attemptOf('far', PM_ONCE.answers, far)] });
		await page.goto(quiz.url('result', locale));
		await expect(page.locator('main[data-role]')).toBeVisible();
		expect(await quiz.result()).toEqual(VETERAN.result);
		await open(page, quiz, 4, locale);
		expect(await listed(page)).toEqual(['true-pmo', 'pm', 'support-pmo', 'far']);
		await expect(row(page, 'far'), 'its date stays').toContainText('2100');
		const paths = page.locator('svg[role="img"] [data-role] .curve');
		await expect(paths).toHaveCount(3);
		const xs = ((await paths.first().getAttribute('d')) ?? '').match(/[\d.]+(?=,)/g)?.map(Number);
		expect(xs, 'drawn by date').toEqual(xs?.toSorted((a, b) => a - b));
	});

	test(`no attempts give a link to the quiz, and one attempt no line, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await open(page, quiz, 0, locale);
		await expect(page.locator('main a.button[href*="quiz"]')).toBeVisible();
		await expect(page.locator('svg, [data-attempt], #delete-all')).toHaveCount(0);
		await seed(page, { attempts: ATTEMPTS.slice(0, 1) });
		await open(page, quiz, 1, locale);
		await expect(page.locator('main svg')).toHaveCount(0);
		await expect(choose(page, 'support-pmo'), 'there is nothing to compare with').toHaveCount(0);
	});

	test(`two attempts are compared, the earlier one first, and a third replaces the older choice, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await seed(page, { attempts: ATTEMPTS });
		await open(page, quiz, 3, locale);
		const status = page.locator('.bar [role="status"]');
		await choose(page, 'true-pmo').check();
		await expect(status).not.toBeEmpty();
		await expect(page.locator('[data-comparison]')).toHaveCount(0);
		await choose(page, 'support-pmo').check();
		const comparison = page.locator('[data-comparison]');
		await expect(comparison.locator('[data-item="pm"] td').first()).toContainText(
			new RegExp(`^\\s*${pmPoints(OPERATOR.answers).replaceAll(' ', '\\s')}`)
		);
		await expect(comparison.locator('[data-item="pm"] td').last()).toContainText(
			pmPoints(VETERAN.answers)
		);
		await expect(comparison.locator('[data-mover]')).not.toHaveCount(0);

		await choose(page, 'pm').check();
		await expect(choose(page, 'true-pmo')).not.toBeChecked();
		await expect(choose(page, 'support-pmo')).toBeChecked();
		await expect(comparison.locator('[data-item="pm"] td').last()).toContainText(
			pmPoints(TEAM_LEAD.answers)
		);

		await page.locator('.bar button').first().click();
		await expect(page.locator('#comparison')).toBeFocused();
		await page.locator('.bar button').last().click();
		await expect(comparison).toHaveCount(0);
		await expect(page.locator('#list')).toBeFocused();
	});

	test(`an invalid file is refused with its issues and changes nothing, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await seed(page, { attempts: ATTEMPTS });
		await open(page, quiz, 3, locale);
		const before = await stored(page);
		// An export of schema 2, without postings.
		const file = (attempts: unknown[], rest: object = {}) =>
			JSON.stringify({
				schema: SCHEMA,
				exportedFrom: 'pm-pmo-career-quiz',
				drafts: [],
				attempts,
				unreadable: [],
				...rest
			});
		const damaged = { ...attemptOf('damaged', {}), answers: { phase: 'ceo' } };
		await importOf(page, file([attemptOf('sound', {}), damaged]));
		await expect(refused(page)).toContainText('attempts[1].answers.phase');
		for (const [text, told] of [
			['not JSON', /JSON/],
			['{"of": "another program"}', /./],
			[file([{ ...attemptOf('newer', {}), version: 99 }]), /attempts\[0\]/],
			[file([], { postings: [{ ...postingOf('a', 'PM'), text: '' }] }), /postings\[0\]\.text/]
		] as const) {
			await importOf(page, text);
			await expect(refused(page)).toContainText(told);
			await expect(imported(page)).toBeEmpty();
		}
		// A valid file until another program has saved it again.
		const note = '移転';
		const [start = '', end = ''] = file([
			{ ...attemptOf('saved-again', {}), notes: { lead: note } }
		]).split(note);
		const shiftJis = [Buffer.from(start), Buffer.from([0x88, 0xda, 0x93, 0x5d]), Buffer.from(end)];
		await page
			.locator('input[type="file"]:not([accept])')
			.setInputFiles({ name: 'saved-again', mimeType: '', buffer: Buffer.concat(shiftJis) });
		await expect(refused(page)).toContainText('UTF-8');
		await expect(imported(page)).toBeEmpty();
		// From the disk, because sending so much to the browser takes seconds.
		const large = test.info().outputPath('large.json');
		await writeFile(large, `${' '.repeat(10_000_001)}{}`);
		await page.locator('input[type="file"]').setInputFiles(large);
		await expect(refused(page)).toContainText(/10/);
		await expect(imported(page)).toBeEmpty();
		expect(await stored(page)).toEqual(before);
		await expect(page.locator('[data-attempt]')).toHaveCount(3);
	});
}

test('the chart is drawn again when the window changes its width', async ({ page, quiz }) => {
	await seed(page, { attempts: ATTEMPTS });
	await open(page, quiz, 3);
	const chart = page.locator('svg[role="img"]');
	for (const [width, drawn] of [
		[1280, 736],
		[320, 288],
		[600, 568]
	] as const) {
		await page.setViewportSize({ width, height: 640 });
		await expect(chart).toHaveAttribute('viewBox', new RegExp(`^0 0 ${drawn} `));
	}
	await expect(page.locator('[data-error]')).toHaveCount(0);
});

test('an export of one browser is imported in another, once however often', async ({
	page,
	quiz,
	browser,
	baseURL,
	faults
}) => {
	const draft = draftOf('draft', COORDINATOR.answers);
	const postings = [postingOf('posting', 'PM wanted\nin Tokyo')];
	await seed(page, { drafts: [draft], attempts: [...ATTEMPTS, { id: 'garbage' }], postings });
	await open(page, quiz, 3);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('section[aria-labelledby="transfer"] button').click()
	]);
	const text = await readFile(await download.path(), 'utf8');

	const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
	await faults.watch(elsewhere, baseURL ?? '');
	const there = await elsewhere.newPage();
	await open(there, quiz, 0);
	await importOf(there, text);
	await expect(imported(there).locator('p')).toHaveCount(4);
	await expect(imported(there).locator('p').first()).toContainText('3');
	await expect(there.locator('[data-attempt]')).toHaveCount(3);
	const taken = await stored(there);
	expect(byId(taken.attempts)).toEqual(byId(ATTEMPTS.map(migrated)));
	expect(taken.drafts).toEqual([migrated(draft)]);
	expect(taken.postings).toEqual(postings);

	await importOf(there, text);
	await expect(imported(there).locator('p').first()).toContainText('0');
	expect(await stored(there)).toEqual(taken);
	await there.reload();
	await expect(there.locator('[data-attempt]')).toHaveCount(3);
	await elsewhere.close();
});

test('a deleted attempt is restored unchanged, and the focus is never lost', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: ATTEMPTS });
	await open(page, quiz, 3);
	const before = byId((await stored(page)).attempts);
	await choose(page, 'pm').check();
	await remove(page, 'pm');
	const undo = page.locator('[data-deleted="pm"] button');
	await expect(undo).toBeFocused();
	await expect(page.locator('.bar [role="status"]')).toBeEmpty();
	expect((await stored(page)).attempts).toHaveLength(2);
	await page.keyboard.press('Enter');
	await expect(row(page, 'pm').locator('a')).toBeFocused();
	expect(await listed(page)).toEqual(['true-pmo', 'pm', 'support-pmo']);
	const after = byId((await stored(page)).attempts);
	expect(after, 'the same record').toEqual(
		before.map((row) => (row.id === 'pm' ? { ...row, schema: SCHEMA } : row))
	);

	await remove(page, 'true-pmo');
	await remove(page, 'support-pmo');
	await expect(page.locator('[data-deleted]')).toHaveCount(1);
	await expect(page.locator('[data-deleted="support-pmo"] button')).toBeFocused();
	await page.reload();
	await expect(page.locator('[data-attempt]')).toHaveCount(1);
	expect((await stored(page)).attempts).toMatchObject([{ id: 'pm' }]);
});

test('the last attempt can be restored too', async ({ page, quiz }) => {
	await seed(page, { attempts: ATTEMPTS.slice(0, 1) });
	await open(page, quiz, 1);
	await remove(page, 'support-pmo');
	await expect(page.locator('main a.button[href*="quiz"]')).toBeVisible();
	await page.locator('[data-deleted] button').click();
	await expect(row(page, 'support-pmo').locator('a')).toBeFocused();
});

test('all attempts are deleted once that is confirmed; drafts and unreadable records stay', async ({
	page,
	quiz
}) => {
	const draft = draftOf('draft', PM_ONCE.answers);
	await seed(page, { drafts: [draft], attempts: [...ATTEMPTS, { id: 'garbage' }] });
	await open(page, quiz, 3);
	const button = page.locator('section[aria-labelledby="delete-all"] button');
	await button.click();
	await page.keyboard.press('Escape');
	expect((await stored(page)).attempts).toHaveLength(4);
	await button.click();
	await page.locator('dialog[open] button').first().click();
	await expect(page.locator('[data-attempt]')).toHaveCount(0);
	await expect(page.locator('h1')).toBeFocused();
	await expect(page.locator('main > [role="status"]').first()).toContainText('3');
	expect(await stored(page)).toEqual({
		drafts: [draft],
		attempts: [{ id: 'garbage' }],
		postings: [],
		weeks: []
	});
});

test('a deletion that cannot be stored is reported, and stored by a retry', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: ATTEMPTS });
	await page.addInitScript(() => {
		const original = IDBObjectStore.prototype.delete;
		IDBObjectStore.prototype.delete = function (...args) {
			if (!('mended' in window)) throw new DOMException('no room', 'QuotaExceededError');
			return original.apply(this, args);
		};
	});
	await open(page, quiz, 3);
	await remove(page, 'pm');
	const notice = page.locator('main .notice[role="alert"]');
	await expect(notice).toBeVisible();
	await expect(page.locator('[data-attempt]')).toHaveCount(2);
	expect((await stored(page)).attempts).toHaveLength(3);
	await page.evaluate(() => Object.assign(window, { mended: true }));
	await notice.locator('button').click();
	await expect(notice).toHaveCount(0);
	expect((await stored(page)).attempts).toHaveLength(2);
});

test('a browser that opens no database is not shown as an empty history', async ({
	page,
	quiz
}) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		Object.assign(IDBFactory.prototype, { open: refuse, databases: refuse });
	});
	await page.goto(quiz.url('history'));
	await expect(page.locator('main .notice[role="alert"]')).toBeVisible();
	await expect(page.locator('main a.button[href*="quiz"]')).toHaveCount(0);
});

test('a thousand attempts are listed fifty at a time, and the chart says that it draws a selection', async ({
	page,
	quiz
}) => {
	const answerSets = [OPERATOR, TEAM_LEAD, VETERAN].map(({ answers }) => answers);
	await seed(page, {
		attempts: Array.from({ length: 1000 }, (_, at) =>
			attemptOf(`attempt-${at}`, answerSets[at % 3] ?? {}, dayOf(at - 999))
		)
	});
	await watchArrivals(page, '[data-attempt]');
	await open(page, quiz, 1000);
	expect((await listed(page))[0]).toBe('attempt-999');
	const arrivals = await arrivalsOn(page);
	expect([arrivals[0], largestStep(arrivals)], 'a few rows at a time').toEqual([5, 5]);
	await expect(page.locator('[data-thinned]')).toContainText(/200/);
	// The chart draws as many points as fit, and the table is not rendered before it is opened.
	await expect(page.locator('main svg')).toBeVisible();
	expect(await page.locator('main svg .mark').count()).toBeLessThanOrEqual(3 * 200);
	await expect(page.locator('details tbody tr')).toHaveCount(0);
	const more = page.locator('section[aria-labelledby="list"] > button');
	await more.click();
	await expect(page.locator('[data-attempt]')).toHaveCount(100);
	await expect(row(page, 'attempt-949').locator('a')).toBeFocused();
	await quiz.follow(row(page, 'attempt-949').locator('a'));
	expect((await quiz.result()).role).toBe('pm');
});

test('printing the history at once gives the first rows and everything below them', async ({
	page,
	quiz
}) => {
	await seed(page, {
		attempts: Array.from({ length: 60 }, (_, at) =>
			attemptOf(`attempt-${at}`, TEAM_LEAD.answers, dayOf(at - 999))
		)
	});
	await watchArrivals(page, '[data-attempt], #transfer, #delete-all', { isPrinted: true });
	await open(page, quiz, 60);
	const [first, printed] = await arrivalsOn(page);
	expect(first).toBeLessThan(50);
	expect(printed).toBe(52);
});

test('the figures are on paper if they are open, and else not even their heading', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: ATTEMPTS });
	await open(page, quiz, ATTEMPTS.length);
	const figures = page.locator('main details:has(tbody)');
	await page.emulateMedia({ media: 'print' });
	await expect(figures).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await figures.locator('summary').click();
	await page.emulateMedia({ media: 'print' });
	await expect(figures.locator('tbody tr')).toHaveCount(ATTEMPTS.length);
	await expect(figures.locator('tbody tr').first()).toBeVisible();
});
