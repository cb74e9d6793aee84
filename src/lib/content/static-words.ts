/** On every page, in its HTML alone. */
export interface StaticWords {
	/** Of the site, for search engines. */
	readonly description: string;
	/** Of pages that have one of their own. */
	readonly descriptions: Readonly<
		Record<'roles' | 'postings' | 'method' | 'sources' | 'privacy' | 'history' | 'advise', string>
	>;
	readonly noScript: string;
	/** In a browser older than `scripts/browser-floor.mjs` asks for. */
	readonly outdated: string;
	/** Of a page whose scripts do not come. */
	readonly stalled: { readonly text: string; readonly reload: string };
}
