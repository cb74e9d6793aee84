import type { ExperienceId, OptionId, Role } from '$lib/assessment/questions';
import type { Career, CautionId, ReservationId, StepId } from '$lib/assessment/roles';

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
		/** The steps ticked at the attempt before. */
		readonly followUp: {
			readonly heading: string;
			readonly raised: (step: string) => string;
			readonly notRaised: (step: string) => string;
		};
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
	readonly gaps: {
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
	readonly robustness: {
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
