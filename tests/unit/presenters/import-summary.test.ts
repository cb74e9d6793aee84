import { describe, expect, test } from 'vitest';
import { words } from '$lib/content/words';
import { importErrorLines, importSummaryLines } from '$lib/presenters/import-summary';

const { transfer } = await words.ja.history();
const NOTHING = {
	attempts: 0,
	known: 0,
	kept: 0,
	drafts: 0,
	draftsLeft: 0,
	postings: 0,
	postingsHere: 0,
	postingsLeft: 0,
	unreadable: 0
};

describe('an import', () => {
	test('says how many came in, also where none did', () => {
		expect(importSummaryLines({ ...NOTHING, attempts: 3 }, transfer)).toEqual([
			transfer.attempts(3)
		]);
		expect(importSummaryLines(NOTHING, transfer)).toEqual([transfer.attempts(0)]);
	});

	test('says of the rest what there is to say', () => {
		const taken = {
			attempts: 1,
			known: 2,
			kept: 3,
			drafts: 4,
			draftsLeft: 5,
			postings: 6,
			postingsHere: 7,
			postingsLeft: 8,
			unreadable: 9
		};
		expect(importSummaryLines(taken, transfer)).toEqual([
			transfer.attempts(1),
			transfer.known(2),
			transfer.kept(3),
			transfer.drafts(4),
			transfer.draftsLeft(5),
			transfer.postings(6),
			transfer.postingsHere(7),
			transfer.postingsLeft(8),
			transfer.unreadable(9)
		]);
	});
});

describe('a file that is refused', () => {
	test.each([
		[{ code: 'too-large', limit: 10_000_000 }, transfer.tooLarge(10)],
		[{ code: 'too-many', limit: 5_000 }, transfer.tooMany(5_000)],
		[{ code: 'not-json' }, transfer.notJson],
		[{ code: 'not-ours' }, transfer.notOurs],
		[{ code: 'newer', at: '' }, transfer.newer],
		[{ code: 'newer', at: 'drafts[0]' }, transfer.newerAt('drafts[0]')]
	] as const)('%o has a sentence', (error, line) => {
		expect(importErrorLines(error, transfer)).toEqual([line]);
	});

	test('names its first faults with their places, and counts the others', () => {
		const issues = Array.from({ length: 8 }, (_, at) => ({
			code: 'wrong' as const,
			at: `attempts[${at}].ticks`
		}));
		const lines = importErrorLines({ code: 'damaged', issues }, transfer);
		expect(lines).toEqual([
			transfer.damaged(8),
			...issues.slice(0, 5).map(({ at }) => transfer.fault(at, transfer.faults.wrong)),
			transfer.moreFaults(3)
		]);
		expect(
			importErrorLines({ code: 'damaged', issues: issues.slice(0, 1) }, transfer)
		).toHaveLength(2);
	});
});
