/** Cues in long texts, and the reach of the words around them. */
import { describe, expect, it } from 'vitest';
import { matchesByChunk } from '$lib/postings/cue-matches';
import { normalise } from '$lib/postings/normalise';
import { lines } from '$lib/postings/sections';
import { sentences } from '$lib/postings/sentences';

function chunks(source: string) {
	const normal = normalise(source);
	const found = [...matchesByChunk(normal.text, sentences(normal.text, lines(normal)), undefined)];
	return { found, text: normal.text };
}
const found = (duties: string) => chunks(`【内容】${duties}`).found.flat();
const readingOf = (duties: string, id: string) =>
	found(duties).find(({ cue }) => cue.id === id)?.involvement;

describe('a long text', () => {
	const FILLER = 'それはそれとしておきます。';
	const long = `【内容】${`${FILLER.repeat(9)}会議室の予約。`.repeat(30)}`;

	it('is searched in chunks, and every match has its offsets', () => {
		const { found, text } = chunks(long);
		expect(found.length).toBeGreaterThan(2);
		const all = found.flat();
		expect(all.length).toBeGreaterThan(0);
		for (const { start, end, words } of all) expect(text.slice(start, end)).toBe(words);
		expect(all.map(({ start }) => start)).toEqual(
			[...text.matchAll(/会議室の予約/g)].slice(0, 20).map(({ index }) => index)
		);
	});

	it('has no chunk much longer than a short posting', () => {
		const { found, text } = chunks(long);
		expect(found.length).toBeGreaterThanOrEqual(Math.floor(text.length / 1200));
		expect(found.length).toBeLessThan(text.length / 600);
	});

	it('gives at most twenty matches of a cue in the same sense', () => {
		const often = found('会議室の予約。'.repeat(30));
		expect(often).toHaveLength(20);
		const both = found(`${'会議室の予約。'.repeat(30)}${'会議室の予約はありません。'.repeat(2)}`);
		expect(both.filter(({ involvement }) => involvement === 'not')).toHaveLength(2);
	});
});

describe('the words around a cue', () => {
	it('end with its clause on both sides', () => {
		expect(readingOf('You will not manage the budget but book meeting rooms.', 'en-office')).toBe(
			'own'
		);
		expect(readingOf('PMが予算を管理しつつ、会議室の予約をお願いします。', 'rooms-and-dates')).toBe(
			'own'
		);
	});

	it('about helping somebody count only before it', () => {
		expect(readingOf('予算の執行を担当し、PMの支援として議事録も作成。', 'holds-the-money')).toBe(
			'own'
		);
		expect(readingOf('PMの支援として、予算の執行を担当。', 'holds-the-money')).toBe('assists');
		expect(
			readingOf('進捗を管理します。予算の執行を担当。PMの支援として議事録。', 'holds-the-money')
		).toBe('own');
	});
});
