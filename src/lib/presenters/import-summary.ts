/** The outcome of an import in sentences. */
import { isolated } from '$lib/bidi';
import type { ImportSummary } from '$lib/storage/merge-import';
import type { ImportError } from '$lib/storage/read-import';
import type { HistoryWords } from '$lib/content/history-words';
import { entries } from '$lib/typed-object';

/** Enough to see what is wrong with a file. */
const ISSUES_SHOWN = 5;

/** The number of imported attempts, even 0; other numbers only where there are any. */
export function importSummaryLines(
	{ attempts, ...others }: ImportSummary,
	words: HistoryWords['importExport']
): string[] {
	const found = entries(others).filter(([, count]) => count > 0);
	return [words.attempts(attempts), ...found.map(([key, count]) => words[key](count))];
}

export function importErrorLines(
	error: ImportError,
	words: HistoryWords['importExport']
): string[] {
	switch (error.code) {
		case 'too-large':
			return [words.tooLarge(error.limit / 1_000_000)];
		case 'too-many':
			return [words.tooMany(error.limit)];
		case 'not-json':
			return [words.notJson];
		case 'not-unicode':
			return [words.notUnicode];
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
	words: HistoryWords['importExport']
): string[] {
	const more = issues.length - ISSUES_SHOWN;
	return [
		words.damaged(issues.length),
		...issues
			.slice(0, ISSUES_SHOWN)
			.map(({ code, at }) => words.issue(isolated(at), words.issues[code])),
		...(more > 0 ? [words.moreIssues(more)] : [])
	];
}
