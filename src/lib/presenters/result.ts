/** Turns a recommendation into rows of words. Nothing is judged here. */
import type { Step } from '$lib/assessment/advice';
import { awake, type Answers } from '$lib/assessment/answers';
import { stepCauses } from '$lib/assessment/advice-causes';
import { decidingAnswers, type DecidingAnswer } from '$lib/assessment/deciding-answers';
import { INTEREST_OUT_OF } from '$lib/assessment/interest';
import { ROLES, type QuestionId, type Role } from '$lib/assessment/questions';
import type { Recommendation } from '$lib/assessment/recommend';
import { DEMANDS, type FactId, type SourceId } from '$lib/assessment/roles';
import type { CommonWords } from '$lib/content/common-words';
import type { QuestionTexts } from '$lib/content/question-words';
import type { ResultWords } from '$lib/content/result-words';
import type { RolesWords } from '$lib/content/roles-words';
import type { Tick } from '$lib/storage/records';
import { answerLabels, levelLabel, optionLabel } from './answer-labels';
import { levelStep } from './level-steps';
import type {
	CitedAnswer,
	DecidingRow,
	GapRow,
	RoleScoreRow,
	Source,
	StepRow
} from './result-rows';

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

/** The role, its stage, and the destination where it is another role. */
export function headline({ recommendation, words, kinds }: ResultView): string[] {
	const { role, stage, destination } = recommendation;
	const outcomes: Partial<Record<string, readonly string[]>> = words.headlines[role];
	const sentences = outcomes[stage] ?? [];
	return role === destination
		? [...sentences]
		: [...sentences, words.toward(kinds[role].name, kinds[destination].name)];
}

export function decidingRows(view: ResultView): DecidingRow[] {
	return decidingAnswers(view.recommendation).map((answer) => ({
		text: sentence(answer, view),
		cited: citation(answer.question, view)
	}));
}

function sentence(
	answer: DecidingAnswer,
	{ words, questions, kinds, answers }: ResultView
): string {
	const role = kinds[answer.role].name;
	const question = questions[answer.question].title;
	if (answer.kind === 'lacked') {
		const [option] = answerLabels(questions, answer.question, awake(answers));
		const asked = levelLabel(questions, answer.question, answer.asked);
		const say = answer.isGate ? words.decided.lackedGate : words.decided.lacked;
		return say({ question, option, role, asked });
	}
	const options = answer.kind === 'wanted' ? answer.options : [answer.option];
	const option = options
		.map((each) => optionLabel(questions, answer.question, each))
		.join(words.decided.and);
	return words.decided[answer.kind]({ question, option, role, points: answer.points });
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

const hasGate = (role: Role) => DEMANDS[role].gate.length > 0;

export function gapRows(view: ResultView): GapRow[] {
	const { recommendation, words, questions, answers, toQuestion } = view;
	return recommendation.roles[recommendation.role].gaps.map(({ question, asked }) => {
		const [now = words.answers.notAnswered] = answerLabels(questions, question, awake(answers));
		return {
			question,
			title: questions[question].title,
			now,
			asked: levelLabel(questions, question, asked),
			href: toQuestion(question)
		};
	});
}

/** The key under which a step's tick is stored. */
const stepKey = ({ id, question }: Step): Tick =>
	// `close-gap` alone has a question.
	(question ? `${id}:${question}` : id) as Tick;

export function stepRows(view: ResultView): StepRow[] {
	const { recommendation, words } = view;
	return recommendation.steps.map((step) => {
		const { id, question, facts } = step;
		const gap = recommendation.roles[recommendation.role].gaps.find((g) => g.question === question);
		const text =
			id === 'close-gap' && question
				? {
						...levelStep(words, question, gap?.level ?? 0),
						why: words.steps.closeGapWhy[recommendation.role]
					}
				: // A step to close a gap always names its question.
					words.steps.texts[id as Exclude<typeof id, 'close-gap'>];
		const causes = stepCauses(step, recommendation).map((cause) => citation(cause, view));
		return {
			key: stepKey(step),
			isGap: id === 'close-gap',
			...text,
			causes,
			sources: sourcesOf(facts, view)
		};
	});
}

/** An answer that a sentence rests on, with the link to its question. */
export function citation(question: QuestionId, view: ResultView): CitedAnswer {
	const { questions, words, quoted, toQuestion } = view;
	const labels = answerLabels(questions, question, awake(view.answers));
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
