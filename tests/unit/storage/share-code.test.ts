import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS, takesSeveral, VERSION } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import { awake, picked, type Answers } from '$lib/assessment/answers';
import { readShareCode, shareCode } from '$lib/storage/share-code';
import { anyAnswers } from '../assessment/people';

const PM: Answers = { lead: 'team', accountability: 'once', scale: 'large', stance: 'drive' };

const answersAt = (code: string) => {
	const reading = readShareCode(code);
	return reading.ok ? reading.answers : reading.problem;
};

describe('a share code', () => {
	test('brings back every set of answers, but for sleeping answers', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const code = shareCode(answers);
				const read = answersAt(code) as Answers;
				for (const question of QUESTION_IDS) {
					expect(picked(question, read)).toEqual(picked(question, awake(answers)));
				}
				expect(shareCode(read)).toBe(code);
				expect(recommend(read)).toEqual(recommend(answers));
			})
		);
	});

	test('knows every option of today’s questionnaire', () => {
		for (const question of QUESTION_IDS) {
			for (const option of QUESTIONS[question].options) {
				const answer = takesSeveral(question) ? [option] : option;
				// The answer that puts the question on the path stands beside it.
				const answers = {
					accountability: 'repeatedly',
					wish: 'pmo',
					[question]: answer
				} as Answers;
				expect(answersAt(shareCode(answers))).toEqual(awake(answers));
			}
		}
	});

	test('of today is what it was when it was made: links that are out there depend on it', () => {
		expect(shareCode({})).toBe('1.AAAAAAAAAAd5yn');
		expect(shareCode(PM)).toMatchInlineSnapshot(`"1.lAdCjEAAAANEft"`);
	});

	test('is short, and needs no escaping in a link', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(shareCode(answers)).toMatch(/^1\.[\w-]{14}$/);
			})
		);
	});

	test('with one letter changed is damaged', () => {
		const code = shareCode(PM);
		for (let at = 2; at < code.length; at += 1) {
			const torn = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
			expect(readShareCode(torn)).toEqual({ ok: false, problem: 'damaged' });
		}
	});

	// Each torn when its test runs: a code that cannot be made must fail a test, not the whole file.
	test.each<[string, (code: string) => string]>([
		['nothing', () => ''],
		['a version alone', () => '1.'],
		['half of it', (code) => code.slice(0, -3)],
		['more than it', (code) => `${code}A`],
		['no version', (code) => code.slice(2)],
		['a version before the first', (code) => code.replace('1.', '0.')],
		['another script', () => '１.ああああああああああああああ'],
		['an inherited name', () => '1.__proto____proto']
	])('%s is damaged', (_, torn) => {
		expect(readShareCode(torn(shareCode(PM)))).toEqual({ ok: false, problem: 'damaged' });
	});

	test.each([VERSION + 1, 10, 2025])(
		'of the later version %s is newer, whatever it holds',
		(later) => {
			expect(readShareCode(`${later}.whatever-is-in-it`)).toEqual({ ok: false, problem: 'newer' });
		}
	);
});
