/** People of the field: their sets of answers, and what `assessment.md` makes of them, worked out by hand. */
import type { Answers } from '../../src/lib/assessment/answers';
import type { Result } from './quiz';

export interface Person {
	readonly who: string;
	readonly answers: Answers;
	/** How many questions their path has, out of 20. */
	readonly asked: number;
	readonly result: Result;
}

/** Support PMO: 2 + 2 + 2 + 1 + 1 = 8 of 8 points. Interest 3 + 3 + 3 + 1 + 2. No `scale`, no `portfolio`. */
export const COORDINATOR: Person = {
	who: 'somebody who runs issues beside a PM and likes it',
	answers: {
		phase: 'build',
		lead: 'none',
		accountability: 'none',
		delivery: 'owned',
		requirements: 'assisted',
		budget: 'none',
		risk: 'assisted',
		standards: 'assisted',
		coordination: 'owned',
		executives: 'none',
		framework: 'studied',
		writing: 'owned',
		stance: 'beside',
		responsibility: 'task',
		week: ['run-issues', 'prepare-papers', 'tie-teams'],
		future: 'first-pm',
		wish: 'pmo',
		image: 'support'
	},
	asked: 18,
	result: { role: 'support-pmo', stage: 'ready', destination: 'support-pmo' }
};

/** PM: 18 less 2 (requirements) of 18 and more than 4/5, but a gap of two. No `portfolio`, no `image`. */
export const TEAM_LEAD: Person = {
	who: 'a team leader and deputy PM who has never led requirements',
	answers: {
		phase: 'design',
		lead: 'team',
		accountability: 'assisted',
		scale: 'medium',
		delivery: 'owned',
		requirements: 'none',
		budget: 'owned',
		risk: 'owned',
		standards: 'assisted',
		coordination: 'owned',
		executives: 'assisted',
		framework: 'studied',
		writing: 'owned',
		stance: 'drive',
		responsibility: 'result',
		week: ['agree-requirements', 'direct-team', 'hold-budget'],
		future: 'larger-pm',
		wish: 'pm'
	},
	asked: 18,
	result: { role: 'pm', stage: 'near', destination: 'pm' }
};

/** True PMO: everything at its highest, 41 of 41. Interest 3 + 3 + 3 + 2 + 2 = 13 of 13. */
export const VETERAN: Person = {
	who: 'a PM of many projects with rules for a whole company',
	answers: {
		phase: 'requirements',
		lead: 'large',
		accountability: 'repeatedly',
		scale: 'large',
		portfolio: 'organisation',
		delivery: 'many',
		requirements: 'many',
		budget: 'many',
		risk: 'many',
		standards: 'many',
		coordination: 'many',
		executives: 'many',
		framework: 'tailored',
		writing: 'many',
		stance: 'outside',
		responsibility: 'method',
		week: ['set-standards', 'show-risks', 'improve-pms'],
		future: 'dx',
		wish: 'pmo',
		image: 'govern'
	},
	asked: 20,
	result: { role: 'true-pmo', stage: 'ready', destination: 'true-pmo' }
};

/** Support PMO: 3 of 8 points is less than 3/5. No gate of PM is met. Interest PM 3 + 3 + 1 + 1 + 2. */
export const OPERATOR: Person = {
	who: 'an operator who wants to be a PM and skips what was never done',
	answers: {
		phase: 'operations',
		lead: 'none',
		accountability: 'none',
		delivery: 'assisted',
		coordination: 'assisted',
		writing: 'assisted',
		stance: 'drive',
		responsibility: 'result',
		week: ['direct-team', 'book-rooms'],
		future: 'first-pm',
		wish: 'pm'
	},
	asked: 17,
	result: { role: 'support-pmo', stage: 'far', destination: 'pm' }
};

/** True PMO 22 of 41 is less than 3/5; PM 18 of 18. Interest true PMO 13 of 13. */
export const PM_ONCE: Person = {
	who: 'a PM of one project who wants to govern',
	answers: {
		phase: 'design',
		lead: 'team',
		accountability: 'once',
		scale: 'medium',
		portfolio: 'one',
		delivery: 'owned',
		requirements: 'owned',
		budget: 'owned',
		risk: 'owned',
		standards: 'assisted',
		coordination: 'owned',
		executives: 'assisted',
		framework: 'studied',
		writing: 'owned',
		stance: 'outside',
		responsibility: 'method',
		week: ['set-standards', 'show-risks', 'improve-pms'],
		future: 'consultant',
		wish: 'pmo',
		image: 'govern'
	},
	asked: 20,
	result: { role: 'pm', stage: 'ready', destination: 'true-pmo' }
};

/** True PMO: 13 × 2 and 1 more for risk and less for portfolio = 28 of 41, between 3/5 and 4/5. */
export const PM_AT_LARGE: Person = {
	who: 'a PM with two projects in view who would take any title',
	answers: {
		phase: 'design',
		lead: 'team',
		accountability: 'once',
		scale: 'large',
		portfolio: 'two',
		delivery: 'owned',
		requirements: 'owned',
		budget: 'owned',
		risk: 'many',
		standards: 'owned',
		coordination: 'owned',
		executives: 'owned',
		framework: 'applied',
		writing: 'owned',
		stance: 'outside',
		responsibility: 'method',
		week: ['show-risks'],
		future: 'undecided',
		wish: 'undecided',
		image: 'unsure'
	},
	asked: 20,
	result: { role: 'true-pmo', stage: 'near', destination: 'true-pmo' }
};
