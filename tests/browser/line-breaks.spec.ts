/** Japanese on the smallest phone: lines end where a phrase does, not in the middle of a word. */
import { QUESTION_IDS } from '../../src/lib/assessment/questions';
import { attemptOf, seed } from './database';
import { COORDINATOR, OPERATOR, VETERAN } from './people';
import { expect, test } from './quiz';

test.use({ viewport: { width: 320, height: 720 } });

const PAGES = ['', 'roles', 'method', 'privacy', 'postings'];

test.describe('without script, where every question is shown', () => {
	test.use({ javaScriptEnabled: false });

	for (const page of [...PAGES, ...QUESTION_IDS.map((question) => `quiz/${question}`)]) {
		test(`no word is cut in the headings and options of /${page}`, async ({ quiz }) => {
			await quiz.page.goto(quiz.url(page));
			expect(await quiz.page.evaluate(cutInWords)).toEqual([]);
		});
	}
});

for (const { who, sheet } of [COORDINATOR, OPERATOR, VETERAN]) {
	test(`no word is cut in the result of ${who}`, async ({ quiz }) => {
		await seed(quiz.page, { attempts: [attemptOf('attempt', sheet)] });
		await quiz.page.goto(quiz.url('result'));
		await quiz.page.locator('main[data-role]').waitFor();
		expect(await quiz.page.evaluate(cutInWords)).toEqual([]);
	});
}

/** Texts of several lines with one that ends within a word in katakana, or has a single letter. */
function cutInWords(): string[] {
	const KATAKANA_CUT = /[ァ-ヺー]\n[ァ-ヺー]/;
	const SINGLE_LETTER = /(^|\n)\S(\n|$)/;
	return [...document.querySelectorAll('main :is(h1, h2, h3, label, button, thead th)')]
		.map(linesOf)
		.filter((text) => text.includes('\n'))
		.filter((text) => KATAKANA_CUT.test(text) || SINGLE_LETTER.test(text));

	/** The words of an element as they are set, line by line. */
	function linesOf(element: Element): string {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		let text = '';
		let bottom: number | undefined;
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node.parentElement?.closest('kbd')) continue;
			for (let at = 0; at < (node.nodeValue?.length ?? 0); at++) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const box = range.getBoundingClientRect();
				if (box.width === 0) continue;
				if (bottom !== undefined && box.top >= bottom - 1) text += '\n';
				bottom = box.bottom;
				text += range.toString();
			}
		}
		return text;
	}
}
