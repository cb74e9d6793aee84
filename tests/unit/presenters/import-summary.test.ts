import { describe, expect, test } from 'vitest';
import { words } from '$lib/content/words';
import { isolated } from '$lib/bidi';
import { importErrorLines, importSummaryLines } from '$lib/presenters/import-summary';

const { importExport } = await words.ja.history();
const NOTHING = {
	attempts: 0,
	known: 0,
	kept: 0,
	drafts: 0,
	draftsLeft: 0,
	postings: 0,
	postingsHere: 0,
	postingsLeft: 0,
	weeks: 0,
	weeksHere: 0,
	unreadable: 0
};

describe('an import', () => {
	test('gives the number of added attempts, even 0', () => {
		expect(importSummaryLines({ ...NOTHING, attempts: 3 }, importExport)).toEqual([
			importExport.attempts(3)
		]);
		expect(importSummaryLines(NOTHING, importExport)).toEqual([importExport.attempts(0)]);
	});

	test('mentions other records only where there are any', () => {
		const taken = {
			attempts: 1,
			known: 2,
			kept: 3,
			drafts: 4,
			draftsLeft: 5,
			postings: 6,
			postingsHere: 7,
			postingsLeft: 8,
			weeks: 9,
			weeksHere: 10,
			unreadable: 11
		};
		expect(importSummaryLines(taken, importExport)).toEqual([
			importExport.attempts(1),
			importExport.known(2),
			importExport.kept(3),
			importExport.drafts(4),
			importExport.draftsLeft(5),
			importExport.postings(6),
			importExport.postingsHere(7),
			importExport.postingsLeft(8),
			importExport.weeks(9),
			importExport.weeksHere(10),
			importExport.unreadable(11)
		]);
	});
});

describe('a file that is refused', () => {
	test.each([
		[{ code: 'too-large', limit: 10_000_000 }, importExport.tooLarge(10)],
		[{ code: 'too-many', limit: 5_000 }, importExport.tooMany(5_000)],
		[{ code: 'not-json' }, importExport.notJson],
		[{ code: 'not-unicode' }, importExport.notUnicode],
		[{ code: 'not-ours' }, importExport.notOurs],
		[{ code: 'newer', at: '' }, importExport.newer],
		[{ code: 'newer', at: 'drafts[0]' }, importExport.newerAt('drafts[0]')]
	] as const)('%o has a sentence', (error, line) => {
		expect(importErrorLines(error, importExport)).toEqual([line]);
	});

	test('names its first faults with their places, and counts the others', () => {
		const issues = Array.from({ length: 8 }, (_, at) => ({
			code: 'wrong' as const,
			at: `attempts[${at}].plan`
		}));
		const lines = importErrorLines({ code: 'damaged', issues }, importExport);
		expect(lines).toEqual([
			importExport.damaged(8),
			...issues
				.slice(0, 5)
				.map(({ at }) => importExport.issue(isolated(at), importExport.issues.wrong)),
			importExport.moreIssues(3)
		]);
		expect(
			importErrorLines({ code: 'damaged', issues: issues.slice(0, 1) }, importExport)
		).toHaveLength(2);
	});
});
