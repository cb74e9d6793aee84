/** One type for both languages: a missing text is a type error. Keyed by the core's ids. */
import type { Career, CautionId, FactId, ReservationId, StepId } from '$lib/assessment/roles';
import type { ExperienceId, OptionId, QuestionId, Role } from '$lib/assessment/questions';

/** The four kinds of job behind three letters: the roles, and PSO (F11), which is none. */
export type Kind = Role | 'pso';
/** In the order of showing. */
export const KINDS: readonly Kind[] = ['support-pmo', 'pm', 'true-pmo', 'pso'];

interface RoleNames {
	/** 「PM」: for headings, tables and the middle of sentences. */
	readonly name: string;
	/** 「PM（プロジェクトマネージャー）」: where it is met first. */
	readonly full: string;
}

/** On every page. */
export interface CommonWords {
	readonly siteName: string;
	readonly description: string;
	readonly skipToContent: string;
	readonly nav: {
		readonly label: string;
		/** Over the pages about the check itself. */
		readonly about: string;
		readonly quiz: string;
		readonly result: string;
		readonly history: string;
		readonly roles: string;
		readonly postings: string;
		readonly method: string;
		readonly privacy: string;
	};
	readonly footer: { readonly promise: string; readonly licence: string };
	readonly kinds: Readonly<Record<Kind, RoleNames>>;
	/** 「…」 around a cited answer. */
	readonly quoted: (text: string) => string;
	/** 「4 / 18」: for bars and tables, where the column says what it is. */
	readonly pointsOf: (n: number, outOf: number) => string;
	/** Some records could not be read and were set aside untouched. */
	readonly setAside: (n: number) => string;
	readonly error: {
		readonly notFoundTitle: string;
		readonly notFound: string;
		readonly faultTitle: string;
		readonly fault: string;
		/** 「回答はこの端末に残っています。」 */
		readonly answersKept: string;
		readonly toHome: string;
		readonly toQuiz: string;
		readonly tryAgain: string;
		/** Takes everything along as a file. */
		readonly export: string;
		readonly exportFailed: string;
	};
	readonly noScript: string;
	/** A newer version of the site is there. */
	readonly newVersion: { readonly text: string; readonly use: string };
}

export interface HomeWords {
	readonly title: string;
	/** What it is, in three sentences. */
	readonly lead: readonly [string, string, string];
	readonly facts: {
		readonly minutes: string;
		readonly questions: (n: number) => string;
		readonly device: string;
	};
	readonly start: string;
	readonly resume: (n: number) => string;
	readonly resumeReview: string;
	readonly startOver: string;
	readonly startOverAsk: string;
	readonly startOverYes: string;
	readonly startOverNo: string;
	readonly seeResult: (date: string) => string;
	readonly seeHistory: string;
	readonly retake: string;
	/** Heading over the four kinds, then one sentence for each. */
	readonly kindsHeading: string;
	readonly kindsLead: string;
	readonly kinds: Readonly<Record<Kind, string>>;
	readonly kindsMore: string;
	/** Worries that people come with, answered from the facts. */
	readonly worriesHeading: string;
	/** 「根拠」: before the facts that an answer rests on. */
	readonly source: string;
	readonly worries: readonly {
		readonly question: string;
		readonly answer: string;
		readonly facts: readonly FactId[];
	}[];
}

interface OneQuestionWords<Q extends QuestionId> {
	/** Two to eight words: for lists, tables, citations. 「予算と納期」 */
	readonly title: string;
	/** The question itself: the legend. */
	readonly ask: string;
	/** What to count and what not, where that is not plain. */
	readonly hint?: string;
	/** One or two examples from infrastructure work. Experience questions have them. */
	readonly examples: readonly string[];
	readonly options: Readonly<Record<OptionId<Q>, string>>;
}

export type QuestionTexts = { readonly [Q in QuestionId]: OneQuestionWords<Q> };
export type QuestionWords = QuestionTexts[QuestionId];

/** The interview's own words: quiz and review. */
export interface QuizWords {
	readonly sections: { readonly experience: string; readonly aspiration: string };
	/** 「質問4 / 16・経験」 */
	readonly progress: (at: number, of: number, section: string) => string;
	readonly progressLabel: string;
	readonly examplesLabel: string;
	readonly next: string;
	readonly toReview: string;
	readonly back: string;
	readonly skip: string;
	readonly skipHint: string;
	readonly keys: string;
	readonly missing: string;
	readonly missingSeveral: string;
	readonly tooMany: (most: number) => string;
	readonly upTo: (most: number, picked: number) => string;
	/** One optional line of evidence under an experience question. */
	readonly note: { readonly label: string; readonly hint: string; readonly example: string };
	readonly draft: {
		readonly restoring: string;
		readonly saved: string;
		readonly saving: string;
		readonly failing: string;
		readonly retry: string;
		/** Takes everything along as a file. */
		readonly export: string;
	};
	/** What another tab has done to the answers. */
	readonly beside: {
		readonly is: Readonly<Record<'changed' | 'apart' | 'wiped', string>>;
		readonly follow: string;
	};
	readonly review: {
		readonly title: string;
		readonly none: { readonly text: string; readonly start: string };
		readonly lead: string;
		readonly unanswered: string;
		readonly change: string;
		/** For screen readers: 「『予算と納期』の回答を変える」 */
		readonly changeLabel: (question: string) => string;
		readonly answeredOf: (answered: number, of: number) => string;
		/** Before an answer that the newest attempt gave otherwise, or did not give. */
		readonly before: (answer: string) => string;
		/** How many answers differ from the newest attempt's. */
		readonly changes: (n: number) => string;
		/** The steps ticked at the newest attempt: were they taken? */
		readonly setOut: {
			readonly heading: string;
			readonly lead: string;
			readonly ask: (step: string) => string;
			readonly toQuestion: (question: string) => string;
			readonly raised: string;
		};
		readonly seeResult: string;
		readonly concluding: string;
		readonly concludeFailed: string;
	};
}

/** The seven outcomes (`assessment.md`, rule 1). */
interface Headlines {
	readonly 'support-pmo': Readonly<Record<'far' | 'near' | 'ready', string>>;
	readonly pm: Readonly<Record<'near' | 'ready', string>>;
	readonly 'true-pmo': Readonly<Record<'near' | 'ready', string>>;
}

/** A cited answer: the titles and labels come from `QuestionTexts`. */
interface Citation {
	readonly question: string;
	readonly option: string;
}

interface Lacked {
	readonly question: string;
	readonly option: string | undefined;
	readonly role: string;
	readonly asked: string;
}

export interface ResultWords {
	readonly title: string;
	readonly dated: (date: string) => string;
	readonly unsaved: string;
	/** While the records are read. */
	readonly reading: string;
	readonly none: { readonly title: string; readonly text: string; readonly start: string };
	readonly unknown: { readonly title: string; readonly text: string; readonly toNewest: string };
	/** Section 1. One sentence for each outcome, without figures. */
	readonly headlines: Headlines;
	/** Added where the destination lies above the recommended role. */
	readonly toward: (role: string, destination: string) => string;
	readonly decidedBy: string;
	readonly decided: {
		readonly wanted: (c: Citation & { role: string; points: number }) => string;
		readonly carried: (c: Citation & { role: string; points: number }) => string;
		/** `asked` is the label of the option that is asked for; no `option`: the question was skipped. */
		readonly lacked: (c: Lacked) => string;
		readonly lackedGate: (c: Lacked) => string;
		/** Between several options, inside the quotation marks. */
		readonly and: string;
		/** In place of an option's label, where the question was skipped. */
		readonly notAnswered: string;
	};
	readonly reservations: Readonly<Record<ReservationId, string>>;
	/** Before the answers that a reservation rests on. */
	readonly restsOn: string;
	/** What has changed since the attempt before. */
	readonly since: {
		readonly heading: string;
		readonly earlier: (date: string) => string;
		readonly later: string;
		readonly setOut: string;
		readonly setOutRaised: (step: string) => string;
		readonly setOutOpen: (step: string) => string;
	};
	/** Section 2. */
	readonly climb: {
		readonly heading: string;
		readonly lead: string;
		readonly caption: string;
		readonly rung: string;
		readonly position: string;
		readonly gateHeading: string;
		readonly positions: Readonly<
			Record<'below' | 'next' | 'both' | 'between' | 'destination' | 'above' | 'beyond', string>
		>;
		/** What opens a gate: 「指示した人数」が「…」以上 */
		readonly opens: (question: string, option: string) => string;
		readonly either: (one: string, other: string) => string;
		/** Before the answers that decide whether a gate is open. */
		readonly answers: string;
		/** In the picture, where there is room for a word or two. */
		readonly gates: Readonly<Record<'met' | 'unmet' | 'none', string>>;
		readonly now: string;
		/** Over the picture's last rung. */
		readonly beyond: string;
	};
	/** Section 3. */
	readonly wantCan: {
		readonly heading: string;
		readonly lead: string;
		readonly want: string;
		readonly can: string;
		readonly stage: string;
		readonly gate: string;
		readonly role: string;
		readonly gateMet: string;
		readonly gateUnmet: string;
		readonly noGate: string;
		readonly tableCaption: string;
		readonly nearMark: string;
		readonly readyMark: string;
		readonly destination: string;
		readonly recommended: string;
	};
	readonly stages: Readonly<Record<'far' | 'near' | 'ready', string>>;
	/** Section 4. */
	readonly profile: {
		readonly heading: string;
		readonly lead: string;
		/** Of the list that picks the role to compare with. */
		readonly against: string;
		readonly caption: (role: string) => string;
		readonly question: string;
		readonly now: string;
		readonly asked: string;
		/** Where the role asks nothing of it. */
		readonly notAsked: string;
		readonly table: string;
	};
	/** Section 5. */
	readonly missing: {
		readonly heading: string;
		readonly lead: (role: string) => string;
		readonly none: (role: string) => string;
		readonly now: string;
		readonly asked: string;
	};
	/** Section 5, second half. */
	readonly whatIf: {
		readonly heading: string;
		readonly lead: string;
		readonly becomes: (n: number, role: string) => string;
		readonly raise: (question: string, from: string, to: string) => string;
		readonly others: (n: number) => string;
		/** Why no experience makes it so. */
		readonly because: Readonly<
			Record<'destination' | 'below' | 'next-rung-too', (role: string) => string>
		>;
	};
	/** How to reach level 1, 2, 3 of an experience in infrastructure work: something to do, not to be. */
	readonly raise: Readonly<
		Record<Exclude<ExperienceId, 'scale'>, readonly [string, string, string]> &
			Record<'scale', readonly [string, string]>
	>;
	/** Section 6. `close-gap` takes its words from `missing` and `raise`. */
	readonly steps: {
		readonly heading: string;
		readonly lead: string;
		/** Beside the box to tick. */
		readonly takeOn: string;
		readonly because: string;
		readonly source: string;
		/** Over the gaps beyond the largest. */
		readonly more: (n: number) => string;
		readonly closeGap: (question: string) => string;
		readonly closeGapWhy: Readonly<Record<Role, string>>;
		readonly texts: Readonly<
			Record<
				Exclude<StepId, 'close-gap'>,
				{ readonly title: string; readonly how: string; readonly why: string }
			>
		>;
		readonly tickFailed: string;
	};
	/** Section 7. `text` says what it is, `signs` what gives it away. */
	readonly cautions: {
		readonly heading: string;
		readonly none: string;
		readonly texts: Readonly<
			Record<
				CautionId,
				{ readonly title: string; readonly text: string; readonly signs: readonly string[] }
			>
		>;
		/** Why it is shown to this person: the answer that raised it. */
		readonly raisedBy: string;
		/** Where no single answer raised it: a support PMO who is not there yet. */
		readonly raisedByStage: string;
		/** What the person pictured when reading PMO, for `pmo-means-three-jobs`. */
		readonly pictured: Readonly<Record<OptionId<'image'>, string>>;
		readonly reading: { readonly heading: string; readonly points: readonly string[] };
	};
	readonly careers: Readonly<Record<Career, string>>;
	/** Where true PMO leads on to (F14), in the order given. */
	readonly beyond: (careers: readonly string[]) => string;
	/** Section 8. */
	readonly firm: {
		readonly heading: string;
		/** 「希望が近い役割: PM（差は1点以内）」 */
		readonly close: (roles: string) => string;
		readonly notClose: string;
		readonly fragile: (n: number) => string;
		readonly notFragile: string;
		/** 「『…』なら、PM」 */
		readonly move: (answer: string, role: string) => string;
		/** For `week`, where there are many ways to move. */
		readonly moveTask: (role: string) => string;
		readonly skipped: (n: number) => string;
		readonly notSkipped: string;
		/** 「答えによっては、PMか本来のPMO」 */
		readonly mayBe: (roles: string) => string;
	};
	/** Section 9. */
	readonly answers: {
		readonly heading: string;
		readonly lead: string;
		readonly notAnswered: string;
		readonly change: string;
		readonly close: string;
		readonly changeLabel: (question: string) => string;
		readonly closeLabel: (question: string) => string;
		/** The answer that stood there before it was tried otherwise. */
		readonly before: (answer: string) => string;
	};
	/** An answer changed on the result page: tried, and kept only when the user says so. */
	readonly trial: {
		readonly heading: string;
		readonly original: string;
		readonly tried: string;
		readonly outcome: (role: string, stage: string) => string;
		readonly hint: string;
		readonly keep: string;
		readonly undo: string;
		readonly failed: string;
	};
	/** Opened from a link: somebody's result, read-only. */
	readonly shared: {
		readonly notice: string;
		readonly take: string;
		readonly bothHeading: string;
		readonly theirs: string;
		readonly mine: (date: string) => string;
		readonly badLink: Readonly<
			Record<'newer' | 'damaged', { readonly title: string; readonly text: string }>
		>;
		readonly toOwn: string;
	};
	readonly retake: {
		readonly heading: string;
		readonly text: string;
		readonly fromThese: string;
		readonly fromNone: string;
		readonly replaceAsk: string;
		readonly replaceYes: string;
		readonly replaceNo: string;
	};
	readonly earlier: string;
	/** What an attempt was told under rules that have changed since. */
	readonly saidThen: (outcome: string) => string;
	/** 「採用試験ではなく目安です」: once, at the foot. */
	readonly orientation: string;
}

export interface RolesWords {
	readonly title: string;
	readonly lead: readonly string[];
	readonly aspects: {
		readonly stands: string;
		readonly answersFor: string;
		readonly week: string;
		readonly asksFor: string;
		readonly size: string;
		readonly leadsTo: string;
	};
	readonly kinds: Readonly<
		Record<
			Kind,
			{
				readonly tagline: string;
				readonly stands: string;
				readonly answersFor: string;
				readonly week: string;
				readonly asksFor: string;
				readonly size: string;
				readonly leadsTo: string;
				/** How it shows in a posting. */
				readonly posting: string;
				readonly facts: readonly FactId[];
			}
		>
	>;
	readonly postingLabel: string;
	/** Before the link to the page that reads postings. */
	readonly toPostings: string;
	/** 「根拠」 */
	readonly factsLabel: string;
	readonly ladder: {
		readonly heading: string;
		readonly lead: string;
		/** What opens the rung. */
		readonly rungs: Readonly<Record<Role, string>>;
		readonly beyond: string;
		readonly pso: string;
	};
	readonly facts: {
		readonly heading: string;
		readonly lead: string;
		readonly texts: Readonly<Record<FactId, string>>;
	};
	readonly start: string;
}

export interface MethodWords {
	readonly title: string;
	readonly lead: readonly string[];
	readonly axes: {
		readonly heading: string;
		readonly can: string;
		readonly want: string;
		readonly meet: string;
	};
	readonly asked: {
		readonly heading: string;
		readonly lead: string;
		readonly caption: string;
		readonly question: string;
		/** The row of sums. */
		readonly sum: string;
		readonly gate: string;
		readonly noGate: string;
		/** 「『結果への責任』が段階2以上」 */
		readonly opens: (question: string, level: number) => string;
		readonly either: (one: string, other: string) => string;
	};
	readonly thresholds: {
		readonly heading: string;
		readonly near: (numerator: number, denominator: number) => string;
		readonly ready: (numerator: number, denominator: number, gap: number) => string;
	};
	readonly points: {
		readonly heading: string;
		readonly lead: string;
		readonly option: string;
		readonly points: string;
		readonly none: string;
		readonly technology: string;
		readonly tie: string;
	};
	readonly proof: {
		readonly heading: string;
		readonly lead: (answerSets: string) => string;
		readonly caption: string;
		readonly outcome: string;
		readonly answerSets: string;
		readonly share: string;
		readonly sharesHint: string;
		readonly statementsHeading: string;
		/** In the order of `assessment.md`. */
		readonly statements: readonly string[];
		readonly holds: string;
		readonly fails: string;
	};
	readonly limits: { readonly heading: string; readonly points: readonly string[] };
	readonly object: { readonly heading: string; readonly points: readonly string[] };
}

export interface PrivacyWords {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly heading: string;
		readonly paragraphs: readonly string[];
	}[];
	/** What is promised, and by which test each promise is held. The same stands in SECURITY.md. */
	readonly promises: {
		readonly heading: string;
		readonly lead: string;
		readonly kept: readonly { readonly promise: string; readonly test: string }[];
		readonly notHeading: string;
		readonly not: readonly string[];
	};
	readonly stored: {
		readonly heading: string;
		/** While the records are read. */
		readonly reading: string;
		readonly nothing: string;
		readonly draft: string;
		readonly attempts: (n: number) => string;
		/** Job postings that the user keeps. */
		readonly postings: (n: number) => string;
		readonly setAside: (n: number) => string;
		/** What such a record is, when it was last changed if that can be read, and what is wrong with it. */
		readonly records: Readonly<Record<'drafts' | 'attempts' | 'postings', string>>;
		readonly dated: (record: string, date: string) => string;
		readonly problems: Readonly<Record<'newer' | 'damaged', string>>;
		readonly setAsideRecord: (record: string, problem: string) => string;
		readonly setAsideDownload: string;
		/** Whether the browser may clear the data away when the device runs out of room. */
		readonly persisted: Readonly<Record<'yes' | 'no', string>>;
		readonly download: string;
		readonly downloadHint: string;
		readonly wipe: string;
		readonly wipeAsk: string;
		readonly wipeYes: string;
		readonly wipeNo: string;
		readonly wiped: string;
		readonly failed: string;
	};
}
