/** Whatever was let in can be shown: else one record would cost the user the whole page. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseAttempt, type Attempt } from '$lib/storage/records';
import { formatDate, formatShortDay, formatTime } from '$lib/content/dates';
import { words } from '$lib/content/words';
import { drawChart } from '$lib/components/charts/readiness-chart';
import { resultAddress } from '$lib/platform/addresses';
import { comparisonRows, sideOf } from '$lib/presenters/comparison';
import { attemptRow, readinessRow } from '$lib/presenters/history';
import { textsOf } from '../presenters/views';
import * as good from './good';
import { expectWords } from './harmless';
import { hostileText, spoilt } from './hostile';
import { PATIENCE, RUNS } from './runs';

vi.mock('$app/paths', () => ({ base: '' }));

const history = { ja: await words.ja.history(), en: await words.en.history() };
const texts = { ja: await textsOf('ja'), en: await textsOf('en') };

/** Most faults are in the fields that are shown as they are: else they would be met too seldom. */
const shown = fc.record({ id: hostileText, finishedAt: hostileText }, { requiredKeys: [] });
const readable = fc
	.tuple(spoilt(good.attempt), shown)
	.map(([input, fields]) => [
		parseAttempt({ ...(input as Attempt), ...fields }),
		parseAttempt(input)
	])
	.map((readings) => readings.find((reading) => reading.ok))
	.filter((reading) => reading !== undefined)
	.map(({ record }) => record);

const locale = fc.constantFrom('ja' as const, 'en' as const);

describe('an attempt that could be read', { timeout: PATIENCE }, () => {
	test('has a row in words, which leads to it and to no other', () => {
		fc.assert(
			fc.property(readable, locale, (attempt, locale) => {
				const { words: comparison, kinds } = texts[locale];
				const row = attemptRow(attempt, {
					words: history[locale],
					stages: comparison.stages,
					kinds,
					formatDate: (iso) => formatDate(iso, locale),
					toResult: (id) => resultAddress(locale, id)
				});
				expectWords(() => [row.date, row.outcome]);
				const { searchParams } = new URL(row.href, 'https://quiz.example');
				expect(searchParams.get('attempt')).toBe(attempt.id);
			}),
			RUNS
		);
	});

	test('has a place in the chart, and can be held against any other', () => {
		fc.assert(
			fc.property(readable, readable, locale, (one, other, locale) => {
				const roles = [{ role: 'pm' as const, name: texts[locale].kinds.pm.name }];
				const chart = drawChart([one, other].map(readinessRow), roles, 320, {
					percent: String,
					day: (date) => formatShortDay(date, locale),
					time: (date) => formatTime(date, locale)
				});
				expect(JSON.stringify(chart)).not.toMatch(/NaN|null/);
				const rows = comparisonRows(sideOf('one', one), sideOf('other', other), texts[locale]);
				expectWords(() => [rows.from, rows.to]);
			}),
			// Drawing takes ten times as long as reading.
			{ numRuns: RUNS.numRuns / 10 }
		);
	});
});
