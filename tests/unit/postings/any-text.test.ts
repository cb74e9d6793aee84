/** Properties of a judgement on any text, however strange. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUES } from '$lib/postings/cues';
import { judge } from '$lib/postings/judge';
import { normalise } from '$lib/postings/normalise';
import { postings as POSTINGS } from './labelled-postings';

/** Pieces of postings in any order, with any letters between them. */
const scraps = fc
	.array(
		fc.oneof(
			fc.constantFrom(...CUES.map(({ finds }) => finds)),
			fc.constantFrom(
				'【内容】',
				'■必須',
				'\n',
				'、',
				'。',
				'<li>',
				'&nbsp;',
				'は含みません',
				'の支援'
			),
			fc.string({ unit: 'binary', maxLength: 5 })
		)
	)
	.map((pieces) => pieces.join(''));
const anyText = fc.oneof(scraps, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('any text', { timeout: 30_000 }, () => {
	it('has a result, always the same, and never throws', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const judgement = judge(text);
				expect(judgement.reason === undefined).toBe(judgement.kind !== 'cannot-tell');
				expect(judge(text)).toEqual(judgement);
			}),
			{ numRuns: 300 }
		);
	});

	it('has its evidence within its spans', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { evidence, cautions } = judge(text);
				for (const { start, end } of [...evidence, ...cautions.flatMap(({ spans }) => spans)]) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(text.length);
				}
				for (const { start, end, cue } of evidence) {
					// Out of context, a line break of the layout looks like a real one.
					const words = normalise(text.slice(start, end)).text.replaceAll('\n', '');
					expect(words).toMatch(CUES.find(({ id }) => id === cue)!.pattern);
				}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the same posting in other characters', { timeout: 30_000 }, () => {
	const JAPANESE = /[ぁ-んァ-ヺー一-龠]/;
	const japanese = POSTINGS.filter(({ text }) => /[ぁ-ん]/.test(text));
	/** In others, spaces stand for line breaks or end a label. */
	const aPosting = fc.constantFrom(
		...japanese.filter(({ id, text }) => !id.startsWith('flattened') && !/[\t\u3000]/.test(text))
	);

	it('keeps its kind with spaces anywhere between Japanese letters', () => {
		fc.assert(
			fc.property(
				aPosting,
				fc.infiniteStream(fc.constantFrom('', '', '', ' ', '　')),
				({ text }, spaces) => {
					const spaced = Array.from(text, (letter, at) => {
						const isInside = JAPANESE.test(letter) && JAPANESE.test(text[at + 1] ?? '');
						return isInside ? `${letter}${spaces.next().value}` : letter;
					}).join('');
					expect(judge(spaced).kind).toBe(judge(text).kind);
				}
			),
			{ numRuns: 200 }
		);
	});

	it.each(['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
		'keeps its points with lines that end in %j',
		(lineBreak) => {
			for (const { text } of POSTINGS) {
				expect(judge(text.replaceAll('\n', lineBreak)).scores).toEqual(judge(text).scores);
			}
		}
	);

	it('keeps its kind with radicals and variation selectors', () => {
		for (const { text } of japanese) {
			const radicals = Array.from(text, (letter) => RADICALS.get(letter) ?? letter).join('');
			expect(judge(radicals).kind).toBe(judge(text).kind);
			const varied = text.replace(/\p{Script=Han}/gu, '$&\u{E0101}');
			expect(judge(varied).kind).toBe(judge(text).kind);
		}
	});

	it('keeps its kind in full-width letters', () => {
		for (const { text } of japanese) {
			const wide = text.replace(/[!-~]/g, (letter) =>
				String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
			);
			expect(judge(wide).kind).toBe(judge(text).kind);
		}
	});

	it('keeps its kind in half-width kana', () => {
		for (const { text } of japanese) {
			expect(judge(halfWidth(text)).kind).toBe(judge(text).kind);
		}
	});
});

/** Kangxi radicals by the letters that they look like. */
const RADICALS = new Map(
	Array.from({ length: 214 }, (_, at) => String.fromCharCode(0x2f00 + at)).map((radical) => [
		radical.normalize('NFKC'),
		radical
	])
);

/** Full-width katakana as half-width, dakuten apart. */
function halfWidth(text: string): string {
	const narrow = new Map<string, string>();
	for (let code = 0xff66; code <= 0xff9d; code++) {
		const half = String.fromCharCode(code);
		narrow.set(half.normalize('NFKC'), half);
		for (const mark of ['\uff9e', '\uff9f']) {
			const full = (half + mark).normalize('NFKC');
			if (full.length === 1) narrow.set(full, half + mark);
		}
	}
	return Array.from(text, (letter) => narrow.get(letter) ?? letter).join('');
}
