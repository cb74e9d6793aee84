/** Told when records or files cannot be read or stored, or when tabs change the same records. */
export interface StorageWords {
	/** Why stored records cannot be read. */
	readonly unread: Readonly<Record<'denied' | 'busy' | 'newer' | 'failed', string>>;
	readonly retry: string;
	/** Why the answers of the quiz cannot be stored, where more is known than that they cannot. */
	readonly unsaved: Readonly<Record<'denied' | 'busy' | 'newer' | 'full', string>>;
	/** A change met one of another tab: both are stored, or the waiting one was dropped. */
	readonly conflict: Readonly<Record<'apart' | 'overtaken', string>>;
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
