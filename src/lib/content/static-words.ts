/** On every page, in its HTML alone. */
export interface StaticWords {
	/** For search engines. */
	readonly description: string;
	readonly noScript: string;
	/** In a browser older than `scripts/browser-floor.mjs` asks for. */
	readonly outdated: string;
	/** Of a page whose scripts do not come. */
	readonly stalled: { readonly text: string; readonly reload: string };
}
