import { levelLabel } from '$lib/presenters/answer-labels';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { fragileAnswers } from '$lib/assessment/fragile-answers';
import { ROLES } from '$lib/assessment/questions';
import { skippedThatMatter } from '$lib/assessment/skipped-answers';
import { awake } from '$lib/assessment/answers';
import { whatIf } from '$lib/assessment/what-if';
import { robustnessRows, stepsIn, whatIfRows } from '$lib/presenters/what-would-change';
import {
	allAt,
	OPERATOR,
	answersAt,
	TEAM_LEAD,
	WANTS_PM,
	WANTS_TRUE_PMO
} from '../assessment/people';
import { PEOPLE } from './people';
import { viewOf } from './views';

describe.each(LOCALES)('what would change the result, in %s', (locale) => {
	test('counts level steps, as the plan does, and has for each raise the answer to reach', async () => {
		const view = await viewOf(answersAt(OPERATOR, WANTS_PM), locale);
		const [pm] = whatIfRows(view);
		const [wanted] = whatIf(view.answers);
		expect(pm?.role).toBe('pm');
		expect(pm?.sets).toHaveLength(wanted?.sets.length ?? 0);
		pm?.sets.forEach(({ becomes, raises }, at) => {
			const set = wanted?.sets[at] ?? [];
			expect(becomes).toContain(String(stepsIn(set)));
			expect(becomes).toContain(view.kinds.pm.name);
			expect(raises.map(({ question }) => question)).toEqual(set.map(({ question }) => question));
			raises.forEach(({ text }, index) => {
				const { question, to } = set[index]!;
				expect(text).toContain(levelLabel(view.questions, question, to));
			});
		});
	});

	test('is nothing where no experience can change it, with the reason', async () => {
		const view = await viewOf(answersAt(OPERATOR, WANTS_PM), locale);
		const [, truePmo] = whatIfRows(view);
		const name = view.kinds['true-pmo'].name;
		expect(truePmo).toMatchObject({
			sets: [],
			because: view.words.whatIf.because.destination,
			name
		});
	});

	test.each(Object.entries(PEOPLE))('has words for %s', async (_, answers) => {
		const view = await viewOf(answers, locale);
		const said = JSON.stringify([whatIfRows(view), robustnessRows(view)]);
		expect(said).not.toMatch(/undefined|null/);
		for (const { because, sets } of whatIfRows(view)) expect(because === '').toBe(sets.length > 0);
	});
});

describe('the robustness', () => {
	test('lists the fragile answers and the roles that they would lead to', async () => {
		const view = await viewOf(answersAt({ ...TEAM_LEAD, accountability: 2 }, WANTS_TRUE_PMO));
		const [hanging] = robustnessRows(view).parts;
		const expected = fragileAnswers(view.answers).filter(
			({ question }) => awake(view.answers)[question]
		);
		expect(hanging?.rows.map(({ question }) => question)).toEqual(
			expected.map(({ question }) => question)
		);
		for (const { question, moves } of hanging?.rows ?? []) {
			const roles = expected.find((each) => each.question === question)!.moves;
			expect(moves.length).toBe(
				question === 'week' ? new Set(roles.map(({ role }) => role)).size : roles.length
			);
		}
	});

	test('lists the skipped answers that could change it, and nothing where none is skipped', async () => {
		const all = await viewOf(
			answersAt(allAt(2), { ...WANTS_TRUE_PMO, future: 'dx', week: ['tie-teams'] })
		);
		expect(robustnessRows(all).parts).toHaveLength(1);
		const { accountability: _, ...rest } = allAt(3);
		const view = await viewOf(answersAt(rest, WANTS_TRUE_PMO));
		const [, skipped] = robustnessRows(view).parts;
		expect(skipped?.rows.map(({ question }) => question)).toEqual(
			skippedThatMatter(view.answers).map(({ question }) => question)
		);
		expect(skipped?.rows.map(({ question }) => question)).toContain('accountability');
	});

	test('lists the roles that are wanted almost as much', async () => {
		const view = await viewOf(answersAt(allAt(2), { stance: 'drive', responsibility: 'method' }));
		expect(view.recommendation.close).toEqual(['true-pmo']);
		expect(robustnessRows(view).close).toContain(view.kinds['true-pmo'].name);
		expect(ROLES).toContain(view.recommendation.role);
	});
});
