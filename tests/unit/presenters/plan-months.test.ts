import { expect, test } from 'vitest';
import { formatMonth } from '$lib/content/dates';
import { LOCALES } from '$lib/content/locales';
import { monthChoices } from '$lib/presenters/plan-months';

const today = new Date(2026, 10, 30, 9);
const months = (...planned: string[]) =>
	monthChoices(
		planned.map((month) => ({ item: 'lead:1', state: 'planned', month })),
		(month) => month,
		today
	);

test('this month and the next 17 are on offer', () => {
	const offered = months();
	expect(offered).toHaveLength(18);
	expect([offered[0]?.month, offered[3]?.month, offered[17]?.month]).toEqual([
		'2026-11',
		'2027-02',
		'2028-04'
	]);
	expect(offered.some(({ isPast }) => isPast)).toBe(false);
});

test('a month of the plan stays, marked as past where it is', () => {
	const offered = months('2026-09', '2027-02');
	expect(offered).toHaveLength(19);
	expect(offered.filter(({ isPast }) => isPast)).toEqual([
		{ month: '2026-09', label: '2026-09', isPast: true }
	]);
});

test.each(LOCALES)('a month is written in words of the language, in %s', (locale) => {
	expect(formatMonth('2027-02', locale)).toBe({ ja: '2027年2月', en: 'Feb 2027' }[locale]);
});
