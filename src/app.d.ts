import type { QuestionId } from '$lib/assessment/questions';
import type { CommonWords } from '$lib/content/common-words';
import type { Locale } from '$lib/content/locales';
import type { Theme } from '../scripts/theme/read-theme.mjs';

declare global {
	/** The theme of this build (docs/theming.md). Each use becomes a literal. */
	const __THEME__: Theme;

	/** Missing from TypeScript's own types. Undefined in browsers without Trusted Types. */
	var trustedTypes:
		| {
				createPolicy(
					name: string,
					rules: { createScriptURL: (address: string) => string }
				): { createScriptURL(address: string): string };
		  }
		| undefined;

	interface WindowEventMap {
		/** A file that a download would not save. */
		'file.offered': CustomEvent<File>;
	}

	namespace App {
		interface PageData {
			locale?: Locale;
			common?: CommonWords;
		}

		interface PageState {
			/** The question shown under the address that shallow routing has put there. */
			question?: QuestionId;
		}
	}
}

export {};
