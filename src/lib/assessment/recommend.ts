/** The recommendation: which role to go for next, how near it is, and why. */
import { keys } from '$lib/typed-object';
import { cautions, reservations, steps, type Caution, type Step } from './advice';
import { closeRoles, destination, interest } from './interest';
import { ROLES, type Role } from './questions';
import { outcomeFrom } from './outcome';
import { levels, perRole, readinessOfAll, type Gap, type Readiness, type Stage } from './readiness';
import { reasons, type Reason } from './reasons';
import { CAREERS, type Career, type ReservationId } from './roles';
import type { Answers } from './answers';

interface RoleView {
	/** Points out of `INTEREST_OUT_OF`. */
	readonly interest: number;
	readonly readiness: { readonly points: number; readonly outOf: number };
	readonly stage: Stage;
	readonly gateMet: boolean;
	readonly unmetGate: readonly Gap[];
	readonly gaps: readonly Gap[];
}

/** Ids and numbers only: texts are looked up by locale. */
export interface Recommendation {
	readonly role: Role;
	readonly stage: Stage;
	readonly destination: Role;
	/** From the role up to the destination. */
	readonly climb: readonly Role[];
	/** The careers after true PMO (F14): none, or all three, the one named by `future` first. */
	readonly beyond: readonly Career[];
	readonly roles: Readonly<Record<Role, RoleView>>;
	/** Other roles whose interest is close to the destination's. */
	readonly close: readonly Role[];
	readonly reasons: readonly Reason[];
	readonly steps: readonly Step[];
	readonly cautions: readonly Caution[];
	readonly reservations: readonly ReservationId[];
}

/**
 * Judges answers (`docs/assessment.md`, 'Judging'). The walk starts at the destination and steps down
 * the ladder until a role is within reach, so true PMO is never recommended without PM experience (F5).
 */
export function recommend(answers: Answers): Recommendation {
	const at = levels(answers);
	const readiness = readinessOfAll(at);
	const points = interest(answers);
	const {
		role,
		stage,
		destination: to
	} = outcomeFrom(
		perRole((id) => readiness[id].stage),
		destination(points, answers.stance)
	);
	const situation = {
		answers,
		at,
		role,
		destination: to,
		readiness: readiness[role],
		interest: points
	};
	const raised = reservations(situation);
	return {
		role,
		stage,
		destination: to,
		climb: ROLES.slice(ROLES.indexOf(role), ROLES.indexOf(to) + 1),
		beyond: beyond(to, answers.future),
		roles: perRole((id) => view(points[id], readiness[id])),
		close: closeRoles(points, to),
		reasons: reasons(answers, at),
		steps: steps(situation, raised),
		cautions: cautions(situation),
		reservations: raised
	};
}

function beyond(to: Role, future: Answers['future']): Career[] {
	const careers = keys(CAREERS);
	const named = careers.find((career) => CAREERS[career] === future);
	if (named) return [named, ...careers.filter((career) => career !== named)];
	return to === 'true-pmo' ? careers : [];
}

function view(interest: number, readiness: Readiness): RoleView {
	const { points, outOf, stage, gateMet, unmetGate, gaps } = readiness;
	return { interest, readiness: { points, outOf }, stage, gateMet, unmetGate, gaps };
}
