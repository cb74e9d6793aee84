/** The text of the calendar entry for the next check: the steps that the plan needs. */
import type { ExportWords } from '$lib/content/export-words';
import { planView } from './plan-rows';
import type { ResultView } from './result';

/** @param address of the site */
export function reminderText(
	view: ResultView,
	words: ExportWords['calendar'],
	address: string
): string {
	const steps = planView(view).rows.filter(({ needed }) => needed);
	return [
		words.intro,
		words.site(address),
		'',
		...(steps.length === 0
			? [words.noGaps]
			: [words.gaps, ...steps.flatMap(({ title, how }) => ['', `・${title}`, how])])
	].join('\n');
}
