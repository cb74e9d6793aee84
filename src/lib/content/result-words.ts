import type { ExperienceId, OptionId, Role } from '$lib/assessment/questions';
import type { Target } from '$lib/assessment/plan';
import type { Career, CautionId, Horizon, ReservationId, StepId } from '$lib/assessment/roles';

/** The role, and how far it is. */
type Headline = readonly [role: string, stage: string];

/** The seven outcomes (rule 1). */
export type ByOutcome<T> = Readonly<
	Record<'support-pmo', Readonly<Record<'far' | 'near' | 'ready', T>>> &
		Record<'pm' | 'true-pmo', Readonly<Record<'near' | 'ready', T>>>
>;

/** The title of a question and the label of an option. */
interface Citation {
	readonly question: string;
	readonly option: string;
}

/** `asked` is the label of the option needed. No `option`: the question was skipped. */
interface Lacked {
	readonly question: string;
	readonly option: string | undefined;
	readonly asked: string;
}

/** One for each level above the lowest; `scale` has levels 0 to 2 only. */
export type ByLevel<T> = Readonly<
	Record<Exclude<ExperienceId, 'scale'>, readonly [T, T, T]> & Record<'scale', readonly [T, T]>
>;

/** How to reach a level: an action for the plan, and how to do it in infrastructure work. */
export interface LevelStep {
	/** Verb, object and where possible a number: 「5人以上が動く作業のリーダーを引き受ける」 */
	readonly title: string;
	readonly how: string;
}

/** The handle `data-chapter`. */
export type ChapterId =
	'why' | 'change' | 'certain' | 'certificates' | 'since' | 'answers' | 'save';

export interface ResultWords {
	readonly title: string;
	readonly dated: (date: string) => string;
	readonly unsaved: string;
	/** While the records load. */
	readonly reading: string;
	readonly none: { readonly title: string; readonly text: string; readonly start: string };
	readonly unknown: { readonly title: string; readonly text: string; readonly toNewest: string };
	readonly headlines: ByOutcome<Headline>;
	/** Instead of the stage, where only a large gap keeps the role from being ready. */
	readonly nearlyReady: Readonly<Record<Role, string>>;
	/** Instead of the first sentence, if the wishes point to no role: this comes first, then the role under it. */
	readonly conditional: Readonly<
		Record<
			'prefers-technology' | 'no-clear-direction',
			{ readonly first: string; readonly role: (role: string) => string }
		>
	>;
	/** A sentence about the destination, and one about the experience before it. */
	readonly reason: {
		/** The destination is the recommended role. */
		readonly same: string;
		readonly toward: (destination: string) => string;
		/** The experience that opens a gate, by its question and level. */
		readonly gates: Readonly<Record<'lead:1' | 'accountability:1' | 'accountability:2', string>>;
		/** Any one of the `gates` would open that of `next`. */
		readonly shut: (gates: readonly string[], next: string) => string;
		/** The titles of the largest gaps. */
		readonly lacked: (titles: readonly string[], role: string) => string;
		/** The plan starts with a smaller one. */
		readonly lackedLater: (titles: readonly string[], role: string) => string;
		readonly opened: (gate: string, role: string) => string;
		readonly all: (role: string) => string;
		readonly most: (role: string) => string;
	};
	readonly decided: {
		readonly wanted: (answers: readonly Citation[], role: string) => string;
		/** The wishes point to no role clearly. */
		readonly wantedInDoubt: (answers: readonly Citation[], role: string) => string;
		readonly opened: (answer: Citation, role: string) => string;
		/** Any one of the levels opens the gate. */
		readonly shut: (gaps: readonly Lacked[], role: string) => string;
		readonly lacked: (gaps: readonly Lacked[], role: string) => string;
		/** The titles of the questions at which one level less would change the result. */
		readonly carried: (questions: readonly string[]) => string;
		/** Joins several options of a question. */
		readonly and: string;
		/** Instead of an option, if the question was skipped. */
		readonly notAnswered: string;
	};
	/** With the most points of an unclear destination; with the number of questions not answered. */
	readonly reservations: {
		readonly [Id in ReservationId]: Id extends 'prefers-technology'
			? string
			: (n: number) => string;
	};
	/** Links to the rules behind figures. */
	readonly rules: Readonly<Record<'asked' | 'gate' | 'near' | 'points' | 'sensitivity', string>>;
	/** Label of the answers that a reservation rests on. */
	readonly restsOn: string;
	/** Changes since the attempt before. */
	readonly since: {
		readonly earlier: (date: string) => string;
		readonly later: string;
		/** The plan of the attempt before. */
		readonly followUp: {
			readonly heading: string;
			readonly states: Readonly<Record<'planned' | 'done' | 'dropped', (step: string) => string>>;
			/** Added to the state where the step has experience behind it. */
			readonly raised: (state: string) => string;
			readonly notRaised: (state: string) => string;
		};
	};
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
		/** The condition of a gate: 「『指示した人数』が『…』以上」 */
		readonly opens: (question: string, option: string) => string;
		readonly either: (one: string, other: string) => string;
		/** Label of the answers that decide about a gate. */
		readonly answers: string;
		/** Of the picture. */
		readonly legend: Readonly<Record<'now' | 'mastered' | 'next' | 'shut' | 'destination', string>>;
		/** The last row of the table. */
		readonly beyond: string;
	};
	readonly scores: {
		readonly heading: string;
		readonly lead: string;
		readonly interest: string;
		readonly readiness: string;
		readonly stage: string;
		readonly gate: string;
		readonly role: string;
		readonly gateMet: string;
		readonly gateUnmet: string;
		readonly noGate: string;
		/** Instead of figures: technology is not one of the roles. */
		readonly noRole: string;
		readonly tableCaption: string;
		readonly nearMark: (share: string) => string;
		readonly readyMark: (share: string, gap: number) => string;
		readonly destination: string;
		readonly recommended: string;
	};
	readonly stages: Readonly<Record<'far' | 'near' | 'ready', string>>;
	readonly profile: {
		readonly heading: string;
		readonly lead: string;
		/** Label of the list of roles to compare with. */
		readonly against: string;
		readonly caption: (role: string) => string;
		readonly question: string;
		readonly now: string;
		readonly asked: string;
		/** The role does not ask for it. */
		readonly notAsked: string;
		readonly table: string;
	};
	readonly plan: {
		readonly heading: string;
		/** Label of the first item still to do. */
		readonly firstStep: string;
		/** Instead, where others are done. */
		readonly nextStep: string;
		/** By the stage that the needed steps lead to. `WithFirst`: one of them is the first step, which stands above. `done`: the destination is ready. */
		readonly leads: Readonly<
			Record<Target['stage'], (steps: number, role: string) => string> &
				Record<
					`${Target['stage']}WithFirst`,
					(steps: number, role: string, label: string) => string
				>
		> & {
			readonly done: (role: string) => string;
		};
		readonly horizons: Readonly<Record<Horizon, string>>;
		/** Unfolds the needed items after the first few. */
		readonly rest: (n: number) => string;
		/** Unfolds the items that the target does not need. */
		readonly others: (n: number) => string;
		/** Unfolds reason, causes and sources of an item. */
		readonly why: string;
		readonly add: string;
		/** Label of the list of months. */
		readonly month: string;
		readonly noMonth: string;
		readonly finish: string;
		readonly drop: string;
		readonly undo: string;
		readonly states: Readonly<Record<'done' | 'dropped', string>>;
		/** Unfolds what can be done outside one's job. */
		readonly thisWeek: string;
		/** The plan stays on the device, and the next check follows it up. */
		readonly stored: string;
		readonly failed: string;
	};
	readonly whatIf: {
		readonly lead: string;
		/** @param n level steps in all */
		readonly becomes: (n: number, role: string) => string;
		/** @param from undefined: not answered */
		readonly raise: (question: string, from: string | undefined, to: string) => string;
		/** For a question that the answers do not ask yet. */
		readonly raiseUnasked: (question: string, to: string) => string;
		readonly others: (n: number) => string;
		/** Why no experience would make it so. */
		readonly because: Readonly<Record<'destination' | 'below' | 'next-rung-too', string>>;
	};
	readonly levelSteps: ByLevel<LevelStep>;
	/** `close-gap` takes its words from `levelSteps`. */
	readonly steps: {
		readonly because: string;
		readonly source: string;
		readonly closeGapWhy: Readonly<Record<Role, string>>;
		readonly texts: Readonly<
			Record<
				Exclude<StepId, 'close-gap'>,
				{ readonly title: string; readonly how: string; readonly why: string }
			>
		>;
	};
	/** A gain and a burden of the recommended role, in a line each. */
	readonly bothSides: {
		readonly gain: (role: string) => string;
		readonly burden: string;
		readonly roles: Readonly<Record<Role, { readonly gain: string; readonly burden: string }>>;
		/** The link to the description of the role. */
		readonly more: string;
	};
	/** `signs` help to recognise what `text` warns of. */
	readonly cautions: {
		readonly heading: string;
		readonly texts: Readonly<
			Record<
				CautionId,
				{ readonly title: string; readonly text: string; readonly signs: readonly string[] }
			>
		>;
		/** Label of the answers that raised the caution. */
		readonly raisedBy: string;
		/** No single answer raised it: support PMO is recommended but not ready. */
		readonly raisedByStage: string;
		/** By the answer to `image`, for `pmo-means-three-jobs`. */
		readonly pictured: Readonly<Record<OptionId<'image'>, string>>;
		readonly reading: { readonly heading: string; readonly points: readonly string[] };
	};
	readonly careers: Readonly<Record<Career, string>>;
	readonly robustness: {
		/** 「希望が近い役割: PM（差は1点以内）」 */
		readonly close: (roles: string, points: number) => string;
		readonly notClose: string;
		readonly fragile: (n: number) => string;
		readonly notFragile: string;
		/** 「『…』なら、PM」 */
		readonly move: (answer: string, role: string) => string;
		/** For `week`, which has too many alternatives to list. */
		readonly moveTask: (role: string) => string;
		readonly skipped: (n: number) => string;
		readonly notSkipped: string;
		/** 「答えによっては、PMか本来のPMO」 */
		readonly mayBe: (roles: string) => string;
	};
	readonly answers: {
		readonly lead: string;
		readonly notAnswered: string;
		/** The question did not apply to the original answers. */
		readonly notAsked: string;
		readonly change: string;
		readonly close: string;
		readonly changeLabel: (question: string) => string;
		readonly closeLabel: (question: string) => string;
		readonly noteFailed: string;
		/** The original answer of one that is tried out. */
		readonly before: (answer: string) => string;
	};
	/** Answers changed on the result page, until the user keeps them. */
	readonly trial: {
		readonly heading: string;
		readonly original: string;
		readonly tried: string;
		/** Instead of both names, where the role and its stage are the same. */
		readonly both: string;
		readonly outcome: (role: string, stage: string) => string;
		/** Link to the comparison above the answers. */
		readonly compare: string;
		readonly hint: string;
		readonly becomes: (from: string, to: string) => string;
		readonly unchanged: (value: string) => string;
		readonly points: (role: string, from: number, to: number) => string;
		/** Instead of a role: the wish to stay with technology. */
		readonly specialist: string;
		readonly plans: {
			readonly original: string;
			readonly tried: string;
			/** Over the steps that are in both plans. */
			readonly both: string;
			readonly same: string;
			/** By the stage that the plan leads to; `done` where the destination is ready. */
			readonly leads: Readonly<Record<Target['stage'], (steps: number, role: string) => string>> & {
				readonly done: (role: string) => string;
			};
		};
		readonly keep: string;
		readonly undo: string;
		readonly failed: string;
	};
	/** A result opened from a share link. */
	readonly shared: {
		/** Greets the reader, and says whose answers these are. */
		readonly notice: string;
		readonly text: string;
		readonly start: string;
		/** Leads to the page that puts two views of the person side by side. */
		readonly about: string;
		readonly bothHeading: string;
		readonly linked: string;
		readonly own: (date: string) => string;
		readonly badLink: Readonly<
			Record<'newer' | 'damaged', { readonly title: string; readonly text: string }>
		>;
		readonly toOwn: string;
		/** The reader may have made the link. */
		readonly retake: string;
	};
	readonly chapters: {
		/** Name of the list of chapters. */
		readonly label: string;
		readonly titles: Readonly<Record<ChapterId, string>>;
		/** In the list, in a word. */
		readonly short: Readonly<Record<ChapterId | 'plan', string>>;
		/** The result of each chapter, shown while it is closed. */
		readonly lines: {
			readonly why: (destination: string, role: string, points: number, outOf: number) => string;
			/** The wishes point to no role clearly. */
			readonly whyInDoubt: (role: string, points: number, outOf: number) => string;
			/** The fewest level steps with which another role is recommended. */
			readonly nearest: (n: number, role: string) => string;
			readonly noChange: string;
			readonly unanswered: string;
			readonly fragile: (n: number) => string;
			readonly firm: string;
			/** @param n certificates that ask for no experience */
			readonly certificates: (n: number) => string;
			readonly sameOutcome: (outcome: string) => string;
			readonly otherOutcome: (from: string, to: string) => string;
			readonly answers: (answered: number, asked: number) => string;
			readonly save: string;
			readonly shared: string;
		};
		readonly loading: string;
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
	/** The outcome at the time, under rules that have changed since. */
	readonly saidThen: (outcome: string) => string;
	/** The offer of the operator, if the theme has one. */
	readonly callToAction: {
		readonly heading: (operator: string) => string;
		readonly leaves: (site: string) => string;
		readonly mail: (to: string) => string;
	};
	/** 「採用試験ではなく目安です」: once, at the foot. */
	readonly orientation: string;
}
