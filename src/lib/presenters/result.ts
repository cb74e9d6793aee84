/** A recommendation in words: ids and numbers in, rows ready to show out. Nothing is judged here. */
import { cautionCauses, reservationCauses, stepCauses } from '$lib/assessment/advice-causes';
import { decidingAnswers, type DecidingAnswer } from '$lib/assessment/deciding-answers';
import type { QuestionId, Role } from '$lib/assessment/questions';
import { ROLES } from '$lib/assessment/questions';
import type { Recommendation } from '$lib/assessment/recommend';
import { INTEREST_OUT_OF } from '$lib/assessment/interest';
import { DEMANDS, type FactId } from '$lib/assessment/roles';
import { awake, type Answers } from '$lib/assessment/answers';
import type { Step } from '$lib/assessment/advice';
import type { CommonWords } from '$lib/content/common-words';
import type { QuestionTexts } from '$lib/content/question-words';
import type { ResultWords } from '$lib/content/result-words';
import type { RolesWords } from '$lib/content/roles-words';
import type {
	CautionRow,
	Cited,
	MissingRow,
	ReservationRow,
	Source,
	StepRow,
	WantCanRow
} from './result-rows';
import { answerLabels, cite, levelLabel, optionLabel } from './labels';

/** A recommendation, the answers it judges, the words to say it in, and where its links lead. */
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
	readonly toFact: (fact: FactId) => string;
}

/** Under which key a step's tick is stored. */
const stepKey = ({ id, question }: Step): string => (question ? `${id}:${question}` : id);

export function headline({ recommendation, words, kinds }: ResultView): string[] {
	const { role, stage, destination } = recommendation;
	const outcomes: Partial<Record<string, string>> = words.headlines[role];
	const first = outcomes[stage] ?? '';
	return role === destination
		? [first]
		: [first, words.toward(kinds[role].name, kinds[destination].name)];
}

export interface Decided {
	readonly text: string;
	readonly cited: Cited;
}

export function decided(view: ResultView): Decided[] {
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

export function wantCanRows({ recommendation, words, kinds }: ResultView): WantCanRow[] {
	return ROLES.map((role) => {
		const { interest, readiness, stage, gateMet } = recommendation.roles[role];
		const { gateMet: met, gateUnmet, noGate, destination, recommended } = words.wantCan;
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

export function reservationRows(view: ResultView): ReservationRow[] {
	const { recommendation, answers, words } = view;
	return recommendation.reservations.map((id) => ({
		id,
		text: words.reservations[id],
		causes: reservationCauses(id, answers, recommendation).map((each) => citation(each, view))
	}));
}

export function missingRows(view: ResultView): MissingRow[] {
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

/** How to reach the level above. */
function raise(words: ResultWords, question: keyof ResultWords['raise'], level: number): string {
	return words.raise[question][level] ?? '';
}

export function stepRows(view: ResultView): StepRow[] {
	const { recommendation, words, questions } = view;
	return recommendation.steps.map((step) => {
		const { id, question, facts } = step;
		const gap = recommendation.roles[recommendation.role].gaps.find((g) => g.question === question);
		const text =
			id === 'close-gap' && question
				? {
						title: words.steps.closeGap(questions[question].title),
						how: raise(words, question, gap?.level ?? 0),
						why: words.steps.closeGapWhy[recommendation.role]
					}
				: words.steps.texts[id as Exclude<typeof id, 'close-gap'>];
		const causes = stepCauses(step, recommendation).map((cause) => citation(cause, view));
		return {
			key: stepKey(step),
			isGap: id === 'close-gap',
			...text,
			causes,
			sources: sources(facts, view)
		};
	});
}

export function cautionRows(view: ResultView): CautionRow[] {
	const { recommendation, words, answers } = view;
	return recommendation.cautions.map((caution) => {
		const { id, facts } = caution;
		const causes = cautionCauses(caution, answers);
		return {
			id,
			...words.cautions.texts[id],
			because: because(id, causes, view),
			causes: causes.map((cause) => citation(cause, view)),
			sources: sources(facts, view)
		};
	});
}

function because(
	id: string,
	causes: readonly QuestionId[],
	{ words, answers }: ResultView
): string {
	if (causes.length === 0) return words.cautions.raisedByStage;
	const { image } = awake(answers);
	return id === 'pmo-means-three-jobs' ? words.cautions.pictured[image ?? 'unsure'] : '';
}

export function citation(question: QuestionId, view: ResultView): Cited {
	const { questions, words, quoted, toQuestion } = view;
	const { notAnswered } = words.decided;
	return cite(question, awake(view.answers), questions, { notAnswered, quoted }, toQuestion);
}

function sources(facts: readonly FactId[], view: ResultView): Source[] {
	return facts.map((fact) => ({ fact, text: view.facts[fact], href: view.toFact(fact) }));
}
