/** The columns of the list of people. */
export type PeopleColumn =
	'name' | 'role' | 'stage' | 'destination' | 'firstStep' | 'gaps' | 'since';

export interface AdviseWords {
	readonly title: string;
	readonly lead: string;
	/** Nothing is stored. */
	readonly promise: string;
	readonly intake: {
		readonly heading: string;
		readonly label: string;
		readonly hint: string;
		readonly add: string;
		readonly files: string;
		readonly filesHint: string;
		/** Shown while a file is dragged over the page. */
		readonly drop: string;
		readonly reading: string;
		readonly added: (n: number) => string;
		readonly addedNone: string;
		/** Nothing to read in the field. */
		readonly empty: string;
	};
	/** Links and files that were not added. */
	readonly problems: {
		readonly heading: (n: number) => string;
		readonly line: (line: number) => string;
		readonly file: (file: string, line: number | undefined) => string;
		/** 「3行目、田中：…」 */
		readonly item: (place: string, name: string, reason: string) => string;
		readonly linkDamaged: string;
		readonly linkNewer: string;
		readonly linkWithoutAnswers: string;
		readonly noLink: string;
		/** Neither an export nor a text with links. */
		readonly noLinkInFile: string;
		readonly noResult: string;
		readonly notRead: string;
		readonly tooLong: (limit: number) => string;
		readonly repeated: (name: string) => string;
		readonly full: (limit: number) => string;
		readonly addAnyway: string;
		readonly more: (n: number) => string;
		readonly dismiss: string;
	};
	/** The name of somebody without one. */
	readonly person: (n: number) => string;
	readonly columns: Readonly<Record<PeopleColumn, string>>;
	/** Qualifies the role: the column of the file, and its texts. */
	readonly reservation: string;
	readonly reservations: Readonly<Record<'prefers-technology' | 'no-clear-direction', string>>;
	readonly noStep: string;
	readonly gaps: (titles: string, role: string) => string;
	readonly noGaps: string;
	readonly noEarlier: string;
	readonly since: {
		readonly outcome: (from: string, to: string) => string;
		readonly up: (titles: string) => string;
		readonly down: (titles: string) => string;
		readonly same: string;
	};
	readonly list: {
		readonly heading: string;
		readonly count: (n: number) => string;
		readonly filtered: (n: number, all: number) => string;
		readonly sameName: string;
		/** Label of the buttons that sort. */
		readonly sort: string;
		readonly role: string;
		readonly stage: string;
		readonly text: string;
		readonly all: string;
		readonly none: string;
		readonly more: (n: number) => string;
		readonly nameLabel: (name: string) => string;
		readonly open: string;
		readonly openLabel: (name: string) => string;
		readonly opened: string;
		readonly compare: string;
		/** One is chosen to be compared. */
		readonly chooseAnother: string;
		readonly compareLabel: (name: string) => string;
		readonly remove: string;
		readonly removeLabel: (name: string) => string;
		readonly removed: (name: string) => string;
		readonly undo: string;
		readonly actions: string;
	};
	readonly keep: {
		readonly heading: string;
		/** The table holds personal data. */
		readonly care: string;
		readonly hint: string;
		readonly print: string;
		readonly csv: (n: number) => string;
	};
	readonly leave: { readonly ask: string; readonly yes: string; readonly no: string };
}
