import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { shareCode } from '$lib/storage/share-code';
import { address, localeOf, pageOf, shareAddress, sharedCode } from '$lib/platform/addresses';
import { anyAnswers } from '../assessment/people';

vi.mock('$app/paths', () => ({ base: '/career' }));

test('Japanese has no prefix, English has one', () => {
	expect(address('ja', 'quiz/risk')).toBe('/career/quiz/risk/');
	expect(address('en', 'quiz/risk')).toBe('/career/en/quiz/risk/');
});

test('the home page ends with a single slash, like every page', () => {
	expect(address('ja', '')).toBe('/career/');
	expect(address('en', '')).toBe('/career/en/');
});

test('a page is the same in every language', () => {
	expect(pageOf('/[[locale=locale]]/quiz/[[question]]', { question: 'risk' })).toBe('quiz/risk');
	expect(pageOf('/[[locale=locale]]/quiz/[[question]]', { question: 'risk', locale: 'en' })).toBe(
		'quiz/risk'
	);
	expect(pageOf('/[[locale=locale]]/quiz/[[question]]', {})).toBe('quiz');
	expect(pageOf('/[[locale=locale]]/quiz/review', {})).toBe('quiz/review');
	expect(pageOf('/[[locale=locale]]', { locale: 'en' })).toBe('');
});

test('an unknown address counts as the home page', () => {
	expect(pageOf(null, {})).toBe('');
});

test('unknown addresses have a language too', () => {
	expect(localeOf('/career/en/nowhere')).toBe('en');
	expect(localeOf('/career/en')).toBe('en');
	expect(localeOf('/career/nowhere')).toBe('ja');
	expect(localeOf('/career/english')).toBe('ja');
});

describe('a share link', () => {
	test('is the result page of the language, with the code in the fragment', () => {
		expect(shareAddress('ja', '1.AB-_')).toBe('/career/result/#share=1.AB-_');
		expect(shareAddress('en', '1.AB-_')).toBe('/career/en/result/#share=1.AB-_');
	});

	test('returns every code', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const code = shareCode(answers);
				const { hash } = new URL(shareAddress('en', code), 'https://example.org');
				expect(sharedCode(hash)).toBe(code);
			})
		);
	});

	test.each(['%20', '%0A', '%00', '%09%0D%0A', '%E2%80%8B', ' ', '\u200b', '%E3%80%80'])(
		'is read without white space and control characters around it: %j',
		(extra) => {
			expect(sharedCode(`#share=1.AB${extra}`)).toBe('1.AB');
			expect(sharedCode(`#share=${extra}1.AB`)).toBe('1.AB');
		}
	);

	test('is the same in the link to another language, whatever it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const code = sharedCode(`#share=${encodeURIComponent(text)}`) ?? '';
				expect(sharedCode(new URL(shareAddress('en', code), 'https://example.org').hash)).toBe(
					code
				);
			})
		);
	});

	test('is distinguished from other fragments', () => {
		expect(sharedCode('')).toBeUndefined();
		expect(sharedCode('#')).toBeUndefined();
		expect(sharedCode('#steps')).toBeUndefined();
		expect(sharedCode('#shared=1.AB')).toBeUndefined();
		expect(sharedCode('#share=')).toBe('');
		expect(sharedCode('#share=1.AB&utm_source=mail')).toBe('1.AB');
		expect(sharedCode('#%E0%A4%A')).toBeUndefined();
	});
});
