/**
 * A small questionnaire for tests of the engine, which never changes: the rules that users meet may,
 * and no scenario breaks. A test puts it and `roles.ts` in the place of the real tables:
 *
 *   vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
 *   vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));
 *
 * Eight of the experience questions and all aspirations, as they were in version 1.
 */
import { aspiration, experience } from '$lib/assessment/question-definition';

export const VERSION = 1;

export const QUESTIONS = {
	phase: experience(['operations', 'build', 'design', 'requirements']),
	lead: experience(['none', 'small', 'team', 'large']),
	accountability: experience(['none', 'assisted', 'once', 'repeatedly']),
	scale: experience(['small', 'medium', 'large'], { question: 'accountability', atLeast: 1 }),
	portfolio: experience(['one', 'two', 'several', 'organisation'], {
		question: 'accountability',
		atLeast: 2
	}),
	delivery: experience(['none', 'assisted', 'owned', 'many']),
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

export const CLERICAL_TASKS = ['book-rooms', 'take-calls', 'format-files'] as const;

export const ZERO_OPTIONS = ['undecided', 'unsure'] as const;
