/**
 * The questions in the order of asking: one of the two tables an adviser edits (the other is
 * `roles.ts`). Ids stand in stored attempts and links: they are never renamed. A changed meaning
 * gets a new id. `docs/recipes.md` tells how to change a question.
 */
import { aspiration, experience } from './question-definition';

/** The version of the questionnaire and its rules. Stored with every attempt. */
export const VERSION = 2;

export const QUESTIONS = {
	phase: experience(['operations', 'build', 'design', 'requirements']),
	lead: experience(['none', 'small', 'team', 'large']),
	accountability: experience(['none', 'assisted', 'once', 'repeatedly']),
	// F6, F12: 20 people or ¥100M is where a true PMO begins.
	scale: experience(['small', 'medium', 'large'], { question: 'accountability', atLeast: 1 }),
	portfolio: experience(['one', 'two', 'several', 'organisation'], {
		question: 'accountability',
		atLeast: 2
	}),
	delivery: experience(['none', 'assisted', 'owned', 'many']),
	requirements: experience(['none', 'assisted', 'owned', 'many']),
	budget: experience(['none', 'assisted', 'owned', 'many']),
	risk: experience(['none', 'assisted', 'owned', 'many']),
	standards: experience(['none', 'assisted', 'owned', 'many']),
	coordination: experience(['none', 'assisted', 'owned', 'many']),
	executives: experience(['none', 'assisted', 'owned', 'many']),
	framework: experience(['none', 'studied', 'applied', 'tailored']),
	writing: experience(['none', 'assisted', 'owned', 'many']),

	stance: aspiration({
		drive: { pm: 3 },
		beside: { 'support-pmo': 3 },
		outside: { 'true-pmo': 3 },
		'hands-on': { specialist: 3 }
	}),
	responsibility: aspiration({
		result: { pm: 3 },
		method: { 'true-pmo': 3 },
		task: { 'support-pmo': 3 },
		craft: { specialist: 3 }
	}),
	week: aspiration(
		{
			'agree-requirements': { pm: 1 },
			'direct-team': { pm: 1 },
			'hold-budget': { pm: 1 },
			'set-standards': { 'true-pmo': 1 },
			'show-risks': { 'true-pmo': 1 },
			'improve-pms': { 'true-pmo': 1 },
			'run-issues': { 'support-pmo': 1 },
			'prepare-papers': { 'support-pmo': 1 },
			'tie-teams': { 'support-pmo': 1 },
			// F11: what fills a PSO's week. No points: picked, they raise the caution `pso-trap`.
			'book-rooms': {},
			'take-calls': {},
			'format-files': {}
		},
		{ picks: 3 }
	),
	future: aspiration({
		'larger-pm': { pm: 2 },
		consultant: { 'true-pmo': 2 },
		dx: { 'true-pmo': 2 },
		'product-manager': { pm: 1, 'true-pmo': 1 },
		'first-pm': { pm: 1, 'support-pmo': 1 },
		specialist: { specialist: 2 },
		undecided: {}
	}),
	wish: aspiration({ pm: { pm: 2 }, pmo: {}, undecided: {} }),
	image: aspiration(
		{ govern: { 'true-pmo': 2 }, support: { 'support-pmo': 2 }, clerical: {}, unsure: {} },
		{
			askedIf: { question: 'wish', isNot: 'pm' },
			countsIf: { question: 'wish', is: 'pmo' }
		}
	)
} as const;

/** The tasks of `week` that a PSO does (F11). */
export const CLERICAL_TASKS = ['book-rooms', 'take-calls', 'format-files'] as const;

/** Options that express no wish, on purpose: they give no points and raise nothing by themselves. */
export const ZERO_OPTIONS = ['undecided', 'unsure'] as const;
