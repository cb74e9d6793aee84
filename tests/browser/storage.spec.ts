/** Stored data that is damaged or newer, and storage that is refused, full, or failing. */
import { readFile } from 'node:fs/promises';
import { attemptOf, databases, draftOf, postingOf, seed, stored } from './database';
import { PM_AT_LARGE, TEAM_LEAD, VETERAN } from './people';
import { expect, LOCALES, test } from './quiz';

const UNREADABLE = {
	drafts: [
		{ id: 'garbage', answers: 'none at all' },
		{ ...draftOf('of a later version', { phase: 'design' }), schema: 99, mood: 'good' }
	],
	attempts: [
		{ ...attemptOf('damaged', TEAM_LEAD.answers), answers: { phase: 'ceo' } },
		{ ...attemptOf('newer', VETERAN.answers), version: 99 }
	],
	postings: [{ ...postingOf('torn', 'PM wanted'), text: 7 }]
};
const byId = <T extends { id?: unknown }>(rows: T[]) =>
	rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));

for (const locale of LOCALES) {
	test(`records that cannot be read are said to be there, and are left as they are, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await seed(page, UNREADABLE);
		await page.goto(quiz.url('', locale));
		await expect(page.locator('[data-set-aside]')).toContainText('4');
		await quiz.open('quiz/phase', locale);
		await expect(page.locator('[data-set-aside]')).toBeVisible();

		// The rest works: a draft of one's own, and a way to the records.
		await quiz.answer('phase', 'design');
		await quiz.isStored();
		await quiz.follow(page.locator('[data-set-aside] a'));
		// Where all that is stored is listed, the kept postings count too.
		await expect(page.locator('[data-set-aside="5"]')).toBeVisible();

		const { drafts, attempts, postings } = await stored(page);
		expect(byId(drafts.filter(({ id }) => UNREADABLE.drafts.some((row) => row.id === id)))).toEqual(
			byId(UNREADABLE.drafts)
		);
		expect(drafts).toHaveLength(3);
		expect(byId(attempts)).toEqual(byId(UNREADABLE.attempts));
		expect(postings).toEqual(UNREADABLE.postings);
	});
}

test('the download holds everything, what cannot be read too, and deleting leaves nothing', async ({
	page,
	quiz
}) => {
	const draft = draftOf('draft', { phase: 'design' });
	const attempt = attemptOf('attempt', TEAM_LEAD.answers);
	const posting = postingOf('posting', 'PM wanted');
	await seed(page, {
		drafts: [draft, ...UNREADABLE.drafts],
		attempts: [attempt, ...UNREADABLE.attempts],
		postings: [posting, ...UNREADABLE.postings]
	});
	await page.goto(quiz.url('privacy'));
	await expect(page.locator('[data-postings="1"]')).toBeVisible();
	// Each that cannot be read is named, and they can be had by themselves.
	const unread = page.locator('[data-set-aside="5"]');
	await expect(unread.locator('li')).toHaveCount(5);
	const [apart] = await Promise.all([
		page.waitForEvent('download'),
		unread.locator('button').click()
	]);
	const records = JSON.parse(await readFile(await apart.path(), 'utf8')) as { record: unknown }[];
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
	expect(await stored(page)).toEqual({ drafts: [], attempts: [], postings: [] });
	expect(await databases(page), 'no database is left behind').toEqual([]);
});

test('kept postings alone are something stored, and can be deleted', async ({ page, quiz }) => {
	await seed(page, { postings: [postingOf('a', 'PM wanted'), postingOf('b', 'PMO wanted')] });
	await page.goto(quiz.url('privacy', 'en'));
	await expect(page.locator('[data-postings]')).toContainText('2');
	await page.locator('section[aria-labelledby="stored"] .actions button').last().click();
	await page.locator('dialog[open] button').first().click();
	await expect(page.locator('[data-postings]')).toHaveCount(0);
	expect(await databases(page)).toEqual([]);
});

test('a database from before postings could be kept is upgraded with nothing lost, though a tab has it open', async ({
	page,
	quiz,
	context
}) => {
	const { postings: _, ...before } = {
		drafts: [draftOf('draft', { phase: 'design' }), ...UNREADABLE.drafts],
		attempts: [attemptOf('attempt', TEAM_LEAD.answers), ...UNREADABLE.attempts],
		postings: []
	};
	await seed(page, before, 1);
	// As the code of the time did: it holds the database, and makes way when asked.
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
	expect(versions).toEqual([2]);
});

test('a tab that holds up the upgrade does not hold up the quiz, which is stored once it makes way', async ({
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
	// What cannot be stored can be taken along at once.
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
	// What is in memory can still be taken along.
	await quiz.follow(page.locator(`footer nav a[href$="/en/privacy/"]`));
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('section[aria-labelledby="stored"] .actions button').first().click()
	]);
	const taken = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>;
	expect(taken.attempts).toMatchObject([{ answers: PM_AT_LARGE.answers }]);
});

test('a browser without any database is told apart from nothing stored, and the quiz goes on', async ({
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

test('what could not be written is written when the user asks for it again', async ({
	page,
	quiz
}) => {
	await seed(page, { drafts: [draftOf('draft', { phase: 'design' })] });
	await page.addInitScript(() => {
		// The page would try again by itself after four seconds: here it is the button that counts.
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
	expect((await stored(page)).drafts, 'not stored, and not claimed to be').toMatchObject([
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

test('a tick that could not be stored is said not to be', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('attempt', TEAM_LEAD.answers)] });
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	await page.goto(quiz.url('result'));
	await page.locator('[data-step="check-the-posting"] input').check();
	await expect(page.locator('section[aria-labelledby="steps"] [role="alert"]')).not.toBeEmpty();
});

test('the browser is asked to leave the data alone at the first stored attempt, and not before', async ({
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
	// Not again: some browsers ask the user each time.
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

test('a database deleted by the browser in the middle of a quiz costs nothing of what is on the page', async ({
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

test('a tab whose database a later version has changed goes on in memory, says so, and loses nothing', async ({
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
	expect((await stored(later)).drafts, 'what was stored is as it was').toMatchObject([
		{ answers: { phase: 'design' } }
	]);
});
