/** The page of the roles: both sides of each, and what others call them. */
import { expect, LOCALES, test } from './quiz';

const KINDS = ['support-pmo', 'pm', 'true-pmo', 'pso'];

for (const locale of LOCALES) {
	test(`each kind has as many burdens as gains, in rows that are aligned on a wide screen, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(quiz.url('roles', locale));
		const columns = await Promise.all(
			KINDS.map((kind) =>
				page.locator(`#kind-${kind} dl > div`).evaluateAll((rows) =>
					rows.map((row) => ({
						name: row.querySelector('dt')?.textContent,
						items: row.querySelectorAll('dd').length,
						top: Math.round(row.getBoundingClientRect().top)
					}))
				)
			)
		);
		const [first] = columns;
		for (const column of columns) expect(column).toEqual(first);
		expect(first?.map(({ items }) => items).filter((items) => items > 1)).toEqual([3, 3]);
	});

	test(`the names that others use are a block for each kind on a phone, and a table on a wide screen, in ${locale}`, async ({
		page,
		quiz
	}) => {
		await page.goto(quiz.url('roles', locale));
		const table = page.getByRole('table');
		const topsOfFirstRow = () =>
			table
				.locator('tbody tr')
				.first()
				.locator('th, td')
				.evaluateAll(
					(cells) => new Set(cells.map((cell) => cell.getBoundingClientRect().top)).size
				);
		const cells = await table.locator('tbody tr').first().locator('th, td').count();

		await page.setViewportSize({ width: 1280, height: 900 });
		await expect(table.getByRole('row')).toHaveCount(1 + KINDS.length);
		expect(await topsOfFirstRow()).toBe(1);

		await page.setViewportSize({ width: 320, height: 700 });
		expect(await topsOfFirstRow()).toBe(cells);
		const labels = await table
			.locator('tbody td')
			.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content));
		expect(labels.every((label) => /^".+"$/.test(label))).toBe(true);
	});
}
