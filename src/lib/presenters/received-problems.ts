/** The reason why a link or a file was not added to the list of people, and the way out. */
import type { AdviseWords } from '$lib/content/advise-words';
import type { HistoryWords } from '$lib/content/history-words';
import type { ReceivedProblem } from '$lib/storage/read-received';
import { importErrorLines } from './import-summary';

export function receivedProblemText(
	problem: ReceivedProblem,
	isFile: boolean,
	words: AdviseWords['problems'],
	importWords: HistoryWords['importExport']
): string {
	switch (problem.code) {
		case 'link-damaged':
			return words.linkDamaged;
		case 'link-newer':
			return words.linkNewer;
		case 'link-without-answers':
			return words.linkWithoutAnswers;
		case 'no-link':
			return isFile ? words.noLinkInFile : words.noLink;
		case 'no-result':
			return words.noResult;
		case 'not-read':
			return words.notRead;
		case 'too-long':
			return words.tooLong(problem.limit);
		default:
			return importErrorLines(problem, importWords).join(' ');
	}
}
