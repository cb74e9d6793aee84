/** Which experience would change the recommendation, and what no experience can change. */
import { outcomeOf } from './outcome';
import { ROLES, type Level, type Role } from './questions';
import { levels, type Levels } from './readiness';
import {
	fewestSteps,
	gateRaises,
	pointsLacking,
	remainingSteps,
	withRaises,
	type LevelRaise,
	type LevelSteps
} from './level-raises';
import { awake, type Answers } from './answers';

export interface WhatIf {
	readonly role: Role;
	/** The smallest sets of raises that each make it the recommended role: three at the most. */
	readonly sets: readonly (readonly LevelRaise[])[];
	/**
	 * Why there is none: the role is above the destination, which no experience moves; or below the
	 * recommended role, to which no experience leads down; or the next rung comes at once with it.
	 */
	readonly because?: 'destination' | 'below' | 'next-rung-too';
}

/** How many sets are shown for a role. */
const SETS_AT_MOST = 3;

/**
 * For each role that is not recommended, lowest rung first. Answers that are asleep stay so: each set
 * is right for all answers, but fewer steps may do where a raise would wake an answer.
 */
export function whatIf(answers: Answers): WhatIf[] {
	const onPath = awake(answers);
	const { role: recommended, destination } = outcomeOf(onPath);
	return ROLES.filter((role) => role !== recommended).map((role): WhatIf => {
		if (isAbove(role, destination)) return { role, sets: [], because: 'destination' };
		if (isAbove(recommended, role)) return { role, sets: [], because: 'below' };
		const sets = smallestSets(role, onPath);
		return sets.length > 0 ? { role, sets } : { role, sets, because: 'next-rung-too' };
	});
}

const isAbove = (role: Role, other: Role) => ROLES.indexOf(role) > ROLES.indexOf(other);

/** Each set opens the gate first. Sets that touch fewer further questions come first. */
function smallestSets(role: Role, answers: Answers): LevelRaise[][] {
	const at = levels(answers);
	const steps = fewestSteps(role, at);
	const sets: LevelRaise[][] = [];
	for (const gate of gateRaises(role, at)) {
		const opened = gate ? withRaises(answers, [gate]) : answers;
		const lacking = pointsLacking(role, levels(opened));
		if ((gate ? gate.to - gate.from : 0) + lacking > steps) continue;
		for (const spread of spreads(remainingSteps(role, opened), lacking)) {
			const set = asRaises(gate, spread, levels(opened));
			if (outcomeOf(withRaises(answers, set)).role !== role) continue;
			sets.push(set);
			if (sets.length === SETS_AT_MOST) return sets;
		}
	}
	return sets;
}

type Spread = readonly LevelSteps[];

/** All ways to take so many of the remaining steps, those at the fewest questions first. */
function* spreads(remaining: Spread, steps: number): Generator<Spread> {
	for (let questions = Math.min(1, steps); questions <= steps; questions += 1) {
		yield* spreadsOver(questions, remaining, steps);
	}
}

/** The ways that touch exactly so many questions, each by at least one step. */
function* spreadsOver(questions: number, remaining: Spread, steps: number): Generator<Spread> {
	// No step is left then: `taken` leaves each question to come one at least and its capacity at most.
	if (questions === 0) {
		yield [];
		return;
	}
	for (const [index, { question, steps: most }] of remaining.entries()) {
		const rest = remaining.slice(index + 1);
		for (let taken = Math.min(most, steps - questions + 1); taken > 0; taken -= 1) {
			if (capacity(rest, questions - 1) < steps - taken) break;
			for (const others of spreadsOver(questions - 1, rest, steps - taken)) {
				yield [{ question, steps: taken }, ...others];
			}
		}
	}
}

/** The most steps that fit into so many questions. */
function capacity(remaining: Spread, questions: number): number {
	return remaining
		.map(({ steps }) => steps)
		.sort((a, b) => b - a)
		.slice(0, questions)
		.reduce((sum, steps) => sum + steps, 0);
}

/** One raise for each question: further steps at the question of the gate are part of its raise. */
function asRaises(gate: LevelRaise | undefined, spread: Spread, opened: Levels): LevelRaise[] {
	const raises = spread.map(({ question, steps }): LevelRaise => {
		const from = gate?.question === question ? gate.from : opened[question];
		// The cast: no more steps are taken than the role asks.
		return { question, from, to: (opened[question] + steps) as Level };
	});
	if (!gate) return raises;
	const isGate = ({ question }: LevelRaise) => question === gate.question;
	return [raises.find(isGate) ?? gate, ...raises.filter((raise) => !isGate(raise))];
}
