/**
 * Dates, as each language writes them, in the reader's time zone. By hand: for its first date the
 * browser's own format reads what it knows of all languages, a tenth of a second on a slow phone.
 */
import type { Locale } from './types';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** 「2026年11月22日 14:05」 or '22 November 2026, 14:05'. */
export function formatDate(iso: string, locale: Locale): string {
	const date = new Date(iso);
	return `${formatDay(date, locale)}${locale === 'ja' ? ' ' : ', '}${formatTime(date, locale)}`;
}

/** 「2026年11月22日」 or '22 November 2026': the day alone. */
export function formatDay(date: Date, locale: Locale): string {
	const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
	return locale === 'ja' ? `${year}年${month + 1}月${day}日` : `${day} ${MONTHS[month]} ${year}`;
}

/** 「2026/11/22」 or '22 Nov 2026', where there is little room. */
export function formatShortDay(date: Date, locale: Locale): string {
	const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
	return locale === 'ja'
		? `${year}/${twoDigits(month + 1)}/${twoDigits(day)}`
		: `${day} ${MONTHS[month]?.slice(0, 3)} ${year}`;
}

/** 「9:05」 or '09:05'. */
export function formatTime(date: Date, locale: Locale): string {
	const hour = date.getHours();
	return `${locale === 'ja' ? hour : twoDigits(hour)}:${twoDigits(date.getMinutes())}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
