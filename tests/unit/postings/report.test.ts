/**
 * How often the judge is right, on postings that were written without looking at its rules. Real ones
 * are measured by `npm run posting -- --labelled`.
 */
import { expect, it } from 'vitest';
import { judged, measured, report } from '../../../scripts/posting/measure';
import { postings } from './labelled-postings';

/** Before any rule was made for them: precision 0.95, coverage 0.58, closest 0.77. */
const texts = judged(postings);
const { precision, coverage, closest, dangerous, overconfident } = measured(texts);

it('prints the report', () => {
	console.info(report(texts));
	expect(postings).toHaveLength(90);
});

it('a verdict is right in nineteen of twenty texts that have a kind', () => {
	expect(precision).toBeGreaterThanOrEqual(0.95);
});

it('a clerical job is never called PM or true PMO, nor the reverse', () => {
	expect(dangerous).toEqual([]);
});

it('texts that no reader can tell get three verdicts at most', () => {
	expect(overconfident.length).toBeLessThanOrEqual(3);
});

it('most texts get a verdict, and most others lean the right way', () => {
	expect(coverage).toBeGreaterThanOrEqual(0.55);
	expect(closest).toBeGreaterThanOrEqual(0.8);
});
