export interface HistoryWords {
	readonly title: string;
	readonly lead: string;
	/** While the records load. */
	readonly reading: string;
	readonly none: { readonly text: string; readonly start: string };
	readonly chart: {
		readonly heading: string;
		/** Instead of a chart of a single attempt. */
		readonly single: string;
		/** The accessible name of the chart. */
		readonly label: (from: string, to: string) => string;
		/** 「60%」 */
		readonly percent: (n: number) => string;
		/** Link to the rule behind the figures. */
		readonly rule: string;
		/** The thresholds of `near` and `ready`: 「60%」. */
		readonly axis: (near: string, ready: string) => string;
		/** At the lines of the thresholds. */
		readonly stages: Readonly<Record<'near' | 'ready', string>>;
		readonly today: string;
		/** Only a sample of the attempts is drawn. */
		readonly thinned: (drawn: number, all: number) => string;
		readonly figures: string;
		readonly caption: string;
		readonly date: string;
	};
	readonly list: {
		readonly heading: string;
		readonly count: (n: number) => string;
		/** The outcome under today's rules, and then under those of its time. */
		readonly outcome: (role: string, stage: string) => string;
		readonly original: (version: number, outcome: string) => string;
		readonly originalUnknown: (version: number) => string;
		readonly compare: string;
		readonly compareLabel: (date: string) => string;
		readonly delete: string;
		readonly deleteLabel: (date: string) => string;
		readonly deleted: (date: string) => string;
		readonly undo: string;
		readonly restored: (date: string) => string;
		readonly more: (n: number) => string;
	};
	readonly compare: {
		readonly heading: string;
		readonly chooseAnother: string;
		readonly chosen: (from: string, to: string) => string;
		readonly show: string;
		readonly clear: string;
	};
	readonly deleteAll: {
		readonly heading: string;
		readonly hint: string;
		readonly button: string;
		readonly ask: (n: number) => string;
		readonly yes: string;
		readonly no: string;
		readonly done: (n: number) => string;
	};
	readonly importExport: {
		readonly heading: string;
		readonly export: string;
		readonly exportHint: string;
		readonly import: string;
		readonly importHint: string;
		readonly reading: string;
		/** After an import. */
		readonly attempts: (n: number) => string;
		readonly known: (n: number) => string;
		readonly kept: (n: number) => string;
		readonly drafts: (n: number) => string;
		readonly draftsLeft: (n: number) => string;
		readonly postings: (n: number) => string;
		readonly postingsHere: (n: number) => string;
		readonly postingsLeft: (n: number) => string;
		readonly weeks: (n: number) => string;
		readonly weeksHere: (n: number) => string;
		readonly unreadable: (n: number) => string;
		/** Nothing was imported. */
		readonly refused: string;
		readonly notRead: string;
		readonly tooLarge: (megabytes: number) => string;
		readonly notJson: string;
		/** Saved again by another program, in an old encoding. */
		readonly notUnicode: string;
		readonly notOurs: string;
		readonly newer: string;
		/** The path in the file to a record of a later version. */
		readonly newerAt: (place: string) => string;
		readonly tooMany: (most: number) => string;
		readonly damaged: (n: number) => string;
		/** 「attempts[3].answers.phase：値が正しくありません」 */
		readonly issue: (place: string, what: string) => string;
		readonly issues: Readonly<Record<'missing' | 'unknown' | 'wrong' | 'repeated', string>>;
		readonly moreIssues: (n: number) => string;
	};
	/** A change that is in memory only. */
	readonly unsaved: string;
	readonly retry: string;
}
