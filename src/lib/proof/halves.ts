/**
 * The two halves of answers, each added up by the functions that judge it on the page. Points are
 * sums and flags are ors, so each question's share is worked out once and joined to any state.
 */
import { interestPoints, type Interest } from '$lib/assessment/interest';
import {
	isExperience,
	ROLES,
	type AspirationId,
	type ExperienceId,
	type Level,
	type QuestionId,
	type Role
} from '$lib/assessment/questions';
import {
	levelScores,
	perRole,
	stageOf,
	type Stages,
	type RoleScore
} from '$lib/assessment/readiness';
import { levelOf, picked, type Answers } from '$lib/assessment/answers';
import { RULES, type Rules } from '$lib/assessment/rules';
import { fromKeys } from '$lib/typed-object';
import type { Half } from './fold';

export type RoleScores = Readonly<Record<Role, RoleScore>>;

const SCORE_BITS = 8;
const POINTS = 0x3f3f3f;
const FLAGS = 0xc0c0c0;

/** Readiness: for each role six bits of points, one for an open gate, one for a large gap. */
export const experienceHalf = (rules: Rules): Half => ({
	states: 2 ** (ROLES.length * SCORE_BITS),
	share: (question, answers) =>
		isExperience(question) ? packedScores(question, levelOf(question, answers), rules) : 0,
	join: (state, share) => ((state & POINTS) + (share & POINTS)) | ((state | share) & FLAGS)
});

export const EXPERIENCE_HALF = experienceHalf(RULES);

function packedScores(question: ExperienceId, level: Level, rules: Rules): number {
	const { points, opensGate, hasLargeGap } = levelScores(question, level, rules);
	return ROLES.reduce((packed, role, at) => {
		const flags = (opensGate[role] ? 0x40 : 0) | (hasLargeGap[role] ? 0x80 : 0);
		return packed | ((points[role] | flags) << (at * SCORE_BITS));
	}, 0);
}

export function scoresOf(state: number): RoleScores {
	return perRole((role) => {
		const bits = state >> (ROLES.indexOf(role) * SCORE_BITS);
		return {
			points: bits & 0x3f,
			opensGate: (bits & 0x40) > 0,
			hasLargeGap: (bits & 0x80) > 0
		};
	});
}

/** A cache: few states are asked for again and again. */
const judged = new Map<number, Stages>();

export function stagesOf(state: number): Stages {
	const known = judged.get(state);
	if (known) return known;
	const scores = scoresOf(state);
	const stages = perRole((role) => stageOf(role, scores[role]));
	judged.set(state, stages);
	return stages;
}

const WANTED = [...ROLES, 'specialist'] as const satisfies readonly (keyof Interest)[];
const WANT_BITS = 5;

/** Interest: five bits of points for each role and for staying with technology. */
export const aspirationHalf = (rules: Rules): Half => ({
	states: 2 ** (WANTED.length * WANT_BITS),
	share: (question, answers) =>
		isAspiration(question) ? packedPoints(question, answers, rules) : 0,
	join: (state, share) => state + share
});

export const ASPIRATION_HALF = aspirationHalf(RULES);

const isAspiration = (id: QuestionId): id is AspirationId => !isExperience(id);

function packedPoints(question: AspirationId, answers: Answers, rules: Rules): number {
	return picked(question, answers).reduce((sum, option) => {
		const points = interestPoints(question, option, answers, rules);
		return WANTED.reduce(
			(packed, key, at) => packed + ((points[key] ?? 0) << (at * WANT_BITS)),
			sum
		);
	}, 0);
}

export function interestOf(state: number): Interest {
	return fromKeys(WANTED, (_, at) => (state >> (at * WANT_BITS)) & 0x1f);
}

/** The shares of several questions, joined. */
export function sumOf(half: Half, questions: readonly QuestionId[], answers: Answers): number {
	return questions.reduce((sum, question) => half.join(sum, half.share(question, answers)), 0);
}

/** The same answers judged in two ways at once. */
export const pairOf = (one: Half, other: Half): Half => ({
	states: one.states * other.states,
	share: (question, answers) =>
		one.share(question, answers) + one.states * other.share(question, answers),
	join: (state, share) =>
		one.join(state % one.states, share % one.states) +
		one.states * other.join(Math.floor(state / one.states), Math.floor(share / one.states))
});
