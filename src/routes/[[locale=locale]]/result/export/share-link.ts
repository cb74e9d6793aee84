import type { Answers } from '$lib/assessment/answers';
import type { Locale } from '$lib/content/locales';
import { address } from '$lib/platform/addresses';
import { shareFragment } from '$lib/storage/share-code';

/** The whole link to the result of the answers. Browsers send no fragment to the host. */
export function shareLink(answers: Answers, locale: Locale): string {
	return new URL(address(locale, 'result') + shareFragment(answers), location.origin).href;
}
