import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { outcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import { ROLES, VERSION } from '$lib/assessment/questions';
import Comparison from '$lib/components/records/Comparison.svelte';
import { comparisonRows, type Side } from '$lib/presenters/comparison';
import { TEAM_LEAD } from '../unit/frozen/people';
import { answersAt, WANTS_PM } from '../unit/assessment/people';
import { textsOf, toRule } from '../unit/presenters/views';

vi.mock('$lib/assessment/question-table', () => import('../unit/frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../unit/frozen/roles'));

const BEFORE = answersAt({ ...TEAM_LEAD, delivery: 1, writing: 0, framework: 1 }, WANTS_PM);
const AFTER = answersAt(TEAM_LEAD, { ...WANTS_PM, week: ['tie-teams', 'run-issues'] });

describe.each(LOCALES)('the comparison of two sets of answers, in %s', async (locale) => {
	const texts = await textsOf(locale);
	const { words } = texts;
	const show = (from: Partial<Side> = {}, to: Partial<Side> = {}) => {
		const rows = comparisonRows(
			{ name: '1', answers: BEFORE, ...from },
			{ name: '2', answers: AFTER, ...to },
			texts
		);
		return { rows, ...render(Comparison, { rows, words, toRule }) };
	};
	const squeezed = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

	test('shows the results as a table with a column for each side', () => {
		const { rows } = show();
		const table = screen.getByRole('table', { name: words.results });
		const columns = within(table).getAllByRole('columnheader');
		expect(columns.map(squeezed)).toEqual([words.item, '1', '2']);
		const heads = within(table).getAllByRole('rowheader');
		expect(heads.map(squeezed)).toEqual(rows.items.map(({ title }) => title));
		expect(rows.items.map(({ id }) => id)).toEqual(['recommended', ...ROLES]);
	});

	test('describes rises and falls in words, with a sign that is hidden from screen readers', () => {
		const { container } = show();
		const pm = container.querySelector<HTMLElement>('[data-item="pm"]')!;
		expect(squeezed(pm)).toContain(`▲ ${words.up(2)}`);
		expect(within(pm).getByText('▲').getAttribute('aria-hidden')).toBe('true');
		const framework = container.querySelector<HTMLElement>('[data-question="framework"]')!;
		expect(squeezed(framework)).toContain(`▼ ${words.answers.levelDown}`);
	});

	test('groups the answers that differ by question, each option on a line', () => {
		const { container, rows } = show();
		const groups = [...container.querySelectorAll('tbody[data-question]')];
		expect(groups.map((group) => group.querySelector('th[scope="rowgroup"]'))).not.toContain(null);
		expect(groups).toHaveLength(rows.answers.length);
		const week = container.querySelector<HTMLElement>('[data-question="week"]')!;
		const cells = within(week).getAllByRole('cell');
		expect(cells.slice(-2).map((cell) => cell.querySelectorAll('.line').length)).toEqual([1, 2]);
		expect(squeezed(cells.at(-2)!)).toBe(words.answers.notAnswered);
	});

	test('marks in words the answers that moved the recommended role', () => {
		const { container } = show();
		const movers = [...container.querySelectorAll('[data-mover]')];
		expect(movers.map((mover) => mover.getAttribute('data-question'))).toEqual([
			'delivery',
			'writing'
		]);
		expect(screen.getAllByText(words.answers.moved)).toHaveLength(2);
	});

	test('says so if nothing differs', () => {
		const { container } = show({ answers: AFTER });
		expect(container.querySelector('table.answers')).toBeNull();
		expect(screen.getByText(words.answers.none)).toBeTruthy();
		expect(container.querySelector('[data-rules]')).toBeNull();
	});

	test('shows the effect of changed rules in a separate table', () => {
		const said = { ...outcomeSnapshot(BEFORE, VERSION), version: 9, stage: 'ready' } as const;
		const { container } = show({ version: 9, said });
		const rules = container.querySelector<HTMLElement>('[data-rules]')!;
		const columns = within(rules).getAllByRole('columnheader');
		expect(columns.slice(1).map(squeezed)).toEqual([
			words.rules.original(9),
			words.rules.current(VERSION)
		]);
		expect(within(rules).getAllByRole('row')).toHaveLength(1 + 2 + ROLES.length);
	});

	test('says without a table that the outcome is not on record', () => {
		const { container } = show({ version: 0 });
		const rules = container.querySelector<HTMLElement>('[data-rules]')!;
		expect(squeezed(rules)).toBe(words.rules.notOnRecord('1'));
	});
});
