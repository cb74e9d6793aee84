/** The position of a result on the ladder of roles, and the levels that each role asks for. */
import { EXPERIENCE_IDS, QUESTIONS, ROLES, type Role } from '$lib/assessment/questions';
import { levelOf } from '$lib/assessment/answers';
import { DEMANDS } from '$lib/assessment/roles';
import { levelLabel, capitalised } from './answer-labels';
import { ladderPosition } from './ladder-position';
import { citation, type ResultView } from './result';
import type { ClimbRow, ProfileRow } from './result-rows';

/** Lowest rung first. */
export function climbRows(view: ResultView): ClimbRow[] {
	const { recommendation, words, questions, kinds } = view;
	const { role: next, destination, roles } = recommendation;
	return ROLES.map((role) => {
		const { stage, readiness } = roles[role];
		const isBelow = ROLES.indexOf(role) < ROLES.indexOf(next);
		const hasGate = DEMANDS[role].gate.length > 0;
		const gate = !hasGate ? 'none' : roles[role].gateMet ? 'met' : 'unmet';
		const { gateMet, gateUnmet, noGate } = words.scores;
		return {
			role,
			name: capitalised(kinds[role].name),
			position: words.climb.positions[ladderPosition(role, next, destination)],
			state:
				role === next
					? 'next'
					: stage === 'far'
						? 'shut'
						: isBelow && stage === 'ready'
							? 'mastered'
							: 'open',
			isReached: stage === 'ready' && (isBelow || role === next),
			stage: words.stages[stage],
			share: readiness.points / readiness.outOf,
			isDestination: role === destination,
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

/** The person's level and the level that the role asks for, in the order of the questions. */
export function profileRows({ answers, questions }: ResultView, role: Role): ProfileRow[] {
	return EXPERIENCE_IDS.map((question) => ({
		question,
		title: questions[question].title,
		level: levelOf(question, answers),
		highest: QUESTIONS[question].options.length - 1,
		asked: DEMANDS[role].asked[question]
	}));
}
