/**
 * The two halves of answers, each added up by the functions that judge it on the page. Points are
 * sums and flags are ors, so that what one question gives can be worked out once and joined on.
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
import { partOf, perRole, stageOf, type Stages, type Tally } from '$lib/assessment/readiness';
import { levelOf, picked } from '$lib/assessment/answers';
import type { Half } from './fold';

export type Tallies = Readonly<Record<Role, Tally>>;

const TALLY_BITS = 8;
const POINTS = 0x3f3f3f;
const FLAGS = 0xc0c0c0;

/** Readiness: for each role six bits of points, then whether the gate opens, whether it lacks. */
export const CAN: Half = {
	part: (question, answers) =>
		isExperience(question) ? packedPart(question, levelOf(question, answers)) : 0,
	join: (state, part) => ((state & POINTS) + (part & POINTS)) | ((state | part) & FLAGS)
};

function packedPart(question: ExperienceId, level: Level): number {
	const { points, opens, lacks } = partOf(question, level);
	return ROLES.reduce((packed, role, at) => {
		const bits = points[role] | (opens[role] ? 0x40 : 0) | (lacks[role] ? 0x80 : 0);
		return packed | (bits << (at * TALLY_BITS));
	}, 0);
}

export function talliesOf(state: number): Tallies {
	return perRole((role) => {
		const bits = state >> (ROLES.indexOf(role) * TALLY_BITS);
		return { points: bits & 0x3f, opens: (bits & 0x40) > 0, lacks: (bits & 0x80) > 0 };
	});
}

/** Few states, asked for again and again: each is judged once. */
const judged = new Map<number, Stages>();

export function stagesOf(state: number): Stages {
	const known = judged.get(state);
	if (known) return known;
	const tallies = talliesOf(state);
	const stages = perRole((role) => stageOf(role, tallies[role]));
	judged.set(state, stages);
	return stages;
}

const WANTED = [...ROLES, 'specialist'] as const;
const WANT_BITS = 5;

/** Interest: five bits of points for each role and for staying with technology. */
export const WANT: Half = {
	part: (question, answers) =>
		isExperience(question)
			? 0
			: picked(question, answers).reduce((sum, option) => {
					const points = interestPoints(question as AspirationId, option, answers);
					return WANTED.reduce(
						(packed, key, at) => packed + ((points[key] ?? 0) << (at * WANT_BITS)),
						sum
					);
				}, 0),
	join: (state, part) => state + part
};

export function interestOf(state: number): Interest {
	const points = WANTED.map((_, at) => (state >> (at * WANT_BITS)) & 0x1f);
	return Object.fromEntries(WANTED.map((key, at) => [key, points[at]])) as Interest;
}

/** What questions give together. */
export function sumOf(
	half: Half,
	questions: readonly QuestionId[],
	answers: Parameters<Half['part']>[1]
): number {
	return questions.reduce((sum, question) => half.join(sum, half.part(question, answers)), 0);
}
