/** Every record that was parsed can be shown: one failure would break the whole page. */
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
import { byLocale } from '../content/by-locale';
import * as good from './good';
import { expectWords } from './harmless';
import { hostileText, damaged } from './hostile';
import { TIMEOUT, RUNS } from './runs';

vi.mock('$app/paths', () => ({ base: '' }));

const history = await byLocale((locale) => words[locale].history());
const texts = await byLocale(textsOf);

/** Most changes are in the fields that are shown unchanged, or those would be tested too rarely. */
const shown = fc.record({ id: hostileText, finishedAt: hostileText }, { requiredKeys: [] });
const readable = fc
	.tuple(damaged(good.attempt), shown)
	.map(([input, fields]) => [
		parseAttempt({ ...(input as Attempt), ...fields }),
		parseAttempt(input)
	])
	.map((results) => results.find((result) => result.ok))
	.filter((result) => result !== undefined)
	.map(({ record }) => record);

const locale = fc.constantFrom('ja' as const, 'en' as const);

describe('a parsed attempt', { timeout: TIMEOUT }, () => {
	test('has a row in words that links to this attempt', () => {
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

	test('is drawn in the chart, and can be compared with any other', () => {
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
