/** Errors injected into the code: the answers stay, can be exported, and the page links on. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { findings } from './axe';
import { attemptOf, draftOf, seed, stored, type Rows } from './database';
import { TEAM_LEAD, VETERAN } from './people';
import { expect, failNextPress, LOCALES, test, type Locale, type Quiz } from './quiz';
import { cramped } from './reflow';

const ATTEMPT = attemptOf('attempt', TEAM_LEAD.answers);
const DRAFT = draftOf('draft', { phase: 'design' });
const FAULT = /fault on purpose/;

const seeded = (page: Page) => seed(page, { drafts: [DRAFT], attempts: [ATTEMPT] });

/** The button saves a file of these records. */
async function isSaved(page: Page, button: Locator, records: Partial<Rows>): Promise<void> {
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject(records);
}

/** The error page offers the export, and the database is unchanged. */
async function isKept(page: Page, quiz: Quiz, locale: Locale): Promise<void> {
	const fault = page.locator('[data-error]');
	const button = fault.locator('.actions button').last();
	await isSaved(page, button, { drafts: [DRAFT], attempts: [ATTEMPT] });
	await expect(fault.locator(`a[href$="${quiz.url('', locale)}"]`)).toBeVisible();
	expect(await stored(page)).toMatchObject({ drafts: [DRAFT], attempts: [ATTEMPT] });
}

for (const locale of LOCALES) {
	test(`a page that fails to render explains it, keeps everything, and can be retried, in ${locale}`, async ({
		page,
		quiz,
		faults
	}) => {
		faults.allow(FAULT);
		await seeded(page);
		// The date of the result is formatted during rendering.
		await page.addInitScript(() => {
			const mended = () => sessionStorage.getItem('mended') === 'yes';
			const year = Date.prototype.getFullYear;
			Date.prototype.getFullYear = function () {
				if (!mended() && location.pathname.includes('result')) throw new Error('fault on purpose');
				return year.call(this);
			};
		});
		await page.goto(quiz.url('result', locale));
		await expect(page.locator('main[data-error="page"] h1')).toBeVisible();
		expect([...(await findings(page)), ...(await cramped(page))]).toEqual([]);
		await isKept(page, quiz, locale);
		// Other pages still render.
		await page.locator('header nav a[href$="/roles/"]').click();
		await expect(page.locator('[data-error]')).toHaveCount(0);
		await page.goBack();
		await expect(page.locator('main[data-error="page"]')).toBeVisible();
		await page.evaluate(() => sessionStorage.setItem('mended', 'yes'));
		await page.locator('[data-error] .actions button').first().click();
		expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	});

	test(`a page that cannot be loaded explains it, and keeps everything, in ${locale}`, async ({
		page,
		quiz,
		faults
	}) => {
		faults.allow(FAULT);
		await seeded(page);
		await page.goto(quiz.url('roles', locale));
		// The code of the next page throws.
		await page.route(/\/nodes\/(?![01]\.)\d+\.[^/]+\.js$/, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("fault on purpose")' })
		);
		await page.locator('footer nav a[href$="/method/"]').click();
		await expect(page.locator('main[data-error="page"] h1')).toBeVisible();
		await isKept(page, quiz, locale);
	});
}

/** The first comes again where the page is mounted anew, the second does not come again. */
const FIRST_FAULTS = {
	'while it is hydrated': ['quiz/phase', 'performance.getEntriesByType = fail'],
	'in its first effect': [
		'result',
		`Object.defineProperty(document, 'readyState', {
			configurable: true,
			get: () => delete document.readyState && fail()
		})`
	]
} as const;
for (const [when, [place, fault]] of Object.entries(FIRST_FAULTS))
	test(`a page that fails ${when} explains it, and keeps everything`, async ({
		page,
		quiz,
		faults
	}) => {
		faults.allow(FAULT);
		await seeded(page);
		await page.addInitScript(`
			const fail = () => {
				throw new Error('fault on purpose');
			};
			${fault}`);
		await page.goto(quiz.url(place));
		await expect(page.locator('main[data-error="page"] h1')).toBeVisible();
		await isKept(page, quiz, 'ja');
	});

for (const locale of LOCALES)
	test(`a record that no page can show is named, saved and deleted by itself, in ${locale}`, async ({
		page,
		quiz,
		faults
	}) => {
		faults.allow(FAULT);
		const faulty = attemptOf('faulty', VETERAN.answers, '2026-01-06T03:00:00.000Z');
		await seed(page, { drafts: [DRAFT], attempts: [ATTEMPT, faulty] });
		// A browser that cannot format its date.
		await page.addInitScript((time) => {
			const year = Date.prototype.getFullYear;
			Date.prototype.getFullYear = function () {
				if (Number(this) === time) throw new Error('fault on purpose');
				return year.call(this);
			};
		}, Date.parse(faulty.finishedAt));

		for (const each of ['', 'history', 'result']) {
			await page.goto(quiz.url(each, locale));
			await expect(page.locator('main[data-error="page"] [data-faulty="1"]')).toBeVisible();
		}
		const record = page.locator('[data-record="faulty"]');
		await expect(record).toContainText(faulty.finishedAt);
		expect([...(await findings(page)), ...(await cramped(page))]).toEqual([]);
		await isSaved(page, record.locator('button').first(), {
			drafts: [],
			attempts: [faulty],
			postings: [],
			weeks: []
		});

		page.once('dialog', (dialog) => void dialog.dismiss());
		await record.locator('button').last().click();
		expect((await stored(page)).attempts).toHaveLength(2);
		page.once('dialog', (dialog) => void dialog.accept());
		await record.locator('button').last().click();
		await expect(record).toHaveCount(0);
		expect(await stored(page)).toMatchObject({ drafts: [DRAFT], attempts: [ATTEMPT] });
		await page.locator('[data-error] .actions button').first().click();
		expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	});

const notice = (page: Page) => page.locator('[data-error="notice"] [role="alert"]').first();

test('errors in handlers and promises are reported, and the page goes on', async ({
	page,
	quiz,
	faults
}) => {
	faults.allow(FAULT);
	await seeded(page);
	await quiz.open('quiz/lead');
	await quiz.answer('lead', 'none');
	// In a promise: the page turns to the next question without the address.
	await page.evaluate(() => {
		history.pushState = () => {
			Reflect.deleteProperty(history, 'pushState');
			throw new Error('fault on purpose');
		};
	});
	await quiz.nextButton().click();
	await expect(notice(page)).toBeVisible();
	await quiz.open('quiz/lead');
	await failNextPress(page);
	await quiz.nextButton().click();
	await expect(notice(page)).toBeVisible();
	await quiz.answer('lead', 'team');
	await quiz.isStored();
	await quiz.next();
	await expect(page.locator('[data-error]')).toHaveCount(0);
});

test('a resize that goes on in the next frame is no fault', async ({ page, quiz }) => {
	await seeded(page);
	await quiz.open('quiz/lead');
	const message = await page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				addEventListener('error', (event) => resolve(event.message));
				new ResizeObserver(() => document.body.append('a longer page')).observe(document.body);
			})
	);
	expect(message).toContain('ResizeObserver');
	await quiz.answer('lead', 'team');
	await quiz.isStored();
	await expect(page.locator('[data-error]')).toHaveCount(0);
});

/** Scripts that are not the site's, by the address that the browser knows them under. */
const FOREIGN: readonly (readonly [what: string, address: string])[] = [
	['of an extension', 'chrome-extension://abcdefghijklmnop/content.js'],
	['of an extension in Firefox', 'moz-extension://0f1e2d3c/content.js'],
	['of an extension in Safari', 'webkit-masked-url://hidden/'],
	['of another site', 'http://elsewhere.example/_app/script.js'],
	['without an address', '']
];
for (const [what, address] of FOREIGN)
	test(`errors of a script ${what} show no notice`, async ({ page, quiz, faults }) => {
		faults.allow(/fault on purpose|^uncaught: Object$/);
		await quiz.open('quiz/phase');
		await page.evaluate(`
			setTimeout(() => { throw new Error('fault on purpose: thrown'); });
			setTimeout(() => { throw 'fault on purpose: a text'; });
			void Promise.reject(new Error('fault on purpose: rejected'));
			void Promise.reject({ message: 'fault on purpose: no error' });
			window.addEventListener('click', () => { throw new Error('fault on purpose: handler'); });
			//# sourceURL=${address}`);
		await quiz.answer('phase', 'design');
		await expect.poll(() => faults.allowed.length).toBeGreaterThanOrEqual(5);
		await quiz.isStored();
		await expect(page.locator('[data-error]')).toHaveCount(0);
		await failNextPress(page);
		await quiz.nextButton().click();
		await expect(notice(page)).toBeVisible();
	});

test('errors of scripts injected into the page show no notice', async ({ page, quiz, faults }) => {
	faults.allow(/fault on purpose|Script error|^request to another origin: http:\/\/elsewhere/);
	const fail = (
		what: string
	) => `setTimeout(() => { throw new Error('fault on purpose: ${what}'); }, 500);
		setTimeout(() => Promise.reject(new Error('fault on purpose: ${what} rejected')), 500);`;
	await page.route('http://elsewhere.example/script.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: fail('cross-origin') })
	);
	// An extension may take the policy away.
	await page.route(quiz.url('quiz/phase'), async (route) => {
		const response = await route.fetch();
		const body = (await response.text())
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
			.replace(
				'</body>',
				`<script>${fail('inline')}</script><script src="http://elsewhere.example/script.js"></script></body>`
			);
		await route.fulfill({ contentType: 'text/html', body });
	});
	await quiz.open('quiz/phase');
	await expect
		.poll(() => faults.allowed.filter((fault) => /inline rejected|cross-origin/.test(fault)).length)
		.toBeGreaterThanOrEqual(2);
	await quiz.answer('phase', 'design');
	await quiz.isStored();
	await expect(page.locator('[data-error]')).toHaveCount(0);
});
