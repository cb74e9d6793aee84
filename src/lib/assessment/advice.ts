/** The advice that follows from a recommendation: next steps, cautions, reservations. Ids and facts only. */
import { entries, keys } from '$lib/typed-object';
import {
	CLERICAL_TASKS,
	QUESTIONS,
	ROLES,
	type ExperienceId,
	type OptionId,
	type Points,
	type Role
} from './questions';
import type { Interest } from './interest';
import type { Levels, Readiness } from './readiness';
import {
	CAUTIONS,
	GAP_FACTS,
	PM_EXPERIENCE,
	RESERVATIONS,
	STEPS,
	UNCLEAR_AT_MOST,
	type CautionId,
	type ReservationId,
	type SourceId,
	type StepId,
	type StepRule
} from './roles';
import { isAsked, type Answers } from './answers';
import { hasManyUnanswered } from './unanswered';

export interface Step {
	readonly id: StepId;
	readonly facts: readonly SourceId[];
	/** The gap to close, for `close-gap`. */
	readonly question?: ExperienceId;
}

export interface Caution {
	readonly id: CautionId;
	readonly facts: readonly SourceId[];
}

/** Everything that decides which advice applies. */
export interface Situation {
	readonly answers: Answers;
	readonly at: Levels;
	readonly role: Role;
	readonly destination: Role;
	readonly readiness: Readiness;
	readonly interest: Interest;
}

/** The steps in the order of showing, their levels as pairs: `recommend` reads them often. */
const RULES = entries<Record<StepId, StepRule>>(STEPS).map(([id, rule]) => ({
	id,
	...rule,
	atMost: entries(rule.atMost ?? {}),
	atLeast: entries(rule.atLeast ?? {})
}));

export function steps(situation: Situation, raised: readonly ReservationId[]): Step[] {
	const { role, readiness } = situation;
	const steps: Step[] = [];
	for (const rule of RULES) {
		const { id, facts } = rule;
		if (id === 'close-gap') {
			for (const { question } of readiness.gaps)
				steps.push({ id, facts: GAP_FACTS[role], question });
		} else if (applies(rule, situation, raised)) {
			steps.push({ id, facts });
		}
	}
	return steps;
}

function applies(
	rule: (typeof RULES)[number],
	{ role, destination, at }: Situation,
	raised: readonly ReservationId[]
): boolean {
	return (
		(!rule.reservation || raised.includes(rule.reservation)) &&
		(rule.role?.includes(role) ?? true) &&
		(rule.destination?.includes(destination) ?? true) &&
		rule.atMost.every(([id, most]) => at[id] <= most) &&
		rule.atLeast.every(([id, least]) => at[id] >= least)
	);
}

export function cautions(situation: Situation): Caution[] {
	const { answers, at, role, destination, readiness } = situation;
	const image = isAsked('image', answers) ? answers.image : undefined;
	const raised: Record<CautionId, boolean> = {
		'pso-trap':
			image === 'clerical' ||
			clericalTasks(answers).length > 0 ||
			(role === 'support-pmo' && readiness.stage !== 'ready'),
		'pmo-means-three-jobs': answers.wish === 'pmo' && rolePictured(image) !== destination,
		'title-is-not-experience':
			destination === 'true-pmo' && at[PM_EXPERIENCE.question] < PM_EXPERIENCE.asked
	};
	return keys(CAUTIONS)
		.filter((id) => raised[id])
		.map((id) => ({ id, facts: CAUTIONS[id] }));
}

export function clericalTasks({ week }: Answers): OptionId<'week'>[] {
	return CLERICAL_TASKS.filter((task) => week?.includes(task));
}

/** The role that the picture of a PMO names; `clerical`, `unsure` and no answer name none. */
function rolePictured(image: OptionId<'image'> | undefined): Role | undefined {
	const points: Points = image ? QUESTIONS.image.points[image] : {};
	return ROLES.find((role) => points[role]);
}

export function reservations({ answers, interest, destination }: Situation): ReservationId[] {
	const raised: Record<ReservationId, boolean> = {
		'prefers-technology': ROLES.every((role) => interest.specialist > interest[role]),
		'no-clear-direction': interest[destination] <= UNCLEAR_AT_MOST,
		'many-unanswered': hasManyUnanswered(answers)
	};
	return RESERVATIONS.filter((id) => raised[id]);
}
