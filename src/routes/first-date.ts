import { pause } from '$lib/attempts/slices';
import { dateFormat } from '$lib/content/words';
import type { Locale } from '$lib/content/types';

/**
 * To write out its first date a browser reads what it knows of all languages, which takes it long. So
 * that has turns of its own: a collator, which nobody needs, brings it half the way in one of them.
 */
export async function readyForDates(locale: Locale): Promise<void> {
	await pause();
	Intl.Collator(locale);
	await pause();
	try {
		dateFormat(locale)(new Date().toISOString());
	} catch {
		// Whoever writes the date finds out, and fails as a page does.
	}
	await pause();
}
