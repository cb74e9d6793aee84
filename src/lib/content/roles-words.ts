import type { Role } from '$lib/assessment/questions';
import type { FactId } from '$lib/assessment/roles';
import type { JobKind } from '$lib/postings/terms';
import type { ArticlePart } from './article';

export interface RolesWords {
	readonly title: string;
	readonly lead: readonly string[];
	readonly aspects: {
		readonly stands: string;
		readonly answersFor: string;
		readonly week: string;
		readonly asksFor: string;
		readonly size: string;
		readonly gains: string;
		readonly burdens: string;
		readonly leadsTo: string;
	};
	readonly kinds: Readonly<
		Record<
			JobKind,
			{
				readonly tagline: string;
				readonly stands: string;
				readonly answersFor: string;
				readonly week: string;
				readonly asksFor: string;
				readonly size: string;
				/** As long and as frank as the burdens. */
				readonly gains: string;
				readonly burdens: string;
				readonly leadsTo: string;
				/** How to recognise it in a posting. */
				readonly posting: string;
				readonly facts: readonly FactId[];
			}
		>
	>;
	readonly postingLabel: string;
	/** Before the link to the page of postings. */
	readonly toPostings: string;
	/** 「根拠」 */
	readonly factsLabel: string;
	/** The names that other sources use for support PMO. */
	readonly otherNames: { readonly heading: string; readonly paragraphs: readonly string[] };
	readonly ladder: {
		readonly heading: string;
		readonly lead: string;
		/** The gate of each rung. */
		readonly rungs: Readonly<Record<Role, string>>;
		readonly beyond: string;
		readonly pso: string;
	};
	readonly facts: {
		readonly heading: string;
		readonly lead: (facts: number) => string;
		/** Headings, which link to the article. */
		readonly parts: Readonly<Record<ArticlePart, string>>;
		/** The link to the page of the other sources. */
		readonly toOthers: string;
	};
	readonly start: string;
}
