import { describe, expect, test, vi } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { readShareCode, shareCode } from '$lib/storage/share-code';
import { layout } from '$lib/storage/share-layouts';
import type * as layoutsModule from '$lib/storage/share-layouts';

// A later version of the questionnaire, with ten more questions than version 1.
vi.mock('$lib/assessment/questions', async (original) => ({
	...(await original<object>()),
	VERSION: 2
}));
vi.mock('$lib/storage/share-layouts', async (original) => {
	const layouts = await original<typeof layoutsModule>();
	const { digits } = layouts.LAYOUTS[1]!;
	const more = Array.from({ length: 10 }, (_, index) => [`more-${index}`, ['a', 'b']] as const);
	return { ...layouts, LAYOUTS: { ...layouts.LAYOUTS, 2: layouts.layout([...digits, ...more]) } };
});

const options = (count: number) => Array.from({ length: count }, (_, index) => `option-${index}`);

describe('a layout has the fewest letters that hold all combinations:', () => {
	test.each([
		['63 options and none', layout([['one', options(63)]]), 1],
		['64 options and none', layout([['one', options(64)]]), 2],
		['all sets of 6 options', layout([['one', options(6), 'several']]), 1],
		['all sets of 7 options', layout([['one', options(7), 'several']]), 2],
		[
			'two questions',
			layout([
				['one', options(7)],
				['other', options(7)]
			]),
			1
		],
		[
			'three questions',
			layout([
				['one', options(7)],
				['other', options(7)],
				['third', ['a']]
			]),
			2
		]
	])('%s', (_, { letters }, expected) => {
		expect(letters).toBe(expected);
	});
});

describe('a questionnaire with more questions', () => {
	const answers: Answers = {
		lead: 'team',
		accountability: 'once',
		scale: 'large',
		stance: 'drive'
	};

	test('has longer codes', () => {
		const code = shareCode(answers);
		expect(code).toMatch(/^2\.[\w-]{16,}$/);
		expect(readShareCode(code)).toEqual({ ok: true, version: 2, answers });
	});

	test('still reads the codes of version 1', () => {
		expect(readShareCode('1.lAdCjEAAAANEft')).toEqual({ ok: true, version: 1, answers });
	});

	test.each(['2.lAdCjEAAAANEft', '1.lAdCjEAAAAAAANEft'])(
		'does not read %s, which has the length of the other version',
		(code) => {
			expect(readShareCode(code)).toEqual({ ok: false, problem: 'damaged' });
		}
	);
});
