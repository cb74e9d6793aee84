export interface PrivacyWords {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly heading: string;
		readonly paragraphs: readonly string[];
	}[];
	/** What is promised, and by which test each promise is held. The same stands in SECURITY.md. */
	readonly promises: {
		readonly heading: string;
		readonly lead: string;
		readonly items: readonly { readonly promise: string; readonly test: string }[];
		readonly notHeading: string;
		readonly not: readonly string[];
	};
	readonly stored: {
		readonly heading: string;
		/** While the records are read. */
		readonly reading: string;
		readonly nothing: string;
		readonly draft: string;
		readonly attempts: (n: number) => string;
		/** Job postings that the user keeps. */
		readonly postings: (n: number) => string;
		readonly unreadable: (n: number) => string;
		/** What such a record is, when it was last changed if that can be read, and what is wrong with it. */
		readonly records: Readonly<Record<'drafts' | 'attempts' | 'postings', string>>;
		readonly dated: (record: string, date: string) => string;
		readonly problems: Readonly<Record<'newer' | 'damaged', string>>;
		readonly unreadableRecord: (record: string, problem: string) => string;
		readonly downloadUnreadable: string;
		/** Whether the browser may clear the data away when the device runs out of room. */
		readonly persisted: Readonly<Record<'yes' | 'no', string>>;
		readonly download: string;
		readonly downloadHint: string;
		readonly wipe: string;
		readonly wipeAsk: string;
		readonly wipeYes: string;
		readonly wipeNo: string;
		readonly wiped: string;
		readonly failed: string;
	};
}
