import type { CommonWords, Locale } from '$lib/content/types';

declare global {
	namespace App {
		interface PageData {
			locale?: Locale;
			common?: CommonWords;
		}
	}
}

export {};
