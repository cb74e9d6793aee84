/** Changes of answers that would change the result, and how robust it is against them. */
import { CLOSE_WITHIN } from '$lib/assessment/roles';
import { fragileAnswers, type FragileAnswer } from '$lib/assessment/fragile-answers';
import type { LevelRaise } from '$lib/assessment/level-raises';
import { skippedThatMatter } from '$lib/assessment/skipped-answers';
import { ROLES } from '$lib/assessment/questions';
import { awake, isAnswered, isAsked, path } from '$lib/assessment/answers';
import { whatIf } from '$lib/assessment/what-if';
import { answerLabels, levelLabel } from './answer-labels';
import type { ResultView } from './result';
import type { RobustnessRows, WhatIfRow } from './result-rows';

/** Roles that nothing would make the recommended one for the same reason share a row. */
export function whatIfRows(view: ResultView): WhatIfRow[] {
	const { words, kinds, answers } = view;
	const all = whatIf(answers);
	return all.flatMap(({ role, sets, because }, at) => {
		if (because && all.findIndex((each) => each.because === because) < at) return [];
		const roles = all
			.filter((each) => because && each.because === because)
			.map((each) => each.role);
		return {
			role,
			name: (because ? roles : [role]).map((each) => kinds[each].name).join(' / '),
			because: because ? words.whatIf.because[because] : '',
			sets: sets.map((raises) => ({
				becomes: words.whatIf.becomes(stepsIn(raises), kinds[role].name),
				raises: raises.map((raise) => raiseRow(raise, view))
			}))
		};
	});
}

/** Level steps, as the plan counts them. */
export const stepsIn = (raises: readonly LevelRaise[]) =>
	raises.reduce((sum, { from, to }) => sum + to - from, 0);

function raiseRow(
	{ question, to }: LevelRaise,
	{ words, questions, answers, toQuestion }: ResultView
) {
	const { title } = questions[question];
	const label = levelLabel(questions, question, to);
	const [now] = answerLabels(questions, question, awake(answers));
	return isAsked(question, answers)
		? { question, text: words.whatIf.raise(title, now, label), href: toQuestion(question) }
		: { question, text: words.whatIf.raiseUnasked(title, label), href: undefined };
}

export function robustnessRows(view: ResultView): RobustnessRows {
	const { words, kinds, recommendation, answers } = view;
	const close = recommendation.close.map((role) => kinds[role].name).join(' / ');
	const fragile = fragileAnswers(answers).filter(({ question }) => isAnswered(question, answers));
	const skipped = skippedThatMatter(answers);
	const hasSkipped = path(answers).some((question) => !isAnswered(question, answers));
	// A lead of two points does not make a direction clear.
	const isUnclear = recommendation.reservations.includes('no-clear-direction');
	const notClose = isUnclear ? '' : words.robustness.notClose;
	return {
		close: close ? words.robustness.close(close, CLOSE_WITHIN) : notClose,
		parts: [
			{
				lead:
					fragile.length > 0
						? words.robustness.fragile(fragile.length)
						: words.robustness.notFragile,
				rule: fragile.length > 0 ? undefined : 'asked',
				rows: fragile.map((answer) => ({
					...questionLink(answer.question, view),
					moves: moves(answer, view)
				}))
			},
			...(hasSkipped
				? [
						{
							lead:
								skipped.length > 0
									? words.robustness.skipped(skipped.length)
									: words.robustness.notSkipped,
							rows: skipped.map(({ question, roles }) => ({
								...questionLink(question, view),
								moves: [words.robustness.mayBe(roles.map((role) => kinds[role].name).join(' / '))]
							}))
						}
					]
				: [])
		]
	};
}

/** A week has dozens of alternatives, so only the roles that they lead to are listed. */
function moves({ question, moves }: FragileAnswer, { words, kinds, questions }: ResultView) {
	if (question === 'week') {
		const reached = ROLES.filter((role) => moves.some((move) => move.role === role));
		return reached.map((role) => words.robustness.moveTask(kinds[role].name));
	}
	return moves.map(({ answer, role }) => {
		const [label = ''] = answerLabels(questions, question, { [question]: answer });
		return words.robustness.move(label, kinds[role].name);
	});
}

function questionLink(question: FragileAnswer['question'], { questions, toQuestion }: ResultView) {
	return { question, title: questions[question].title, href: toQuestion(question) };
}
