/** People of the field, by their levels on the frozen questionnaire. */
import type { LevelsGiven } from '../assessment/people';

/** Has kept lists as told: 3 of 5 points, `support-pmo` just near. */
export const OPERATOR: LevelsGiven = { phase: 0, delivery: 2, writing: 1 };

/** Leads a small build team, never deputy nor PM: 6 of 9 points, `pm` just near; `support-pmo` ready. */
export const TEAM_LEAD: LevelsGiven = { phase: 2, lead: 1, delivery: 2, writing: 1 };

/** PM of many projects for a whole organisation: all points of all roles. */
export const VETERAN: LevelsGiven = {
	phase: 3,
	lead: 3,
	accountability: 3,
	scale: 2,
	portfolio: 3,
	delivery: 3,
	framework: 3,
	writing: 3
};
