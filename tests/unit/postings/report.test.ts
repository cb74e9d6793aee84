/**
 * How often the verdict is right, on postings written for this test. The cues were written with the
 * `development` set in view. Each held-out set was written in another style without looking at the
 * cues, measured once, and only then learned from: the first figure is the honest one.
 */
import { describe, expect, it } from 'vitest';
import { JOB_KINDS } from '$lib/postings/terms';
import { fromKeys } from '$lib/typed-object';
import { judged, LABELS, measured, postings, SETS, type Judged } from './labelled-postings';

/** Coverage and precision at the first measurement of each held-out set. */
const FIRST: Partial<Record<(typeof SETS)[number], string>> = {
	'first-held-out': 'coverage 0.24, precision 0.80',
	'second-held-out': 'coverage 0.55, precision 0.95',
	'third-held-out': 'coverage 0.63, precision 0.95',
	'fourth-held-out': 'coverage 0.63, precision 1.00',
	'fifth-held-out': 'coverage 0.63, precision 0.94',
	'sixth-held-out': 'coverage 1.00, precision 1.00',
	'last-held-out': 'coverage 0.65, precision 1.00'
};

const texts = fromKeys(SETS, (set) => judged(postings(set)));
const all = Object.values(texts).flat();

it('prints the report', () => {
	const report = SETS.map((set) => reportOf(set, texts[set])).join('\n');
	console.info(`${report}\n${reportOf('all', all)}`);
	expect(report).toContain('coverage');
});

describe.each(SETS)('in the set %s', (set) => {
	const { precision, coverage } = measured(texts[set]);

	it.each(JOB_KINDS)('at least nine in ten verdicts on %s are right', (kind) => {
		expect(precision[kind]).toBeGreaterThanOrEqual(0.9);
	});

	it('at least seven in ten postings that have a kind get a verdict', () => {
		expect(coverage).toBeGreaterThanOrEqual(0.7);
	});
});

it('there are twenty postings and more of each kind', () => {
	for (const label of LABELS) {
		expect(all.filter((posting) => posting.label === label).length).toBeGreaterThanOrEqual(20);
	}
});

it('a clerical job is never called PM or true PMO, nor the reverse', () => {
	const isSenior = (kind: string) => kind === 'pm' || kind === 'true-pmo';
	const confused = all.filter(
		({ label, judgement: { kind } }) =>
			(label === 'pso' && isSenior(kind)) || (isSenior(label) && kind === 'pso')
	);
	expect(confused.map(({ name }) => name)).toEqual([]);
});

function reportOf(set: (typeof SETS)[number] | 'all', postings: readonly Judged[]): string {
	const { precision, coverage, confusion } = measured(postings);
	const first = set === 'all' ? undefined : FIRST[set];
	const rows = LABELS.map((label) =>
		[label.padEnd(12), ...LABELS.map((kind) => String(confusion[label][kind]).padStart(12))].join(
			''
		)
	);
	const right = JOB_KINDS.map((kind) => `${kind} ${precision[kind].toFixed(2)}`).join(', ');
	return [
		`${set}: ${postings.length} postings, coverage ${coverage.toFixed(2)}; precision ${right}`,
		...(first ? [`  when first measured: ${first}`] : []),
		`${''.padEnd(12)}${LABELS.map((kind) => kind.padStart(12)).join('')}  (verdict)`,
		...rows,
		''
	].join('\n');
}
