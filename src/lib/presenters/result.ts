/** Turns a recommendation into rows of words. Nothing is judged here. */
import { awake, picked, type Answers } from '$lib/assessment/answers';
import { decidingAnswers, type DecidingAnswers } from '$lib/assessment/deciding-answers';
import { interest, INTEREST_OUT_OF } from '$lib/assessment/interest';
import { ROLES, type OptionId, type QuestionId, type Role } from '$lib/assessment/questions';
import type { Recommendation } from '$lib/assessment/recommend';
import { DEMANDS, type FactId, type SourceId } from '$lib/assessment/roles';
import type { CommonWords } from '$lib/content/common-words';
import type { Rule } from '$lib/content/method-words';
import type { QuestionTexts } from '$lib/content/question-words';
import type { ResultWords } from '$lib/content/result-words';
import type { FactTexts } from '$lib/content/fact-texts';
import { answerLabels, capitalised, levelLabel, optionLabel } from './answer-labels';
import { doubtOf } from './headline';
import type { CitedAnswer, DecidingRow, RoleScoreRow, Source, TechnologyRow } from './result-rows';

/** A recommendation with its answers, the words to present it in, and the targets of its links. */
export interface ResultView {
	readonly answers: Answers;
	readonly recommendation: Recommendation;
	readonly words: ResultWords;
	readonly questions: QuestionTexts;
	readonly kinds: CommonWords['kinds'];
	readonly quoted: CommonWords['quoted'];
	/** Undefined where the answers cannot be changed from here. */
	readonly toQuestion: (question: QuestionId) => string | undefined;
	readonly facts: FactTexts;
	readonly toSource: (id: SourceId) => string;
}

export function decidingRows(view: ResultView): DecidingRow[] {
	return decidingAnswers(view.answers, view.recommendation).map((deciding) => ({
		kind: deciding.kind,
		text: sentence(deciding, view),
		rule: ruleOf(deciding),
		cited: questionsOf(deciding).map((question) => citation(question, view))
	}));
}

function ruleOf({ kind, role }: DecidingAnswers): Rule {
	switch (kind) {
		case 'wanted':
			return 'points';
		case 'opened':
		case 'shut':
			return `gate-${role}`;
		case 'carried':
			return 'near';
		case 'lacked':
			return 'asked';
	}
}

function questionsOf(deciding: DecidingAnswers): readonly QuestionId[] {
	switch (deciding.kind) {
		case 'wanted':
			return deciding.answers.map(({ question }) => question);
		case 'opened':
			return [deciding.question];
		case 'carried':
			return deciding.questions;
		case 'shut':
		case 'lacked':
			return deciding.gaps.map(({ question }) => question);
	}
}

function sentence(
	deciding: DecidingAnswers,
	{ words: { decided }, questions, kinds, answers, recommendation }: ResultView
): string {
	const role = kinds[deciding.role].name;
	const title = (question: QuestionId) => questions[question].title;
	const labels = (question: QuestionId) => answerLabels(questions, question, awake(answers));
	switch (deciding.kind) {
		case 'wanted': {
			const given = deciding.answers.map(({ question, options }) => ({
				question: title(question),
				option: options.map((each) => optionLabel(questions, question, each)).join(decided.and)
			}));
			return decided[doubtOf(recommendation) ? 'wantedInDoubt' : 'wanted'](given, role);
		}
		case 'opened': {
			const { question } = deciding;
			return decided.opened({ question: title(question), option: labels(question).join() }, role);
		}
		case 'carried':
			return decided.carried(deciding.questions.map(title));
		case 'shut':
		case 'lacked': {
			const gaps = deciding.gaps.map(({ question, asked }) => ({
				question: title(question),
				option: labels(question)[0],
				asked: levelLabel(questions, question, asked)
			}));
			return decided[deciding.kind](gaps, role);
		}
	}
}

export function roleScoreRows({ recommendation, words, kinds }: ResultView): RoleScoreRow[] {
	return ROLES.map((role) => {
		const { interest, readiness, stage, gateMet } = recommendation.roles[role];
		const { gateMet: met, gateUnmet, noGate, destination, recommended } = words.scores;
		return {
			role,
			name: kinds[role].name,
			badges: [
				...(role === recommendation.role ? [recommended] : []),
				...(role === recommendation.destination ? [destination] : [])
			],
			interest,
			interestOutOf: INTEREST_OUT_OF,
			...readiness,
			stage: words.stages[stage],
			gate: hasGate(role) ? (gateMet ? met : gateUnmet) : noGate
		};
	});
}

/** Undefined where no answer points to technology. */
export function technologyRow({ answers, words }: ResultView): TechnologyRow | undefined {
	const { specialist } = interest(answers);
	return specialist > 0
		? { name: words.trial.specialist, interest: specialist, interestOutOf: INTEREST_OUT_OF }
		: undefined;
}

const hasGate = (role: Role) => DEMANDS[role].gate.length > 0;

/** 「サポート型PMO（視野に入った）」 */
export function outcomeText(
	{ role, stage }: Pick<Recommendation, 'role' | 'stage'>,
	{ words, kinds }: Pick<ResultView, 'words' | 'kinds'>
): string {
	return capitalised(words.trial.outcome(kinds[role].name, words.stages[stage]));
}

/** An answer that a sentence rests on, with the link to its question. Without `options` all that were picked. */
export function citation(
	question: QuestionId,
	view: ResultView,
	options: readonly OptionId[] = picked(question, awake(view.answers))
): CitedAnswer {
	const { questions, words, quoted, toQuestion } = view;
	const labels = options.map((option) => optionLabel(questions, question, option));
	return {
		question,
		title: questions[question].title,
		answer: labels.length > 0 ? labels.map(quoted).join(' ') : words.decided.notAnswered,
		href: toQuestion(question)
	};
}

export function sourcesOf(ids: readonly SourceId[], { facts, toSource }: ResultView): Source[] {
	const isFact = (id: SourceId): id is FactId => Object.hasOwn(facts, id);
	return ids.map((id) => ({ id, href: toSource(id), ...(isFact(id) && { text: facts[id] }) }));
}
