/** A table of medians with their ranges, and their ratios to the first column. */
import type { Run } from '../measure/runs';

const ROWS: readonly [label: string, digits: number, value: (run: Run) => number][] = [
	[
		'loaded until a script takes an answer (kB, brotli)',
		1,
		({ byScript }) => byScript.bytes / 1000
	],
	['requests until then', 0, ({ byScript }) => byScript.requests],
	['loaded in all, untouched (kB, brotli)', 1, ({ whole }) => whole.bytes / 1000],
	['requests in all', 0, ({ whole }) => whole.requests],
	['first contentful paint (ms)', 0, ({ whole }) => whole.firstPaint],
	['first answer handled (ms)', 0, ({ earliest }) => earliest.handled],
	['first answer taken by a script (ms)', 0, ({ byScript }) => byScript.handled],
	['blocking time at load (ms)', 0, ({ whole }) => whole.blocking],
	['worst answer, event timing (ms)', 0, ({ whole }) => whole.worstAnswer],
	['longest task over 50 ms, answering (ms)', 0, ({ whole }) => whole.longestTaskAnswering],
	['longest task over 50 ms, to the result (ms)', 0, ({ whole }) => whole.longestTaskToResult],
	['JavaScript heap at the end (MB)', 2, ({ whole }) => whole.heap / 1e6]
];

export interface Results {
	readonly name: string;
	readonly runs: readonly Run[];
}

/** @param results with the reference first */
export function table(results: readonly Results[]): string {
	const [reference] = results;
	const lines = ROWS.map(([label, digits, value]) => {
		const cells = results.map((each) => {
			const values = each.runs.map(value);
			const figures = withRange(values, digits);
			if (each === reference) return figures;
			const ratio = median(values) / median(reference?.runs.map(value) ?? []);
			return Number.isFinite(ratio) ? `${figures} ×${ratio.toFixed(ratio < 10 ? 2 : 0)}` : figures;
		});
		return [label, ...cells];
	});
	return [['', ...results.map(({ name }) => name)], ['---', ...results.map(() => '---:')], ...lines]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

function withRange(values: readonly number[], digits: number): string {
	const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(
		(each) => each.toFixed(digits)
	);
	return least === most ? `${middle}` : `${middle} [${least}–${most}]`;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
