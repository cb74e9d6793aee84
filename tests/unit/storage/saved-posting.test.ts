import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_POSTING_LENGTH } from '$lib/posting-length';
import {
	savePosting,
	MAX_POSTINGS,
	parsePosting,
	withTitle,
	MAX_POSTINGS_LENGTH
} from '$lib/storage/saved-posting';
import { SCHEMA } from '$lib/storage/migrations';
import { oneLine, MAX_TITLE_LENGTH, titleOf } from '$lib/storage/posting-title';
import { at, posting, stored } from './helpers';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('reading a kept posting', () => {
	test('gives it as it was written', () => {
		expect(parsePosting(stored(posting(1)))).toEqual({ ok: true, record: posting(1) });
		const longest = posting(1, {
			text: 'x'.repeat(MAX_POSTING_LENGTH),
			title: 'x'.repeat(MAX_TITLE_LENGTH)
		});
		expect(parsePosting(longest)).toEqual({ ok: true, record: longest });
	});

	test.each([
		['no text', { text: '' }],
		['too long a text', { text: 'x'.repeat(MAX_POSTING_LENGTH + 1) }],
		['a text that is none', { text: ['PM'] }],
		['no title', { title: '' }],
		['too long a title', { title: 'x'.repeat(MAX_TITLE_LENGTH + 1) }],
		['a title of two lines', { title: 'PM\nwanted' }],
		['no id', { id: '' }],
		['no schema', { schema: undefined }],
		['words for a date', { keptAt: 'yesterday' }],
		['a verdict, which is never stored', { kind: 'pm' }]
	])('with %s finds it damaged', (_, change) => {
		expect(parsePosting({ ...posting(1), ...change })).toEqual({ ok: false, problem: 'damaged' });
	});

	test('of a later version finds it newer', () => {
		const later = { ...posting(1), schema: SCHEMA + 1, text: null };
		expect(parsePosting(later)).toEqual({ ok: false, problem: 'newer' });
	});

	test('from anything gives one that is read again as the same, or a problem', () => {
		const field = fc.constantFrom('__proto__', 'other', ...Object.keys(posting(1)));
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.tuple(field, fc.anything())), (thing) => {
				const input: unknown = Array.isArray(thing)
					? { ...posting(1), [String(thing[0])]: thing[1] as unknown }
					: thing;
				const reading = parsePosting(input);
				if (!reading.ok) expect(['newer', 'damaged']).toContain(reading.problem);
				else expect(parsePosting(stored(reading.record))).toEqual(reading);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('a title', () => {
	test.each([
		['PM wanted', '\n  \r\n\t PM \u3000 wanted \nin Tokyo'],
		['【PMO】 Osaka', '====\r◆◆◆\r【PMO】\tOsaka\r'],
		['PM, Vendor side', 'PM, Vendor side\vin Osaka'],
		['3 PMs', '\u20283 PMs\u2029now'],
		['', ' \n\u200b\n---'],
		['', '']
	])('is %j of %j', (title, text) => {
		expect(titleOf(text)).toBe(title);
	});

	test('is cut where it is too long, and never within a character', () => {
		expect(oneLine('x'.repeat(MAX_TITLE_LENGTH))).toBe('x'.repeat(MAX_TITLE_LENGTH));
		expect(oneLine('x'.repeat(MAX_TITLE_LENGTH + 1))).toBe(`${'x'.repeat(MAX_TITLE_LENGTH - 1)}…`);
		const before = 'x'.repeat(MAX_TITLE_LENGTH - 2);
		expect(oneLine(`${before}𠮷野家`)).toBe(`${before}…`);
		expect(oneLine(`${before} and more`)).toBe(`${before}…`);
		expect(oneLine(`𠮷野家 ${before}`)).toMatch(/^𠮷野家 x+…$/);
	});

	test('of any text is one line, and left as it is when made again', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const title = oneLine(text);
				expect(title.length).toBeLessThanOrEqual(MAX_TITLE_LENGTH);
				expect(title).not.toMatch(/[\n\r\v\f\u2028\u2029]/);
				expect(oneLine(title)).toBe(title);
			})
		);
	});
});

describe('result a text', () => {
	test('makes a record of it as it is, with an id of 128 bits', () => {
		const text = '  PM wanted\n\nin Tokyo ';
		const result = savePosting(text, at(3), []);
		expect(result).toMatchObject({
			ok: true,
			posting: { schema: SCHEMA, text, title: 'PM wanted', keptAt: at(3).toISOString() }
		});
		expect(result.ok && result.posting.id).toMatch(/^[0-9a-f]{32}$/);
	});

	test('of any kind makes a record that can be read, or none', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const result = savePosting(text, at(1), []);
				if (result.ok) {
					expect(parsePosting(result.posting)).toEqual({ ok: true, record: result.posting });
				} else expect(text).not.toMatch(/[\p{L}\p{N}]/u);
			}),
			{ numRuns: 1000 }
		);
	});

	test('twice keeps it once', () => {
		const first = posting(1, { title: 'My own title' });
		expect(savePosting(first.text, at(2), [first])).toEqual({ ok: true, posting: first });
	});

	test.each([
		['empty', ' \n\u3000'],
		['empty', '---'],
		['too-long', 'x'.repeat(MAX_POSTING_LENGTH + 1)]
	])('that is %s is refused', (problem, text) => {
		expect(savePosting(text, at(1), [])).toEqual({ ok: false, problem });
	});

	test('beside too many others is refused', () => {
		const many = Array.from({ length: MAX_POSTINGS }, (_, minutes) => posting(minutes));
		expect(savePosting('one more', at(1), many.slice(1))).toMatchObject({ ok: true });
		expect(savePosting('one more', at(1), many)).toEqual({ ok: false, problem: 'too-many' });
	});

	test('for which the others leave no room is refused', () => {
		const text = 'x'.repeat(MAX_POSTING_LENGTH);
		const others = Array.from({ length: MAX_POSTINGS_LENGTH / MAX_POSTING_LENGTH - 1 }, () =>
			posting(1, { text })
		);
		const last = `${text.slice(1)}y`;
		expect(savePosting(last, at(1), others)).toMatchObject({ ok: true });
		expect(savePosting(last, at(1), [...others, posting(2, { text: 'z' })])).toEqual({
			ok: false,
			problem: 'no-room'
		});
	});
});

describe('another name', () => {
	test('is one line, and changes nothing else', () => {
		expect(withTitle(posting(1), ' The one\nin Osaka ')).toEqual(
			posting(1, { title: 'The one in Osaka' })
		);
	});

	test('that is none brings back the one made from the text', () => {
		expect(withTitle(posting(1, { title: 'Osaka' }), ' \n')).toEqual(posting(1));
		// A text without a letter comes from a file only, and has had a title there.
		const odd = posting(1, { text: '---', title: 'Osaka' });
		expect(withTitle(odd, '')).toEqual(odd);
	});
});
