/** On every page, in its HTML alone. */
export interface StaticWords {
	/** For search engines. */
	readonly description: string;
	readonly noScript: string;
	/** Of a page whose scripts do not come. */
	readonly stalled: { readonly text: string; readonly reload: string };
}
