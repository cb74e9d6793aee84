import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DISQUALIFYING_GAP, NEAR, READY } from '$lib/assessment/roles';
import { LOCALES } from '$lib/content/locales';
import { ROLES } from '$lib/assessment/questions';
import type { PlannedItem } from '$lib/storage/records';
import { path, type Answers } from '$lib/assessment/answers';
import { words } from '$lib/content/words';
import AnswerList from '$lib/components/records/AnswerList.svelte';
import Cautions from '$lib/components/result/Cautions.svelte';
import Plan from '$lib/components/result/Plan.svelte';
import RoleScores from '$lib/components/charts/RoleScores.svelte';
import { answerGroups } from '$lib/presenters/answer-groups';
import { cautionRows } from '$lib/presenters/cautions';
import { monthChoices } from '$lib/presenters/plan-months';
import { planView } from '$lib/presenters/plan-rows';
import { roleScoreRows, technologyRow } from '$lib/presenters/result';
import { answersAt, TEAM_LEAD, WANTS_PM } from '../unit/assessment/people';
import { PEOPLE } from '../unit/presenters/people';
import { toRule, viewOf } from '../unit/presenters/views';

const LEAD = answersAt(TEAM_LEAD, WANTS_PM);
describe.each(LOCALES)('the scores of the roles, in %s', async (locale) => {
	const { pointsOf } = await words[locale].common();
	const view = await viewOf(LEAD, locale);
	const rows = roleScoreRows(view);
	const show = () =>
		render(RoleScores, {
			rows,
			words: view.words.scores,
			pointsOf,
			thresholds: { near: NEAR, ready: READY, gap: DISQUALIFYING_GAP },
			toRule
		}).container;

	const table = () =>
		screen.getByRole<HTMLTableElement>('table', { name: view.words.scores.tableCaption });
	const rowsOf = ({ tBodies }: HTMLTableElement) => [...(tBodies[0]?.rows ?? [])];
	const texts = (row: HTMLTableRowElement) =>
		[...row.querySelectorAll('td')].map((cell) => cell.textContent);

	test('have the same figures as bars and as a table', () => {
		const container = show();
		const figures = [...container.querySelectorAll('.figure')].map((it) => it.textContent);
		const cells = rowsOf(table()).flatMap((row) => texts(row).slice(0, 2));
		expect(cells).toEqual(figures);
		expect(cells).toEqual(
			rows.flatMap(({ interest, points, outOf }) => [
				pointsOf(interest, 13),
				pointsOf(points, outOf)
			])
		);
	});

	test('have a row for each role, lowest rung first, with stage and gate', () => {
		show();
		const heads = [...table().querySelectorAll('th')];
		expect(heads.map((head) => head.scope)).toEqual([
			...Array<string>(5).fill('col'),
			...ROLES.map(() => 'row')
		]);
		ROLES.forEach((role, index) => {
			expect(heads[5 + index]?.textContent).toContain(view.kinds[role].name);
		});
		expect(rowsOf(table()).map((row) => texts(row).slice(2))).toEqual(
			rows.map(({ stage, gate }) => [stage, gate])
		);
	});

	test('have bars as long as their share of the points', () => {
		const container = show();
		const widths = (bar: string) =>
			[...container.querySelectorAll(`rect.${bar}`)].map((it) =>
				Number.parseFloat(it.getAttribute('width') ?? '')
			);
		rows.forEach(({ interest, points, outOf }, index) => {
			expect(widths('want')[index]).toBeCloseTo((100 * interest) / 13);
			expect(widths('can')[index]).toBeCloseTo((100 * points) / outOf);
		});
	});

	test('mark near and ready on every bar of readiness', () => {
		const container = show();
		const at = (mark: string) =>
			[...container.querySelectorAll(`[data-role] line.${mark}`)].map((it) =>
				it.getAttribute('x1')
			);
		expect(at('near')).toEqual(['60%', '60%', '60%']);
		expect(at('ready')).toEqual(['80%', '80%', '80%']);
	});

	test('show the wish for technology beside them, where there is one', async () => {
		const shown = await viewOf({ stance: 'hands-on', responsibility: 'craft' }, locale);
		const technology = technologyRow(shown);
		expect(technology).toMatchObject({ interest: 6, interestOutOf: 13 });
		expect(technologyRow(view)).toBeUndefined();
		const { container } = render(RoleScores, {
			rows: roleScoreRows(shown),
			technology,
			words: view.words.scores,
			pointsOf,
			thresholds: { near: NEAR, ready: READY, gap: DISQUALIFYING_GAP },
			toRule
		});
		const bar = container.querySelector('[data-role="technology"] rect.want');
		expect(Number.parseFloat(bar?.getAttribute('width') ?? '')).toBeCloseTo(600 / 13);
		const last = rowsOf(table()).at(-1);
		expect(last?.textContent).toContain(technology?.name);
		expect(last && texts(last)).toEqual(['6', view.words.scores.noRole]);
	});

	test('hide the bars from screen readers', () => {
		const container = show();
		expect(container.querySelector('.chart')?.getAttribute('aria-hidden')).toBe('true');
		expect(container.querySelector('.chart')?.querySelector('a, button, [tabindex]')).toBeNull();
	});
});

describe('the plan', async () => {
	const view = await viewOf({}, 'ja');
	const { rows } = planView(view);
	const show = (stored: readonly PlannedItem[] = []) => {
		const ondecide = vi.fn();
		const today = new Date(2026, 10, 1);
		const months = monthChoices(stored, (month) => month, today);
		const { container } = render(Plan, {
			rows: planView(view, stored, today).rows,
			words: view.words,
			controls: { months, ondecide }
		});
		return { ondecide, container };
	};
	const item = (container: HTMLElement, name: string) =>
		container.querySelector<HTMLElement>(`[data-plan-item="${name}"]`)!;
	const buttons = (container: HTMLElement, name: string) =>
		within(item(container, name)).getAllByRole<HTMLButtonElement>('button');

	test('lists every item once, needed ones first', () => {
		const { container } = show();
		const items = [...container.querySelectorAll('[data-plan-item]')];
		expect(items.map((it) => it.getAttribute('data-plan-item'))).toEqual([
			...rows.filter(({ needed }) => needed).map(({ item }) => item),
			...rows.filter(({ needed }) => !needed).map(({ item }) => item)
		]);
	});

	test('folds what the target does not need', () => {
		const { container } = show();
		const folded = [...container.querySelectorAll('details.more [data-plan-item]')];
		const others = rows.filter(({ needed }) => !needed);
		expect(folded.map((it) => it.getAttribute('data-plan-item'))).toEqual(
			others.map(({ item }) => item)
		);
		expect(others).not.toEqual([]);
	});

	test('offer to plan what is not decided yet, for the month of its horizon', async () => {
		const { container, ondecide } = show();
		const user = userEvent.setup();
		expect(item(container, 'check-the-posting').dataset.planState).toBeUndefined();
		await user.click(buttons(container, 'check-the-posting')[0]!);
		await user.click(buttons(container, 'retake-later')[0]!);
		expect(ondecide.mock.calls).toEqual([
			['check-the-posting', { state: 'planned', month: '2026-11' }],
			['retake-later', { state: 'planned', month: undefined }]
		]);
	});

	test('offer months, finishing and dropping for what is planned', async () => {
		const stored = { item: 'check-the-posting', state: 'planned', month: '2026-09' } as const;
		const { container, ondecide } = show([stored]);
		const user = userEvent.setup();
		expect(item(container, 'check-the-posting').dataset.planState).toBe('planned');
		const select = within(item(container, 'check-the-posting')).getByRole('combobox');
		expect(select).toHaveProperty('value', '2026-09');
		// A past month is offered where it is planned alone.
		expect(within(select).getAllByRole('option')).toHaveLength(1 + 1 + 18);
		await user.selectOptions(select, '2027-03');
		await user.selectOptions(select, '');
		const [finish, drop] = buttons(container, 'check-the-posting');
		await user.click(finish!);
		await user.click(drop!);
		const month = '2026-09';
		expect(ondecide.mock.calls.map(([, decision]: unknown[]) => decision)).toEqual([
			{ state: 'planned', month: '2027-03' },
			{ state: 'planned', month: undefined },
			{ state: 'done', month },
			{ state: 'dropped', month }
		]);
	});

	test('offer to undo: what is done is planned again, what is dropped undecided', async () => {
		const { container, ondecide } = show([
			{ item: 'check-the-posting', state: 'done', month: '2026-09' },
			{ item: 'retake-later', state: 'dropped' }
		]);
		const user = userEvent.setup();
		await user.click(buttons(container, 'check-the-posting')[0]!);
		await user.click(buttons(container, 'retake-later')[0]!);
		expect(ondecide.mock.calls).toEqual([
			['check-the-posting', { state: 'planned', month: '2026-09' }],
			['retake-later', undefined]
		]);
	});

	test('offer nothing on a shared result', () => {
		const { container } = render(Plan, { rows, words: view.words });
		expect(container.querySelector('button, select')).toBeNull();
	});

	test('have buttons with distinct accessible names', () => {
		const { container } = show();
		const names = [...container.querySelectorAll('button')].map((it) => it.textContent);
		expect(new Set(names).size).toBe(rows.length);
	});

	test('link to the questions that caused them and to their facts', () => {
		const { container } = show();
		const step = item(container, 'phase');
		const links = within(step).getAllByRole('link');
		expect(links.map((link) => link.getAttribute('href'))).toEqual(['to phase', 'to F9']);
	});
});

describe('the cautions', () => {
	test('show their signs, reasons and facts', async () => {
		const view = await viewOf(PEOPLE['an operator who takes a PMO for a clerk'] ?? {}, 'ja');
		const { cautions, steps } = view.words;
		const { container } = render(Cautions, {
			rows: cautionRows(view),
			words: cautions,
			source: steps.source
		});
		const trap = container.querySelector<HTMLElement>('[data-caution="pso-trap"]')!;
		expect(
			within(trap)
				.getAllByRole('listitem')
				.map((it) => it.textContent)
		).toEqual(cautions.texts['pso-trap'].signs);
		expect(
			within(trap)
				.getAllByRole('link')
				.map((it) => it.getAttribute('href'))
		).toEqual(['to week', 'to image', 'to F11', 'to F13']);
	});

	test('are absent where none applies', async () => {
		expect(cautionRows(await viewOf(LEAD, 'en'))).toEqual([]);
	});
});

describe.each(LOCALES)('all answers, in %s', async (locale) => {
	const { questions, words: result } = await viewOf({}, locale);
	const { sections } = await words[locale].quiz();
	const answers: Answers = {
		...LEAD,
		week: ['tie-teams', 'direct-team'],
		scale: 'large',
		accountability: 'none'
	};
	const show = (href?: (question: string) => string) =>
		render(AnswerList, {
			groups: answerGroups(answers, questions, sections),
			words: result.answers,
			...(href && { href })
		}).container;
	const row = (container: HTMLElement, question: string) =>
		container.querySelector<HTMLElement>(`[data-question="${question}"]`)!;

	test('are those of the path, in two groups', () => {
		const container = show();
		const shown = [...container.querySelectorAll('[data-question]')].map((it) =>
			it.getAttribute('data-question')
		);
		expect(shown).toEqual(path(answers));
		expect(screen.getAllByRole('heading').map((it) => it.textContent)).toEqual([
			sections.experience,
			sections.aspiration
		]);
	});

	test('show every task of the week, and mark what was skipped', () => {
		const container = show();
		const { options } = questions.week;
		expect(within(row(container, 'week')).getByText(options['tie-teams'])).toBeTruthy();
		expect(within(row(container, 'week')).getByText(options['direct-team'])).toBeTruthy();
		expect(within(row(container, 'budget')).getByRole('definition').textContent.trim()).toBe(
			result.answers.notAnswered
		);
	});

	test('have links to change them, with distinct accessible names', () => {
		const container = show((question) => `/quiz/${question}/`);
		const links = screen.getAllByRole('link');
		expect(links).toHaveLength(path(answers).length);
		expect(new Set(links.map((link) => link.getAttribute('aria-label'))).size).toBe(links.length);
		const name = result.answers.changeLabel(questions.risk.title);
		const link = within(row(container, 'risk')).getByRole('link', { name });
		expect(link.getAttribute('href')).toBe('/quiz/risk/');
	});

	test('have no links if they cannot be changed', () => {
		show();
		expect(screen.queryByRole('link')).toBeNull();
	});
});
