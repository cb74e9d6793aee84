/** What became of an import, in sentences. */
import type { ImportSummary } from '$lib/storage/merge-import';
import type { ImportError } from '$lib/storage/read-import';
import type { HistoryWords } from '$lib/content/history-words';

/** Enough to see what is wrong with a file. */
const ISSUES_SHOWN = 5;

/** Says of attempts in any case how many came in; of the rest what there is to say. */
export function takenLines(taken: ImportSummary, words: HistoryWords['transfer']): string[] {
	const { attempts, ...rest } = taken;
	const others = (
		[
			'known',
			'kept',
			'drafts',
			'draftsLeft',
			'postings',
			'postingsHere',
			'postingsLeft',
			'unreadable'
		] as const
	).filter((key) => rest[key] > 0);
	return [words.attempts(attempts), ...others.map((key) => words[key](rest[key]))];
}

export function refusedLines(error: ImportError, words: HistoryWords['transfer']): string[] {
	switch (error.code) {
		case 'too-large':
			return [words.tooLarge(error.limit / 1_000_000)];
		case 'too-many':
			return [words.tooMany(error.limit)];
		case 'not-json':
			return [words.notJson];
		case 'not-ours':
			return [words.notOurs];
		case 'newer':
			return [error.at ? words.newerAt(error.at) : words.newer];
		case 'damaged':
			return damagedLines(error.issues, words);
	}
}

function damagedLines(
	issues: Extract<ImportError, { code: 'damaged' }>['issues'],
	words: HistoryWords['transfer']
): string[] {
	const more = issues.length - ISSUES_SHOWN;
	return [
		words.damaged(issues.length),
		...issues.slice(0, ISSUES_SHOWN).map(({ code, at }) => words.fault(at, words.faults[code])),
		...(more > 0 ? [words.moreFaults(more)] : [])
	];
}
