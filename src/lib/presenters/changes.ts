/** What would change a result, and how firm it is, in words. */
import { fragileAnswers, type FragileAnswer } from '$lib/assessment/fragile-answers';
import type { LevelRaise } from '$lib/assessment/level-raises';
import { skippedThatMatter } from '$lib/assessment/skipped-answers';
import { ROLES, type Role } from '$lib/assessment/questions';
import { awake, isAnswered, path } from '$lib/assessment/answers';
import { whatIf } from '$lib/assessment/what-if';
import type { FirmView, WhatIfRow } from './result-rows';
import { answerLabels, levelLabel } from './labels';
import type { ResultView } from './result';

export function whatIfRows(view: ResultView): WhatIfRow[] {
	const { words, kinds, answers } = view;
	return whatIf(answers).map(({ role, sets, because }) => {
		const { name } = kinds[role];
		return {
			role,
			name,
			because: because ? words.whatIf.because[because](name) : '',
			sets: sets.map((raises) => ({
				becomes: words.whatIf.becomes(raises.length, name),
				raises: raises.map((raise) => raiseRow(raise, view))
			}))
		};
	});
}

function raiseRow(
	{ question, from, to }: LevelRaise,
	{ words, questions, answers, toQuestion }: ResultView
) {
	const [now = words.answers.notAnswered] = answerLabels(questions, question, awake(answers));
	const ways: readonly string[] = words.raise[question];
	return {
		question,
		text: words.whatIf.raise(questions[question].title, now, levelLabel(questions, question, to)),
		href: toQuestion(question),
		how: ways.slice(from, to)
	};
}

export function firmView(view: ResultView): FirmView {
	const { words, kinds, recommendation, answers } = view;
	const close = recommendation.close.map((role) => kinds[role].name).join(' / ');
	const hanging = fragileAnswers(answers).filter(({ question }) => isAnswered(question, answers));
	const skipped = skippedThatMatter(answers);
	const hasSkipped = path(answers).some((question) => !isAnswered(question, answers));
	return {
		close: close ? words.firm.close(close) : words.firm.notClose,
		parts: [
			{
				lead: hanging.length > 0 ? words.firm.fragile(hanging.length) : words.firm.notFragile,
				rows: hanging.map((answer) => ({
					...named(answer.question, view),
					moves: moves(answer, view)
				}))
			},
			...(hasSkipped
				? [
						{
							lead: skipped.length > 0 ? words.firm.skipped(skipped.length) : words.firm.notSkipped,
							rows: skipped.map(({ question, roles }) => ({
								...named(question, view),
								moves: [words.firm.mayBe(roles.map((role) => kinds[role].name).join(' / '))]
							}))
						}
					]
				: [])
		]
	};
}

/** A week has dozens of adjacentAnswers: for it, the roles alone are named. */
function moves({ question, moves }: FragileAnswer, { words, kinds, questions }: ResultView) {
	if (question === 'week') {
		const reached = ROLES.filter((role: Role) => moves.some((move) => move.role === role));
		return reached.map((role) => words.firm.moveTask(kinds[role].name));
	}
	return moves.map(({ answer, role }) => {
		const [label = ''] = answerLabels(questions, question, { [question]: answer });
		return words.firm.move(label, kinds[role].name);
	});
}

function named(question: FragileAnswer['question'], { questions, toQuestion }: ResultView) {
	return { question, title: questions[question].title, href: toQuestion(question) };
}
