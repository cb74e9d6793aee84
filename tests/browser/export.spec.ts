/** Exports: each file is opened as its program would, and contains no more than promised. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readTheme } from '../../scripts/theme/read-theme.mjs';
import { levelOf, type Answers } from '$lib/assessment/answers';
import { EXPERIENCE_IDS, VERSION } from '$lib/assessment/questions';
import { readShareCode } from '$lib/storage/share-code';
import { attemptOf, seed } from './database';
import { chunkWith } from './host';
import { OPERATOR, PM_AT_LARGE, PM_ONCE, TEAM_LEAD, VETERAN } from './people';
import { expect, LOCALES, otherLocale, test, type Quiz, type Locale } from './quiz';
import { rgb } from './rgb';

/** The user's own words, recognisable wherever they end up. */
const NOTE = 'ひみつ夜間移転 **12人** <b>secret</b>';
const FINISHED = '2026-01-31T01:03:00.000Z';

const withNotes = (answers: Answers) => ({
	...attemptOf('attempt', answers, FINISHED),
	notes: { lead: NOTE, risk: NOTE }
});
const hasNote = (text: string) => /ひみつ|secret|%E3%81%B2/i.test(text);

const part = (page: Page, name: string): Locator => page.locator(`[data-export="${name}"]`);

async function open(
	page: Page,
	quiz: Quiz,
	answers: Answers,
	locale: Locale = 'ja'
): Promise<void> {
	await seed(page, { attempts: [withNotes(answers)] });
	await page.goto(quiz.url('result', locale));
	await quiz.chapter('save');
}

async function saved(page: Page, button: Locator): Promise<[name: string, content: Buffer]> {
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const content = await contentOf(file);
	expect(content.includes('\u200b'), 'marks of phrases are for the page alone').toBe(false);
	return [file.suggestedFilename(), content];
}
const contentOf = async (file: Download) => readFile(await file.path());

test.beforeEach(({ context }) => {
	// No request has the user's words in its URL or body.
	context.on('request', (request) => {
		expect(hasNote(request.url() + (request.postData() ?? ''))).toBe(false);
	});
});

/** Pastes the clipboard outside the site, whose pages may not read it. */
async function pasted(context: BrowserContext): Promise<string> {
	const outside = await context.newPage();
	await outside.route('**/blank', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,"><textarea>' })
	);
	await outside.goto('/blank');
	await outside.locator('textarea').press('ControlOrMeta+V');
	const text = await outside.locator('textarea').inputValue();
	await outside.close();
	return text;
}

for (const locale of LOCALES) {
	test(`the share link has the answers and nothing else, in ${locale}`, async ({
		page,
		quiz,
		context,
		baseURL
	}) => {
		await context.grantPermissions(['clipboard-write']);
		await open(page, quiz, TEAM_LEAD.answers, locale);
		const share = part(page, 'share');
		await share.locator('button').first().click();
		await expect(share.locator('[role="status"]')).not.toBeEmpty();
		const link = await pasted(context);
		expect(link).toBe(await share.locator('input').inputValue());
		const [address, code = ''] = link.split('#share=');
		expect(address).toBe(new URL(quiz.url('result', locale), baseURL).href);
		expect(
			readShareCode(code),
			'A new question needs a version and a layout in share-layouts.ts (docs/recipes.md)'
		).toEqual({ ok: true, version: VERSION, answers: TEAM_LEAD.answers });
		for (const each of await page.locator('a').evaluateAll((as) => as.map(String)))
			expect(hasNote(each), each).toBe(false);
	});

	test(`the calendar has the plan by its months, and the next check, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.clock.setFixedTime('2026-08-31T08:00:00+09:00');
		await open(page, quiz, OPERATOR.answers, locale);
		const calendar = part(page, 'calendar');
		const events = async () => {
			const [name, content] = await saved(page, calendar.locator('button'));
			expect(name).toBe('pm-pmo-plan.ics');
			const text = content.toString('utf8');
			expect(hasNote(text)).toBe(false);
			const file = new ICAL.Component(ICAL.parse(text) as never);
			return file.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
		};
		for (const [months, day] of [
			['3', '2026-11-30'],
			['6', '2027-02-28'],
			['12', '2027-08-31']
		] as const) {
			await calendar.locator(`input[value="${months}"]`).check();
			const [only, ...others] = await events();
			expect(others).toEqual([]);
			expect(only?.startDate.toString()).toBe(day);
		}

		for (const item of ['risk', 'writing', 'delivery']) await quiz.plan(item);
		await quiz.planItem('writing').locator('select').selectOption('');
		await quiz.planItem('risk').locator('select').selectOption('2027-01');
		const all = await events();
		expect(all.map(({ startDate }) => startDate.toString())).toEqual([
			'2027-01-01',
			'2027-02-01',
			'2027-08-31'
		]);
		const titles = await Promise.all(
			['risk', 'delivery', 'writing'].map((item) =>
				quiz
					.planItem(item)
					.locator('.title')
					.evaluate((title) => title.textContent.replaceAll('\u200b', ''))
			)
		);
		expect(all.slice(0, 2).map(({ summary }) => summary)).toEqual(titles.slice(0, 2));
		expect(all[2]?.description).toContain(titles[2]);
		for (const { startDate, description } of all) {
			expect(startDate.isDate).toBe(true);
			const [, code = ''] = /#share=([\w.-]+)/.exec(description) ?? [];
			expect(readShareCode(code)).toMatchObject({ ok: true, answers: OPERATOR.answers });
		}
	});

	test(`the picture is saved as SVG and PNG without overflowing text, in ${locale}`, async ({
		page,
		quiz
	}) => {
		test.slow();
		for (const { answers } of [VETERAN, OPERATOR, PM_ONCE]) {
			await open(page, quiz, answers, locale);
			const picture = part(page, 'picture');
			await picture.scrollIntoViewIfNeeded();
			await expect(picture.locator('img')).toHaveJSProperty('naturalWidth', 1200);
			const [pngName, png] = await saved(page, picture.locator('button').nth(0));
			expect(pngName).toBe('pm-pmo-result.png');
			expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
			expect(png.length, 'it is not blank').toBeGreaterThan(20_000);

			const [svgName, svg] = await saved(page, picture.locator('button').nth(1));
			expect(svgName).toBe('pm-pmo-result.svg');
			const text = svg.toString('utf8');
			expect(hasNote(text)).toBe(false);
			expect(await misplaced(page, text)).toEqual([]);
		}
	});

	test(`the résumé has the notes, in the chosen language, in ${locale}`, async ({ page, quiz }) => {
		await open(page, quiz, TEAM_LEAD.answers, locale);
		const resume = part(page, 'resume');
		const text = resume.locator('textarea');
		const [name, content] = await saved(page, resume.locator('.actions button').nth(1));
		expect(name).toBe('pm-pmo-resume.md');
		expect(content.toString('utf8')).toBe(await text.inputValue());
		// Experience at the lowest level is left out, and two have a note.
		const experiences = EXPERIENCE_IDS.filter((id) => levelOf(id, TEAM_LEAD.answers) > 0);
		const inProject = ['scale', 'accountability', 'lead', 'phase'];
		const management = experiences.filter((id) => !inProject.includes(id));
		const bullets = (await text.inputValue()).split('\n').filter((line) => line.startsWith('- '));
		expect(bullets).toHaveLength(5 + management.length);
		expect(await resume.locator('[data-without-note] li').count()).toBe(experiences.length - 2);
		expect((await text.inputValue()).split('ひみつ夜間移転 \\*\\*12人\\*\\* \\<b\\>')).toHaveLength(
			3
		);

		const other = otherLocale(locale);
		const before = await text.inputValue();
		await resume.locator(`input[value="${other}"]`).check();
		await expect(text).toHaveAttribute('lang', other);
		await expect(text).not.toHaveValue(before);
		expect((await text.inputValue()).split('\n')).toHaveLength(before.split('\n').length);
	});
}

/** Texts of a picture that overflow it or overlap. */
async function misplaced(page: Page, svg: string): Promise<string[]> {
	const alone = await page.context().newPage();
	await alone.route('**/picture.svg', (route) =>
		route.fulfill({ contentType: 'image/svg+xml', body: svg })
	);
	await alone.goto('/picture.svg');
	const found = await alone.evaluate(() => {
		const boxes = [...document.querySelectorAll('text')].map((text) => ({
			text: text.textContent,
			box: text.getBBox()
		}));
		const out = boxes.filter(({ box }) => box.x < 40 || box.x + box.width > 1160);
		const over = boxes.filter(({ box }, at) =>
			boxes.slice(at + 1).some(
				(other) =>
					box.x < other.box.x + other.box.width &&
					other.box.x < box.x + box.width &&
					// A line box is higher than its letters.
					Math.abs(box.y + box.height - other.box.y - other.box.height) < 16
			)
		);
		return [...out, ...over].map(({ text }) => text);
	});
	await alone.close();
	return found;
}

test('the link is shared first if the device can, and selected if copying fails', async ({
	page,
	quiz
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.assign(navigator, {
			canShare: ({ url }: ShareData) => url?.includes('#share=') && window.name !== 'framed',
			share: (data: ShareData) => {
				Object.assign(window, { sent: data });
				return Promise.reject(new DOMException('thought better of it', 'AbortError'));
			}
		});
	});
	await open(page, quiz, VETERAN.answers);
	const share = part(page, 'share');
	const link = await share.locator('input').inputValue();
	await share.locator('button').first().click();
	expect(await page.evaluate('window.sent.url')).toBe(link);
	await share.locator('button').nth(1).click();
	await expect(share.locator('[role="status"]')).not.toBeEmpty();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
	// As where a page around a frame forbids it.
	await page.evaluate(() => (window.name = 'framed'));
	await page.reload();
	await quiz.chapter('save');
	await expect(share.locator('button')).toHaveCount(1);
});

test('the file of all records has the attempt with its notes', async ({ page, quiz }) => {
	await open(page, quiz, PM_AT_LARGE.answers);
	const [name, content] = await saved(page, part(page, 'everything').locator('button'));
	expect(name).toBe('pm-pmo-career-check.json');
	const { attempts } = JSON.parse(content.toString('utf8')) as { attempts: unknown[] };
	expect(attempts).toMatchObject([{ answers: PM_AT_LARGE.answers, notes: { risk: NOTE } }]);
});

test('a check starts from the link of the calendar, on another device', async ({
	page,
	quiz,
	browser,
	baseURL
}) => {
	await open(page, quiz, PM_ONCE.answers);
	const [, content] = await saved(page, part(page, 'calendar').locator('button'));
	const file = new ICAL.Component(ICAL.parse(content.toString('utf8')) as never);
	const link = String(file.getFirstSubcomponent('vevent')?.getFirstPropertyValue('url'));
	const device = await browser.newContext({ baseURL });
	const there = await device.newPage();
	await there.goto(link);
	await there.locator('.retake button').first().click();
	await there.waitForURL('**/quiz/review/');
	await there.close();
	await device.close();
});

for (const locale of LOCALES)
	test(`WebKit deletes results after seven days, which is said there, in ${locale}`, async ({
		page,
		quiz
	}) => {
		const vendor = (name: string) =>
			page.addInitScript((name) => {
				Object.defineProperty(Navigator.prototype, 'vendor', { get: () => name });
			}, name);
		await vendor('Apple Computer, Inc.');
		await open(page, quiz, TEAM_LEAD.answers, locale);
		const notice = page.locator('[data-seven-days]');
		await expect(notice.locator('li')).toHaveCount(3);
		await quiz.chapter('save').then((chapter) => chapter.locator('xpath=./summary').click());
		await notice.locator('a[href="#save"]').click();
		await expect(part(page, 'everything')).toBeVisible();

		await vendor('Google Inc.');
		await page.reload();
		await expect(page.locator('.retake')).toBeVisible();
		await expect(notice).toHaveCount(0);
	});

test('a file can be read for 40 seconds, while the browser asks', async ({ page, quiz }) => {
	await page.addInitScript(() => {
		const revoked: string[] = [];
		Object.assign(window, { revoked });
		const revoke = URL.revokeObjectURL.bind(URL);
		URL.revokeObjectURL = (url) => {
			revoked.push(url);
			revoke(url);
		};
	});
	await open(page, quiz, PM_AT_LARGE.answers);
	await page.clock.install();
	const button = part(page, 'everything').locator('button');
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	await page.clock.runFor(39_000);
	expect(await page.evaluate('revoked')).not.toContain(file.url());
	await page.clock.runFor(2_000);
	expect(await page.evaluate('revoked')).toContain(file.url());
});

test('the quiz loads no code of the export, and the calendar loads on demand', async ({
	page,
	quiz
}) => {
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (new URL(response.url()).pathname.endsWith('.js'))
			scripts.push(response.text().catch(() => ''));
	});
	const fetched = async (mark: string) =>
		(await Promise.all(scripts)).some((script) => script.includes(mark));
	await quiz.open('quiz/phase');
	await quiz.walk(OPERATOR.answers);
	expect(await fetched('data-export'), 'in the quiz').toBe(false);
	// The scripts that the result page needs before its first paint.
	const html = await (await page.request.get(quiz.url('result'))).text();
	for (const [, href = ''] of html.matchAll(/href="([^"]+\.js)" rel="modulepreload"/g)) {
		const script = await page.request.get(new URL(href, page.url()).href);
		expect(await script.text(), href).not.toContain('data-export');
	}
	await quiz.conclude();
	await quiz.chapter('save');
	expect(await fetched('data-export'), 'at the result').toBe(true);
	expect(await fetched('VCALENDAR'), 'before saving').toBe(false);
	await saved(page, part(page, 'calendar').locator('button'));
	expect(await fetched('VCALENDAR'), 'after saving').toBe(true);
});

test('the button prints, on the light ground in dark mode', async ({ page, quiz }) => {
	await page.addInitScript(() => {
		window.print = () => Object.assign(window, { printed: true });
	});
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, quiz, TEAM_LEAD.answers);
	await part(page, 'print').locator('button').click();
	await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	expect(
		await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
	).toBe(rgb(readTheme().colours.light.ground));
});

test('the button prints every chapter, and leaves the page as it was', async ({ page, quiz }) => {
	await open(page, quiz, TEAM_LEAD.answers);
	const chapters = page.locator('details[data-chapter]');
	await page.evaluate(() => {
		addEventListener('afterprint', () => {
			const printed = document.querySelectorAll('details[data-chapter] > [data-contents]').length;
			document.body.dataset.printed = String(printed);
		});
	});
	await part(page, 'print').locator('button').click();
	await expect(page.locator('body')).toHaveAttribute(
		'data-printed',
		String(await chapters.count())
	);
	await expect(page.locator('main[data-role] h1')).toBeVisible();
	await expect(page.locator('details[data-chapter][open]')).toHaveCount(1);
});

test('another page prints normally after a result', async ({ page, quiz }) => {
	await open(page, quiz, TEAM_LEAD.answers);
	await quiz.follow(page.locator('header nav a[href$="/roles/"]'));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main h1')).toBeVisible();
	await expect(page.locator('header nav')).toBeHidden();
});

test('a failed download of the export is reported, and can be retried', async ({
	page,
	quiz,
	faults
}) => {
	faults.allow(/ERR_FAILED/);
	const part = `**/${await chunkWith('data-export')}`;
	await page.route(part, (route) => route.abort());
	await seed(page, { attempts: [withNotes(TEAM_LEAD.answers)] });
	await page.goto(quiz.url('result'));
	const alert = page.locator('main .notice[role="alert"]');
	await page.locator('[data-chapter="save"] > summary').click();
	await expect(alert).toBeVisible();
	expect(await quiz.result()).toEqual(TEAM_LEAD.result);
	await page.unroute(part);
	await alert.locator('button').click();
	await quiz.chapter('save');
	await expect(alert).toHaveCount(0);
});
