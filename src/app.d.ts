import type { CommonWords } from '$lib/content/common-words';
import type { Locale } from '$lib/content/locales';

declare global {
	namespace App {
		interface PageData {
			locale?: Locale;
			common?: CommonWords;
		}
	}
}

export {};
