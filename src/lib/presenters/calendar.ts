/**
 * All-day entries as an iCalendar file (RFC 5545). The library folds lines at 75 bytes and escapes
 * texts; it is loaded only with this file, when calendar entries are asked for.
 */
import ical, {
	ICalAlarmRelatesTo,
	ICalAlarmType,
	ICalEventClass,
	ICalEventTransparency
} from 'ical-generator';
import type { Locale } from '$lib/content/locales';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';

export interface Entry {
	/** Stable, so that a calendar that imports the entry twice has it once. */
	readonly id: string;
	/** 「2027-02-28」, all day long. */
	readonly day: string;
	readonly summary: string;
	readonly description: string;
}

/** In seconds after midnight, so that the alarm wakes nobody. */
const NINE_O_CLOCK = 9 * 60 * 60;

export function calendarFile(
	entries: readonly Entry[],
	{ url, locale }: { readonly url: string; readonly locale: Locale }
): string {
	const prodId = { company: 'pm-pmo-career-quiz', product: 'plan', language: locale.toUpperCase() };
	const calendar = ical({ prodId });
	for (const { day, ...entry } of entries) {
		const event = calendar.createEvent({
			...entry,
			// The day as a text, because the library would take the day of a `Date` in UTC.
			start: day,
			allDay: true,
			url,
			// Colleagues who see the calendar see neither the plan nor a busy day.
			class: ICalEventClass.PRIVATE,
			transparency: ICalEventTransparency.TRANSPARENT
		});
		// Set by the method, because 10.2 ignores `relatesTo` among the options of an alarm.
		event
			.createAlarm({ type: ICalAlarmType.display, triggerAfter: NINE_O_CLOCK })
			.relatesTo(ICalAlarmRelatesTo.start);
	}
	return withoutPhraseBreaks(calendar.toString());
}
