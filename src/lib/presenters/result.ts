/** Turns a recommendation into rows of words. Nothing is judged here. */
import { awake, picked, type Answers } from '$lib/assessment/answers';
import { decidingAnswers, type DecidingAnswers } from '$lib/assessment/deciding-answers';
import { interest, INTEREST_OUT_OF } from '$lib/assessment/interest';
import { plan } from '$lib/assessment/plan';
import {
	ROLES,
	type ExperienceId,
	type OptionId,
	type QuestionId,
	type Role
} from '$lib/assessment/questions';
import type { Gap } from '$lib/assessment/readiness';
import type { Recommendation } from '$lib/assessment/recommend';
import { DEMANDS, READY, type Asked, type FactId, type SourceId } from '$lib/assessment/roles';
import type { CommonWords } from '$lib/content/common-words';
import type { QuestionTexts } from '$lib/content/question-words';
import type { ResultWords } from '$lib/content/result-words';
import type { RolesWords } from '$lib/content/roles-words';
import { answerLabels, levelLabel, optionLabel } from './answer-labels';
import type { CitedAnswer, DecidingRow, RoleScoreRow, Source, TechnologyRow } from './result-rows';

/** A recommendation with its answers, the words to present it in, and the targets of its links. */
export interface ResultView {
	readonly answers: Answers;
	readonly recommendation: Recommendation;
	readonly words: ResultWords;
	readonly questions: QuestionTexts;
	readonly kinds: CommonWords['kinds'];
	readonly quoted: CommonWords['quoted'];
	readonly facts: RolesWords['facts']['texts'];
	/** Undefined where the answers cannot be changed from here. */
	readonly toQuestion: (question: QuestionId) => string | undefined;
	readonly otherSources: RolesWords['otherSources'];
	readonly toFact: (fact: FactId) => string;
}

/** A reservation that makes the headline conditional. */
export const doubtOf = ({ reservations }: Recommendation) =>
	(['prefers-technology', 'no-clear-direction'] as const).find((id) => reservations.includes(id));

/** The role, and how near it is. */
export function headline({ recommendation, words, kinds }: ResultView): string[] {
	const { role, stage, roles } = recommendation;
	const { points, outOf } = roles[role].readiness;
	const isNearlyReady = stage === 'near' && points * READY.denominator >= outOf * READY.numerator;
	const outcomes: Partial<Record<string, readonly string[]>> = words.headlines[role];
	const [aim = '', ...near] = outcomes[stage] ?? [];
	const doubt = doubtOf(recommendation);
	const conditional = doubt && words.conditional[doubt];
	return [
		...(conditional ? [conditional.first, conditional.role(kinds[role].name)] : [aim]),
		...(isNearlyReady ? [words.nearlyReady[role]] : near)
	];
}

/** The destination that the wishes made, unless they are in doubt; then what stands before it, or carries. */
export function reasons(view: ResultView): string[] {
	const { recommendation, answers, words, kinds, questions } = view;
	const { role, destination } = recommendation;
	const wish =
		role === destination ? words.reason.same : words.reason.toward(kinds[destination].name);
	const deciding = decidingAnswers(answers, recommendation);
	const of = <K extends DecidingAnswers['kind']>(kind: K) =>
		deciding.find((each): each is Extract<DecidingAnswers, { kind: K }> => each.kind === kind);
	const [shut, lacked, opened] = [of('shut'), of('lacked'), of('opened')];
	const experience = shut
		? words.reason.shut(
				shut.gaps.map((gap) => gateText(gap, view)),
				kinds[shut.role].name
			)
		: lacked
			? words.reason[startsElsewhere(lacked.gaps, view) ? 'lackedLater' : 'lacked'](
					lacked.gaps.map(({ question }) => questions[question].title),
					kinds[lacked.role].name
				)
			: opened
				? opening(opened.question, view)
				: enough(view);
	return doubtOf(recommendation) ? [experience] : [wish, experience];
}

/** The experience that opens a gate; the title of its question where there are no words for it. */
function gateText({ question, asked }: Asked, { words, questions }: ResultView): string {
	const gates: Partial<Record<string, string>> = words.reason.gates;
	return gates[`${question}:${asked}`] ?? questions[question].title;
}

function opening(question: ExperienceId, view: ResultView): string {
	const { role } = view.recommendation;
	const gate = DEMANDS[role].gate.find((each) => each.question === question);
	return gate
		? view.words.reason.opened(gateText(gate, view), view.kinds[role].name)
		: enough(view);
}

function enough({ recommendation: { role, roles }, words, kinds }: ResultView): string {
	const { points, outOf } = roles[role].readiness;
	return words.reason[points === outOf ? 'all' : 'most'](kinds[role].name);
}

/** The plan takes a smaller gap first, because it can be closed sooner. */
function startsElsewhere(gaps: readonly Gap[], { answers, recommendation }: ResultView): boolean {
	const { target, items } = plan(answers, recommendation);
	const [[largest], [first]] = [gaps, items];
	if (!target || !largest || !first?.question) return false;
	const asked = DEMANDS[target.role].asked[first.question] ?? 0;
	return asked - first.from < largest.asked - largest.level;
}

export function decidingRows(view: ResultView): DecidingRow[] {
	return decidingAnswers(view.answers, view.recommendation).map((deciding) => ({
		kind: deciding.kind,
		text: sentence(deciding, view),
		cited: questionsOf(deciding).map((question) => citation(question, view))
	}));
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

export function sourcesOf(
	ids: readonly SourceId[],
	{ facts, toFact, otherSources }: ResultView
): Source[] {
	const isFact = (id: SourceId): id is FactId => Object.hasOwn(facts, id);
	return ids.flatMap((id): Source[] => {
		if (isFact(id)) return [{ fact: id, text: facts[id], href: toFact(id) }];
		const source = otherSources[id];
		return source ? [{ fact: id, text: source.title, href: source.address }] : [];
	});
}
