/** Every number that decides which role is recommended, from both tables, in one value to judge by. */
import { fromKeys } from '$lib/typed-object';
import {
	ASPIRATION_IDS,
	QUESTIONS,
	type AspirationId,
	type OptionId,
	type Points,
	type Role
} from './questions';
import { DEMANDS, DISQUALIFYING_GAP, NEAR, READY, type Demand } from './roles';

/** A share of a role's points, in whole numbers so that no rounding comes in. */
export interface Share {
	readonly numerator: number;
	readonly denominator: number;
}

export interface Rules {
	readonly demands: Readonly<Record<Role, Demand>>;
	readonly near: Share;
	readonly ready: Share;
	readonly disqualifyingGap: number;
	/** Interest points of the options. */
	readonly points: Readonly<Record<AspirationId, Readonly<Partial<Record<OptionId, Points>>>>>;
}

/** Today's rules. Others are tried out by `sensitivity.ts` alone. */
export const RULES: Rules = {
	demands: DEMANDS,
	near: NEAR,
	ready: READY,
	disqualifyingGap: DISQUALIFYING_GAP,
	points: fromKeys(ASPIRATION_IDS, (id) => QUESTIONS[id].points)
};
