import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '$lib/postings/judge';
import { judge } from '$lib/postings/judge';
import { JOB_KINDS } from '$lib/postings/terms';
import type { Excerpt } from '$lib/presenters/posting-rows';
import { marksOf, excerptsOf } from '$lib/presenters/marked-text';
import { reasonNumbers } from '$lib/presenters/posting';

const joined = ({ segments }: Excerpt) => segments.map(({ text }) => text).join('');
const piecesFor = (text: string, evidence: readonly Evidence[]) =>
	excerptsOf(text, marksOf(evidence, reasonNumbers(evidence)));

/** A text with evidence anywhere in it, overlapping or not. */
const textWithEvidence = fc
	.string({ unit: 'binary', minLength: 1, maxLength: 60 })
	.chain((unit) =>
		fc.record({
			text: fc.integer({ min: 1, max: 300 }).map((times) => unit.repeat(times)),
			places: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), fc.nat(3)))
		})
	)
	.map(({ text, places }) => ({
		text,
		evidence: places.flatMap(([share, length, kind]): Evidence[] => {
			const start = Math.floor(share * (text.length - 1));
			const end = Math.min(text.length, start + 1 + length);
			return [
				{ start, end, cue: 'any', aspect: 'control', kind: JOB_KINDS[kind] ?? 'pm', weight: kind }
			];
		})
	}));

describe('a text with its evidence marked', () => {
	test('is the text again, in excerpts and segments that never overlap', () => {
		fc.assert(
			fc.property(textWithEvidence, ({ text, evidence }) => {
				const pieces = piecesFor(text, evidence);
				let at = 0;
				for (const piece of pieces) {
					expect(piece.start).toBeGreaterThanOrEqual(at);
					expect(joined(piece)).toBe(text.slice(piece.start, piece.end));
					expect(piece.segments.every((segment) => segment.text.length > 0)).toBe(true);
					at = piece.end;
				}
				if (text.length <= 4000) expect(pieces.map(joined)).toEqual([text]);
			})
		);
	});

	test('has all evidence inside marks, with the numbers of its reasons', () => {
		fc.assert(
			fc.property(textWithEvidence, ({ evidence }) => {
				const reasonOf = reasonNumbers(evidence);
				const marks = marksOf(evidence, reasonOf);
				for (const each of evidence) {
					const around = marks.filter(({ start, end }) => start <= each.start && each.end <= end);
					expect(around).toHaveLength(1);
					expect(around[0]?.mark.reasons).toContain(reasonOf(each));
				}
				expect(marks.map(({ mark }) => mark.at)).toEqual(marks.map((_, index) => index + 1));
			})
		);
	});

	test('of any string is that string', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(piecesFor(text, judge(text).evidence).map(joined).join('')).toBe(text);
			})
		);
	});

	test('shows only the surroundings of marks in a long text, and cuts no letter in two', () => {
		const text = `${'😀'.repeat(3000)}課題管理${'😀'.repeat(3000)}`;
		const start = text.indexOf('課題管理');
		const [piece, ...others] = piecesFor(text, [
			{ start, end: start + 4, cue: 'issues', aspect: 'control', kind: 'support-pmo', weight: 1 }
		]);
		expect(others).toEqual([]);
		expect(piece).toMatchObject({ cutBefore: true, cutAfter: true });
		expect(joined(piece!).length).toBeLessThan(200);
		expect(joined(piece!), 'no half of a pair').not.toMatch(/\p{Surrogate}/u);
	});
});
