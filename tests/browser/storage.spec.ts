/** Records that are damaged, newer or of version 0.1.0, and storage that is refused, full or failing. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
	attemptOf,
	databases,
	draftOf,
	postingOf,
	seed,
	stored,
	weekOf,
	type Rows
} from './database';
import { PM_AT_LARGE, TEAM_LEAD, VETERAN } from './people';
import { expect, LOCALES, test } from './quiz';

/** The database as version 0.1.0 wrote it. */
const { version, ...V0_1_0 } = JSON.parse(
	readFileSync('tests/fixtures/v0.1.0/database.json', 'utf8')
) as Rows & { version: 2 };

const UNREADABLE = {
	drafts: [
		{ id: 'garbage', answers: 'none at all' },
		{ ...draftOf('of a later version', { phase: 'design' }), schema: 99, mood: 'good' }
	],
	attempts: [
		{ ...attemptOf('damaged', TEAM_LEAD.answers), answers: { phase: 'ceo' } },
		{ ...attemptOf('newer', VETERAN.answers), version: 99 }
	],
	postings: [{ ...postingOf('torn', 'PM wanted'), text: 7 }],
	weeks: [weekOf('torn', {})]
};
const byId = <T extends { id?: unknown }>(rows: T[]) =>
	rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));

for (const locale of LOCALES) {
	test(`unreadable records are reported and not changed, in ${locale}`, async ({ page, quiz }) => {
		await seed(page, UNREADABLE);
		await page.goto(quiz.url('', locale));
		await expect(page.locator('[data-unreadable]')).toContainText('4');
		await quiz.open('quiz/phase', locale);
		await expect(page.locator('[data-unreadable]')).toBeVisible();

		// The quiz works beside them: a new draft, and a link to the records.
		await quiz.answer('phase', 'design');
		await quiz.isStored();
		await quiz.follow(page.locator('[data-unreadable] a'));
		// The page that lists all records counts saved postings too.
		await expect(page.locator('[data-unreadable="6"]')).toBeVisible();

		const { drafts, attempts, postings, weeks } = await stored(page);
		expect(byId(drafts.filter(({ id }) => UNREADABLE.drafts.some((row) => row.id === id)))).toEqual(
			byId(UNREADABLE.drafts)
		);
		expect(drafts).toHaveLength(3);
		expect(byId(attempts)).toEqual(byId(UNREADABLE.attempts));
		expect(postings).toEqual(UNREADABLE.postings);
		expect(weeks).toEqual(UNREADABLE.weeks);
	});
}

test('the draft, attempts and posting of version 0.1.0 open unchanged', async ({ page, quiz }) => {
	await seed(page, V0_1_0, version);
	await page.goto(quiz.url('history'));
	await expect(page.locator('[data-attempt]')).toHaveCount(V0_1_0.attempts.length);
	await expect(page.locator('[data-unreadable]')).toHaveCount(0);
	await page.goto(quiz.url('postings'));
	await expect(page.locator(`[data-posting="${String(V0_1_0.postings[0]?.id)}"]`)).toBeVisible();
	await quiz.open('quiz/lead');
	expect(await quiz.picked()).toEqual(['team']);
	await expect(page.locator('[data-unreadable]')).toHaveCount(0);
	const after = await stored(page);
	for (const store of ['drafts', 'attempts', 'postings'] as const) {
		expect(byId(after[store])).toEqual(byId(V0_1_0[store]));
	}
});

test('the download has everything, unreadable records too, and deleting leaves nothing', async ({
	page,
	quiz
}) => {
	const draft = draftOf('draft', { phase: 'design' });
	const attempt = attemptOf('attempt', TEAM_LEAD.answers);
	const posting = postingOf('posting', 'PM wanted');
	const week = weekOf('week', { 'run-issues': 8 });
	await seed(page, {
		drafts: [draft, ...UNREADABLE.drafts],
		attempts: [attempt, ...UNREADABLE.attempts],
		postings: [posting, ...UNREADABLE.postings],
		weeks: [week, ...UNREADABLE.weeks]
	});
	await page.goto(quiz.url('privacy'));
	await expect(page.locator('[data-postings="1"]')).toBeVisible();
	await expect(page.locator('[data-weeks="1"]')).toBeVisible();
	// Unreadable records are listed, and can be downloaded separately.
	const unread = page.locator('[data-unreadable="6"]');
	await expect(unread.locator('li')).toHaveCount(6);
	const [separate] = await Promise.all([
		page.waitForEvent('download'),
		unread.locator('button').click()
	]);
	const records = JSON.parse(await readFile(await separate.path(), 'utf8')) as {
		record: unknown;
	}[];
	expect(byId(records.map(({ record }) => record as { id: string }))).toEqual(
		byId(Object.values(UNREADABLE).flat())
	);
	const [download, wipe] = [0, 1].map((at) =>
		page.locator('section[aria-labelledby="stored"] .actions button').nth(at)
	);
	const [file] = await Promise.all([page.waitForEvent('download'), download?.click()]);
	const taken = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>;
	expect(taken.drafts).toEqual([draft]);
	expect(taken.attempts).toEqual([attempt]);
	expect(taken.postings).toEqual([posting]);
	expect(taken.weeks).toEqual([week]);
	expect(byId(taken.unreadable as { id: string }[])).toEqual(
		byId(Object.values(UNREADABLE).flat())
	);

	await wipe?.click();
	await page.keyboard.press('Escape');
	expect((await stored(page)).attempts, 'not yet').toHaveLength(3);
	await wipe?.click();
	await page.locator('dialog[open] button').first().click();
	await expect(page.locator('main p[role="status"]')).not.toBeEmpty();
	await expect(wipe ?? page.locator('never')).toHaveCount(0);
	expect(await stored(page)).toEqual({ drafts: [], attempts: [], postings: [], weeks: [] });
	expect(await databases(page), 'no database is left behind').toEqual([]);
});

test('saved postings alone are listed, and can be deleted', async ({ page, quiz }) => {
	await seed(page, { postings: [postingOf('a', 'PM wanted'), postingOf('b', 'PMO wanted')] });
	await page.goto(quiz.url('privacy', 'en'));
	await expect(page.locator('[data-postings]')).toContainText('2');
	await page.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await page.locator('dialog[open] button').first().click();
	await expect(page.locator('[data-postings]')).toHaveCount(0);
	expect(await databases(page)).toEqual([]);
});

test('a database of version 1 is upgraded with nothing lost, though a tab has it open', async ({
	page,
	quiz,
	context
}) => {
	const before = {
		drafts: [draftOf('draft', { phase: 'design' }), ...UNREADABLE.drafts],
		attempts: [attemptOf('attempt', TEAM_LEAD.answers), ...UNREADABLE.attempts]
	};
	await seed(page, before, 1);
	// As version 1 did: it has the database open, and closes it for an upgrade.
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open('pm-pmo-career-quiz', 1);
				request.onsuccess = () => {
					const database = request.result;
					database.onversionchange = () => database.close();
					resolve();
				};
			})
	);
	const today = await context.newPage();
	await today.goto(quiz.url('history'));
	await expect(today.locator('[data-attempt]')).toHaveCount(1);
	const after = await stored(today);
	expect(byId(after.drafts)).toEqual(byId(before.drafts));
	expect(byId(after.attempts)).toEqual(byId(before.attempts));
	const versions = await today.evaluate(async () =>
		(await indexedDB.databases()).map(({ version }) => version)
	);
	expect(versions).toEqual([3]);
});

test('a tab that blocks the upgrade does not block the quiz, which is stored once the tab closes it', async ({
	page,
	quiz,
	context
}) => {
	await seed(page, { drafts: [] }, 1);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open('pm-pmo-career-quiz', 1);
				request.onsuccess = () => {
					Object.assign(window, { held: request.result });
					resolve();
				};
			})
	);
	const holding = page;
	const today = await context.newPage();
	await today.goto(quiz.url('quiz/phase'));
	await today.locator('main input[value="design"]').check();
	const state = today.locator('[data-draft]');
	await expect(state).toHaveAttribute('data-draft', 'failing', { timeout: 15_000 });
	await holding.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
	await expect(state).toHaveAttribute('data-draft', 'saved', { timeout: 15_000 });
	expect((await stored(today)).drafts).toMatchObject([{ answers: { phase: 'design' } }]);
});

test('in a browser that opens no database the quiz goes on to the result, and says that nothing is stored', async ({
	page,
	quiz
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('refused', 'SecurityError');
		};
	});
	await quiz.open('quiz/phase', 'en');
	await quiz.answer('phase', 'design');
	const state = page.locator('[data-draft]');
	await expect(state).toHaveAttribute('data-draft', 'failing');
	await expect(state.locator('[role="status"]')).not.toBeEmpty();
	await expect(state.locator('button')).toHaveCount(2);
	// An unsaved draft can be downloaded at once.
	const [draft] = await Promise.all([
		page.waitForEvent('download'),
		state.locator('button').last().click()
	]);
	expect(JSON.parse(await readFile(await draft.path(), 'utf8'))).toMatchObject({
		drafts: [{ answers: { phase: 'design' } }]
	});
	await quiz.walk(PM_AT_LARGE.answers);
	expect(await quiz.conclude()).toEqual(PM_AT_LARGE.result);
	await expect(page.locator('main .notice[role="alert"]')).toBeVisible();
	// Records in memory can be downloaded, too.
	await quiz.follow(page.locator(`footer nav a[href$="/en/privacy/"]`));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('section[aria-labelledby="stored"] .actions button').first().click()
	]);
	const taken = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>;
	expect(taken.attempts).toMatchObject([{ answers: PM_AT_LARGE.answers }]);
});

test('a browser without IndexedDB is not shown as empty storage, and the quiz goes on', async ({
	page,
	quiz
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await quiz.open('quiz/phase');
	await quiz.answer('phase', 'design');
	await expect(page.locator('[data-draft]')).toHaveAttribute('data-draft', 'failing');
	await quiz.next();
	await quiz.isAt('lead');
	await quiz.follow(page.locator('main a.back'));
	expect(await quiz.picked()).toEqual(['design']);
});

test('a failed write is retried when the user asks for it', async ({ page, quiz }) => {
	await seed(page, { drafts: [draftOf('draft', { phase: 'design' })] });
	await page.addInitScript(() => {
		// The page would retry by itself after four seconds; this test is about the button.
		const later = window.setTimeout.bind(window);
		window.setTimeout = ((job: () => void, delay = 0) =>
			delay >= 4000 ? 0 : later(job, delay)) as typeof window.setTimeout;
		const { put } = IDBObjectStore.prototype;
		let isFull = sessionStorage.getItem('mended') === null;
		addEventListener('mended', () => {
			isFull = false;
			sessionStorage.setItem('mended', 'yes');
		});
		IDBObjectStore.prototype.put = function (...args) {
			if (isFull) throw new DOMException('no room', 'QuotaExceededError');
			return put.apply(this, args);
		};
	});
	const state = page.locator('[data-draft]');
	await quiz.open('quiz/lead');
	await quiz.answer('lead', 'large');
	await expect(state).toHaveAttribute('data-draft', 'failing');
	await quiz.next();
	await quiz.answer('accountability', 'once');
	await quiz.next();
	await quiz.isAt('scale');
	await expect(state).toHaveAttribute('data-draft', 'failing');
	expect((await stored(page)).drafts, 'not stored, and not shown as stored').toMatchObject([
		{ answers: { phase: 'design' } }
	]);

	await page.evaluate(() => dispatchEvent(new Event('mended')));
	await state.locator('button').first().click();
	await quiz.isStored();
	await page.reload();
	await quiz.isAlive();
	await quiz.isAt('scale');
	expect((await stored(page)).drafts).toMatchObject([
		{ answers: { phase: 'design', lead: 'large', accountability: 'once' } }
	]);
});

test('a decision on the plan that could not be stored is reported', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] });
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	await page.goto(quiz.url('result'));
	await quiz.plan('check-the-posting');
	await expect(page.locator('section[aria-labelledby="plan"] [role="alert"]')).not.toBeEmpty();
});

test('persistent storage is requested with the first stored attempt, and not before', async ({
	page,
	quiz
}) => {
	const { wish: _, ...most } = TEAM_LEAD.answers;
	await seed(page, { drafts: [draftOf('draft', most)] });
	await page.addInitScript(() => {
		StorageManager.prototype.persisted = () => Promise.resolve(false);
		StorageManager.prototype.persist = () => {
			document.documentElement.dataset.asked = String(
				Number(document.documentElement.dataset.asked ?? 0) + 1
			);
			return Promise.resolve(true);
		};
	});
	const asked = () => page.locator('html').getAttribute('data-asked');
	await quiz.open('quiz/wish');
	await quiz.answer('wish', 'pm');
	await quiz.isStored();
	await quiz.next();
	expect(await asked()).toBeNull();
	await quiz.conclude();
	await expect.poll(asked).toBe('1');
	// Some browsers ask the user each time, so it is requested once.
	await quiz.follow(page.locator('header nav a[href$="/history/"]'));
	await page.goto(quiz.url('quiz/wish'));
	await quiz.isAlive();
	await quiz.answer('wish', 'pmo');
	await quiz.isStored();
	await quiz.next();
	await quiz.walk({ ...TEAM_LEAD.answers, wish: 'pmo' });
	await quiz.conclude();
	expect(await asked()).toBeNull();
});

test('a database deleted during a quiz is stored again from the page', async ({
	page,
	quiz,
	context
}) => {
	await quiz.open('quiz/phase');
	await quiz.answer('phase', 'design');
	await quiz.isStored();
	await context.newPage().then(async (elsewhere) => {
		await elsewhere.goto(quiz.url('roles'));
		await elsewhere.evaluate(
			() =>
				new Promise<void>((resolve, reject) => {
					const request = indexedDB.deleteDatabase('pm-pmo-career-quiz');
					request.onsuccess = () => resolve();
					request.onerror = () => reject(new Error('not deleted'));
				})
		);
	});
	await quiz.next();
	await quiz.answer('lead', 'team');
	await quiz.isStored();
	expect((await stored(page)).drafts).toMatchObject([
		{ answers: { phase: 'design', lead: 'team' } }
	]);
});

test('a tab whose database a later version has upgraded goes on in memory, says so, and loses nothing', async ({
	page,
	quiz,
	context
}) => {
	await quiz.open('quiz/phase');
	await quiz.answer('phase', 'design');
	await quiz.isStored();
	const later = await context.newPage();
	await later.goto(quiz.url('roles'));
	await later.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('pm-pmo-career-quiz', 99);
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
				request.onerror = () => reject(new Error('not opened'));
			})
	);
	await quiz.next();
	await quiz.answer('lead', 'team');
	await expect(page.locator('[data-draft]')).toHaveAttribute('data-draft', 'failing');
	await quiz.next();
	await quiz.follow(page.locator('main a.back'));
	expect(await quiz.picked()).toEqual(['team']);
	expect((await stored(later)).drafts, 'the stored draft is unchanged').toMatchObject([
		{ answers: { phase: 'design' } }
	]);
});
