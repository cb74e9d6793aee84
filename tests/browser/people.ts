/** People of the field and their results; `calibration.test.ts` holds these against figures worked out by hand. */
import { path, type Answers } from '$lib/assessment/answers';
import { outcomeOf, type Outcome } from '$lib/assessment/outcome';
import { recommend } from '$lib/assessment/recommend';

export interface Person {
	readonly who: string;
	readonly answers: Answers;
	/** The number of questions on their path: a question that they leave out is skipped. */
	readonly asked: number;
	readonly result: Outcome;
}

/** These questions depend on another answer. */
type Conditional = 'scale' | 'portfolio' | 'image';

/** Answers to everything: a new question is a type error until each of them has answered it. */
type AllAnswers = Required<Omit<Answers, Conditional>> & Pick<Answers, Conditional>;

/** '3 / 18': the points of a PM as the pages show them. */
export function pmPoints(answers: Answers): string {
	const { points, outOf } = recommend(answers).roles.pm.readiness;
	return `${points} / ${outOf}`;
}

const person = (who: string, answers: AllAnswers): Person => skipping(who, answers);

const skipping = (who: string, answers: Answers): Person => ({
	who,
	answers,
	asked: path(answers).length,
	result: outcomeOf(answers)
});

export const COORDINATOR = person('somebody who runs issues beside a PM and likes it', {
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
});

export const TEAM_LEAD = person('a team leader and deputy PM who has never led requirements', {
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
});

export const VETERAN = person('a PM of many projects with rules for a whole company', {
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
});

export const OPERATOR = skipping('an operator who wants to be a PM and skips what was never done', {
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
});

export const PM_ONCE = person('a PM of one project who wants to govern', {
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
});

export const PM_AT_LARGE = person('a PM with two projects in view who would take any title', {
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
});

/** All of them, by name. */
export const PEOPLE = { COORDINATOR, OPERATOR, PM_AT_LARGE, PM_ONCE, TEAM_LEAD, VETERAN };
