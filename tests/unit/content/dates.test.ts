import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatDay, formatShortDay, formatTime } from '$lib/content/dates';
import { LANGUAGES, LOCALES } from '$lib/content/locales';

const instant = fc.date({
	min: new Date('1970-01-02'),
	max: new Date('9999-12-30'),
	noInvalidDate: true
});

/** `Intl` cuts September alone after four letters. */
const cutAlike = (text: string) => text.replace('Sept ', 'Sep ');

describe.each(LOCALES)('in %s dates are formatted as by Intl', (locale) => {
	const by = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(LANGUAGES[locale].intl, options);
	const long = by({ dateStyle: 'long' });
	const medium = by({ dateStyle: 'medium' });
	const time = by({ timeStyle: 'short' });
	const both = by({ dateStyle: 'long', timeStyle: 'short' });

	test('the day, short or long, the time, and both', () => {
		fc.assert(
			fc.property(instant, (date) => {
				expect(formatDay(date, locale)).toBe(long.format(date));
				expect(formatShortDay(date, locale)).toBe(cutAlike(medium.format(date)));
				expect(formatTime(date, locale)).toBe(time.format(date));
				expect(formatDate(date.toISOString(), locale)).toBe(
					both.format(date).replace(' at ', ', ')
				);
			})
		);
	});
});
