/** The history: attempts are compared, deleted and put back. */
import { attemptOf } from '../browser/database';
import { OPERATOR, TEAM_LEAD } from '../browser/people';
import { expect, LOCALES, test } from './test';

const ATTEMPTS = [
	attemptOf('first', OPERATOR.answers, '2025-06-01T01:00:00.000Z'),
	attemptOf('second', TEAM_LEAD.answers, '2026-01-05T01:00:00.000Z')
];

for (const locale of LOCALES)
	test(`two attempts are compared, and one is deleted and put back, in ${locale}`, async ({
		launch
	}) => {
		const site = await launch({ locale });
		await site.seed({ attempts: ATTEMPTS });
		await site.open('history');
		for (const { id } of ATTEMPTS) await site.click(`[data-attempt="${id}"] input`);
		await site.has('[data-comparison] [data-mover]');
		expect(await site.overflow()).toBe(0);
		await site.click('[data-attempt="first"] button');
		await site.has('[data-attempt]', 1);
		await site.click('[data-deleted="first"] button');
		await site.has('[data-attempt]', 2);
		await site.browser.reload();
		await site.has('[data-attempt]', 2);
	});
