import type {
	Aspect,
	CannotTellReason,
	JobKind,
	MissingInfo,
	PostingCautionId
} from '$lib/postings/terms';

type Sureness = 'high' | 'medium' | 'low';

/** Information that tells a kind, unlike the number of people and the period. */
type TellingInfo = Exclude<MissingInfo, 'team-size' | 'period'>;
/** Questions that help with any text. */
type GeneralQuestion = 'last-week' | 'papers' | 'before-me';
export type PostingQuestion = TellingInfo | GeneralQuestion;

type SampleId = 'coordination' | 'renewal' | 'several-projects' | 'assistant' | 'vague';

/** The position of a kind of job for somebody: `none` is the one that is no rung of the ladder. */
export type LadderPosition =
	'below' | 'next' | 'both' | 'between' | 'destination' | 'above' | 'none';

interface PostingQuestionWords {
	readonly ask: string;
	/** The answer that tells each kind. */
	readonly tells: Readonly<Partial<Record<JobKind, string>>>;
}

export interface PostingsWords {
	readonly title: string;
	readonly lead: readonly string[];
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
	/** The nearest kind, where none is named. */
	readonly leaning: {
		readonly heading: (kind: string) => string;
		/** The words for the rival are nearly as strong: tenths of the points of both. */
		readonly mixed: (kind: string, tenths: number, rival: string, rest: number) => string;
		/** The words are clear, but the text is about another role or work as well. */
		readonly other: (kind: string) => string;
		/** Too little is said of who decides, or of the work of a week. */
		readonly thin: Readonly<Record<'decider' | 'week', string>>;
	};
	readonly cannotTell: {
		readonly heading: string;
		/** With the next step. */
		readonly reasons: Readonly<Record<CannotTellReason, string>>;
	};
	/** Before the words of the text that speak for a kind. */
	readonly quotes: (kind: string) => string;
	readonly toKind: (kind: string) => string;
	readonly facts: string;
	readonly cautions: Readonly<Record<PostingCautionId, string>>;
	readonly questions: {
		/** The two that separate the nearest kinds. */
		readonly heading: string;
		/** The others. */
		readonly others: string;
		readonly texts: Readonly<Record<PostingQuestion, PostingQuestionWords>>;
	};
	/** Several jobs in one text. */
	readonly cases: {
		readonly heading: (n: number) => string;
		readonly lead: string;
	};
	readonly text: {
		readonly title: string;
		readonly line: (marks: number) => string;
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
	/** Lists that the PM runs. */
	readonly whyOwnLists: string;
	/** Rules and checks within one project. */
	readonly whyOneProject: string;
	/** Minutes and papers as office work. */
	readonly whyClericalPapers: string;
	readonly missing: {
		readonly title: string;
		readonly line: (missing: number, questions: number) => string;
		readonly heading: string;
		readonly none: string;
		readonly gaps: Readonly<Record<MissingInfo, string>>;
	};
	readonly checklist: {
		readonly title: string;
		readonly line: string;
		readonly points: readonly string[];
		/** How well each language is read. */
		readonly languages: string;
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
		readonly title: string;
		readonly none: string;
		readonly start: string;
		readonly unread: string;
		/** The kind is a leaning only. */
		readonly ifLeaning: (kind: string) => string;
		readonly toResult: string;
		/** In one phrase. */
		readonly places: Readonly<
			Record<LadderPosition, (role: string, destination: string) => string>
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
