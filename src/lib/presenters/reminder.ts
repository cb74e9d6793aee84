/** The text of the calendar entry for the next check: the gaps of today and how to close them. */
import type { ExportWords } from '$lib/content/export-words';
import { stepRows, type ResultView } from './result';

/** @param address of the site */
export function reminderText(
	view: ResultView,
	words: ExportWords['calendar'],
	address: string
): string {
	const gaps = stepRows(view).filter(({ isGap }) => isGap);
	return [
		words.intro,
		words.site(address),
		'',
		...(gaps.length === 0
			? [words.noGaps]
			: [words.gaps, ...gaps.flatMap(({ title, how }) => ['', `・${title}`, how])])
	].join('\n');
}
