import type {
	Aspect,
	CannotTellReason,
	JobKind,
	MissingInfo,
	PostingCautionId
} from '$lib/postings/terms';

type Sureness = 'high' | 'medium' | 'low';

/** Questions that help with any posting. */
type GeneralQuestion = 'last-week' | 'decisions' | 'papers' | 'before-me' | 'after-a-year';

type SampleId = 'coordination' | 'renewal' | 'several-projects' | 'assistant' | 'vague';

/** The position of a kind of job for somebody: `none` is the one that is no rung of the ladder. */
export type LadderPosition =
	'below' | 'next' | 'both' | 'between' | 'destination' | 'above' | 'none';

interface Question {
	readonly ask: string;
	/** The meaning of the answer for the kind. */
	readonly listen: string;
}

export interface PostingsWords {
	readonly title: string;
	readonly lead: readonly string[];
	/** How well each language is read. */
	readonly languages: string;
	/** The other way on the page: the hours of last week. */
	readonly week: { readonly heading: string; readonly hint: string };
	readonly input: {
		readonly heading: string;
		readonly label: string;
		readonly hint: (most: string) => string;
		readonly judge: string;
		readonly clear: string;
		/** A long text is not shown in the field. */
		readonly longText: (length: string) => string;
		readonly file: string;
		readonly fileHint: string;
		readonly notRead: string;
		readonly tooLong: (most: string) => string;
		readonly judging: string;
		readonly failed: string;
		readonly toVerdict: string;
		/** The text has changed since it was judged. */
		readonly changed: string;
		readonly samples: string;
		readonly samplesHint: string;
		readonly replaced: string;
		readonly undo: string;
	};
	readonly samples: Readonly<Record<SampleId, { readonly name: string; readonly text: string }>>;
	readonly verdict: Readonly<Record<Sureness, (kind: string) => string>>;
	readonly sureness: Readonly<Record<Sureness, string>>;
	readonly cannotTell: {
		readonly heading: string;
		readonly reasons: Readonly<
			Record<CannotTellReason, { readonly why: string; readonly way: string }>
		>;
	};
	readonly toKind: (kind: string) => string;
	readonly facts: string;
	readonly text: {
		readonly heading: string;
		readonly lead: string;
		readonly excerpts: string;
		readonly legend: string;
		/** For screen readers, after the words in the text. */
		readonly pointsTo: (kind: string) => string;
		readonly reasons: string;
	};
	/** Why words of an aspect speak for a kind. */
	readonly why: Readonly<Record<Aspect, string>>;
	/** Like `why`, for tasks that help another role. */
	readonly whyHelps: string;
	/** Minutes and papers as office work. */
	readonly whyClericalPapers: string;
	readonly missing: {
		readonly heading: string;
		readonly lead: string;
		readonly none: string;
		readonly gaps: Readonly<Record<MissingInfo, string>>;
	};
	readonly questions: {
		readonly heading: string;
		readonly lead: string;
		readonly byGap: Readonly<Record<MissingInfo, Question>>;
		readonly general: Readonly<Record<GeneralQuestion, Question>>;
	};
	readonly checklist: {
		readonly heading: string;
		readonly lead: string;
		readonly points: readonly string[];
	};
	readonly cautions: {
		readonly heading: string;
		readonly texts: Readonly<
			Record<PostingCautionId, { readonly title: string; readonly text: string }>
		>;
	};
	/** Postings that the user has saved. */
	readonly saved: {
		readonly heading: string;
		readonly lead: string;
		readonly none: string;
		readonly save: string;
		readonly saveHint: string;
		readonly isSaved: string;
		readonly savedAt: (date: string) => string;
		readonly judging: string;
		/** Heading of the missing information. */
		readonly missing: string;
		readonly open: string;
		readonly openLabel: (title: string) => string;
		readonly delete: string;
		readonly deleteLabel: (title: string) => string;
		readonly deleted: (title: string) => string;
		readonly undo: string;
		readonly problems: Readonly<
			Record<'empty' | 'too-long' | 'too-many' | 'no-room' | 'unsaved', string>
		>;
	};
	readonly fit: {
		readonly heading: string;
		readonly none: string;
		readonly start: string;
		readonly unread: string;
		readonly cannotTell: string;
		readonly toResult: string;
		readonly places: Readonly<
			Record<LadderPosition, (kind: string, role: string, destination: string) => string>
		>;
		/** The entrance condition of a rung above the next one. */
		readonly gate: Readonly<Record<'met' | 'unmet', (kind: string) => string>>;
		readonly gapsOf: (role: string) => string;
		readonly noGaps: (role: string) => string;
		readonly closes: (question: string, option: string) => string;
		readonly raises: (question: string, option: string, asked: string) => string;
		readonly closesNone: string;
		readonly leaves: (n: number) => string;
		/** An estimate from the kind alone. */
		readonly estimate: string;
		readonly estimateNone: Readonly<Record<Extract<JobKind, 'pso'>, string>>;
	};
}
