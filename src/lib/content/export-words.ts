/** The export (section 10 of the result) and the printed result. */
import type { CautionId } from '$lib/assessment/roles';
import type { Locale } from './locales';

export interface ExportWords {
	readonly heading: string;
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
	readonly printed: PrintWords;
}

interface PrintWords {
	readonly climb: string;
	readonly profile: string;
	readonly experience: string;
	/** Over 「2 / 3」: the level now, and the level asked. */
	readonly level: string;
	/** The role does not ask for it. */
	readonly notAsked: string;
	readonly asked: (role: string) => string;
	readonly met: string;
	/** The question does not apply. */
	readonly asleep: string;
	readonly gaps: string;
	readonly moreGaps: (titles: readonly string[]) => string;
	readonly done: string;
	/** One sentence under the title of a caution. */
	readonly cautions: Readonly<Record<CautionId, string>>;
	readonly reading: { readonly heading: string; readonly points: readonly string[] };
	readonly wishes: string;
	readonly retake: (address: string) => string;
}
