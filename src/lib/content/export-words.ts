/** The chapters 'save' and 'certificates', and the words for others beside the plan: they load together. */
import type { CertificateWords } from './certificate-words';
import type { Locale } from './locales';
import type { WordsForOthers } from './words-for-others';

export interface ExportWords {
	readonly lead: string;
	readonly copied: string;
	/** The text could not be copied, so it was selected for the user to copy. */
	readonly selected: string;
	/** A file could not be made. */
	readonly failed: string;
	readonly share: {
		readonly heading: string;
		/** The link gives away the answers. */
		readonly holds: string;
		/** The link has no notes, dates and plan. */
		readonly without: string;
		readonly label: string;
		readonly copy: string;
		/** Opens the share dialog of the device. */
		readonly send: string;
	};
	readonly print: {
		readonly heading: string;
		readonly text: string;
		readonly button: string;
	};
	readonly resume: {
		readonly heading: string;
		readonly lead: string;
		readonly language: string;
		readonly languages: Readonly<Record<Locale, string>>;
		readonly label: string;
		readonly copy: string;
		readonly save: string;
		/** No experience answer is above the lowest level. */
		readonly nothing: string;
		/** Before the questions without a note. */
		readonly withoutNote: string;
		readonly notAsked: string;
	};
	readonly calendar: {
		readonly heading: string;
		readonly lead: string;
		readonly when: string;
		/** 「3か月後（2027年2月26日）」 */
		readonly months: (n: number, date: string) => string;
		readonly save: string;
		/** The title of the next check. */
		readonly summary: string;
		/** Why, and how where the device has no result any more. */
		readonly intro: string;
		readonly gaps: string;
		/** Over planned items without a month. */
		readonly undated: string;
		/** 「回答と結果：https://…」 */
		readonly link: (address: string) => string;
	};
	readonly picture: {
		readonly heading: string;
		readonly text: string;
		/** The alternative text. */
		readonly alt: (role: string, stage: string) => string;
		readonly saveSvg: string;
		readonly savePng: string;
		/** Over the drawn ladder. */
		readonly climb: string;
	};
	readonly everything: {
		readonly heading: string;
		readonly text: string;
		readonly save: string;
	};
	/** In browsers that delete results after seven days, and how to keep them. */
	readonly sevenDays: { readonly text: string; readonly ways: readonly string[] };
	readonly thisWeek: WordsForOthers;
	readonly certificates: CertificateWords;
}
