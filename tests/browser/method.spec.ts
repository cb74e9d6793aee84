/** The method page compared with the rules of the assessment. */
import {
	ASPIRATION_IDS,
	EXPERIENCE_IDS,
	QUESTIONS,
	ROLES,
	type Points
} from '$lib/assessment/questions';
import { DEMAND_FACTS } from '$lib/assessment/demand-facts';
import { outOf } from '$lib/assessment/readiness';
import { DEMANDS } from '$lib/assessment/roles';
import { words } from '$lib/content/words';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import { countAnswerSets } from '../answer-sets';
import { expect, LOCALES, test } from './quiz';

for (const locale of LOCALES) {
	test(`the tables of the method page are those of the assessment, in ${locale}`, async ({
		page,
		quiz
	}) => {
		const { kinds } = await words[locale].common();
		await page.goto(quiz.url('method', locale));

		await test.step('levels asked, by question and role, and their sums', async () => {
			const asked = page.getByRole('table').first();
			await expect(asked.getByRole('columnheader')).toHaveText([
				/./,
				...ROLES.map((role) => kinds[role].name)
			]);
			const rows = await asked
				.locator('[data-question]')
				.evaluateAll((rows) =>
					rows.map((row) => [
						row.getAttribute('data-question'),
						...[...row.querySelectorAll('td')].map((cell) => cell.textContent)
					])
				);
			expect(rows).toEqual(
				EXPERIENCE_IDS.map((id) => [
					id,
					...ROLES.map((role) => String(DEMANDS[role].asked[id] ?? '–'))
				])
			);
			await expect(asked.locator('.sum td')).toHaveText(ROLES.map((role) => String(outOf(role))));
		});

		await test.step('points of every option', async () => {
			for (const id of ASPIRATION_IDS) {
				const cells = await page.locator(`table[data-question="${id}"] td`).allTextContents();
				const given = Object.values<Points>(QUESTIONS[id].points);
				expect(cells.map(figures), id).toEqual(
					given.map((points) => (Object.keys(points).length > 0 ? Object.values(points) : [0]))
				);
				for (const [at, points] of given.entries()) {
					for (const role of ROLES.filter((role) => points[role])) {
						const text = withoutPhraseBreaks(cells[at] ?? '');
						expect(text).toContain(`${kinds[role].name} ${points[role]}`);
					}
				}
			}
		});
	});
}

for (const locale of LOCALES)
	test(`each table of the method page has an address and leads to facts, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.goto(quiz.url('method', locale));
		for (const id of [
			...EXPERIENCE_IDS.map((question) => `asked-${question}`),
			...ASPIRATION_IDS.map((question) => `points-${question}`)
		]) {
			const section = page.locator('section').filter({ has: page.locator(`#${id}`) });
			const links = await section
				.locator('a')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('/').at(-1)));
			expect(links, id).toEqual(
				ROLES.flatMap((role) => DEMAND_FACTS[role].map((fact) => `#${fact}`))
			);
		}
		for (const role of ROLES) await expect(page.locator(`#gate-${role}`)).toBeVisible();
		const thresholds = page.locator('section').filter({ has: page.locator('#near') });
		await expect(thresholds.locator('#ready')).toBeVisible();
		for (const id of ['limits', 'sensitivity'])
			await expect(thresholds.locator(`a[href="#${id}"]`)).toBeVisible();
		await page.goto(`${quiz.url('method', locale)}#asked-risk`);
		const target = page.locator('#asked-risk:target');
		await expect(target).toBeInViewport();
		const isCovered = await target.evaluate((row) => {
			const { top } = row.getBoundingClientRect();
			return !row.contains(document.elementFromPoint(innerWidth / 2, top + 2));
		});
		expect(isCovered, 'by the head of the table').toBe(false);
	});

const figures = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

test('the shares add up to all sets of answers, and all statements hold', async ({
	page,
	quiz
}) => {
	for (const locale of LOCALES) {
		await page.goto(quiz.url('method', locale));
		const counts = await page.locator('.answerSets').allTextContents();
		// Three stages of support PMO; PM and true PMO are never recommended while far.
		expect(counts).toHaveLength(7);
		const sum = counts.reduce((sum, text) => sum + BigInt(text.replace(/\D/g, '')), 0n);
		expect(sum).toBe(countAnswerSets());
		await expect(page.getByText(new Intl.NumberFormat(locale).format(sum))).toHaveCount(1);
		const holds = await page
			.locator('li[data-statement]')
			.evaluateAll((items) => items.map(({ dataset: { statement, holds } }) => [statement, holds]));
		expect(holds).toEqual(Array.from({ length: 9 }, (_, at) => [String(at + 1), 'true']));
	}
});

for (const locale of LOCALES)
	test(`how much hangs on each number: a share where it moves the role, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.goto(quiz.url('method', locale));
		const section = page.locator('#sensitivity');
		await section.locator('summary').click();
		const shares = await section.locator('td').allTextContents();
		expect(shares.length).toBeGreaterThan(20);
		for (const share of shares) expect(share).toMatch(/^(–|\d+(\.\d+)?%)$/);
		// No number moves the role of more than every third set of answers.
		expect(Math.max(...shares.filter((share) => share !== '–').map(parseFloat))).toBeLessThan(33);
		const [first] = await section.getByRole('rowheader').allTextContents();
		const { stages } = await words[locale].numbers();
		expect(withoutPhraseBreaks(first ?? '')).toContain(stages.near);
	});
