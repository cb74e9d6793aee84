/** Postings that are pasted, opened, tried or saved: their verdicts, and that nothing leaves the page. */
import type { Page } from '@playwright/test';
import { samples } from '$lib/content/ja/posting-samples';
import { arrivalsOn, largestStep, watchArrivals } from './rendering-steps';
import { attemptOf, postingOf, seed, stored } from './database';
import { OPERATOR } from './people';
import { expect, LOCALES, test } from './quiz';

const SAMPLES = {
	coordination: 'support-pmo',
	renewal: 'pm',
	'several-projects': 'true-pmo',
	assistant: 'pso',
	vague: 'cannot-tell'
};

const POSTING = samples.coordination.text;
const CLERICAL = samples.assistant.text;
const GOVERNING = samples['several-projects'].text;

const verdict = (page: Page) => page.locator('main [data-kind]');
const field = (page: Page) => page.getByRole('textbox');

async function judge(page: Page, text: string): Promise<void> {
	await field(page).fill(text);
	await page.locator('main form button[type="submit"]').click();
	await expect(page.locator('#verdict')).toBeFocused();
	await allSections(page);
}

/** Waits for the last of the sections, which are rendered one after another. */
async function allSections(page: Page): Promise<void> {
	await expect(page.locator('[data-fit]')).toBeVisible();
}

/** Like a real paste, the text is in the field only after the event. */
async function paste(page: Page, unit: string, length = unit.length): Promise<void> {
	await field(page).evaluate(
		(area: HTMLTextAreaElement, { unit, length }) => {
			area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
			area.value = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
			area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
		},
		{ unit, length }
	);
}

/** Opens the page and waits for its hydration. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(async () => {
		await field(page).fill('x');
		await expect(page.locator('main form button[type="button"]')).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.locator('main form button[type="button"]').click();
}

for (const locale of LOCALES) {
	test(`a sample of each kind is recognised, in ${locale}`, async ({ page, quiz }) => {
		await open(page, quiz.url('postings', locale));
		for (const [sample, kind] of Object.entries(SAMPLES)) {
			await page.locator(`[data-sample="${sample}"]`).click();
			await expect(verdict(page)).toHaveAttribute('data-kind', kind);
			await expect(page.locator('#verdict')).toBeFocused();
			await expect(page.locator('section[aria-labelledby="input"] [role="status"]')).toHaveText(
				await page.locator('#verdict').innerText()
			);
			await allSections(page);
			const questions = await page.locator('[data-asks]').count();
			expect(questions).toBeGreaterThanOrEqual(5);
			expect(questions).toBeLessThanOrEqual(8);
			await expect(page.locator('[data-checklist]')).toHaveCount(kind === 'cannot-tell' ? 1 : 0);
			if (kind === 'cannot-tell') continue;
			await expect(page.locator(`[data-mark="${kind}"]`).first()).toBeVisible();
			await expect(page.locator(`[data-reason="${kind}"]`).first()).toBeVisible();
			await expect(page.locator(`.verdict a[href$="/roles/#kind-${kind}"]`)).toBeVisible();
		}
	});
}

test('the verdict is rendered first, in view, and the other sections one after another', async ({
	page,
	quiz
}) => {
	// Higher than the page at first, with nothing below the verdict.
	await page.setViewportSize({ width: 800, height: 1600 });
	await watchArrivals(page, '[data-kind] h2');
	await open(page, quiz.url('postings'));
	await judge(page, POSTING);
	const arrivals = await arrivalsOn(page);
	expect([arrivals[0], largestStep(arrivals)]).toEqual([1, 1]);
	await expect(page.locator('#verdict')).toBeInViewport();
	const { y = 0 } = (await page.locator('#verdict').boundingBox()) ?? {};
	expect(y, 'at the upper edge, though it was alone at first').toBeLessThan(100);
});

for (const isPrinted of [false, true]) {
	test(`many saved postings are rendered a few at a time${isPrinted ? ', and on paper at once' : ''}`, async ({
		page,
		quiz
	}) => {
		const ids = Array.from({ length: 23 }, (_, at) => `posting-${at}`);
		await seed(page, { postings: ids.map((id) => postingOf(id, `${POSTING} ${id}`)) });
		await watchArrivals(page, '[data-posting]', { isPrinted });
		await page.goto(quiz.url('postings'));
		const rows = page.locator('[data-posting]');
		await expect(rows).toHaveCount(ids.length);
		const arrivals = await arrivalsOn(page);
		expect(arrivals.slice(0, 2)).toEqual([5, isPrinted ? ids.length : 10]);
		if (!isPrinted) expect(largestStep(arrivals)).toBe(5);
		// A posting saved from now on is added to them.
		await judge(page, GOVERNING);
		await page.locator('section[data-kind] .verdict button').click();
		await expect(rows).toHaveCount(ids.length + 1);
	});
}

test('marks and reasons link to each other, and the kind to its description', async ({
	page,
	quiz
}) => {
	await open(page, quiz.url('postings'));
	await judge(page, POSTING);
	const ends = await page
		.locator('[data-marked] a, [data-reason] a')
		.evaluateAll((links: HTMLAnchorElement[]) => links.map(({ hash }) => hash));
	expect(ends.length).toBeGreaterThan(3);
	for (const hash of new Set(ends)) await expect(page.locator(hash), hash).toBeAttached();
	await page.locator('.verdict a[href*="#kind-"]').click();
	await expect(page.locator('#kind-support-pmo')).toBeInViewport();
});

test('a paste is judged and announced at once, and a newer text replaces an older', async ({
	page,
	quiz
}) => {
	let workers = 0;
	page.on('worker', () => (workers += 1));
	await open(page, quiz.url('postings'));
	await paste(page, `${POSTING}\n`, 150_000);
	await page.locator('[data-sample="assistant"]').click();
	await expect(verdict(page)).toHaveAttribute('data-kind', 'pso');
	await field(page).focus();
	await paste(page, POSTING);
	await expect(verdict(page)).toHaveAttribute('data-kind', 'support-pmo');
	await expect(field(page)).toBeFocused();
	// A terminated worker may be gone before its event.
	expect(workers, 'the page was left alone').toBeGreaterThanOrEqual(2);
	await expect(page.locator('section[aria-labelledby="input"] [role="status"]')).toHaveText(
		await page.locator('#verdict').innerText()
	);
	await field(page).fill('別の文章');
	await expect(page.locator('main [role="status"] p:not(.visually-hidden)')).toBeVisible();
});

test('HTML is shown as text', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	const html = `<img src=x onerror="window.hit=1"><script>window.hit=1</script><b>${POSTING}</b>`;
	await judge(page, html);
	await expect(page.locator('[data-marked]')).toContainText('<img src=x');
	await expect(page.locator('[data-marked] :is(img, script, b)')).toHaveCount(0);
	expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('text that is not a posting gets a reason and a next step', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	for (const text of [
		'',
		' \n',
		'PMO',
		'😀😀😀',
		'Chef de projet recherché à Lyon pour une équipe'
	]) {
		await judge(page, text);
		await expect(verdict(page)).toHaveAttribute('data-kind', 'cannot-tell');
		await expect(verdict(page)).toHaveAttribute('data-confidence', 'none');
		await expect(page.locator('.verdict p')).not.toHaveCount(0);
		await expect(page.locator('[data-asks]')).not.toHaveCount(0);
	}
});

test('improper conditions raise a warning, and are neither repeated nor marked', async ({
	page,
	quiz
}) => {
	await open(page, quiz.url('postings'));
	await judge(page, `${CLERICAL}\n20代の女性、容姿端麗な方。`);
	const caution = page.locator('[data-caution="improper-conditions"]');
	await expect(caution).toBeVisible();
	await expect(caution).not.toContainText('容姿端麗');
	expect((await page.locator('mark').allInnerTexts()).join()).not.toMatch(/20代|女性|容姿端麗/);
});

test('nothing of a text is stored, sent or put into the address', async ({ page, quiz }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
	await open(page, quiz.url('postings'));
	const before = page.url();
	await judge(page, `${POSTING} ひみつ`);
	await expect(page.locator('[data-fit] a')).toBeVisible();
	expect(page.url()).toBe(before);
	expect(requests.filter((each) => decodeURIComponent(each).includes('ひみつ'))).toEqual([]);
	const stored = await page.evaluate(async () => {
		const all: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
		for (const { name } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve) => {
				const opening = indexedDB.open(String(name));
				opening.onsuccess = () => resolve(opening.result);
			});
			for (const store of database.objectStoreNames)
				all.push(
					await new Promise((resolve) => {
						const reading = database.transaction(store).objectStore(store).getAll();
						reading.onsuccess = () => resolve(reading.result);
					})
				);
			database.close();
		}
		return JSON.stringify(all);
	});
	expect(stored).not.toContain('ひみつ');
	await page.reload();
	await expect(field(page)).toHaveValue('');
});

test('a text file is opened as UTF-8 or Shift_JIS, and a picture is refused', async ({
	page,
	quiz
}) => {
	await open(page, quiz.url('postings'));
	const file = page.locator('main input[type="file"]');
	const openFile = (name: string, buffer: Buffer) =>
		file.setInputFiles({ name, mimeType: 'text/plain', buffer });
	await openFile('job.txt', Buffer.from(POSTING));
	await expect(verdict(page)).toHaveAttribute('data-kind', 'support-pmo');
	await openFile('job.txt', Buffer.from([0x8b, 0x81, 0x90, 0x6c]));
	await expect(field(page)).toHaveValue('求人');
	await openFile('job.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
	await expect(page.locator('#posting-problem')).not.toBeEmpty();
	await expect(field(page)).toHaveValue('求人');
});

test('200,000 characters are judged while the page responds, and one more is refused', async ({
	page,
	quiz
}, info) => {
	test.slow();
	await open(page, quiz.url('postings'));
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
		).observe({ type: 'longtask' });
	});
	await paste(page, `${POSTING}\n`, 200_000);
	await expect(verdict(page)).toHaveAttribute('data-kind', /./, { timeout: 30_000 });
	expect((await page.locator('[data-marked]').innerText()).length).toBeLessThan(50_000);
	// Depends on the machine as much as on the page: reported, not asserted.
	const tasks = await page.evaluate<number[]>('tasks');
	info.annotations.push({ type: 'long tasks (ms)', description: tasks.join(', ') || 'none' });
	await page.locator('main form button[type="button"]').click();
	await expect(field(page)).toBeFocused();
	await paste(page, `${POSTING}\n`, 200_001);
	await expect(page.locator('#posting-problem')).not.toBeEmpty();
	await page.locator('main form button[type="submit"]').click();
	await expect(page.locator('#posting')).toBeFocused();
});

test('a job is compared with the own result', async ({ page, quiz }) => {
	await seed(page, { attempts: [attemptOf('own', OPERATOR.answers)] });
	await open(page, quiz.url('postings'));
	await page.locator('[data-sample="coordination"]').click();
	await expect(page.locator('[data-place]')).toHaveAttribute('data-place', /next|both/);
	await expect(page.locator('[data-adds]').first()).toBeVisible();
	await page.locator('[data-sample="assistant"]').click();
	await expect(page.locator('[data-place]')).toHaveAttribute('data-place', 'none');
	await expect(page.locator('[data-adds]')).toHaveCount(0);
});

test('a sample replaces a written text, which can be restored', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	await field(page).fill('自分で書いた文章');
	await page.locator('[data-sample="vague"]').click();
	await expect(verdict(page)).toBeVisible();
	await page.locator('.samples .notice button').click();
	await expect(field(page)).toHaveValue('自分で書いた文章');
});

test('a saved posting is judged whatever its id, even `constructor`', async ({ page, quiz }) => {
	const names = ['__proto__', 'constructor'];
	await seed(page, { postings: names.map((name) => postingOf(name, POSTING)) });
	await page.goto(quiz.url('postings'));
	for (const name of names) {
		const row = page.locator(`[data-posting="${name}"]`);
		await expect(row).toHaveAttribute('data-looks-like', 'support-pmo');
	}
});

for (const locale of LOCALES) {
	test(`a posting is saved on demand, listed with others, deleted and restored, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await open(page, quiz.url('postings', locale));
		const list = page.locator('section[data-saved]');
		await expect(list).toHaveAttribute('data-saved', '0');
		const texts = [GOVERNING, CLERICAL];
		for (const text of texts) {
			await judge(page, text);
			const save = page.locator('section[data-kind] .verdict button');
			await save.click();
			await expect(save).toHaveCount(0);
		}
		await expect(list.locator('[data-posting]')).toHaveCount(2);
		await expect(list.locator('[data-looks-like="true-pmo"]')).toHaveCount(1);
		await expect(list.locator('[data-looks-like="pso"]')).toHaveCount(1);
		expect((await stored(page)).postings.map(({ text }) => text).toSorted()).toEqual(
			texts.toSorted()
		);

		// Judged again at the next visit, since only texts are stored.
		await page.reload();
		const governing = list.locator('[data-looks-like="true-pmo"]');
		await expect(governing).toHaveCount(1);
		await governing.locator('button').first().click();
		await expect(page.locator('section[data-kind="true-pmo"]')).toBeVisible();
		await expect(field(page)).toHaveValue(GOVERNING);

		await governing.locator('button').last().click();
		await expect(list.locator('[data-posting]')).toHaveCount(1);
		await expect(page.locator('#saved')).toBeFocused();
		expect((await stored(page)).postings).toHaveLength(1);
		await list.locator('[role="status"] button').click();
		await expect(list.locator('[data-posting]')).toHaveCount(2);
		expect((await stored(page)).postings).toHaveLength(2);
	});
}
