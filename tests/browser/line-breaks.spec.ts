/** Japanese on the smallest phone breaks lines between phrases, not inside words. */
import { QUESTION_IDS } from '$lib/assessment/questions';
import { attemptOf, seed } from './database';
import { COORDINATOR, OPERATOR, PM_ONCE, TEAM_LEAD, VETERAN } from './people';
import { expect, test } from './quiz';

test.use({ viewport: { width: 320, height: 720 } });

const PAGES = ['', 'roles', 'method', 'privacy', 'postings'];

test.describe('without scripts, which show every question', () => {
	test.use({ javaScriptEnabled: false });

	for (const page of [...PAGES, ...QUESTION_IDS.map((question) => `quiz/${question}`)]) {
		test(`no word is broken on /${page}`, async ({ quiz }) => {
			await quiz.page.goto(quiz.url(page));
			expect(await quiz.page.evaluate(cutWords)).toEqual([]);
		});
	}
});

for (const { who, answers } of [COORDINATOR, OPERATOR, TEAM_LEAD, PM_ONCE, VETERAN]) {
	test(`no word is broken in the result of ${who}, with answers tried out, nor in their history`, async ({
		quiz
	}) => {
		await seed(quiz.page, { attempts: [attemptOf('attempt', answers)] });
		await quiz.page.goto(quiz.url('result'));
		await quiz.allChapters();
		await quiz.page.locator('[data-export="resume"] textarea').waitFor();
		expect(await quiz.page.evaluate(cutWords)).toEqual([]);
		const terms = await quiz.page.locator('ul.terms > li').allTextContents();
		expect(terms, 'a search would take a mark for a letter').not.toEqual([]);
		expect(terms.filter((term) => term.includes('\u200b'))).toEqual([]);
		for (const row of ['#answer-phase', '#answer-stance']) {
			await quiz.page.locator(`${row} .change button`).click();
			await quiz.page.locator(`${row} input[type="radio"]:not(:checked)`).first().check();
		}
		await expect(quiz.page.locator('[data-trial-comparison]')).toBeVisible();
		expect(await quiz.page.evaluate(cutWords), 'with answers tried out').toEqual([]);
		await quiz.page.goto(quiz.url('history'));
		await quiz.page.locator('[data-attempt]').waitFor();
		expect(await quiz.page.evaluate(cutWords)).toEqual([]);
	});
}

/** Lines that end inside a word, and headings and labels with a line of a single letter. */
function cutWords(): string[] {
	const dictionary = new Intl.Segmenter('ja', { granularity: 'word' });
	/** Words of the dictionary inside which a phrase ends: 'として', 'に対して'. */
	const PARTICLE = /^[とに]$/;
	const LONG = /[ァ-ヺー]\|[ァ-ヺー]/;
	const SHORT = /(^|\|)\S(\||$)/;
	for (const fold of document.querySelectorAll('details')) fold.open = true;
	const found: string[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		const around = text.parentElement;
		if (!around?.closest('main') || !around.checkVisibility()) continue;
		if (around.closest('kbd, textarea, script, svg, .visually-hidden')) continue;
		const starts = lineStarts(text);
		if (starts.length === 0) continue;
		const lines = [0, ...starts].map((at, line) => text.data.slice(at, starts[line])).join('|');
		const isCut = [...dictionary.segment(text.data)].some(({ index, segment }) =>
			starts.some(
				(at) =>
					index < at && at < index + segment.length && !PARTICLE.test(text.data.slice(index, at))
			)
		);
		const isLabel = around.closest('h1, h2, h3, label, button, thead th') !== null;
		if (isCut || LONG.test(lines) || (isLabel && SHORT.test(lines.trim()))) found.push(lines);
	}
	return found;

	/** Offsets of the second and further lines of a text. */
	function lineStarts(text: Text): number[] {
		const range = document.createRange();
		const starts: number[] = [];
		let bottom = Infinity;
		for (let at = 0; at < text.length; at++) {
			range.setStart(text, at);
			range.setEnd(text, at + 1);
			const box = range.getBoundingClientRect();
			if (box.width === 0) continue;
			if (box.top >= bottom - 1) starts.push(at);
			bottom = box.bottom;
		}
		return starts;
	}
}
