/** A whole quiz, from the home page to the result, in each language to each of the three roles. */
import { path } from '../../src/lib/assessment/answers';
import { recommend } from '../../src/lib/assessment/recommend';
import { stored } from './database';
import {
	COORDINATOR,
	OPERATOR,
	PM_AT_LARGE,
	PM_ONCE,
	TEAM_LEAD,
	VETERAN,
	type Person
} from './people';
import { expect, test, type Locale } from './quiz';

const WALKS: [Locale, Person][] = [
	['ja', COORDINATOR],
	['ja', TEAM_LEAD],
	['ja', VETERAN],
	['en', OPERATOR],
	['en', PM_ONCE],
	['en', PM_AT_LARGE]
];

for (const [locale, person] of WALKS) {
	const { who, answers, asked, result } = person;
	test(`${who} is led to ${result.role}, in ${locale}`, async ({ page, quiz }) => {
		await page.goto(quiz.url('', locale));
		await quiz.follow(page.locator(`main a.button[href$="/quiz/phase/"]`));

		const walked = await quiz.walk(answers);
		expect(walked).toEqual(path(answers));
		expect(walked).toHaveLength(asked);
		await expect(page.locator('html')).toHaveAttribute('lang', locale);

		expect(await quiz.conclude()).toEqual(result);
		const { role, stage, destination } = recommend(answers);
		expect(result, 'by hand and by the code').toEqual({ role, stage, destination });

		await expect(page).toHaveURL((url) => url.pathname === quiz.url('result', locale));
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await expect(page.locator('main h1')).toBeFocused();
		expect(await quiz.listed()).toEqual(walked);

		const { drafts, attempts } = await stored(page);
		expect(drafts, 'the draft has become the attempt').toEqual([]);
		expect(attempts.map(({ answers }) => answers)).toEqual([answers]);
	});
}
