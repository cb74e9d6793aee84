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
import { SCHEMA } from '$lib/storage/schema';
import { oneLine, MAX_TITLE_LENGTH, titleOf } from '$lib/storage/posting-title';
import { at, posting, stored } from './helpers';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('parsing a saved posting', () => {
	test('gives the same posting', () => {
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
		['a text that is a list', { text: ['PM'] }],
		['no title', { title: '' }],
		['too long a title', { title: 'x'.repeat(MAX_TITLE_LENGTH + 1) }],
		['a title of two lines', { title: 'PM\nwanted' }],
		['no id', { id: '' }],
		['no schema', { schema: undefined }],
		['a date in words', { keptAt: 'yesterday' }],
		['a verdict, which is not stored', { kind: 'pm' }]
	])('with %s gives damaged', (_, change) => {
		expect(parsePosting({ ...posting(1), ...change })).toEqual({ ok: false, problem: 'damaged' });
	});

	test('of a later version gives newer', () => {
		const later = { ...posting(1), schema: SCHEMA + 1, text: null };
		expect(parsePosting(later)).toEqual({ ok: false, problem: 'newer' });
	});

	test('gives a posting that parses again to the same, or a problem', () => {
		const field = fc.constantFrom('__proto__', 'other', ...Object.keys(posting(1)));
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.tuple(field, fc.anything())), (value) => {
				const input: unknown = Array.isArray(value)
					? { ...posting(1), [String(value[0])]: value[1] as unknown }
					: value;
				const result = parsePosting(input);
				if (!result.ok) expect(['newer', 'damaged']).toContain(result.problem);
				else expect(parsePosting(stored(result.record))).toEqual(result);
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

	test('is cut where it is too long, and never within a surrogate pair', () => {
		expect(oneLine('x'.repeat(MAX_TITLE_LENGTH))).toBe('x'.repeat(MAX_TITLE_LENGTH));
		expect(oneLine('x'.repeat(MAX_TITLE_LENGTH + 1))).toBe(`${'x'.repeat(MAX_TITLE_LENGTH - 1)}…`);
		const before = 'x'.repeat(MAX_TITLE_LENGTH - 2);
		expect(oneLine(`${before}𠮷野家`)).toBe(`${before}…`);
		expect(oneLine(`${before} and more`)).toBe(`${before}…`);
		expect(oneLine(`𠮷野家 ${before}`)).toMatch(/^𠮷野家 x+…$/);
	});

	test('of any text is one line, and idempotent', () => {
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

describe('saving a text', () => {
	test('gives a record with the text unchanged and an id of 128 bits', () => {
		const text = '  PM wanted\n\nin Tokyo ';
		const result = savePosting(text, at(3), []);
		expect(result).toMatchObject({
			ok: true,
			posting: { schema: SCHEMA, text, title: 'PM wanted', keptAt: at(3).toISOString() }
		});
		expect(result.ok && result.posting.id).toMatch(/^[0-9a-f]{32}$/);
	});

	test('of any kind gives a record that can be parsed, or none', () => {
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

	test('that is saved already gives the existing posting', () => {
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

	test('beyond the number of postings is refused', () => {
		const many = Array.from({ length: MAX_POSTINGS }, (_, minutes) => posting(minutes));
		expect(savePosting('one more', at(1), many.slice(1))).toMatchObject({ ok: true });
		expect(savePosting('one more', at(1), many)).toEqual({ ok: false, problem: 'too-many' });
	});

	test('beyond the length of all postings is refused', () => {
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

describe('a new title', () => {
	test('is one line, and changes nothing else', () => {
		expect(withTitle(posting(1), ' The one\nin Osaka ')).toEqual(
			posting(1, { title: 'The one in Osaka' })
		);
	});

	test('that is empty becomes the one made from the text', () => {
		expect(withTitle(posting(1, { title: 'Osaka' }), ' \n')).toEqual(posting(1));
		// Only an imported posting can have a text without a letter, and it has a title.
		const odd = posting(1, { text: '---', title: 'Osaka' });
		expect(withTitle(odd, '')).toEqual(odd);
	});
});
