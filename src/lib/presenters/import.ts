/** What became of an import, in sentences. */
import type { TakenIn } from '$lib/storage/merge-import';
import { LARGEST_FILE, MOST_RECORDS, type TransferError } from '$lib/storage/read-import';
import type { HistoryWords } from '$lib/content/history-words';

/** So many faults are enough to see what is wrong with a file. */
const FAULTS_SHOWN = 5;

/** Says of attempts in any case how many came in; of the rest what there is to say. */
export function takenLines(taken: TakenIn, words: HistoryWords['transfer']): string[] {
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

export function refusedLines(error: TransferError, words: HistoryWords['transfer']): string[] {
	switch (error.code) {
		case 'too-large':
			return [words.tooLarge(LARGEST_FILE / 1_000_000)];
		case 'too-many':
			return [words.tooMany(MOST_RECORDS)];
		case 'not-json':
			return [words.notJson];
		case 'not-ours':
			return [words.notOurs];
		case 'newer':
			return [error.at ? words.newerAt(error.at) : words.newer];
		case 'damaged':
			return damagedLines(error.faults, words);
	}
}

function damagedLines(
	faults: Extract<TransferError, { code: 'damaged' }>['faults'],
	words: HistoryWords['transfer']
): string[] {
	const more = faults.length - FAULTS_SHOWN;
	return [
		words.damaged(faults.length),
		...faults.slice(0, FAULTS_SHOWN).map(({ code, at }) => words.fault(at, words.faults[code])),
		...(more > 0 ? [words.moreFaults(more)] : [])
	];
}
