import { describe, expect, test } from 'vitest';
import { outcomeOf, type Outcome } from '$lib/assessment/outcome';
import { outcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import { outOf } from '$lib/assessment/readiness';
import { ROLES, VERSION } from '$lib/assessment/questions';
import { toAttempt } from '$lib/storage/records';
import { formatShortDay, formatTime } from '$lib/content/dates';
import { words } from '$lib/content/words';
import { drawChart } from '$lib/components/charts/readiness-chart';
import { attemptRow, byDate, evenlySampled, memoized, readinessRow } from '$lib/presenters/history';
import { answersAt, TEAM_LEAD, VETERAN, WANTS_PM } from '../assessment/people';
import { at, draft } from '../storage/helpers';

const [history, comparison, common] = await Promise.all([
	words.ja.history(),
	words.ja.comparison(),
	words.ja.common()
]);
const texts = {
	words: history,
	stages: comparison.stages,
	kinds: common.kinds,
	formatDate: (iso: string) => `on ${iso}`,
	toResult: (id: string) => `to ${id}`
};
const attempt = toAttempt(draft(1, { answers: answersAt(TEAM_LEAD, WANTS_PM) }), at(2));
const { said: told, ...untold } = attempt;
const today = outcomeOf(attempt.answers);
const inWords = ({ role, stage }: Outcome) =>
	history.list.outcome(common.kinds[role].name, comparison.stages[stage]);

describe('an attempt in the list', () => {
	test('has its outcome under today’s rules, its date and a link to its result', () => {
		expect(attemptRow(attempt, texts)).toEqual({
			id: attempt.id,
			date: `on ${attempt.finishedAt}`,
			href: `to ${attempt.id}`,
			role: today.role,
			stage: today.stage,
			outcome: inWords(today),
			original: undefined
		});
	});

	const role = ROLES.find((each) => each !== today.role)!;
	const stage = (['near', 'ready'] as const).find((each) => each !== today.stage)!;
	test.each([{ role }, { stage }])(
		'has the outcome at the time, where it was another %o',
		(other) => {
			const said = { ...outcomeSnapshot(attempt.answers, VERSION), ...other, version: 7 };
			const row = attemptRow({ ...attempt, said }, texts);
			expect(row).toMatchObject({
				outcome: inWords(today),
				original: history.list.original(7, inWords(said))
			});
		}
	);

	test('has no outcome at the time where only the points differed', () => {
		const said = told && { ...told, points: { ...told.points, pm: 1 } };
		expect(attemptRow({ ...attempt, said }, texts).original).toBeUndefined();
	});

	test('of an earlier version without a record says so', () => {
		expect(attemptRow(untold, texts).original).toBeUndefined();
		const old = { ...untold, version: VERSION - 1 };
		expect(attemptRow(old, texts).original).toBe(history.list.originalUnknown(VERSION - 1));
	});
});

test('attempts by date are oldest first, whichever is taken for the newest', () => {
	const [far, first, last] = [90, 10, 20].map((minutes) => toAttempt(draft(0), at(minutes)));
	expect(byDate([last!, first!, far!])).toEqual([first, last, far]);
});

describe('an even sample', () => {
	test('of a few items is all of them', () => {
		expect(evenlySampled([1, 2, 3], 3)).toEqual([1, 2, 3]);
	});

	test.each([201, 399, 1000, 5000])(
		'has the first and last of %i items, and even steps',
		(count) => {
			const chosen = evenlySampled(
				Array.from({ length: count }, (_, at) => at),
				200
			);
			expect([chosen.length, chosen[0], chosen.at(-1)]).toEqual([200, 0, count - 1]);
			const steps = chosen.slice(1).map((each, at) => each - (chosen[at] ?? 0));
			expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
		}
	);
});

test('a memoized function makes each value once', () => {
	let made = 0;
	const make = memoized((thing: object) => [thing, (made += 1)]);
	expect(make(attempt)).toBe(make(attempt));
	expect(make({ ...attempt })).not.toBe(make(attempt));
	expect(made).toBe(2);
});

describe('the chart', () => {
	const roles = ROLES.map((role) => ({ role, name: common.kinds[role].name }));
	const rowAt = (day: number, levels = TEAM_LEAD) => ({
		...readinessRow({ ...attempt, answers: answersAt(levels) }),
		id: String(day),
		finishedAt: new Date(Date.UTC(2026, 0, day)).toISOString()
	});
	const draw = (rows: ReturnType<typeof rowAt>[], width = 320) =>
		drawChart(rows, roles, width, {
			percent: history.chart.percent,
			day: (date) => formatShortDay(date, 'ja'),
			time: (date) => formatTime(date, 'ja')
		});

	test('has a line for each threshold, the higher one above', () => {
		const stages = [0.6, 0.8].map((share) => ({ share, label: String(share) }));
		const { thresholds, bottom } = drawChart(
			[rowAt(1), rowAt(2)],
			roles,
			320,
			{ percent: String, day: String, time: String },
			stages
		);
		const [near, ready] = thresholds;
		expect(thresholds.map(({ label }) => label)).toEqual(['0.6', '0.8']);
		expect(near?.at).toBeLessThan(bottom);
		expect(ready?.at).toBeLessThan(near?.at ?? 0);
	});

	test('has shares of the points that each role asks for', () => {
		const { points } = outcomeSnapshot(attempt.answers, VERSION);
		expect(rowAt(1).shares.pm).toBeCloseTo(points.pm / outOf('pm'));
		expect(rowAt(1, VETERAN).shares).toEqual({ 'support-pmo': 1, pm: 1, 'true-pmo': 1 });
	});

	test('has a line of its own shape for each role, from left to right and up', () => {
		const { curves, left, right } = draw([rowAt(1), rowAt(40, VETERAN)]);
		expect(curves.map(({ role }) => role)).toEqual(ROLES);
		expect(new Set(curves.map(({ shape }) => shape)).size).toBe(3);
		for (const { path, marks } of curves) {
			expect(path).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
			const [last, first] = marks;
			expect(first?.x).toBeGreaterThan(left);
			expect(last?.x).toBeLessThan(right);
			expect(last?.y).toBeLessThan(first?.y ?? 0);
		}
	});

	test('has names inside the picture that do not overlap, at any height', () => {
		for (const levels of [{}, TEAM_LEAD, VETERAN]) {
			const { curves, height } = draw([rowAt(1), rowAt(2, levels)]);
			const heights = curves.map(({ label }) => label.y).sort((a, b) => a - b);
			for (const [at, y] of heights.entries()) {
				expect(y).toBeGreaterThan(0);
				expect(y).toBeLessThan(height);
				if (at > 0) expect(y - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(18);
			}
		}
	});

	test('keeps a distance between marks and dates, however many there are', () => {
		const rows = Array.from({ length: 200 }, (_, day) => rowAt(day * 5 + 1));
		for (const width of [256, 320, 736]) {
			const { curves, xTicks } = draw(rows, width);
			for (const { marks } of curves) {
				const steps = marks.slice(1).map(({ x }, at) => (marks[at]?.x ?? 0) - x);
				expect(Math.min(...steps)).toBeGreaterThanOrEqual(28);
			}
			expect(xTicks.length).toBeGreaterThan(0);
			expect(xTicks.length).toBeLessThanOrEqual(8);
		}
	});

	test('is drawn of simultaneous attempts, too', () => {
		const { curves, xTicks } = draw([rowAt(1), rowAt(1, VETERAN)]);
		expect(JSON.stringify(curves)).not.toMatch(/NaN|null/);
		expect(xTicks).toHaveLength(1);
	});
});
