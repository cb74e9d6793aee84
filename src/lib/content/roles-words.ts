import type { Role } from '$lib/assessment/questions';
import type { SourceId } from '$lib/assessment/roles';
import type { JobKind } from '$lib/postings/terms';
import type { ArticlePart } from './article';

type Three = readonly [string, string, string];

/** Classifications of such jobs by others. */
type OtherNames = 'pmi' | 'npmo' | 'integrator' | 'frameworks';

interface Cited {
	readonly text: string;
	readonly facts: readonly SourceId[];
}

export interface RolesWords {
	readonly title: string;
	readonly lead: readonly string[];
	readonly aspects: {
		readonly stands: string;
		readonly answersFor: string;
		readonly week: string;
		readonly day: string;
		readonly asksFor: string;
		readonly size: string;
		readonly gains: string;
		readonly burdens: string;
		readonly notFor: string;
		readonly forecast: string;
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
				/** How a usual day feels. */
				readonly day: string;
				readonly asksFor: string;
				readonly size: string;
				/** As many and as frank as the burdens. */
				readonly gains: Three;
				readonly burdens: Three;
				/** Those who are rather not made for it. */
				readonly notFor: string;
				/** The part of its week that AI is forecast to take over. */
				readonly forecast: string;
				readonly leadsTo: string;
				/** How to recognise it in a posting. */
				readonly posting: string;
				readonly facts: readonly SourceId[];
			}
		>
	>;
	readonly postingLabel: string;
	/** Before the link to the page of postings. */
	readonly toPostings: string;
	/** 「根拠」 */
	readonly factsLabel: string;
	/** How other sources name and rank the kinds. */
	readonly others: {
		readonly heading: string;
		readonly lead: string;
		/** The head of the column of kinds. */
		readonly ours: string;
		readonly names: Readonly<Record<OtherNames, string>>;
		readonly kinds: Readonly<Record<JobKind, Readonly<Record<OtherNames, string>>>>;
		readonly facts: readonly SourceId[];
		readonly notes: readonly Cited[];
	};
	readonly outlook: Cited & { readonly heading: string };
	/** Staying a technical specialist. */
	readonly specialist: Cited & { readonly heading: string };
	readonly ladder: {
		readonly heading: string;
		readonly lead: string;
		/** The gate of each rung. */
		readonly rungs: Readonly<Record<Role, string>>;
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
