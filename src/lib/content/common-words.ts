import type { JobKind } from '$lib/postings/terms';

interface RoleNames {
	/** 「PM」: for headings, tables and the middle of sentences. */
	readonly name: string;
	/** 「PM（プロジェクトマネージャー）」: for the first mention on a page. */
	readonly full: string;
}

/** On every page. */
export interface CommonWords {
	readonly siteName: string;
	readonly skipToContent: string;
	readonly nav: {
		readonly label: string;
		/** Label of the links to pages about the check. */
		readonly about: string;
		readonly quiz: string;
		readonly result: string;
		readonly history: string;
		readonly roles: string;
		readonly postings: string;
		readonly method: string;
		readonly privacy: string;
		readonly advise: string;
	};
	/** In the footer: where answers stay. */
	readonly promise: string;
	readonly kinds: Readonly<Record<JobKind, RoleNames>>;
	/** 「…」 around a cited answer. */
	readonly quoted: (text: string) => string;
	/** 「4 / 18」, for bars and tables. */
	readonly pointsOf: (n: number, outOf: number) => string;
	/** The number of unreadable records. */
	readonly unreadable: (n: number) => string;
	readonly error: {
		readonly notFoundTitle: string;
		readonly notFound: string;
		readonly unexpectedTitle: string;
		readonly unexpected: string;
		/** 「回答はこの端末に残っています。」 */
		readonly answersKept: string;
		readonly toHome: string;
		readonly toQuiz: string;
		readonly tryAgain: string;
		/** Exports all records. */
		readonly export: string;
		readonly exportFailed: string;
	};
	readonly newVersion: { readonly text: string; readonly use: string };
}
