/**
 * How the answers are judged: one of the two tables an adviser edits (the other is
 * `question-table.ts`). A first calibration by hand against the article's facts (`F1` to `F15`, named
 * where a number rests on one). `docs/recipes.md` tells how to change a gate or a step.
 */
import type { ExperienceId, Level, OptionId, Role } from './questions';

/** A fact of the article. */
export type FactId = `F${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15}`;

/** A source that is not the article: `docs/sources.md` lists them. Ids of dropped ones are never given again. */
export type OtherSourceId =
	`S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 9 | 10 | 12 | 13 | 14 | 15 | 16 | 17 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 39}`;
export type SourceId = FactId | OtherSourceId;

/** The level of an experience question that something asks for. */
export interface Asked {
	readonly question: ExperienceId;
	readonly asked: Level;
}

export interface Demand {
	/** Any one of these opens the gate; an empty list is no gate. */
	readonly gate: readonly Asked[];
	/** The levels that count: more than asked gives no more points. */
	readonly asked: Readonly<Partial<Record<ExperienceId, Level>>>;
}

/** `DEMAND_FACTS` names the facts of each role. */
export const DEMANDS: Readonly<Record<Role, Demand>> = {
	// Issues, schedule, documents, coordination between teams.
	'support-pmo': {
		gate: [],
		asked: { phase: 1, delivery: 2, risk: 1, coordination: 2, writing: 2 }
	},
	// Answers for the result; management, coordination and decisions before technology.
	pm: {
		gate: [
			{ question: 'lead', asked: 1 },
			{ question: 'accountability', asked: 1 }
		],
		asked: {
			phase: 2,
			lead: 2,
			accountability: 1,
			delivery: 2,
			requirements: 2,
			budget: 2,
			risk: 2,
			standards: 1,
			coordination: 2,
			writing: 2
		}
	},
	// Everything at its highest level, and only after PM experience.
	'true-pmo': {
		gate: [{ question: 'accountability', asked: 2 }],
		asked: {
			phase: 3,
			lead: 3,
			accountability: 3,
			scale: 2,
			portfolio: 3,
			delivery: 3,
			requirements: 3,
			budget: 3,
			risk: 3,
			standards: 3,
			coordination: 3,
			executives: 3,
			framework: 3,
			writing: 3
		}
	}
};

/**
 * When a level step can be taken: `now`, for nobody has to assign it (helping, learning, keeping a list,
 * writing); within `half-year`, for it takes an assignment; `later`, for it takes a rung.
 */
export const HORIZONS = ['now', 'half-year', 'later'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** The horizons of the steps to level 1, 2 and 3. None is earlier than the one before it. */
export const LEVEL_HORIZONS: Readonly<Record<ExperienceId, readonly Horizon[]>> = {
	phase: ['half-year', 'half-year', 'later'],
	lead: ['half-year', 'half-year', 'later'],
	accountability: ['half-year', 'later', 'later'],
	scale: ['half-year', 'later'],
	portfolio: ['later', 'later', 'later'],
	delivery: ['now', 'half-year', 'later'],
	requirements: ['now', 'half-year', 'later'],
	budget: ['now', 'half-year', 'later'],
	risk: ['now', 'half-year', 'later'],
	standards: ['now', 'half-year', 'later'],
	coordination: ['now', 'half-year', 'later'],
	executives: ['now', 'half-year', 'later'],
	framework: ['now', 'half-year', 'later'],
	writing: ['now', 'now', 'half-year']
};

/** Shares of a role's points, as fractions of whole numbers so that no rounding comes in. */
export const READY = { numerator: 4, denominator: 5 } as const;
export const NEAR = { numerator: 3, denominator: 5 } as const;

/** A gap of this size at one question keeps a role from `ready`: strength elsewhere is no substitute. */
export const DISQUALIFYING_GAP = 2;

/** Roles within this many points of the destination are shown with it. */
export const CLOSE_WITHIN = 1;

/** A destination with this many points or fewer raises `no-clear-direction`. */
export const UNCLEAR_AT_MOST = 3;

/** More unanswered questions than this raise `many-unanswered`. */
export const UNANSWERED_AT_MOST = 4;

/** The careers after true PMO (F14), each with the answer to `future` that names it. */
export const CAREERS = {
	'it-consultant': 'consultant',
	'dx-lead': 'dx',
	'product-manager': 'product-manager'
} as const satisfies Record<string, OptionId<'future'>>;
export type Career = keyof typeof CAREERS;

/** When a next step is advised: all of its conditions must hold. Levels off the path are 0. */
export interface StepRule {
	/** The sources that the step rests on. */
	readonly facts: readonly SourceId[];
	readonly role?: readonly Role[];
	readonly destination?: readonly Role[];
	readonly reservation?: ReservationId;
	/** One question at most. The step then means the level step that ends this condition. */
	readonly atMost?: Readonly<Partial<Record<ExperienceId, Level>>>;
	/** When it can be taken. Absent: a level step, which has its own. */
	readonly horizon?: Horizon;
	readonly atLeast?: Readonly<Partial<Record<ExperienceId, Level>>>;
}

/** In the order of showing. `close-gap` comes once for each gap of the recommended role. */
export const STEPS = {
	'talk-about-technology': { facts: ['F2'], reservation: 'prefers-technology', horizon: 'now' },
	'move-upstream': { facts: ['F1'], atMost: { phase: 1 } },
	'lead-a-small-team': {
		facts: ['F1', 'F2'],
		destination: ['pm', 'true-pmo'],
		atMost: { lead: 0 }
	},
	'work-behind-a-pm': {
		facts: ['F9', 'F10'],
		role: ['support-pmo'],
		destination: ['pm', 'true-pmo'],
		horizon: 'half-year'
	},
	'gain-pm-experience': {
		facts: ['F5', 'F15'],
		destination: ['true-pmo'],
		atMost: { accountability: 1 }
	},
	'seek-large-projects': {
		facts: ['F6', 'F12'],
		destination: ['true-pmo'],
		atLeast: { accountability: 2 },
		atMost: { scale: 1 }
	},
	'learn-the-framework': {
		facts: ['F4', 'F7'],
		destination: ['true-pmo'],
		atMost: { framework: 1 }
	},
	'steady-a-young-pm': {
		facts: ['F10'],
		role: ['support-pmo'],
		atLeast: { accountability: 2 },
		horizon: 'half-year'
	},
	'consider-true-pmo': {
		facts: ['F5', 'F15'],
		role: ['pm'],
		destination: ['pm'],
		atLeast: { accountability: 2 },
		horizon: 'half-year'
	},
	'close-gap': { facts: [] },
	'go-beyond': { facts: ['F14'], role: ['true-pmo'], horizon: 'later' },
	'check-the-posting': { facts: ['F15'], horizon: 'now' },
	'retake-later': { facts: ['F15'], horizon: 'later' }
} as const satisfies Record<string, StepRule>;
export type StepId = keyof typeof STEPS;

/** The facts that `close-gap` rests on, for each recommended role. */
export const GAP_FACTS: Readonly<Record<Role, readonly SourceId[]>> = {
	'support-pmo': ['F9'],
	pm: ['F1'],
	'true-pmo': ['F4', 'F7']
};

/** PM experience (F5): having answered for a project as its PM. */
export const PM_EXPERIENCE: Asked = { question: 'accountability', asked: 2 };

export const CAUTIONS = {
	'pso-trap': ['F11', 'F13'],
	'pmo-means-three-jobs': ['F3'],
	'title-is-not-experience': ['F5']
} as const satisfies Record<string, readonly SourceId[]>;
export type CautionId = keyof typeof CAUTIONS;

export const RESERVATIONS = [
	'prefers-technology',
	'no-clear-direction',
	'many-unanswered'
] as const;
export type ReservationId = (typeof RESERVATIONS)[number];
