import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { words } from '$lib/content/words';
import { judge, type Judgement } from '$lib/postings/judge';
import {
	POSTING_CAUTIONS,
	MISSING_INFO,
	JOB_KINDS,
	CANNOT_TELL_REASONS
} from '$lib/postings/terms';
import { marksOf } from '$lib/presenters/marked-text';
import {
	factSources,
	reasonNumbers,
	postingCautionRows,
	questionRows,
	reasonRows,
	verdictLines,
	verdictSentence
} from '$lib/presenters/posting';

const NONE: Judgement = {
	kind: 'cannot-tell',
	confidence: 'none',
	reason: 'thin',
	scores: { pm: 0, 'true-pmo': 0, 'support-pmo': 0, pso: 0 },
	evidence: [],
	missing: [],
	cautions: [],
	facts: ['F15']
};

describe.each(LOCALES)('in %s', async (locale) => {
	const postings = await words[locale].postings();
	const { kinds } = await words[locale].common();
	const facts = (await words[locale].roles()).facts.texts;
	const texts = { words: postings, kinds, facts, toFact: (fact: string) => `#${fact}` };

	test.each([
		['coordination', 'support-pmo'],
		['renewal', 'pm'],
		['several-projects', 'true-pmo'],
		['assistant', 'pso'],
		['vague', 'cannot-tell']
	] as const)('the sample %s is judged to be %s', (sample, kind) => {
		expect(judge(postings.samples[sample].text).kind).toBe(kind);
	});

	test('no sample has an improper condition', () => {
		for (const { text } of Object.values(postings.samples)) {
			const ids = judge(text).cautions.map(({ id }) => id);
			expect(ids).not.toContain('improper-conditions');
		}
	});

	test('five to eight questions are asked, whatever is missing, and none twice', () => {
		fc.assert(
			fc.property(fc.subarray([...MISSING_INFO]), (missing) => {
				const ids = questionRows({ ...NONE, missing }, postings).map(({ id }) => id);
				expect(ids.length).toBeGreaterThanOrEqual(5);
				expect(ids.length).toBeLessThanOrEqual(8);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.slice(0, missing.length)).toEqual(missing.slice(0, ids.length));
			})
		);
	});

	test('every kind and confidence has a sentence of its own, and every reason a next step', () => {
		const said = JOB_KINDS.flatMap((kind) =>
			(['high', 'medium', 'low'] as const).map((confidence) =>
				verdictSentence({ ...NONE, kind, confidence }, postings, kinds)
			)
		);
		expect(new Set(said).size).toBe(12);
		for (const reason of CANNOT_TELL_REASONS)
			expect(verdictLines({ ...NONE, reason }, postings)).toHaveLength(2);
	});

	test('every reason quotes words of the text and links to their mark', () => {
		for (const { text } of Object.values(postings.samples)) {
			const { evidence } = judge(text);
			const reasonOf = reasonNumbers(evidence);
			const marks = marksOf(evidence, reasonOf);
			const rows = reasonRows(text, evidence, marks, texts);
			expect(rows.map(({ at }) => at)).toEqual(rows.map((_, index) => index + 1));
			for (const row of rows) {
				expect(row.words.length).toBeGreaterThan(0);
				for (const word of row.words) {
					const marked = marks.find(({ mark }) => mark.at === word.mark);
					expect(text.slice(marked?.start, marked?.end)).toContain(word.text);
					expect(marked?.mark.reasons).toContain(row.at);
				}
			}
		}
	});

	test('helping whoever decides is explained as helping', () => {
		const rows = (kind: 'pm' | 'support-pmo') => {
			const evidence = [
				{ start: 0, end: 2, cue: 'budget', aspect: 'budget', kind, weight: 1 }
			] as const;
			return reasonRows('予算', evidence, marksOf(evidence, reasonNumbers(evidence)), texts);
		};
		expect(rows('pm')[0]?.why).toBe(postings.why.budget);
		expect(rows('support-pmo')[0]?.why).toBe(postings.whyHelps);
	});

	test('cautions never repeat the words that they warn of', () => {
		const text = `${postings.samples.assistant.text}\n20代の女性、容姿端麗な方`;
		const rows = postingCautionRows(judge(text), texts);
		expect(rows.map(({ id }) => id)).toContain('improper-conditions');
		expect(JSON.stringify(rows)).not.toMatch(/20代|容姿端麗/);
		expect(judge(text).evidence.some(({ start }) => start >= text.indexOf('20代'))).toBe(false);
	});

	test('every caution has words, and its facts link to their sources', () => {
		expect(Object.keys(postings.cautions.texts)).toEqual(POSTING_CAUTIONS);
		expect(factSources(['F15', 'F99'], texts)).toEqual([
			{ fact: 'F15', text: facts.F15, href: '#F15' }
		]);
	});
});
