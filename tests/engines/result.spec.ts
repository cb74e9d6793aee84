/** The result: its chapters, the plan, what one takes along, and paper. */
import { readFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { attemptOf } from '../browser/database';
import { TEAM_LEAD } from '../browser/people';
import { expect, LOCALES, test } from './test';

const ATTEMPT = attemptOf('attempt', TEAM_LEAD.answers);
const CHAPTERS = ['why', 'change', 'certain', 'certificates', 'answers', 'save'];

for (const locale of LOCALES) {
	test(`chapters open, and the plan is kept over a reload, in ${locale}`, async ({ launch }) => {
		const site = await launch({ locale });
		await site.seed({ attempts: [ATTEMPT] });
		await site.open('result');
		expect(await site.result()).toEqual(TEAM_LEAD.result);
		const item = '[data-plan-item="requirements"]';
		await site.click(`${item} .decide button`);
		await site.has(`${item}[data-plan-state="planned"]`);
		for (const id of CHAPTERS) await site.chapter(id);
		expect(await site.overflow()).toBe(0);
		await site.browser.reload();
		await site.has(`${item}[data-plan-state="planned"]`);
	});

	test(`what one takes along is saved as files, which another device reads, in ${locale}`, async ({
		launch
	}) => {
		const site = await launch({ locale });
		await site.seed({ attempts: [ATTEMPT] });
		await site.open('result');
		await site.chapter('save');
		const save = async (button: string, name: string) =>
			readFile(await site.save(`[data-export="${button}`, name));
		const text = await save('resume"] .actions button:nth-of-type(2)', 'pm-pmo-resume.md');
		expect(text.length).toBeGreaterThan(100);
		expect(String(await save('calendar"] button', 'pm-pmo-plan.ics'))).toContain('BEGIN:VEVENT');
		const svg = await save('picture"] button:nth-of-type(2)', 'pm-pmo-result.svg');
		expect(String(svg)).toContain('<svg');
		const png = await save('picture"] button:nth-of-type(1)', 'pm-pmo-result.png');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
		const everything = await site.save(
			'[data-export="everything"] button',
			'pm-pmo-career-check.json'
		);
		const link = await site.value('[data-export="share"] input');
		await site.browser.close();

		const other = await launch({ locale, profile: 'another' });
		await other.browser.goto(link!);
		expect(await other.result()).toEqual(TEAM_LEAD.result);
		await other.has('main[data-shared]');
		await other.open('history');
		await other.has('main[data-attempts="0"] input[type="file"]');
		await other.browser.upload('input[type="file"]', everything);
		await other.has('[data-attempt="attempt"]');
	});

	test(`all of it is on paper, on eight sheets at most, in ${locale}`, async ({ launch }) => {
		const site = await launch({ locale, width: 1280, height: 900 });
		await site.seed({ attempts: [ATTEMPT] });
		await site.open('result');
		await site.chapter('save');
		await site.has('[data-export="resume"] textarea');
		const paper = await PDFDocument.load(await site.browser.print());
		expect(paper.getPageCount()).toBeGreaterThan(4);
		expect(paper.getPageCount()).toBeLessThanOrEqual(8);
	});
}
