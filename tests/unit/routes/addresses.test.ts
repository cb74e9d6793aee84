import { expect, test, vi } from 'vitest';
import { address, localeOf, pageOf } from '../../../src/routes/addresses';

vi.mock('$app/paths', () => ({ base: '/career' }));

test('Japanese has no prefix, English has one', () => {
	expect(address('ja', 'quiz/risk')).toBe('/career/quiz/risk/');
	expect(address('en', 'quiz/risk')).toBe('/career/en/quiz/risk/');
});

test('the home page has one slash at its end, like every page', () => {
	expect(address('ja', '')).toBe('/career/');
	expect(address('en', '')).toBe('/career/en/');
});

test('a page is the same in both languages', () => {
	expect(pageOf('/[[locale=locale]]/quiz/[question]', { question: 'risk' })).toBe('quiz/risk');
	expect(pageOf('/[[locale=locale]]/quiz/[question]', { question: 'risk', locale: 'en' })).toBe(
		'quiz/risk'
	);
	expect(pageOf('/[[locale=locale]]/quiz/review', {})).toBe('quiz/review');
	expect(pageOf('/[[locale=locale]]', { locale: 'en' })).toBe('');
});

test('an unknown address leads home in the other language', () => {
	expect(pageOf(null, {})).toBe('');
});

test('unknown addresses have a language too', () => {
	expect(localeOf('/career/en/nowhere')).toBe('en');
	expect(localeOf('/career/en')).toBe('en');
	expect(localeOf('/career/nowhere')).toBe('ja');
	expect(localeOf('/career/english')).toBe('ja');
});
