/** Which experience would change the recommendation, and what no experience can change. */
import { outcome } from './outcome';
import { ROLES, type ExperienceId, type Level, type Role } from './questions';
import { levels, pointsFor, tally } from './readiness';
import { gateRaises, raised, room, stepsTo, type Raise } from './raises';
import { NEAR } from './roles';
import { awake, type Answers } from './answers';

export interface WhatIf {
	readonly role: Role;
	/** The smallest sets of raises that each make it the recommended role: three at the most. */
	readonly sets: readonly (readonly Raise[])[];
	/**
	 * Why there is none: the role lies above the destination, which no experience moves; or below
	 * the recommended role, to which no experience leads down; or the next rung comes at once with it.
	 */
	readonly because?: 'destination' | 'below' | 'next-rung-too';
}

/** How many sets are shown for a role. */
const SETS_AT_MOST = 3;

/**
 * For each role that is not recommended, lowest rung first. Sleeping answers stay asleep: a set is right
 * for every set of answers, and minimal for those without any; where a raise would wake one, fewer steps may do.
 */
export function whatIf(answers: Answers): WhatIf[] {
	const onPath = awake(answers);
	const { role: recommended, destination } = outcome(onPath);
	return ROLES.filter((role) => role !== recommended).map((role): WhatIf => {
		if (isAbove(role, destination)) return { role, sets: [], because: 'destination' };
		if (isAbove(recommended, role)) return { role, sets: [], because: 'below' };
		const sets = smallestSets(role, onPath);
		return sets.length > 0 ? { role, sets } : { role, sets, because: 'next-rung-too' };
	});
}

const isAbove = (role: Role, other: Role) => ROLES.indexOf(role) > ROLES.indexOf(other);

/** The raise that opens the gate first; beside it, sets that touch fewer further questions first. */
function smallestSets(role: Role, answers: Answers): Raise[][] {
	const at = levels(answers);
	const steps = stepsTo(role, at);
	const sets: Raise[][] = [];
	for (const way of gateRaises(role, at)) {
		const opened = way ? raised(answers, [way]) : answers;
		const lacking = Math.max(0, pointsFor(role, NEAR) - tally(role, levels(opened)).points);
		if ((way ? way.to - way.from : 0) + lacking > steps) continue;
		for (const fill of fills(room(role, opened), lacking)) {
			const set = joined(way, fill, levels(opened));
			if (outcome(raised(answers, set)).role !== role) continue;
			sets.push(set);
			if (sets.length === SETS_AT_MOST) return sets;
		}
	}
	return sets;
}

type Fill = readonly { readonly question: ExperienceId; readonly steps: number }[];

/** All ways to spread steps over the room there is, those over the fewest questions first. */
function* fills(room: Fill, steps: number): Generator<Fill> {
	for (let questions = Math.min(1, steps); questions <= steps; questions += 1) {
		yield* spread(room, steps, questions);
	}
}

/** Over exactly so many questions, at least one step each. */
function* spread(room: Fill, steps: number, questions: number): Generator<Fill> {
	// By then no step is left: `taken` leaves one for each question to come, and what fits into them.
	if (questions === 0) return void (yield []);
	for (const [index, { question, steps: most }] of room.entries()) {
		const rest = room.slice(index + 1);
		for (let taken = Math.min(most, steps - questions + 1); taken > 0; taken -= 1) {
			if (capacity(rest, questions - 1) < steps - taken) break;
			for (const others of spread(rest, steps - taken, questions - 1)) {
				yield [{ question, steps: taken }, ...others];
			}
		}
	}
}

/** The most steps that fit into so many questions. */
function capacity(room: Fill, questions: number): number {
	return room
		.map(({ steps }) => steps)
		.sort((a, b) => b - a)
		.slice(0, questions)
		.reduce((sum, steps) => sum + steps, 0);
}

/** A question that opens the gate and is raised further is one raise. */
function joined(
	gate: Raise | undefined,
	fill: Fill,
	at: Readonly<Record<ExperienceId, Level>>
): Raise[] {
	const raises = fill.map(({ question, steps }): Raise => {
		const from = gate?.question === question ? gate.from : at[question];
		return { question, from, to: (at[question] + steps) as Level };
	});
	const isJoined = gate && raises.some(({ question }) => question === gate.question);
	const others = raises.filter(({ question }) => question !== gate?.question);
	const same = raises.filter(({ question }) => question === gate?.question);
	return [...(isJoined ? same : gate ? [gate] : []), ...others];
}
