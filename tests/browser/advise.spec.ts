/** `/advise`: the results of several people in one table, which lives in memory alone. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Answers } from '$lib/assessment/answers';
import { shareFragment } from '$lib/storage/share-code';
import { SCHEMA } from '$lib/storage/schema';
import { findings } from './axe';
import { cutWords } from './cut-words';
import { attemptOf, databases } from './database';
import { COORDINATOR, OPERATOR, PM_ONCE, TEAM_LEAD, VETERAN } from './people';
import { expect, LOCALES, test, type Quiz } from './quiz';
import { cramped } from './reflow';

const linkOf = ({ answers }: { answers: Answers }) =>
	`https://quiz.example/result/${shareFragment(answers)}`;

const field = (page: Page) => page.locator('main textarea');
const rows = (page: Page) => page.locator('[data-person]');
const row = (page: Page, name: string) =>
	rows(page).filter({ has: page.locator('bdi', { hasText: new RegExp(`^${name}$`) }) });
const names = (page: Page) => rows(page).locator('bdi').allTextContents();
const leftOut = (page: Page) => page.locator('[data-left-out] li');

async function open(quiz: Quiz, locale: 'ja' | 'en' = 'ja'): Promise<void> {
	await quiz.page.goto(quiz.url('advise', locale));
	await expect(quiz.page.locator('#svelte-announcer')).toBeAttached();
}

async function paste(page: Page, text: string): Promise<void> {
	await field(page).fill(text);
	await page.locator('main form button[type="submit"]').click();
	await isRead(page);
}

const isRead = (page: Page) =>
	expect(page.locator('[data-read="done"]')).not.toBeEmpty({ timeout: 30_000 });

const PEOPLE = [
	['田中', TEAM_LEAD],
	['佐藤', OPERATOR],
	['Suzuki', VETERAN]
] as const;
const COLUMN = PEOPLE.map(([name, person]) => `${name}\t${linkOf(person)}`).join('\r\n');

const exportOf = (...attempts: ReturnType<typeof attemptOf>[]) => ({
	name: 'pm-pmo-career-check.json',
	mimeType: 'application/json',
	buffer: Buffer.from(
		JSON.stringify({
			schema: SCHEMA,
			exportedFrom: 'pm-pmo-career-quiz',
			drafts: [],
			attempts,
			postings: [],
			weeks: [],
			unreadable: []
		})
	)
});

const files = (page: Page) => page.locator('main form input[type="file"]');

test('a column of a spreadsheet becomes a table of people, whose results open in new tabs', async ({
	page,
	quiz,
	context
}) => {
	await open(quiz);
	await paste(page, COLUMN);
	expect(await names(page)).toEqual(['田中', '佐藤', 'Suzuki']);
	for (const [name, { result }] of PEOPLE) {
		const each = row(page, name);
		await expect(each).toHaveAttribute('data-role', result.role);
		await expect(each).toHaveAttribute('data-stage', result.stage);
		await expect(each).toHaveAttribute('data-destination', result.destination);
	}
	await expect(field(page)).toHaveValue('');
	const opened = context.waitForEvent('page');
	await row(page, '田中').locator('a').click();
	const shared = await opened;
	await expect(shared.locator('main[data-shared]')).toHaveAttribute(
		'data-role',
		TEAM_LEAD.result.role
	);
	const first = await shared.locator('[data-first-step]').innerText();
	const told = await row(page, '田中')
		.locator('[data-column="firstStep"] > :last-child')
		.innerText();
	expect(first.replaceAll('\u200b', '')).toContain(told.replaceAll('\u200b', ''));
	await expect(rows(page)).toHaveCount(3);
});

test('what is broken is listed with its place and the way out, and stops nothing', async ({
	page,
	quiz
}) => {
	await open(quiz);
	await paste(
		page,
		`伊藤\t${linkOf(PM_ONCE).slice(0, -3)}\n田中\t${linkOf(TEAM_LEAD)}\nhttps://quiz.example/result/\n田中\t${linkOf(TEAM_LEAD)}`
	);
	expect(await names(page)).toEqual(['田中']);
	await expect(leftOut(page)).toHaveCount(3);
	await expect(leftOut(page).nth(0)).toContainText(/1.*伊藤/);
	await expect(leftOut(page).nth(1)).toContainText('3');
	await leftOut(page).nth(2).locator('button').press('Enter');
	await expect(rows(page)).toHaveCount(2);
	await expect(page.locator('h1')).toBeFocused();
	await expect(leftOut(page)).toHaveCount(2);
	await page.locator('[data-left-out] > button').click();
	await expect(leftOut(page)).toHaveCount(0);
	await expect(page.locator('h1')).toBeFocused();
});

test('a text of which nothing was added stays in the field', async ({ page, quiz }) => {
	await open(quiz);
	await paste(page, 'nothing in here');
	await expect(field(page)).toHaveValue('nothing in here');
	await expect(leftOut(page).locator('p')).toHaveText(/^[^:：]+$/);
	await field(page).fill('');
	await field(page).evaluate((element, pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		element.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, 'https://other.example/#top');
	await expect(field(page)).toHaveValue('https://other.example/#top');
	await paste(page, COLUMN);
	await expect(field(page)).toHaveValue('');
});

test('the focus stays on a name that moves, else it goes to the heading of the list', async ({
	page,
	quiz
}) => {
	await open(quiz);
	await paste(
		page,
		'abc'.replaceAll(/./g, (name) => `${name} ${linkOf(OPERATOR)}\n`)
	);
	await page.locator('[data-sort="name"]').click();
	const rename = async (from: string, to: string) => {
		const input = row(page, from).locator('input[type="text"]');
		await input.fill(to);
		await input.press('Enter');
	};
	await rename('a', 'z');
	await expect.poll(() => names(page)).toEqual(['b', 'c', 'z']);
	await expect(row(page, 'z').locator('input[type="text"]')).toBeFocused();
	await page.locator('[data-filter="text"]').fill('z');
	await expect(rows(page)).toHaveCount(1);
	await rename('z', 'a');
	await expect(rows(page)).toHaveCount(0);
	await expect(page.locator('#list')).toBeFocused();
});

test('nobody is left after the last is removed, but comes back', async ({ page, quiz }) => {
	await open(quiz);
	await paste(page, `田中 ${linkOf(OPERATOR)}`);
	await row(page, '田中').locator('td button').press('Enter');
	await expect(page.locator('[data-removed]')).toBeVisible();
	await expect(page.locator('h1')).toBeFocused();
	await expect(page.locator(':is([data-shown], [data-filter], [data-csv])')).toHaveCount(0);
	await page.locator('[data-removed] button').press('Enter');
	expect(await names(page)).toEqual(['田中']);
	await expect(page.locator('h1')).toBeFocused();
});

test('several files at once: exports, a list in Shift_JIS, and others that are refused by name', async ({
	page,
	quiz
}) => {
	await open(quiz);
	const cells = Buffer.concat([
		Buffer.from([0x93, 0x63, 0x92, 0x86]),
		Buffer.from(`,${linkOf(OPERATOR)}\r\n`)
	]);
	await files(page).setInputFiles([
		exportOf(
			attemptOf('one', COORDINATOR.answers, '2026-01-05T01:00:00.000Z'),
			attemptOf('two', TEAM_LEAD.answers, '2026-03-05T01:00:00.000Z')
		),
		{ ...exportOf(attemptOf('three', PM_ONCE.answers)), name: '鈴木.json' },
		{ name: 'list.csv', mimeType: 'text/csv', buffer: cells },
		{ ...exportOf(), name: 'empty.json' },
		{ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') },
		{ name: 'deep.json', mimeType: 'application/json', buffer: Buffer.from('['.repeat(100_000)) },
		{ name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 0xff]) },
		{ name: 'huge.json', mimeType: 'application/json', buffer: Buffer.alloc(20_000_000, 0x20) }
	]);
	await expect(leftOut(page)).toHaveCount(5);
	for (const [at, name] of ['empty', 'broken', 'deep', 'picture', 'huge'].entries())
		await expect(leftOut(page).nth(at)).toContainText(name);
	// The first file is called what every export is called: it names nobody.
	expect((await names(page)).slice(1)).toEqual(['鈴木', '田中']);
	const newest = rows(page).first();
	await expect(newest).toHaveAttribute('data-role', TEAM_LEAD.result.role);
	const since = (at: number) => rows(page).nth(at).locator('[data-column="since"]').innerText();
	expect(await since(0)).not.toBe(await since(1));
	expect(await since(1)).toBe(await since(2));
});

test('files and links dropped anywhere on the page come into the table', async ({ page, quiz }) => {
	await open(quiz);
	const drop = (content: string, type: 'file' | 'text') =>
		page.evaluate(
			({ content, type }) => {
				const dataTransfer = new DataTransfer();
				if (type === 'file') dataTransfer.items.add(new File([content], '鈴木.json'));
				else dataTransfer.setData('text/plain', content);
				const send = (name: string) =>
					!document
						.querySelector('h1')!
						.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
				return [send('dragover'), send('drop')];
			},
			{ content, type }
		);
	const { buffer } = exportOf(attemptOf('one', PM_ONCE.answers));
	expect(await drop(String(buffer), 'file')).toEqual([true, true]);
	await expect(row(page, '鈴木')).toHaveAttribute('data-role', PM_ONCE.result.role);
	await drop(`田中 ${linkOf(OPERATOR)}`, 'text');
	await expect(row(page, '田中')).toHaveCount(1);
	expect(await databases(page)).toEqual([]);
});

test('the table is sorted by any column and filtered by role, stage and text', async ({
	page,
	quiz
}) => {
	await open(quiz);
	await paste(page, COLUMN);
	const sort = (column: string) => page.locator(`[data-sort="${column}"]`).click();
	await sort('name');
	const byName = await names(page);
	expect(byName).toEqual([...byName].sort(new Intl.Collator('ja').compare));
	await sort('name');
	expect(await names(page)).toEqual(byName.toReversed());
	await expect(page.locator('th[aria-sort="descending"] [data-sort="name"]')).toHaveCount(1);
	await sort('role');
	const roles = await rows(page).evaluateAll((all) => all.map((each) => each.dataset.role));
	expect(roles).toEqual(
		PEOPLE.map(([, { result }]) => result.role).sort(
			(a, b) =>
				['support-pmo', 'pm', 'true-pmo'].indexOf(a) - ['support-pmo', 'pm', 'true-pmo'].indexOf(b)
		)
	);
	await page.locator('[data-filter="role"]').selectOption('true-pmo');
	expect(await names(page)).toEqual(['Suzuki']);
	await page.locator('[data-filter="stage"]').selectOption('far');
	await expect(rows(page)).toHaveCount(0);
	await page.locator('[data-filter="role"]').selectOption('');
	await page.locator('[data-filter="stage"]').selectOption('');
	await page.locator('[data-filter="text"]').fill('ＳＵＺＵ');
	expect(await names(page)).toEqual(['Suzuki']);
	await expect(page.locator('[data-shown]')).toHaveAttribute('data-shown', '1');
});

test('a second row of one name is compared with the first, also after renaming', async ({
	page,
	quiz
}) => {
	await open(quiz);
	await paste(page, `田中 ${linkOf(COORDINATOR)}\nTanaka ${linkOf(TEAM_LEAD)}`);
	const since = rows(page).nth(1).locator('[data-column="since"] > :last-child');
	const none = await since.innerText();
	await rows(page).nth(1).locator('input[type="text"]').fill(' 田中　');
	await rows(page).nth(1).locator('input[type="text"]').press('Enter');
	await expect(since).not.toHaveText(none);
	expect(await names(page)).toEqual(['田中', '田中']);
	await rows(page).nth(1).locator('input[type="text"]').fill('  ');
	await rows(page).nth(1).locator('input[type="text"]').press('Enter');
	await expect(rows(page).nth(1).locator('input[type="text"]')).toHaveValue('田中');
});

test('two are compared, one is removed and comes back', async ({ page, quiz }) => {
	await open(quiz);
	await paste(page, COLUMN);
	for (const name of ['田中', 'Suzuki'])
		await row(page, name).locator('input[type="checkbox"]').check();
	await page.locator('[data-compare] button').first().click();
	await expect(page.locator('#comparison')).toBeFocused();
	await expect(page.locator('[data-comparison] [data-item="recommended"]')).toBeVisible();
	await row(page, 'Suzuki').locator('td button').click();
	await expect(page.locator('[data-comparison]')).toHaveCount(0);
	await page.locator('[data-removed] button').click();
	expect(await names(page)).toEqual(['田中', '佐藤', 'Suzuki']);
});

async function saved(page: Page, button: Locator): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return readFile(await download.path());
}

test('the CSV file opens in a spreadsheet as texts, and holds what is shown', async ({
	page,
	quiz
}) => {
	await open(quiz);
	const hostile = ['=1+1', '+81', '@SUM(A1)', '＝２＋１', '＠SUM', '<b>x</b>', 'to be renamed'];
	await paste(
		page,
		hostile.map((name) => `${name}\t${linkOf(TEAM_LEAD)}`).join('\n') +
			`\n佐藤\t${linkOf(OPERATOR)}`
	);
	await rows(page).nth(6).locator('input[type="text"]').fill('-a"b,c');
	await rows(page).nth(6).locator('input[type="text"]').press('Enter');
	await page.locator('[data-filter="role"]').selectOption(TEAM_LEAD.result.role);
	const bytes = await saved(page, page.locator('[data-csv]'));
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const lines = bytes.toString('utf8').slice(1).split('\r\n');
	expect(lines.pop()).toBe('');
	expect(lines).toHaveLength(8);
	for (const line of lines) expect(line).not.toMatch(/(^|,)"[=+\-@＝＋－＠\t\r]/);
	expect(lines[1]).toMatch(/^"'=1\+1","/);
	expect(lines[4]).toMatch(/^"'＝２＋１","/);
	expect(lines[7]).toMatch(/^"'-a""b,c","/);
	expect(lines.join('\n')).not.toContain('\u200b');
	expect(lines.join('\n')).not.toContain('佐藤');
});

test('paper shows every row across the page, and no control', async ({
	page,
	quiz,
	browserName
}) => {
	test.skip(browserName !== 'chromium');
	await open(quiz);
	await paste(page, many(120));
	await expect(rows(page)).toHaveCount(50);
	await page.evaluate(() => {
		window.print = () => {
			dispatchEvent(new Event('beforeprint'));
			Object.assign(window, { printed: document.querySelectorAll('[data-person]').length });
			dispatchEvent(new Event('afterprint'));
		};
	});
	await page.locator('[data-print]').click();
	expect(await page.evaluate('window.printed')).toBe(120);
	await expect(rows(page)).toHaveCount(50);
	await page.emulateMedia({ media: 'print' });
	await expect(rows(page).first().locator('bdi')).toBeVisible();
	await expect(
		page.locator('main :is(input, select, button:not([data-sort])):visible')
	).toHaveCount(0);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)];
	expect(boxes.length).toBeGreaterThan(1);
	for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height));
});

test('leaving asks first, in whatever way, once there is somebody', async ({ page, quiz }) => {
	await page.goto(quiz.url('roles'));
	await quiz.follow(page.locator('footer nav a').last());
	// Nobody is here yet.
	await quiz.follow(page.locator('footer nav a').first());
	await page.goBack();
	await expect(page.locator('main[data-people="0"]')).toBeAttached();
	await paste(page, COLUMN);
	const dialog = page.locator('dialog[open]');
	const [yes, no] = [dialog.locator('button').first(), dialog.locator('button').last()];
	await page.locator('header nav a').first().click();
	await no.click();
	await expect(rows(page)).toHaveCount(3);
	await page.evaluate(() => history.back());
	await expect(dialog).toBeVisible();
	await no.click();
	await expect(rows(page)).toHaveCount(3);
	let asked = '';
	page.once('dialog', (native) => {
		asked = native.type();
		void native.dismiss();
	});
	await page.close({ runBeforeUnload: true });
	await expect.poll(() => asked).toBe('beforeunload');
	await expect(rows(page)).toHaveCount(3);
	// The other language is the same page.
	await page.locator('header a.language').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(rows(page)).toHaveCount(3);
	await expect(row(page, '田中').locator('[data-column="role"]')).toContainText('PM');
	await page.locator('footer nav a').first().click();
	await yes.click();
	await page.waitForURL('**/method/');
	await page.goBack();
	await expect(page.locator('main[data-people="0"]')).toBeAttached();
});

test('nothing of it is stored or sent', async ({ page, quiz, context }) => {
	const sent: string[] = [];
	context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	await open(quiz);
	await paste(page, COLUMN);
	await files(page).setInputFiles([
		{ ...exportOf(attemptOf('three', PM_ONCE.answers)), name: '鈴木.json' }
	]);
	await expect(row(page, '鈴木')).toHaveCount(1);
	for (const name of ['田中', '鈴木'])
		await row(page, name).locator('input[type="checkbox"]').check();
	await page.locator('[data-filter="text"]').fill('田');
	await saved(page, page.locator('[data-csv]'));
	page.on('dialog', (dialog) => void dialog.accept());
	await page.reload();
	await expect(page.locator('main[data-people="0"]')).toBeAttached();
	await expect(field(page)).toHaveValue('');
	expect(await databases(page)).toEqual([]);
	const kept = await page.evaluate(() =>
		JSON.stringify([
			Object.entries(localStorage),
			Object.entries(sessionStorage),
			document.cookie,
			history.state,
			location.href
		])
	);
	const code = shareFragment(TEAM_LEAD.answers).slice(7);
	for (const trace of ['田', '鈴木', 'Suzuki', code]) {
		expect(kept).not.toContain(trace);
		expect(sent.join('\n')).not.toContain(trace);
		expect(sent.join('\n')).not.toContain(encodeURIComponent(trace));
	}
});

test('names with directional controls, markup and great length stay names', async ({
	page,
	quiz
}) => {
	await open(quiz);
	await page.setViewportSize({ width: 320, height: 720 });
	await paste(
		page,
		['a', 'b', 'c', 'd'].map((name, at) => `${name} ${linkOf(PEOPLE[at % 3]![1])}`).join('\n')
	);
	const names = [
		'\u202eevil\u2066',
		'<img src=x onerror=alert(1)>',
		'W'.repeat(5_000),
		'__proto__'
	];
	for (const [at, name] of names.entries()) {
		const input = rows(page).nth(at).locator('input[type="text"]');
		await input.evaluate((element: HTMLInputElement, name) => {
			element.value = name;
			element.dispatchEvent(new Event('change', { bubbles: true }));
		}, name);
	}
	const shown = rows(page).locator('bdi');
	await expect(shown.nth(0)).toHaveText('evil');
	await expect(shown.nth(1)).toHaveText('<img src=x onerror=alert(1)>');
	expect(((await shown.nth(2).textContent()) ?? '').length).toBeLessThanOrEqual(100);
	await expect(shown.nth(3)).toHaveText('__proto__');
	expect(await page.locator('main img').count()).toBe(0);
	for (const at of [0, 2]) await rows(page).nth(at).locator('input[type="checkbox"]').check();
	await expect(page.locator('[data-comparison]')).toBeVisible();
	expect(await cramped(page)).toEqual([]);
});

/** Links to the results of many people, of whom no two answer alike. */
function many(count: number): string {
	const people = [COORDINATOR, OPERATOR, TEAM_LEAD, PM_ONCE, VETERAN];
	return Array.from(
		{ length: count },
		(_, at) => `${at % 7} 人目の人 ${at}\t${linkOf(people[at % people.length]!)}`
	).join('\n');
}

/** The tasks of more than 100 ms that it takes to work with five hundred people. */
async function longTasks(page: Page, quiz: Quiz): Promise<string[]> {
	await open(quiz);
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
		).observe({ type: 'longtask' });
	});
	const long: string[] = [];
	const after = async (step: string) => {
		const found = await page.evaluate<number[]>('window.tasks.splice(0)');
		long.push(...found.filter((each) => each > 100).map((each) => `${step}: ${each} ms`));
	};
	await page.evaluate((text) => navigator.clipboard.writeText(text), many(500));
	await field(page).focus();
	await page.keyboard.press('Control+V');
	await expect(page.locator('[data-shown="500"]')).toBeVisible({ timeout: 30_000 });
	await after('read');
	const more = page.locator('section > button.more');
	for (let count = 100; count <= 500; count += 50) {
		await more.click();
		await expect(rows(page)).toHaveCount(count);
	}
	await after('show all');
	for (const column of ['name', 'since', 'gaps', 'firstStep', 'role']) {
		await page.locator(`[data-sort="${column}"]`).click();
		await expect(page.locator(`th[aria-sort] [data-sort="${column}"]`)).toBeVisible();
		await after(`sort by ${column}`);
	}
	await page.locator('[data-filter="text"]').pressSequentially('人目の人 49', { delay: 30 });
	await expect(page.locator('[data-shown="11"]')).toBeVisible();
	await page.locator('[data-filter="text"]').fill('');
	await expect(page.locator('[data-shown="500"]')).toBeVisible();
	await after('filter');
	await rows(page).first().locator('input[type="text"]').fill('別の名前');
	await rows(page).first().locator('input[type="text"]').press('Enter');
	await page.locator('header a.language').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(rows(page)).toHaveCount(50);
	await after('rename and change the language');
	return long;
}

test('five hundred links block nothing: no task takes more than 100 ms', async ({
	page,
	quiz,
	context
}) => {
	test.setTimeout(180_000);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	page.on('dialog', (dialog) => void dialog.accept());
	// A busy machine stretches tasks: one round without any shows that the page makes none.
	await expect(async () => expect(await longTasks(page, quiz)).toEqual([])).toPass({
		timeout: 160_000
	});
});

for (const locale of LOCALES)
	test(`the table has no problem on a phone nor on a desk, in ${locale}`, async ({
		page,
		quiz
	}) => {
		test.slow();
		await open(quiz, locale);
		await paste(page, `${COLUMN}\n${linkOf(PM_ONCE).slice(0, -3)}\n田中 ${linkOf(COORDINATOR)}`);
		for (const name of ['佐藤', 'Suzuki'])
			await row(page, name).locator('input[type="checkbox"]').check();
		await expect(page.locator('[data-comparison]')).toBeVisible();
		for (const width of [320, 390, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect([...(await findings(page)), ...(await cramped(page))], `${width} px`).toEqual([]);
		}
		if (locale === 'en') return;
		await page.locator('[data-compare] button').last().click();
		for (const width of [320, 390, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await page.evaluate(cutWords), `${width} px`).toEqual([]);
		}
	});
