import { expect, test, vi } from 'vitest';
import { address, localeOf, pageOf } from '$lib/platform/addresses';

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
