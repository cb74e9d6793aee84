export interface PrivacyWords {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly heading: string;
		readonly paragraphs: readonly string[];
	}[];
	/** Of this copy of the site, if its theme names one. */
	readonly operator: {
		readonly heading: string;
		readonly text: (name: string) => string;
		readonly contact: string;
	};
	/** The promises, each with its test, as in SECURITY.md. */
	readonly promises: {
		readonly heading: string;
		readonly lead: string;
		readonly items: readonly { readonly promise: string; readonly test: string }[];
		readonly notHeading: string;
		readonly not: readonly string[];
	};
	readonly stored: {
		readonly heading: string;
		/** While the records load. */
		readonly reading: string;
		readonly nothing: string;
		readonly draft: string;
		readonly attempts: (n: number) => string;
		readonly postings: (n: number) => string;
		readonly weeks: (n: number) => string;
		readonly unreadable: (n: number) => string;
		/** Names of records, for the list of unreadable ones. */
		readonly records: Readonly<Record<'drafts' | 'attempts' | 'postings' | 'weeks', string>>;
		readonly dated: (record: string, date: string) => string;
		readonly problems: Readonly<Record<'newer' | 'damaged', string>>;
		readonly unreadableRecord: (record: string, problem: string) => string;
		readonly downloadUnreadable: string;
		/** Persistent storage granted, or not: the browser may delete the data then. */
		readonly persisted: Readonly<Record<'yes' | 'no', string>>;
		readonly download: string;
		readonly downloadHint: string;
		readonly wipe: string;
		readonly wipeAsk: string;
		readonly wipeYes: string;
		readonly wipeNo: string;
		readonly wiped: string;
		/** Deleted, while another tab keeps the empty database. */
		readonly emptied: string;
		readonly wipeFailed: Readonly<Record<'denied' | 'busy', string>>;
		readonly failed: string;
	};
	/** On the error page, where a stored record is the cause. */
	readonly faulty: {
		readonly heading: string;
		readonly lead: string;
		/** A record, by the title of a posting. */
		readonly titled: (record: string, title: string) => string;
		readonly download: string;
		readonly downloadLabel: (record: string) => string;
		readonly delete: string;
		readonly deleteLabel: (record: string) => string;
		readonly ask: (record: string) => string;
		readonly deleted: (record: string) => string;
		readonly failed: string;
	};
}
