/** Statement 9 of `docs/assessment.md`: the plan reaches its target, and nothing smaller does. */
import {
	withRaises,
	gateRaises,
	pointsLacking,
	type LevelRaise
} from '$lib/assessment/level-raises';
import { isAsked, levelOf, type Answers } from '$lib/assessment/answers';
import { neededRaises, plan, type Target } from '$lib/assessment/plan';
import {
	EXPERIENCE_IDS,
	isExperience,
	QUESTIONS,
	ROLES,
	type ExperienceId,
	type Role
} from '$lib/assessment/questions';
import { levels, levelScores, readiness, type Levels } from '$lib/assessment/readiness';
import { recommend } from '$lib/assessment/recommend';
import { DEMANDS, DISQUALIFYING_GAP, HORIZONS, LEVEL_HORIZONS } from '$lib/assessment/roles';
import { answerSetsOf, fold, units, type Half } from './fold';
import type { Counterexample } from './statements';

/**
 * One set of answers stands for all that are merged with it. How many level steps a plan has, and the
 * stage that they lead to, follows from the merged state alone: the points, the level steps out of
 * disqualifying gaps, and the levels at gates.
 */
export function plansSuffice(wants: readonly Answers[]): Counterexample | undefined {
	const fault = unfitTable();
	if (fault) return { says: fault, answerSets: [] };
	for (const role of ROLES) {
		for (const answers of mergedFor(role)) {
			const says =
				wrongRaises({ role, stage: 'near' }, answers) ??
				wrongRaises({ role, stage: 'ready' }, answers);
			if (says) return { says, answerSets: [answers] };
		}
	}
	for (const answers of stepsSituations(wants)) {
		const says = wrongItems(answers);
		if (says) return { says, answerSets: [answers] };
	}
	return undefined;
}

/** Three things that `neededRaises` takes for granted of the tables. */
function unfitTable(): string | undefined {
	for (const question of EXPERIENCE_IDS) {
		const horizons = LEVEL_HORIZONS[question].map((horizon) => HORIZONS.indexOf(horizon));
		if (horizons.some((horizon, at) => horizon < (horizons[at - 1] ?? 0)))
			return `a higher level of ${question} can be reached before a lower one`;
	}
	for (const role of ROLES) {
		const { gate, asked } = DEMANDS[role];
		const tooHigh = gate.find((each) => each.asked > (asked[each.question] ?? 0));
		if (tooHigh) return `the gate of ${role} asks more of ${tooHigh.question} than ${role} does`;
		for (const question of EXPERIENCE_IDS.filter((id) => asked[id])) {
			const { askedIf } = QUESTIONS[question];
			const isOpened = gate.some(
				(each) =>
					askedIf &&
					'atLeast' in askedIf &&
					each.question === askedIf.question &&
					each.asked >= askedIf.atLeast
			);
			if (askedIf && !(isOpened && gate.length === 1))
				return `${role} asks for ${question}, which may be asleep behind its gate`;
		}
	}
	return undefined;
}

/** Six bits of points, the rest for level steps out of disqualifying gaps. */
function mergedFor(role: Role): Answers[] {
	const half: Half = {
		states: 2 ** 12,
		share: (question, answers) => {
			if (!isExperience(question)) return 0;
			const level = levelOf(question, answers);
			return levelScores(question, level).points[role] + (forcedAt(role, question, level) << 6);
		},
		join: (state, share) => state + share
	};
	const remembered = DEMANDS[role].gate.map(({ question }) => question);
	return fold(units(EXPERIENCE_IDS), half, { remembered }).map(({ answers }) => answers);
}

/** The level steps that bring a question out of a disqualifying gap. */
function forcedAt(role: Role, question: ExperienceId, level: number): number {
	return Math.max(0, (DEMANDS[role].asked[question] ?? 0) - level - (DISQUALIFYING_GAP - 1));
}

function wrongRaises(target: Target, answers: Answers): string | undefined {
	const { role, stage } = target;
	const goal = `${role} ${stage}`;
	const raises = neededRaises(target, answers);
	const isReached = (given: Answers) => {
		const reached = readiness(role, levels(given)).stage;
		return reached === 'ready' || reached === stage;
	};
	if (isReached(answers)) return undefined;
	const at = { ...levels(answers) };
	for (const { question, from, to } of raises) {
		if (from !== at[question] || to !== from + 1) return `the plan to ${goal} leaps at ${question}`;
		at[question] = to;
	}
	if (!isReached(withRaises(answers, raises))) return `the plan does not reach ${goal}`;
	if (raises.length > fewest(target, levels(answers)))
		return `the plan to ${goal} is not the smallest`;
	return undefined;
}

/**
 * No set has fewer level steps: it opens the gate, and each of its other steps gives one point at most
 * (statement 7) and takes one level step off one gap.
 */
function fewest({ role, stage }: Target, at: Levels): number {
	const through = (gate: LevelRaise | undefined): number => {
		const opened = gate ? { ...at, [gate.question]: gate.to } : at;
		const forced = EXPERIENCE_IDS.reduce(
			(sum, question) => sum + forcedAt(role, question, opened[question]),
			0
		);
		const lacking = pointsLacking(role, opened, stage);
		const opening = gate ? gate.to - gate.from : 0;
		return opening + Math.max(lacking, stage === 'ready' ? forced : 0);
	};
	return Math.min(...gateRaises(role, at).map(through));
}

/**
 * Every answer to the questions that steps depend on, with all others at the least and at the most.
 * Without an answer a question counts as at its lowest level.
 */
function stepsSituations(wants: readonly Answers[]): Answers[] {
	const read = units(EXPERIENCE_IDS).filter(([leader]) =>
		['phase', 'lead', 'accountability', 'framework'].includes(leader ?? '')
	);
	const own = read.reduce<Answers[]>(
		(sets, unit) =>
			sets.flatMap((answers) =>
				answerSetsOf(unit, { sleeping: false })
					.filter((more) => unit.every((id) => more[id] !== undefined || !isAsked(id, more)))
					.map((more) => ({ ...answers, ...more }))
			),
		[{}]
	);
	const others = EXPERIENCE_IDS.filter((id) => !read.flat().includes(id));
	const most = Object.fromEntries(others.map((id) => [id, QUESTIONS[id].options.at(-1)]));
	return [{}, most].flatMap((rest) =>
		wants.flatMap((want) => own.map((answers) => ({ ...rest, ...answers, ...want })))
	);
}

function wrongItems(answers: Answers): string | undefined {
	const recommendation = recommend(answers);
	const { items } = plan(answers, recommendation);
	const at = levels(answers);
	const keys = items.map((item) => (item.question ? `${item.question} ${item.to}` : item.step));
	if (new Set(keys).size < keys.length) return 'an item stands twice in the plan';
	if (items.length === 0) return 'the plan names no first step';
	for (const { id, question } of recommendation.steps) {
		const own = items.filter((item) =>
			question ? item.question === question && item.from === at[question] : item.step === id
		);
		const name = question ? `${id} ${question}` : id;
		if (own.length !== 1) return `${name} is ${own.length} times in the plan`;
	}
	return undefined;
}
