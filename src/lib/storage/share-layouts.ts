/** A question and its options by their value in the code; 0 stands for no answer. */
export type Digit = readonly [question: string, options: readonly string[], several?: 'several'];

export interface Layout {
	readonly digits: readonly Digit[];
	/** The number of letters for the answers, six bits each: as few as hold all combinations. */
	readonly letters: number;
}

export function layout(digits: readonly Digit[]): Layout {
	const combinations = digits.reduce((product, digit) => product * radix(digit), 1n);
	const bits = (combinations - 1n).toString(2).length;
	return { digits, letters: Math.ceil(bits / 6) };
}

/** The number of values of a digit: each set of several options is one. */
export function radix([, options, several]: Digit): bigint {
	return BigInt(several ? 2 ** options.length : options.length + 1);
}

const DONE = ['none', 'assisted', 'owned', 'many'] as const;

/** Version 2 asks what version 1 asked. */
const FIRST = layout([
	['phase', ['operations', 'build', 'design', 'requirements']],
	['lead', ['none', 'small', 'team', 'large']],
	['accountability', ['none', 'assisted', 'once', 'repeatedly']],
	['scale', ['small', 'medium', 'large']],
	['portfolio', ['one', 'two', 'several', 'organisation']],
	['delivery', DONE],
	['requirements', DONE],
	['budget', DONE],
	['risk', DONE],
	['standards', DONE],
	['coordination', DONE],
	['executives', DONE],
	['framework', ['none', 'studied', 'applied', 'tailored']],
	['writing', DONE],
	['stance', ['drive', 'beside', 'outside', 'hands-on']],
	['responsibility', ['result', 'method', 'task', 'craft']],
	[
		'week',
		[
			'agree-requirements',
			'direct-team',
			'hold-budget',
			'set-standards',
			'show-risks',
			'improve-pms',
			'run-issues',
			'prepare-papers',
			'tie-teams',
			'book-rooms',
			'take-calls',
			'format-files'
		],
		'several'
	],
	[
		'future',
		['larger-pm', 'consultant', 'dx', 'product-manager', 'first-pm', 'specialist', 'undecided']
	],
	['wish', ['pm', 'pmo', 'undecided']],
	['image', ['govern', 'support', 'clerical', 'unsure']]
]);

/**
 * One layout for each version of the questionnaire, frozen once released: old links are read by the
 * layout of their version. Tests hold the last one against the questionnaire, and pin codes of each.
 */
export const LAYOUTS: Readonly<Record<number, Layout>> = {
	1: FIRST,
	2: FIRST
};
