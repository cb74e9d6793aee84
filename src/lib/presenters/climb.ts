/** The climb and the profile: where a result stands on the ladder, and what each rung asks. */
import { EXPERIENCE_IDS, QUESTIONS, ROLES, type Role } from '$lib/assessment/questions';
import { levelOf } from '$lib/assessment/answers';
import { DEMANDS } from '$lib/assessment/roles';
import type { ClimbRow, ProfileRow } from './result-rows';
import { levelLabel, standing } from './labels';
import { citation, type ResultView } from './result';

/** Lowest rung first. */
export function climbRows(view: ResultView): ClimbRow[] {
	const { recommendation, words, questions, kinds } = view;
	const { role: next, destination, climb, roles } = recommendation;
	return ROLES.map((role) => {
		const hasGate = DEMANDS[role].gate.length > 0;
		const gate = !hasGate ? 'none' : roles[role].gateMet ? 'met' : 'unmet';
		const { gateMet, gateUnmet, noGate } = words.wantCan;
		return {
			role,
			name: standing(kinds[role].name),
			position: words.climb.positions[position(role, next, destination)],
			isNext: role === next,
			isDestination: role === destination,
			isOff: !climb.includes(role),
			gate,
			gateState: { met: gateMet, unmet: gateUnmet, none: noGate }[gate],
			opens: DEMANDS[role].gate
				.map(({ question, asked }) =>
					words.climb.opens(questions[question].title, levelLabel(questions, question, asked))
				)
				.reduce((one, other) => (one ? words.climb.either(one, other) : other), ''),
			causes: DEMANDS[role].gate.map(({ question }) => citation(question, view))
		};
	});
}

/** Where a rung stands for somebody who goes for one role next and for another in the end. */
export function position(role: Role, next: Role, destination: Role) {
	const [at, from, to] = [role, next, destination].map((each) => ROLES.indexOf(each)) as [
		number,
		number,
		number
	];
	if (at < from) return 'below';
	if (at > to) return 'above';
	if (at === from) return from === to ? 'both' : 'next';
	return at === to ? 'destination' : 'between';
}

/** How far one has come on the rung to take next: the share of its points. */
export function reachedOnNext({ recommendation }: ResultView): number {
	const { points, outOf } = recommendation.roles[recommendation.role].readiness;
	return points / outOf;
}

/** What is asked of the person or by the role, in the order of the questions. */
export function profileRows({ answers, questions }: ResultView, role: Role): ProfileRow[] {
	return EXPERIENCE_IDS.map((question) => ({
		question,
		title: questions[question].title,
		level: levelOf(question, answers),
		highest: QUESTIONS[question].options.length - 1,
		asked: DEMANDS[role].asked[question]
	}));
}
