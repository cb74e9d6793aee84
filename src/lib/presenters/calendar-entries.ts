/** The plan and the next check as entries of a calendar. */
import type { ExportWords } from '$lib/content/export-words';
import type { Attempt, PlannedItem } from '$lib/storage/records';
import type { Entry } from './calendar';
import { isoDay, isoMonth } from './months-later';
import { openItems } from './plan-progress';
import { planView } from './plan-rows';
import { itemText } from './planned-items';
import type { ResultView } from './result';

interface Options {
	/** To the answers and their result. */
	readonly link: string;
	readonly today: Date;
	readonly nextCheck: Date;
}

/** One for each item still to do with a month, and one for the next check, which lists the others. */
export function calendarEntries(
	{ id, plan }: Pick<Attempt, 'id' | 'plan'>,
	view: ResultView,
	words: ExportWords['calendar'],
	{ link, today, nextCheck }: Options
): Entry[] {
	const items = openItems({ plan, answers: view.answers })
		// It is the next check itself.
		.filter(({ item }) => item !== 'retake-later')
		.map((planned) => ({
			...itemText(planned.item, view.words),
			id: `${id}-${planned.item.replace(':', '-')}`,
			day: dayOf(planned, today)
		}));
	const others =
		plan.length === 0
			? list(
					words.gaps,
					planView(view).rows.filter(({ needed }) => needed)
				)
			: list(
					words.undated,
					items.filter(({ day }) => !day)
				);
	return [
		...items.flatMap(({ id, day, title, how }) =>
			day ? [{ id, day, summary: title, description: text(how, '', words.link(link)) }] : []
		),
		{
			id: `${id}-retake`,
			day: isoDay(nextCheck),
			summary: words.summary,
			description: text(words.intro, words.link(link), ...others)
		}
	];
}

/** The first day of the month that is today or later. Undefined: no month is set, or it has passed. */
function dayOf({ month }: PlannedItem, today: Date): string | undefined {
	if (!month || month < isoMonth(today)) return undefined;
	return month === isoMonth(today) ? isoDay(today) : `${month}-01`;
}

function list(heading: string, items: readonly { title: string; how: string }[]): string[] {
	if (items.length === 0) return [];
	return ['', heading, ...items.flatMap(({ title, how }) => ['', `・${title}`, how])];
}

const text = (...lines: string[]) => lines.join('\n');
