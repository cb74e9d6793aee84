/** A whole quiz, from the home page to the result, in each language to each of the three roles. */
import { path } from '$lib/assessment/answers';
import { ROLES } from '$lib/assessment/questions';
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

test('the people are led to each of the three roles', () => {
	expect(new Set(WALKS.map(([, { result }]) => result.role))).toEqual(new Set(ROLES));
});

for (const [locale, person] of WALKS) {
	const { who, answers, result } = person;
	test(`${who} is led to ${result.role}, in ${locale}`, async ({ page, quiz }) => {
		await page.goto(quiz.url('', locale));
		await quiz.follow(page.locator(`main a.button[href$="/quiz/phase/"]`));

		const walked = await quiz.walk(answers);
		expect(walked).toEqual(path(answers));
		await expect(page.locator('html')).toHaveAttribute('lang', locale);

		expect(await quiz.conclude()).toEqual(result);

		await expect(page).toHaveURL((url) => url.pathname === quiz.url('result', locale));
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await expect(page.locator('main h1')).toBeFocused();
		expect(await quiz.listed()).toEqual(walked);

		const { drafts, attempts } = await stored(page);
		expect(drafts, 'the draft has become the attempt').toEqual([]);
		expect(attempts.map(({ answers }) => answers)).toEqual([answers]);
	});
}
