/** Answers given before any script has run count: real radios in a real form. */
import { path } from '$lib/assessment/answers';
import { attemptOf, draftOf, seed, stored } from './database';
import { chunkWith, firstPaint, holdMachine, holdScripts } from './host';
import { PM_ONCE } from './people';
import { expect, LOCALES, Quiz, test } from './quiz';

/** Both show the first question: the one says so, the other may lead on to a later one. */
const FIRST = ['quiz/phase', 'quiz'];

for (const first of FIRST)
	test(`a radio picked at '${first}' before any script has run is taken over and stored`, async ({
		page,
		quiz
	}) => {
		const release = await holdScripts(page);
		await firstPaint(page, quiz.url(first));
		await quiz.answer('phase', 'design');
		release();
		await quiz.isStored();
		await quiz.isAt('phase');
		expect(await quiz.picked()).toEqual(['design']);
		expect((await stored(page)).drafts.map(({ answers }) => answers)).toEqual([
			{ phase: 'design' }
		]);
		await quiz.next();
		await quiz.isAt('lead');
	});

test('who answers what the quiz shows first stays at it, though a later question is open', async ({
	page,
	quiz
}) => {
	await seed(page, { drafts: [draftOf('draft', { phase: 'build', lead: 'none' })] });
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz'));
	await quiz.answer('phase', 'requirements');
	release();
	await quiz.isStored();
	await quiz.isAt('phase');
	expect(await quiz.picked()).toEqual(['requirements']);
	expect((await stored(page)).drafts.map(({ answers }) => answers)).toEqual([
		{ phase: 'requirements', lead: 'none' }
	]);
	await quiz.next();
	await quiz.isAt('lead');
});

for (const locale of LOCALES)
	test(`the first answer leads on in place before the machine has come, in ${locale}`, async ({
		page,
		quiz
	}) => {
		const release = await holdMachine(page);
		await page.goto(quiz.url('quiz/phase', locale));
		await expect(page.locator('main form[novalidate]')).toBeAttached();
		await page.evaluate(() => Object.assign(window, { isSamePage: true }));
		await quiz.answer('phase', 'design');
		await quiz.nextButton().click();
		await expect(quiz.option('lead', 'team')).toBeVisible();
		await expect(page.locator('main h1')).toBeFocused();

		// An answer picked here is taken over as on any other page.
		await quiz.answer('lead', 'team');
		release();
		await quiz.isAt('lead', locale);
		await quiz.isStored();
		expect(await quiz.picked()).toEqual(['team']);
		expect((await stored(page)).drafts.map(({ answers }) => answers)).toEqual([
			{ phase: 'design', lead: 'team' }
		]);
		await page.goBack();
		await quiz.isAt('phase', locale);
		expect(await quiz.picked()).toEqual(['design']);
		await page.goForward();
		await quiz.isAt('lead', locale);
		await quiz.next();
		await quiz.isAt('accountability', locale);
		expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
	});

test('two answers confirmed before the machine has come are both kept: the second by the native form', async ({
	page,
	quiz
}) => {
	const release = await holdMachine(page);
	await page.goto(quiz.url('quiz/phase'));
	await expect(page.locator('main form[novalidate]')).toBeAttached();
	await quiz.answer('phase', 'design');
	await quiz.nextButton().click();
	await quiz.answer('lead', 'team');
	await quiz.submit('accountability');
	release();
	await quiz.isAt('accountability');
	await quiz.isStored();
	expect((await stored(page)).drafts.map(({ answers }) => answers)).toEqual([
		{ phase: 'design', lead: 'team' }
	]);
});

test('a reload before the machine has come keeps the answer that led on', async ({
	page,
	quiz
}) => {
	const release = await holdMachine(page);
	await page.goto(quiz.url('quiz/phase'));
	await expect(page.locator('main form[novalidate]')).toBeAttached();
	await quiz.answer('phase', 'design');
	await quiz.nextButton().click();
	await expect(quiz.option('lead', 'team')).toBeVisible();
	release();
	await page.reload();
	await quiz.isStored();
	await quiz.isAt('lead');
	expect((await stored(page)).drafts).toMatchObject([{ answers: { phase: 'design' } }]);
});

for (const [first, send] of [
	['quiz/phase', 'a click on next'],
	['quiz/phase', 'Enter'],
	['quiz', 'a click on next']
] as const) {
	test(`a form at '${first}' sent with ${send} before any script has run carries its answer on`, async ({
		page,
		quiz
	}) => {
		const release = await holdScripts(page);
		await firstPaint(page, quiz.url(first, 'en'));
		await quiz.answer('phase', 'build');
		if (send === 'Enter') await quiz.option('phase', 'build').press('Enter');
		else await quiz.nextButton().click({ noWaitAfter: true });
		await page.waitForURL('**/en/quiz/lead/', { waitUntil: 'commit' });

		release();
		await quiz.isAlive();
		await quiz.isAt('lead', 'en');
		await quiz.isStored();
		expect((await stored(page)).drafts.map(({ answers }) => answers)).toEqual([{ phase: 'build' }]);
		expect(await quiz.progress()).toEqual([2, path({ phase: 'build' }).length]);
		await page.goBack();
		await quiz.isAt('phase', 'en');
		await quiz.isAlive();
		expect(await quiz.picked()).toEqual(['build']);
	});
}

test('where the machine cannot be fetched the question is a form all the same, and its answer is carried on', async ({
	page,
	quiz,
	faults
}) => {
	faults.allow(/ERR_FAILED|dynamically imported/);
	const machine = `**/${await chunkWith('no storage given')}`;
	await page.route(machine, (route) => route.abort());
	await page.goto(quiz.url('quiz/week'));
	// The page is alive without it: it counts what is picked, and says that something failed.
	await expect(page.locator('[data-error="notice"]')).toBeVisible();
	await quiz.answer('week', ['show-risks', 'run-issues']);
	await expect(page.locator('main fieldset')).toContainText('選択数：2');
	await page.unroute(machine);
	await quiz.nextButton().click({ noWaitAfter: true });
	await page.waitForURL('**/quiz/future/');
	await quiz.isStored();
	expect((await stored(page)).drafts.map(({ answers }) => answers)).toEqual([
		{ week: ['show-risks', 'run-issues'] }
	]);
});

test('what is picked while the machine is on its way is shown, taken over and stored', async ({
	page,
	quiz
}) => {
	const release = await holdMachine(page);
	await page.goto(quiz.url('quiz/week'));
	await quiz.answer('week', 'show-risks');
	await quiz.answer('week', 'run-issues');
	// The page counts what is picked: it is alive, and nothing is stored yet.
	await expect(page.locator('main fieldset')).toContainText('選択数：2');
	await expect(page.locator('[data-draft="waiting"]')).toBeAttached();
	release();
	await quiz.isStored();
	const { drafts } = await stored(page);
	expect(drafts.map(({ answers }) => answers)).toEqual([{ week: ['show-risks', 'run-issues'] }]);
});

test('next without an answer stays at the question before any script has run', async ({
	page,
	quiz
}) => {
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz/phase'));
	await quiz.nextButton().click({ noWaitAfter: true });
	await expect(page.locator('main input:invalid').first()).toBeFocused();
	release();
	await quiz.isAlive();
	await quiz.isAt('phase');
});

test('a skip sent before any script has run is a skip', async ({ page, quiz }) => {
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz/phase'));
	await quiz.answer('phase', 'build');
	await quiz.submit('lead', quiz.skipButton());
	release();
	await quiz.isAlive();
	await quiz.isAt('lead');
	await quiz.isStored();
	const [draft] = (await stored(page)).drafts;
	expect(draft).toMatchObject({ answers: {}, skipped: ['phase'] });
});

test('an answer sent before any script has run wins over the stored one, and costs no other', async ({
	page,
	quiz
}) => {
	await seed(page, { drafts: [draftOf('draft', { phase: 'build', lead: 'none' })] });
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz/phase'));
	await quiz.answer('phase', 'requirements');
	await quiz.submit('lead');
	release();
	await quiz.isAt('lead');
	await quiz.isStored();
	const [draft] = (await stored(page)).drafts;
	expect(draft).toMatchObject({ id: 'draft', answers: { phase: 'requirements', lead: 'none' } });
});

test('the last question sent before any script has run leads to the review', async ({
	page,
	quiz
}) => {
	const { image: _, ...rest } = PM_ONCE.answers;
	await seed(page, { drafts: [draftOf('draft', rest)] });
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz/image'));
	await quiz.answer('image', 'govern');
	await quiz.submit('review');
	release();
	await quiz.isAt('review');
	expect(await quiz.conclude()).toEqual(PM_ONCE.result);
});

test('of four tasks picked before any script has run three are kept, and the page says so', async ({
	page,
	quiz
}) => {
	const { week: _, future: __, ...rest } = PM_ONCE.answers;
	await seed(page, { drafts: [draftOf('draft', rest)] });
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz/week'));
	await quiz.answer('week', ['direct-team', 'show-risks', 'tie-teams', 'book-rooms']);
	release();
	await quiz.isStored();
	await quiz.isAt('week');
	expect(await quiz.picked()).toHaveLength(3);
	await expect(page.locator('main form [role="alert"]')).not.toBeEmpty();
});

test('of four tasks sent before any script has run three are kept, and the page says so', async ({
	page,
	quiz
}) => {
	const { week: _, future: __, ...rest } = PM_ONCE.answers;
	await seed(page, { drafts: [draftOf('draft', rest)] });
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz/week'));
	await quiz.answer('week', ['direct-team', 'show-risks', 'tie-teams', 'book-rooms']);
	await quiz.submit('future');
	release();
	await quiz.isAt('week');
	await quiz.isStored();
	expect(await quiz.picked()).toEqual(['direct-team', 'show-risks', 'tie-teams']);
	await expect(page.locator('main form [role="alert"]')).not.toBeEmpty();
	const [draft] = (await stored(page)).drafts;
	expect(draft?.answers).toMatchObject({ week: ['direct-team', 'show-risks', 'tie-teams'] });
});

test('nonsense in the address of a question is no answer, and does no harm', async ({
	page,
	quiz
}) => {
	await page.goto(`${quiz.url('quiz/phase')}?phase=ceo&lead=&week=nap&skip=nonsense&from=mail`);
	await quiz.isAlive();
	await expect(page).toHaveURL((url) => url.pathname === quiz.url('quiz/phase'));
	expect(await quiz.picked()).toEqual([]);
	await quiz.answer('phase', 'design');
	await quiz.isStored();
	const [draft] = (await stored(page)).drafts;
	expect(draft).toMatchObject({ answers: { phase: 'design' }, skipped: [] });
});

const FORGED = [
	'?phase=operations',
	'?skip=phase',
	`#${new URLSearchParams({ sent: `phase=operations&at=${Date.now() + 86_400_000}` })}`,
	`#${new URLSearchParams({ sent: 'skip=phase' })}`
];
const BEFORE = [
	{ drafts: [draftOf('draft', { phase: 'build', lead: 'none' })] },
	{ attempts: [attemptOf('attempt', PM_ONCE.answers)] }
];
for (const forged of FORGED)
	for (const way of ['a link on another site', 'an address typed by the user'])
		test(`${way} answers nothing: ${forged.slice(0, 14)}`, async ({
			page,
			quiz,
			baseURL,
			faults
		}) => {
			faults.allow(/^request to another origin: http:\/\/elsewhere\.example/);
			for (const before of BEFORE) {
				await seed(page, before);
				const rows = await stored(page);
				const address = `${baseURL}${quiz.url('quiz/lead')}${forged}`;
				if (way.startsWith('a link')) {
					await page.route('http://elsewhere.example/', (route) =>
						route.fulfill({
							contentType: 'text/html',
							body: `<a href="${address.replace('&', '&amp;')}" referrerpolicy="unsafe-url">quiz</a>`
						})
					);
					await page.goto('http://elsewhere.example/');
					await page.click('a');
				} else await page.goto(address);
				await quiz.isAlive();
				await page.reload();
				await quiz.isAlive();
				expect(await stored(page)).toEqual(rows);
			}
		});

test('an answer sent before any script has run does not replace one that another tab stored later', async ({
	page,
	quiz,
	context
}) => {
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz/phase'));
	await quiz.answer('phase', 'design');
	await quiz.submit('lead');
	const other = new Quiz(await context.newPage());
	await other.open('quiz/phase');
	await other.answer('phase', 'build');
	await other.isStored();
	release();
	await quiz.isAlive();
	expect((await stored(page)).drafts).toMatchObject([{ answers: { phase: 'build' } }]);
});

test('an answer sent before any script has run is not sent again by going back to its page', async ({
	page,
	quiz
}) => {
	const release = await holdScripts(page);
	await firstPaint(page, quiz.url('quiz/phase'));
	await quiz.answer('phase', 'design');
	await quiz.submit('lead');
	await quiz.answer('lead', 'team');
	await quiz.submit('accountability');
	release();
	await quiz.isStored();
	await page.goto(quiz.url('quiz/phase'));
	await quiz.isAlive();
	await quiz.answer('phase', 'build');
	await quiz.isStored();
	// Over its entry and that of the third question.
	await page.evaluate(() => {
		history.go(-2);
	});
	await quiz.isAt('lead');
	await quiz.isAlive();
	expect((await stored(page)).drafts).toMatchObject([
		{ answers: { phase: 'build', lead: 'team' } }
	]);
});

test('Back before any script of a reloaded result has run leads to the review, and shows it', async ({
	page,
	quiz
}) => {
	await seed(page, { drafts: [draftOf('draft', PM_ONCE.answers)] });
	await quiz.open('quiz/review');
	await quiz.conclude();
	const release = await holdScripts(page);
	await page.reload({ waitUntil: 'commit' });
	await expect(page.locator('main h1')).toBeAttached();
	await page.evaluate(() => {
		history.back();
	});
	await page.waitForURL('**/quiz/review/', { waitUntil: 'commit' });
	release();
	await quiz.listed();
	await expect(page.locator('main[data-role]')).toHaveCount(0);
});

test.describe('with no script at all', () => {
	test.use({ javaScriptEnabled: false });

	test('the forms lead on from the home page to the review', async ({ page, quiz }) => {
		await page.goto(quiz.url('', 'en'));
		await page.locator('main .start a.button').click();
		// Nothing is known of the answers before: the path is that of somebody without any.
		const asked = await quiz.walk({ phase: 'build', week: ['run-issues', 'book-rooms'] });
		expect(asked).toEqual(path({}));
		await expect(page).toHaveURL((url) => url.pathname === quiz.url('quiz/review', 'en'));
		await expect(page.locator('main noscript')).toBeAttached();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});
});

test('examples opened before any script has run stay open, at the next question too', async ({
	page,
	quiz
}) => {
	const release = await holdScripts(page);
	const examples = page.locator('[data-fold="examples"]');
	await firstPaint(page, quiz.url('quiz/phase'));
	await examples.locator('summary').click();
	release();
	await quiz.isAlive();
	await expect(examples.locator('li').first()).toBeVisible();
	await quiz.answer('phase', 'design');
	await quiz.next();
	await expect(examples.locator('li').first()).toBeVisible();
});

test('a text pasted and sent to the job judge before any script has run is judged', async ({
	page,
	quiz
}) => {
	const release = await holdScripts(page);
	await page.goto(quiz.url('postings'), { waitUntil: 'commit' });
	await page.locator('#posting').waitFor();
	const address = page.url();
	const text = 'PMを補佐し、進捗管理、課題管理、会議資料の作成を担当します。';
	await page.locator('#posting').fill(text);
	await page.locator('main form button[type="submit"]').click();
	release();
	await expect(page.locator('[data-kind]')).toHaveAttribute('data-kind', 'support-pmo');
	await expect(page.locator('#posting')).toHaveValue(text);
	expect(page.url()).toBe(address);
});
