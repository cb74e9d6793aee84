/** The statements of `docs/assessment.md` on all sets of answers, each with its counterexample, if any. */
import { destination, interest } from '$lib/assessment/interest';
import { outcomeOf, recommendedRole } from '$lib/assessment/outcome';
import {
	ASPIRATION_IDS,
	EXPERIENCE_IDS,
	QUESTIONS,
	ROLES,
	type ExperienceId,
	type Level,
	type OptionId,
	type QuestionId,
	type Role
} from '$lib/assessment/questions';
import { levels, readinessPoints, type Stage } from '$lib/assessment/readiness';
import { fewestSteps, withRaises } from '$lib/assessment/level-raises';
import { DEMANDS } from '$lib/assessment/roles';
import { awake, path, readAnswers, type Answers } from '$lib/assessment/answers';
import { fragileAnswers, adjacentAnswers } from '$lib/assessment/fragile-answers';
import { whatIf } from '$lib/assessment/what-if';
import { possibleAnswers } from '$lib/assessment/possible-answers';
import { foldWithoutEach, answerSetsOf, units, type MergedState, type Unit } from './fold';
import { EXPERIENCE_HALF, interestOf, stagesOf, sumOf, scoresOf } from './halves';

export interface Counterexample {
	readonly says: string;
	readonly answerSets: readonly Answers[];
}

const RANK: Record<Stage, number> = { far: 0, near: 1, ready: 2 };

/** 3: `states` must keep `lead` and `accountability` apart. */
export function rolesNeedTheirExperience(
	states: readonly MergedState[],
	wants: Readonly<Partial<Record<Role, Answers>>>
): Counterexample | undefined {
	for (const { state, answers } of states) {
		const stages = stagesOf(state);
		for (const to of ROLES) {
			const role = recommendedRole(to, stages);
			const hasLed = (answers.lead ?? 'none') !== 'none';
			const hasAnswered = (answers.accountability ?? 'none') !== 'none';
			const wasPm = hasAnswered && answers.accountability !== 'assisted';
			const isFine =
				role === 'true-pmo' ? wasPm : role === 'pm' ? hasLed || hasAnswered : ROLES.includes(role);
			if (!isFine) {
				return {
					says: `${role} without its experience`,
					answerSets: [{ ...answers, ...wants[to] }]
				};
			}
		}
	}
	return undefined;
}

/** 4: for each level of each question in each state of the other questions. */
export function raisingNeverLowers(
	wants: Readonly<Partial<Record<Role, Answers>>>
): Counterexample | undefined {
	for (const [unit, rests] of foldWithoutEach(units(EXPERIENCE_IDS), EXPERIENCE_HALF)) {
		// With sleeping answers: raising one question may wake another.
		for (const [lower, higher] of raisesWithin(unit)) {
			const [low, high] = [
				sumOf(EXPERIENCE_HALF, unit, lower),
				sumOf(EXPERIENCE_HALF, unit, higher)
			];
			if (low === high) continue;
			for (const rest of rests) {
				const fault = lowered(
					EXPERIENCE_HALF.join(rest.state, low),
					EXPERIENCE_HALF.join(rest.state, high)
				);
				if (!fault) continue;
				const want = wants[fault.to] ?? {};
				const answerSets = [lower, higher].map((own) => ({ ...rest.answers, ...own, ...want }));
				return { says: fault.says, answerSets };
			}
		}
	}
	return undefined;
}

function lowered(low: number, high: number): { says: string; to: Role } | undefined {
	const [before, after] = [scoresOf(low), scoresOf(high)];
	const [from, to] = [stagesOf(low), stagesOf(high)];
	for (const role of ROLES) {
		if (after[role].points < before[role].points) return { says: 'fewer points', to: role };
		if (RANK[to[role]] < RANK[from[role]]) return { says: 'a lower stage', to: role };
	}
	// A short cut that saves most of the time: few raises move a stage.
	if (ROLES.every((role) => from[role] === to[role])) return undefined;
	for (const role of ROLES) {
		const [was, is] = [recommendedRole(role, from), recommendedRole(role, to)];
		if (ROLES.indexOf(is) < ROLES.indexOf(was)) return { says: 'a lower role', to: role };
	}
	return undefined;
}

function raisesWithin(unit: Unit): [Answers, Answers][] {
	return answerSetsOf(unit, { sleeping: true }).flatMap((answers) =>
		unit.flatMap((question): [Answers, Answers][] => {
			const options: readonly string[] = QUESTIONS[question].options;
			const next = options[options.indexOf(String(answers[question] ?? options[0])) + 1];
			return next === undefined ? [] : [[answers, { ...answers, [question]: next }]];
		})
	);
}

/** 5: question by question, with every kind of the other half. */
export function axesNeverTouch(
	can: readonly Answers[],
	want: readonly Answers[]
): Counterexample | undefined {
	const destinationOf = (answers: Answers) => destination(interest(answers), answers.stance);
	for (const [questions, others, seen] of [
		[EXPERIENCE_IDS, want, destinationOf],
		[ASPIRATION_IDS, can, (answers: Answers) => JSON.stringify(levels(answers))]
	] as const) {
		for (const unit of units(questions)) {
			for (const part of answerSetsOf(unit, { sleeping: true })) {
				const found = others.find((answers) => seen({ ...answers, ...part }) !== seen(answers));
				if (found)
					return { says: 'one half moves the other', answerSets: [found, { ...found, ...part }] };
			}
		}
	}
	return undefined;
}

/** The role that each stance points to; `hands-on` points to none. */
const STANDS: Partial<Record<OptionId<'stance'>, Role>> = {
	beside: 'support-pmo',
	drive: 'pm',
	outside: 'true-pmo'
};

/** 6, for ties: no tie is decided by the order of a list. `states` must keep `stance` apart. */
export function tiesAreFair(states: readonly MergedState[]): Counterexample | undefined {
	for (const { state, answers } of states) {
		const points = interestOf(state);
		const most = Math.max(points['support-pmo'], points.pm, points['true-pmo']);
		const isTied = (role: Role) => points[role] === most;
		const named = answers.stance && STANDS[answers.stance];
		const lowest = (['support-pmo', 'pm', 'true-pmo'] as const).find(isTied);
		const fair = named && isTied(named) ? named : lowest;
		if (destination(points, answers.stance) !== fair) {
			return { says: 'a tie is decided by the order of a list', answerSets: [answers] };
		}
	}
	return undefined;
}

/** 6: neither sleeping answers nor the order of tasks count. */
export function nothingElseCounts(others: readonly Answers[]): Counterexample | undefined {
	for (const unit of [...units(EXPERIENCE_IDS), ...units(ASPIRATION_IDS)]) {
		for (const part of answerSetsOf(unit, { sleeping: true })) {
			for (const other of others) {
				const answers = { ...other, ...part };
				if (isDistinguished(answers, awake(answers))) {
					return { says: 'a sleeping answer counts', answerSets: [answers, awake(answers)] };
				}
			}
		}
	}
	for (const week of possibleAnswers('week')) {
		// The cast: `possibleAnswers` does not tell whose answers it lists.
		const given = (week ?? []) as readonly OptionId<'week'>[];
		const reversed = { week: given.toReversed() };
		if (isDistinguished({ week: given }, reversed)) {
			return { says: 'the order of tasks counts', answerSets: [{ week: given }, reversed] };
		}
	}
	return undefined;
}

const isDistinguished = (one: Answers, other: Answers) => {
	const tell = (answers: Answers) =>
		JSON.stringify([outcomeOf(answers), levels(answers), interest(answers), path(answers)]);
	return tell(one) !== tell(other);
};

/**
 * 7: `whatIf` and `fragileAnswers` name changes that flip the role, and no smaller ones do. The given
 * sets of answers stand for all: one level step gives a role at most one point and brings its gate at
 * most one step nearer (checked here for every question), so `fewestSteps` never falls by more than one.
 */
export function changesAreRightAndMinimal(
	answerSets: readonly Answers[]
): Counterexample | undefined {
	for (const role of ROLES) {
		for (const question of EXPERIENCE_IDS) {
			const fault = leaps(role, question);
			if (fault) return { says: fault, answerSets: [{}] };
		}
	}
	for (const answers of answerSets) {
		const wrong = wrongSet(answers) ?? wrongMove(answers);
		if (wrong) return { says: wrong, answerSets: [answers] };
	}
	return undefined;
}

function leaps(role: Role, question: ExperienceId): string | undefined {
	const most = QUESTIONS[question].options.length - 1;
	for (let level = 0; level < most; level += 1) {
		const gain =
			readinessPoints(role, question, (level + 1) as Level) -
			readinessPoints(role, question, level as Level);
		if (gain !== 0 && gain !== 1) return `${question} gives ${role} ${gain} points in one step`;
	}
	const isReachable = (DEMANDS[role].asked[question] ?? 0) <= most;
	return isReachable ? undefined : `${question} has no level that ${role} asks`;
}

function wrongSet(answers: Answers): string | undefined {
	for (const { role, sets } of whatIf(answers)) {
		for (const set of sets) {
			const onPath = awake(answers);
			if (outcomeOf(withRaises(onPath, set)).role !== role) return `a set does not lead to ${role}`;
			const steps = set.reduce((sum, { from, to }) => sum + to - from, 0);
			if (steps !== fewestSteps(role, levels(onPath)))
				return `a set to ${role} is not the smallest`;
			const part = set.find(({ question, from, to }) => {
				const less = { question, from, to: (to - 1) as Level };
				const others = set.filter((raise) => raise.question !== question);
				const smaller = less.to > from ? [...others, less] : others;
				return outcomeOf(withRaises(onPath, smaller)).role === role;
			});
			if (part) return `${part.question} is not needed for ${role}`;
		}
	}
	return undefined;
}

function wrongMove(answers: Answers): string | undefined {
	const found = fragileAnswers(answers);
	const { role } = outcomeOf(answers);
	for (const question of path(answers)) {
		const flips = adjacentAnswers(question, answers).filter(
			(answer) => outcomeOf({ ...answers, [question]: answer }).role !== role
		);
		const named = found.find((each) => each.question === question)?.moves.length ?? 0;
		if (flips.length !== named) return `fragile misses ${question}`;
	}
	return undefined;
}

/** 8: every answer is read as it is; anything else is a named error. */
export function everyAnswerSetIsRead(inputs: readonly unknown[]): Counterexample | undefined {
	for (const question of [...EXPERIENCE_IDS, ...ASPIRATION_IDS] as QuestionId[]) {
		for (const answer of possibleAnswers(question)) {
			const answers = { [question]: answer };
			const read = readAnswers(JSON.parse(JSON.stringify(answers)));
			if (!read.ok || JSON.stringify(read.answers) !== JSON.stringify(answers)) {
				return { says: 'a valid answer is not read', answerSets: [answers] };
			}
		}
	}
	for (const input of inputs) {
		try {
			const read = readAnswers(input);
			if (read.ok ? readAnswers(read.answers).ok : read.errors.length > 0) continue;
			return { says: `neither answers nor an error: ${JSON.stringify(input)}`, answerSets: [] };
		} catch (error) {
			return { says: `${String(error)} from ${JSON.stringify(input)}`, answerSets: [] };
		}
	}
	return undefined;
}
