import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS, VERSION } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import { awake, picked, type Answers } from '$lib/assessment/answers';
import { readShareCode, sharedCode, shareFragment, shareCode } from '$lib/storage/share-code';
import { LAYOUTS } from '$lib/storage/share-layouts';
import { fromKeys } from '$lib/typed-object';
import { anyAnswers } from '../assessment/people';

const NEXT =
	'Raise VERSION and add a layout to share-layouts.ts (docs/recipes.md): a released one never changes';

const PM: Answers = { lead: 'team', accountability: 'once', scale: 'large', stance: 'drive' };

function answersFrom(code: string): Answers {
	const result = readShareCode(code);
	if (!result.ok) throw new Error(`${code} is ${result.problem}`);
	return result.answers;
}

test('the layout of this version names every question and option', () => {
	const digits = LAYOUTS[VERSION]?.digits ?? [];
	expect(
		Object.fromEntries(digits.map(([question, options]) => [question, new Set(options)])),
		NEXT
	).toEqual(fromKeys(QUESTION_IDS, (question) => new Set(QUESTIONS[question].options)));
});

describe('a share code', () => {
	test('gives back all answers on the path', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const code = shareCode(answers);
				const read = answersFrom(code);
				for (const question of QUESTION_IDS) {
					expect(picked(question, read), NEXT).toEqual(picked(question, awake(answers)));
				}
				expect(shareCode(read)).toBe(code);
				expect(recommend(read)).toEqual(recommend(answers));
			})
		);
	});

	test('is short, and needs no escaping in a link', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(shareCode(answers)).toMatch(/^\d+\.[\w-]{14,20}$/);
			})
		);
	});

	test('ends in no letter that programs leave out of a link', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(shareCode(answers)).not.toMatch(/[-_]$/);
			})
		);
	});

	test('with one letter changed is damaged', () => {
		const code = shareCode(PM);
		for (let at = code.indexOf('.') + 1; at < code.length; at += 1) {
			const changed = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
			expect(readShareCode(changed)).toEqual({ ok: false, problem: 'damaged' });
		}
	});

	// Damaged when its test runs: a code that cannot be made must fail a test, not the whole file.
	test.each<[string, (code: string) => string]>([
		['nothing', () => ''],
		['a version alone', (code) => code.replace(/\..*/, '.')],
		['a truncated code', (code) => code.slice(0, -3)],
		['a code without a version', (code) => code.replace(/.*\./, '')],
		['a version before the first', (code) => code.replace(/^\d+/, '0')],
		['another script', () => '１.ああああああああああああああ'],
		['an inherited property', () => '1.__proto____proto']
	])('%s is damaged', (_, damage) => {
		expect(readShareCode(damage(shareCode(PM)))).toEqual({ ok: false, problem: 'damaged' });
	});

	test.each([VERSION + 1, VERSION + 10, 2025])(
		'of the later version %s is newer, whatever its letters',
		(later) => {
			expect(readShareCode(`${later}.whatever-is-in-it`)).toEqual({ ok: false, problem: 'newer' });
		}
	);
});

describe('an earlier code', () => {
	const EARLIER = ['2.F4LC5FFAQAkJc_', '2._grE7kBIFEouo-'];

	test.each(EARLIER)('is read: %s', (code) => {
		expect(readShareCode(code)).toMatchObject({ ok: true, version: 2 });
	});

	test.each(EARLIER)('that was cut off by a program is read: %s', (code) => {
		expect(readShareCode(code.slice(0, -1))).toEqual(readShareCode(code));
	});

	test('that has lost another letter is damaged', () => {
		expect(readShareCode(shareCode(PM).slice(0, -1))).toEqual({ ok: false, problem: 'damaged' });
	});
});

describe('the fragment of a link', () => {
	const code = shareCode(PM);

	test('has the code', () => {
		expect(shareFragment(PM)).toBe(`#share=${code}`);
	});

	test.each<[string, string]>([
		...[
			'。',
			'.',
			')',
			'」',
			'%20',
			'%0A',
			'%00',
			'=',
			'\u200b',
			'を見てください',
			'see',
			'&a=b'
		].map((after): [string, string] => [
			`with ${JSON.stringify(after)} after it`,
			`#share=${code}${after}`
		]),
		['with an escaped =', `#share%3D${code}`],
		['escaped twice', `#share%253D${code.replace('.', '%252E')}`],
		['in quotes', `#share=“${code}”`],
		['in full-width letters', `#ｓｈａｒｅ＝${code.replace('.', '．')}`],
		['in quoted-printable', `#share=3D${code.slice(0, 9)}=\r\n${code.slice(9)}`],
		['in two lines of a quoted mail', `#share=${code.slice(0, 9)}\n> ${code.slice(9)}`],
		['with white space within', `#sh are=${code.slice(0, 4)}%20${code.slice(4)}`],
		['with an invisible character within', `#share=${code.slice(0, 4)}\u00ad${code.slice(4)}`],
		['after another parameter', `#utm_source=mail&share=${code}`]
	])('%s is read', (_, fragment) => {
		const { hash } = new URL(fragment, 'https://quiz.example');
		expect(answersFrom(sharedCode(hash) ?? '')).toEqual(PM);
	});

	test.each([
		'#%20',
		'#s',
		'#shar',
		'#share',
		'#share=',
		'#share=2.',
		'#%73h',
		'#shared=1',
		'#%E0%A4%A'
	])('%s is a link, though a damaged one', (fragment) => {
		expect(readShareCode(sharedCode(fragment) ?? '')).toEqual({ ok: false, problem: 'damaged' });
		expect(sharedCode(fragment)).toBeDefined();
	});

	test.each(['', '#why', '#answer-lead', '#shares'])('%j may be an id', (fragment) => {
		expect(sharedCode(fragment)).toBeUndefined();
	});
});
