/** Told when records or files cannot be read or stored, or when tabs change the same records. */
export interface StorageWords {
	/** Why stored records cannot be read. */
	readonly unread: Readonly<Record<'denied' | 'busy' | 'newer' | 'failed', string>>;
	readonly retry: string;
	/** Why the answers of the quiz cannot be stored, where more is known than that they cannot. */
	readonly unsaved: Readonly<Record<'denied' | 'busy' | 'newer' | 'full', string>>;
	/** A change met one of another tab: both are stored, or the waiting one was dropped. */
	readonly conflict: Readonly<Record<'apart' | 'overtaken', string>>;
	/** In a frame within a page of another site. */
	readonly embedded: {
		/** Other frames, and the site in a tab of its own, may have other records. */
		readonly kept: string;
		/** The browser stores nothing for the frame. */
		readonly refused: string;
		/** Opens the site in a tab of its own. */
		readonly open: string;
		/** The link holds the answers of the result. */
		readonly openResult: string;
	};
	/** Within another app, whose browser saves no files. */
	readonly inApp: {
		readonly heading: string;
		readonly text: string;
		/** Opens the share dialog of the device with the file. */
		readonly share: string;
		readonly copy: string;
		/** The way out: a browser of its own. */
		readonly elsewhere: string;
		readonly close: string;
	};
}
