/** Dates as each language writes them, in the reader's time zone. */
import { LANGUAGES, type Locale } from './locales';

/** 「2026年11月22日 14:05」 or '22 November 2026, 14:05'. */
export function formatDate(iso: string, locale: Locale): string {
	return LANGUAGES[locale].dates.dayAndTime(new Date(iso));
}

/** 「2026年11月22日」 or '22 November 2026': the day alone. */
export function formatDay(date: Date, locale: Locale): string {
	return LANGUAGES[locale].dates.day(date);
}

/** 「2026/11/22」 or '22 Nov 2026', where there is little room. */
export function formatShortDay(date: Date, locale: Locale): string {
	return LANGUAGES[locale].dates.shortDay(date);
}

/** 「2026年11月」 or 'Nov 2026', of 「2026-11」. */
export function formatMonth(month: string, locale: Locale): string {
	return LANGUAGES[locale].dates.month(new Date(`${month}-01T00:00`));
}

/** 「9:05」 or '09:05'. */
export function formatTime(date: Date, locale: Locale): string {
	return LANGUAGES[locale].dates.time(date);
}
