import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { searchAddress, searchOf } from '$lib/components/result/job-search';

describe('the search of a job site is found in the address of its results for PMO', () => {
	it.each([
		['https://jobs.example/search?q=PMO', 'https://jobs.example/search?q={words}'],
		['https://jobs.example/?a=1&kw=pmo&b=2', 'https://jobs.example/?a=1&kw={words}&b=2'],
		[' https://jobs.example/list/PMO/tokyo \n', 'https://jobs.example/list/{words}/tokyo'],
		['https://jobs.example/#/search?word=PMO', 'https://jobs.example/#/search?word={words}'],
		// The words that the user has added stay.
		[
			'https://jobs.example/?q=PMO+%E6%9D%B1%E4%BA%AC',
			'https://jobs.example/?q={words}+%E6%9D%B1%E4%BA%AC'
		],
		[
			'https://jobs.example/?session=abPMOcd&q=PMO',
			'https://jobs.example/?session=abPMOcd&q={words}'
		],
		// A site, a part of it or a parameter may be called PMO.
		['https://pmo.example/pmo-jobs?pmo=1&q=PMO', 'https://pmo.example/pmo-jobs?pmo=1&q={words}']
	])('%s', (address, search) => {
		expect(searchOf(address)).toBe(search);
	});
});

it.each(['', 'PMO', 'jobs.example/?q=PMO', 'https://pmo.example/', 'javascript:alert("PMO")'])(
	'%j has no search in it',
	(text) => {
		expect(searchOf(text)).toBeUndefined();
	}
);

it('the name and password of an address are not kept', () => {
	expect(searchOf('https://me:secret@jobs.example/?q=PMO')).toBe('https://jobs.example/?q={words}');
});

test('words never leave the place of the words in an address', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (words) => {
			const address = new URL(searchAddress('https://jobs.example/?q={words}&page=1', words));
			expect(address.searchParams.get('q')).toBe(words);
			expect([...address.searchParams.keys()]).toEqual(['q', 'page']);
		})
	);
});
