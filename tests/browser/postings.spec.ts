/** Postings that are pasted, opened, tried or saved: their verdicts, and that nothing leaves the page. */
import type { Page } from '@playwright/test';
import { judgeCases, type Evidence, type JudgedCase } from '$lib/postings/judge';
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

/** Clear by any reading. */
const POSTING = `【案件名】データセンター移転のPMO
【仕事の内容】
PMのもとで、移転の管理を支援していただきます。
・PMの補佐、進捗管理、課題管理、日程の調整
・各チームとの調整、報告資料の作成`;
const CLERICAL = `【職種】PMO事務
【仕事の内容】
・会議室の予約、議事録の作成
・電話とメールの対応、来客の対応
・書式の修正、データ入力、備品の発注`;
const GOVERNING = `【職種】全社のPMO
【仕事の内容】
・複数のプロジェクトを横断して監督し、統制
・全社のプロジェクト管理の標準の策定
・各プロジェクトの品質監査、各PMへの改善提案
・経営会議への報告`;
const LEADING = `【職種】プロジェクトマネージャー
【仕事の内容】
・プロジェクトの責任者として、要件定義から完了までを統括
・顧客との要件や納期の交渉
・予算の策定と原価の管理、追加費用の判断
・チーム15名への指示とメンバーの育成`;
const KINDS = { 'support-pmo': POSTING, pso: CLERICAL, 'true-pmo': GOVERNING, pm: LEADING };

const verdict = (page: Page) => page.locator('main [data-kind]');
const field = (page: Page) => page.getByRole('textbox').first();

async function judge(page: Page, text: string): Promise<void> {
	await field(page).fill(text);
	await page.locator('main form button[type="submit"]').click();
	await expect(page.locator('#verdict')).toBeFocused();
	await expect(page.locator('main [data-chapter]').last()).toBeVisible();
}

/** Shows what the page makes of a judgement, whatever the rules: the worker answers with it. */
async function judgesAs(page: Page, cases: readonly JudgedCase[]): Promise<void> {
	await page.route('**/workers/*', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			body: `onmessage = () => postMessage(${JSON.stringify(cases)})`
		})
	);
}

/** A job within a text, judged as if it were alone there. */
function jobIn(text: string, job: string): JudgedCase {
	const at = text.indexOf(job);
	const [alone] = judgeCases(job);
	if (!alone) throw new Error('a text without a case');
	const evidence = alone.judgement.evidence.map((each) => ({
		...each,
		start: each.start + at,
		end: each.end + at
	}));
	return { start: at, end: at + job.length, judgement: { ...alone.judgement, evidence } };
}

const MIXED = '課題管理と進捗管理。顧客と要件を合意。';
const evidenceFor = (kind: 'pm' | 'support-pmo', words: string): Evidence => {
	const start = MIXED.indexOf(words);
	const end = start + words.length;
	return { start, end, cue: words, aspect: kind === 'pm' ? 'client' : 'control', kind, weight: 2 };
};
const LEANING: JudgedCase = {
	start: 0,
	end: MIXED.length,
	judgement: {
		kind: 'cannot-tell',
		confidence: 'none',
		reason: 'mixed',
		leaning: 'support-pmo',
		rival: 'pm',
		scores: { pm: 2, 'true-pmo': 0, 'support-pmo': 3, pso: 0 },
		evidence: [
			evidenceFor('support-pmo', '課題管理'),
			evidenceFor('support-pmo', '進捗管理'),
			evidenceFor('pm', '顧客と要件を合意')
		],
		missing: ['who-decides', 'budget'],
		cautions: [{ id: 'between-two-kinds', facts: ['F3', 'F9'], spans: [] }],
		facts: ['F1', 'F9', 'F15']
	}
};

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

/** Opens the page and waits for its hydration: a space is not judged, but brings the button to clear it. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(async () => {
		await field(page).fill(' ');
		await expect(page.locator('main form button[type="button"]')).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.locator('main form button[type="button"]').click();
}

for (const locale of LOCALES) {
	test(`a sample of each kind is recognised, in ${locale}`, async ({ page, quiz }) => {
		await open(page, quiz.url('postings', locale));
		for (const [sample, kind] of Object.entries(SAMPLES)) {
			await quiz.trySample(sample);
			await expect(verdict(page)).toHaveAttribute('data-kind', kind);
			await expect(page.locator('#verdict')).toBeFocused();
			await expect(page.locator('section[aria-labelledby="input"] [role="status"]')).toHaveText(
				await page.locator('#verdict').innerText()
			);
			await expect(page.locator('.verdict [data-asks]')).toHaveCount(2);
			await quiz.allChapters();
			const questions = await page.locator('[data-asks]').count();
			expect(questions).toBeGreaterThanOrEqual(5);
			expect(questions).toBeLessThanOrEqual(8);
			await expect(page.locator('#checklist')).toHaveCount(kind === 'cannot-tell' ? 1 : 0);
			if (kind === 'cannot-tell') continue;
			await expect(page.locator(`[data-quotes="${kind}"] .sign`).first()).toBeVisible();
			await expect(page.locator(`[data-mark="${kind}"]`).first()).toBeVisible();
			await expect(page.locator(`[data-reason="${kind}"]`).first()).toBeVisible();
			await expect(page.locator(`.verdict a[href$="/roles/#kind-${kind}"]`)).toBeVisible();
		}
	});

	test(`on a phone the verdict, the words for it and both questions are near, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, quiz.url('postings', locale));
		const bottom = () =>
			page
				.locator('.verdict [data-asks]')
				.last()
				.evaluate((question) => {
					const { bottom } = question.getBoundingClientRect();
					return { ofPage: bottom + scrollY, ofAll: document.documentElement.scrollHeight };
				});
		for (const [kind, text] of Object.entries(KINDS)) {
			await judge(page, text);
			await expect(verdict(page)).toHaveAttribute('data-kind', kind);
			await expect(page.locator('[data-quotes] .sign').nth(2)).toBeVisible();
			const { ofPage, ofAll } = await bottom();
			expect(ofPage, kind).toBeLessThanOrEqual(1700);
			expect(ofAll, kind).toBeLessThanOrEqual(3200);
		}
		await judgesAs(page, [LEANING]);
		await judge(page, MIXED);
		await expect(verdict(page)).toHaveAttribute('data-leaning', 'support-pmo');
		await expect(page.locator('[data-quotes]')).toHaveCount(2);
		expect((await bottom()).ofPage, 'leaning').toBeLessThanOrEqual(1700);
	});
}

test('a verdict is rendered first, in view; what is folded comes when it is opened', async ({
	page,
	quiz
}) => {
	// Higher than the page at first, with nothing below the verdict.
	await page.setViewportSize({ width: 800, height: 1600 });
	await watchArrivals(page, '[data-kind], [data-chapter]');
	await open(page, quiz.url('postings'));
	await judge(page, POSTING);
	expect(await arrivalsOn(page)).toEqual([1, 4]);
	await expect(page.locator('[data-contents]')).toHaveCount(0);
	const { y = 0 } = (await page.locator('#verdict').boundingBox()) ?? {};
	expect(y, 'at the upper edge, though it was alone at first').toBeLessThan(100);
	await quiz.chapter('signs');
	await expect(page.locator('[data-contents]')).toHaveCount(1);
});

test('on paper everything is unfolded, and folded again afterwards', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	await judge(page, POSTING);
	const contents = page.locator('[data-chapter][open] > [data-contents]');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(contents).toHaveCount(3);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(contents).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(contents).toHaveCount(3);
});

test('a warning is a line or two, not a screen', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	await judge(page, CLERICAL);
	const caution = page.locator('.verdict [data-caution]');
	await expect(caution).toHaveCount(1);
	expect((await caution.boundingBox())?.height).toBeLessThan(150);
});

test('a leaning shows the words for both kinds, and underlines both', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	await judgesAs(page, [LEANING]);
	await judge(page, MIXED);
	await expect(verdict(page)).toHaveAttribute('data-kind', 'cannot-tell');
	await quiz.allChapters();
	for (const kind of ['support-pmo', 'pm']) {
		await expect(page.locator(`[data-quotes="${kind}"]`)).toBeVisible();
		await expect(page.locator(`[data-mark="${kind}"]`).first()).toBeVisible();
	}
	await expect(page.locator('#checklist')).toHaveCount(0);
});

test('several jobs in one text are listed, each against the own result, and shown one at a time', async ({
	page,
	quiz
}) => {
	await seed(page, { attempts: [attemptOf('own', OPERATOR.answers)] });
	await open(page, quiz.url('postings'));
	const text = `${POSTING}\n\n${CLERICAL}`;
	await judgesAs(page, [jobIn(text, POSTING), jobIn(text, CLERICAL)]);
	await field(page).fill(text);
	await page.locator('main form button[type="submit"]').click();
	await expect(page.locator('#cases')).toBeFocused();
	const rows = page.locator('[data-case]');
	await expect(rows).toHaveCount(2);
	await expect(page.locator('[data-case="support-pmo"] [aria-current]')).toBeVisible();
	await expect(rows.locator('.soft')).toHaveCount(2);
	await expect(verdict(page)).toHaveAttribute('data-kind', 'support-pmo');
	await page.locator('[data-case="pso"] button').click();
	await expect(page.locator('#verdict')).toBeFocused();
	await expect(page.locator('[data-case="pso"] [aria-current]')).toBeVisible();
	await expect(verdict(page)).toHaveAttribute('data-kind', 'pso');
	await quiz.chapter('signs');
	expect(await page.locator('[data-marked] bdi').allTextContents()).toEqual(
		expect.arrayContaining([expect.stringContaining('PMO事務')])
	);
	await expect(page.locator('[data-marked]')).not.toContainText('データセンター移転');

	await page.locator('section[data-kind] .verdict button').click();
	await expect(page.locator('[data-looks-like="support-pmo pso"] li')).toHaveCount(2);
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
	await quiz.allChapters();
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
	await quiz.trySample('assistant');
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
	const html = '<img src=x onerror="window.hit=1"><script>window.hit=1</script><b>課題管理</b>';
	await judge(page, POSTING.replace('課題管理', html));
	await quiz.allChapters();
	await expect(page.locator('.verdict :is(img, script, b)')).toHaveCount(0);
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
		await expect(page.locator('.verdict > p').first()).not.toBeEmpty();
		await expect(page.locator('#checklist')).toBeVisible();
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
	await quiz.allChapters();
	expect((await page.locator('mark').allInnerTexts()).join()).not.toMatch(/20代|女性|容姿端麗/);
});

test('nothing of a text is stored, sent or put into the address', async ({ page, quiz }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
	await open(page, quiz.url('postings'));
	const before = page.url();
	await judge(page, `${POSTING} ひみつ`);
	await quiz.allChapters();
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
	await quiz.chapter('signs');
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
	await judge(page, POSTING);
	await quiz.chapter('fit');
	await expect(page.locator('[data-place]')).toHaveAttribute('data-place', /next|both/);
	await expect(page.locator('[data-adds]').first()).toBeVisible();
	await expect(page.locator('[data-adds="phase"]'), 'it builds nothing itself').toHaveCount(0);
	await judge(page, CLERICAL);
	await quiz.chapter('fit');
	await expect(page.locator('[data-place]')).toHaveAttribute('data-place', 'none');
	await expect(page.locator('[data-adds]')).toHaveCount(0);
});

test('a sample replaces a written text, which can be restored', async ({ page, quiz }) => {
	await open(page, quiz.url('postings'));
	await field(page).fill('自分で書いた文章');
	await quiz.trySample('vague');
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
