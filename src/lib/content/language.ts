import type { Words } from './words';

/** A language of the site: a folder here and an entry in `locales.ts`. */
export interface Language {
	/** In the language itself, for the link that leads to it. */
	readonly name: string;
	/** Its tag for `Intl`. */
	readonly intl: string;
	readonly dates: DateFormats;
	readonly words: Words;
}

/**
 * Dates in the reader's time zone, formatted by hand: for its first date `Intl.DateTimeFormat` reads
 * the data of all languages, a tenth of a second on a slow phone.
 */
interface DateFormats {
	readonly day: (date: Date) => string;
	/** For narrow places. */
	readonly shortDay: (date: Date) => string;
	readonly month: (date: Date) => string;
	readonly time: (date: Date) => string;
	readonly dayAndTime: (date: Date) => string;
}
