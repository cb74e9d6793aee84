/** Turns the steps, cautions and reservations of a recommendation into rows of words. */
import type { Step } from '$lib/assessment/advice';
import { cautionCauses, reservationCauses, stepCauses } from '$lib/assessment/advice-causes';
import { awake } from '$lib/assessment/answers';
import type { QuestionId } from '$lib/assessment/questions';
import {
	UNANSWERED_AT_MOST,
	UNCLEAR_AT_MOST,
	type FactId,
	type ReservationId,
	type SourceId
} from '$lib/assessment/roles';
import type { ResultWords } from '$lib/content/result-words';
import type { Tick } from '$lib/storage/records';
import { citation, type ResultView } from './result';
import type { CautionRow, ReservationRow, Source, StepRow } from './result-rows';

/** The key under which a step's tick is stored. */
const stepKey = ({ id, question }: Step): Tick =>
	// `close-gap` alone has a question.
	(question ? `${id}:${question}` : id) as Tick;

/** How to reach the level above `level`. */
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
				: // A step to close a gap always names its question.
					words.steps.texts[id as Exclude<typeof id, 'close-gap'>];
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

export function reservationRows(view: ResultView): ReservationRow[] {
	const { recommendation, answers, words } = view;
	return recommendation.reservations.map((id) => ({
		id,
		text: reservationText(id, words),
		causes: reservationCauses(id, answers, recommendation).map((each) => citation(each, view))
	}));
}

function reservationText(id: ReservationId, { reservations }: ResultWords): string {
	switch (id) {
		case 'prefers-technology':
			return reservations[id];
		case 'no-clear-direction':
			return reservations[id](UNCLEAR_AT_MOST);
		case 'many-unanswered':
			return reservations[id](UNANSWERED_AT_MOST + 1);
	}
}

function sources(ids: readonly SourceId[], { facts, toFact, otherSources }: ResultView): Source[] {
	const isFact = (id: SourceId): id is FactId => Object.hasOwn(facts, id);
	return ids.flatMap((id): Source[] => {
		if (isFact(id)) return [{ fact: id, text: facts[id], href: toFact(id) }];
		const source = otherSources[id];
		return source ? [{ fact: id, text: source.title, href: source.address }] : [];
	});
}
