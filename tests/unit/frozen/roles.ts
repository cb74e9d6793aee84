/** The rules on roles that go with the frozen questionnaire. See `question-table.ts`. */
import type * as Roles from '$lib/assessment/roles';

/** Out of 5, near from 3, ready from 4; out of 9: 6 and 8; out of 23: 14 and 19. */
export const DEMANDS: typeof Roles.DEMANDS = {
	'support-pmo': { gate: [], asked: { phase: 1, delivery: 2, writing: 2 } },
	pm: {
		gate: [
			{ question: 'lead', asked: 1 },
			{ question: 'accountability', asked: 1 }
		],
		asked: { phase: 2, lead: 2, accountability: 1, delivery: 2, writing: 2 }
	},
	'true-pmo': {
		gate: [{ question: 'accountability', asked: 2 }],
		asked: {
			phase: 3,
			lead: 3,
			accountability: 3,
			scale: 2,
			portfolio: 3,
			delivery: 3,
			framework: 3,
			writing: 3
		}
	}
};

export const HORIZONS: typeof Roles.HORIZONS = ['now', 'half-year', 'later'];
export const LEVEL_HORIZONS: Readonly<Partial<typeof Roles.LEVEL_HORIZONS>> = {
	phase: ['half-year', 'half-year', 'later'],
	lead: ['half-year', 'half-year', 'later'],
	accountability: ['half-year', 'later', 'later'],
	scale: ['half-year', 'later'],
	portfolio: ['later', 'later', 'later'],
	delivery: ['now', 'half-year', 'later'],
	framework: ['now', 'half-year', 'later'],
	writing: ['now', 'now', 'half-year']
};

export const READY = { numerator: 4, denominator: 5 };
export const NEAR = { numerator: 3, denominator: 5 };
export const DISQUALIFYING_GAP = 2;
export const CLOSE_WITHIN = 1;
export const UNCLEAR_AT_MOST = 3;
export const UNANSWERED_AT_MOST = 4;

export const CAREERS = {
	'it-consultant': 'consultant',
	'dx-lead': 'dx',
	'product-manager': 'product-manager'
};

export const STEPS: Readonly<Record<string, Roles.StepRule>> = {
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
};

export const GAP_FACTS = { 'support-pmo': ['F9'], pm: ['F1'], 'true-pmo': ['F4', 'F7'] };

export const PM_EXPERIENCE = { question: 'accountability', asked: 2 };

export const CAUTIONS = {
	'pso-trap': ['F11', 'F13'],
	'pmo-means-three-jobs': ['F3'],
	'title-is-not-experience': ['F5']
};

export const RESERVATIONS = ['prefers-technology', 'no-clear-direction', 'many-unanswered'];
