import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { words } from '$lib/content/words';
import { judge, type Evidence, type Judgement } from '$lib/postings/judge';
import {
	CANNOT_TELL_REASONS,
	JOB_KINDS,
	MISSING_INFO,
	POSTING_CAUTIONS,
	type JobKind
} from '$lib/postings/terms';
import { marksOf } from '$lib/presenters/marked-text';
import {
	caseRows,
	factSources,
	openReason,
	postingCautionRows,
	quoteRows,
	reasonNumbers,
	reasonRows,
	verdictSentence
} from '$lib/presenters/posting';
import { otherQuestions, separatingQuestions } from '$lib/presenters/posting-questions';

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

const piece = (kind: JobKind, start: number, end: number, weight = 1): Evidence => ({
	...{ start, end, cue: `${kind}-${start}`, aspect: 'control', kind, weight }
});
/** Each kind named with each rival, or none, and each as a leaning. */
const JUDGED: readonly Judgement[] = JOB_KINDS.flatMap((kind) =>
	[undefined, ...JOB_KINDS.filter((each) => each !== kind)].flatMap((each) => {
		const rival = each && { rival: each };
		return [
			{ ...NONE, kind, confidence: 'high' as const, ...rival },
			{ ...NONE, leaning: kind, ...rival }
		];
	})
);

describe.each(LOCALES)('in %s', async (locale) => {
	const postings = await words[locale].postings();
	const { kinds } = await words[locale].common();
	const facts = await words[locale].facts();
	const texts = { words: postings, kinds, facts, toSource: (id: string) => `#${id}` };

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

	test('two questions separate the nearest kinds, unanswered ones first', () => {
		fc.assert(
			fc.property(fc.constantFrom(...JUDGED), fc.subarray([...MISSING_INFO]), (judged, missing) => {
				const { kind, leaning, rival } = judged;
				const judgement = { ...judged, missing };
				const rows = separatingQuestions(judgement, texts);
				expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
				for (const { tells } of rows) {
					const told = tells.map((each) => each.kind);
					expect(told).toHaveLength(2);
					expect(told).toContain(kind === 'cannot-tell' ? leaning : kind);
					if (rival) expect(told).toContain(rival);
					expect(tells[0]?.answer).not.toBe(tells[1]?.answer);
				}
				const isOpen = ({ id }: { id: string }) =>
					!MISSING_INFO.some((info) => info === id && !missing.includes(info));
				expect(rows.findLastIndex(isOpen)).toBeLessThanOrEqual(rows.filter(isOpen).length - 1);
				const others = otherQuestions(judgement, texts).map(({ id }) => id);
				expect(new Set([...others, ...rows.map(({ id }) => id)]).size).toBe(others.length + 2);
				expect(others.length).toBeLessThanOrEqual(6);
			})
		);
	});

	test('a question that the text answers is asked only after the others', () => {
		const judged: Judgement = { ...NONE, reason: 'mixed', leaning: 'support-pmo', rival: 'pm' };
		const ids = (missing: Judgement['missing']) =>
			separatingQuestions({ ...judged, missing }, texts).map(({ id }) => id);
		expect(ids(['who-decides', 'budget', 'client'])).toEqual(['who-decides', 'budget']);
		expect(ids(['client'])).toEqual(['client', 'who-decides']);
	});

	test('a leaning of few words is first asked about what they do not say', () => {
		const leaning: Judgement = { ...NONE, leaning: 'support-pmo' };
		const first = (missing: Judgement['missing']) =>
			separatingQuestions({ ...leaning, missing }, texts)[0]?.id;
		expect(first(['who-decides', 'output'])).toBe('who-decides');
		expect(first(['output'])).toBe('last-week');
	});

	test('where the words point nowhere the questions tell all kinds, and none where there is no job', () => {
		for (const { tells } of separatingQuestions(NONE, texts))
			expect(tells.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...JOB_KINDS]));
		for (const reason of CANNOT_TELL_REASONS) {
			const isNoJob = ['empty', 'other-language', 'other-job'].includes(reason);
			const rows = separatingQuestions({ ...NONE, reason }, texts);
			expect(rows, reason).toHaveLength(isNoJob ? 0 : 2);
		}
	});

	test('every kind, confidence, leaning and reason has a sentence of its own', () => {
		const said = JOB_KINDS.flatMap((kind) => [
			...(['high', 'medium', 'low'] as const).map((confidence) =>
				verdictSentence({ ...NONE, kind, confidence }, postings, kinds)
			),
			verdictSentence({ ...NONE, leaning: kind }, postings, kinds)
		]);
		expect(new Set([...said, verdictSentence(NONE, postings, kinds)]).size).toBe(17);
		const reasons = CANNOT_TELL_REASONS.map((reason) => openReason({ ...NONE, reason }, texts));
		expect(new Set(reasons).size).toBe(CANNOT_TELL_REASONS.length);
		expect(openReason({ ...NONE, kind: 'pm', confidence: 'low' }, texts)).toBeUndefined();
	});

	test('a leaning says what keeps it from being a verdict, with both shares where kinds are mixed', () => {
		const leaning: Judgement = { ...NONE, leaning: 'support-pmo' };
		const { thin } = postings.leaning;
		expect(openReason({ ...leaning, missing: ['who-decides'] }, texts)).toBe(thin.decider);
		expect(openReason(leaning, texts)).toBe(thin.week);
		const mixed: Judgement = {
			...{ ...leaning, reason: 'mixed', rival: 'pm' },
			scores: { ...NONE.scores, 'support-pmo': 5.5, pm: 4 }
		};
		const [support, pm] = [kinds['support-pmo'].name, kinds.pm.name];
		expect(openReason(mixed, texts)).toBe(postings.leaning.mixed(support, 6, pm, 4));
	});

	test('a rival too weak to matter is not blamed for a leaning', () => {
		const clear: Judgement = { ...NONE, reason: 'mixed', leaning: 'pm' };
		const weak: Judgement = {
			...{ ...clear, rival: 'support-pmo' },
			scores: { ...NONE.scores, pm: 14, 'support-pmo': 0.5 }
		};
		const other = postings.leaning.other(kinds.pm.name);
		expect(openReason(weak, texts)).toBe(other);
		expect(openReason({ ...clear, scores: weak.scores }, texts)).toBe(other);
	});

	test('the strongest words are quoted: five of a verdict, three each of a leaning and its rival', () => {
		const text = 'abcdefghij'.repeat(3);
		const evidence = [
			...Array.from({ length: 8 }, (_, at) => piece('pm', at, at + 1, at)),
			...Array.from({ length: 8 }, (_, at) => piece('support-pmo', at + 10, at + 11)),
			piece('pso', 20, 21, 9)
		];
		const quotes = (judged: Partial<Judgement>) =>
			quoteRows(text, { ...NONE, evidence, ...judged }, texts).map((row) => [
				row.kind,
				row.quotes.join('')
			]);
		expect(quotes({ kind: 'pm', confidence: 'high', rival: 'support-pmo' })).toEqual([
			['pm', 'hgfed']
		]);
		expect(quotes({ leaning: 'support-pmo', rival: 'pm' })).toEqual([
			['support-pmo', 'abc'],
			['pm', 'hgf']
		]);
		expect(quotes({})).toEqual([]);
	});

	test('a quote is short, on one line, and said once', () => {
		const long = `${'長い言葉'.repeat(7)}😀い`;
		const text = `${long}\nPMを\n支援 PMを 支援`;
		const at = text.indexOf('PM');
		const evidence = [
			piece('support-pmo', 0, long.length),
			piece('support-pmo', at, at + 6),
			piece('support-pmo', at + 3, at + 6),
			piece('support-pmo', at + 7, at + 13)
		];
		const [row] = quoteRows(text, { ...NONE, kind: 'support-pmo', evidence }, texts);
		expect(row?.quotes).toEqual([`${'長い言葉'.repeat(7)}…`, 'PMを 支援']);
	});

	test('each of several jobs has its title, or its first words, and its verdict', () => {
		const text = `PMO wanted\nSupport the PM.\n\n${'Lead the project. '.repeat(9)}`;
		const start = text.indexOf('Lead');
		const rows = caseRows(
			text,
			[
				{ start: 0, end: start, title: { start: 0, end: 10 }, judgement: NONE },
				{ start, end: text.length, judgement: { ...NONE, kind: 'pm', confidence: 'high' } }
			],
			texts
		);
		expect(rows.map(({ kind }) => kind)).toEqual(['cannot-tell', 'pm']);
		expect(rows[0]?.name).toBe('PMO wanted');
		expect(rows[1]?.name).toMatch(/^Lead the project\. .*…$/);
		expect(rows[1]?.verdict).toBe(postings.verdict.high(kinds.pm.name));
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

	test.each([
		['pm', 'budget', postings.why.budget],
		['support-pmo', 'budget', postings.whyHelps],
		['support-pmo', 'reports-to', postings.whyHelps],
		['support-pmo', 'rules', postings.whyOneProject],
		['pm', 'control', postings.whyOwnLists],
		['pso', 'documents', postings.whyClericalPapers]
	] as const)('words for %s by %s are explained by their part in the job', (kind, aspect, why) => {
		const evidence = [{ start: 0, end: 2, cue: 'cue', aspect, kind, weight: 1 }];
		const rows = reasonRows('予算', evidence, marksOf(evidence, reasonNumbers(evidence)), texts);
		expect(rows.map((row) => row.why)).toEqual([why]);
	});

	test('cautions never repeat the words that they warn of', () => {
		const text = `${postings.samples.assistant.text}\n20代の女性、容姿端麗な方`;
		const rows = postingCautionRows(judge(text), texts);
		expect(rows.map(({ id }) => id)).toContain('improper-conditions');
		expect(JSON.stringify(rows)).not.toMatch(/20代|容姿端麗/);
		expect(judge(text).evidence.some(({ start }) => start >= text.indexOf('20代'))).toBe(false);
	});

	test('every caution has words, and its facts link to their sources', () => {
		expect(Object.keys(postings.cautions)).toEqual(POSTING_CAUTIONS);
		expect(factSources(['F15', 'F99'], texts)).toEqual([
			{ id: 'F15', text: facts.F15, href: '#F15' }
		]);
	});
});
