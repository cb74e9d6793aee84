/** Turns the cautions and reservations of a recommendation into rows of words. */
import { cautionCauses, reservationCauses, type Cause } from '$lib/assessment/advice-causes';
import { awake } from '$lib/assessment/answers';
import { UNCLEAR_AT_MOST, type ReservationId } from '$lib/assessment/roles';
import type { Rule } from '$lib/content/method-words';
import type { ResultWords } from '$lib/content/result-words';
import { citation, sourcesOf, type ResultView } from './result';
import type { CautionRow, ReservationRow } from './result-rows';

export function cautionRows(view: ResultView): CautionRow[] {
	const { recommendation, words, answers } = view;
	return recommendation.cautions.map((caution) => {
		const { id, facts } = caution;
		const causes = cautionCauses(caution, answers);
		return {
			id,
			...words.cautions.texts[id],
			because: because(id, causes, view),
			causes: causes.map(({ question, options }) => citation(question, view, options)),
			sources: sourcesOf(facts, view)
		};
	});
}

function because(id: string, causes: readonly Cause[], { words, answers }: ResultView): string {
	if (causes.length === 0) return words.cautions.raisedByStage;
	const { image } = awake(answers);
	return id === 'pmo-means-three-jobs' ? words.cautions.pictured[image ?? 'unsure'] : '';
}

export function reservationRows(view: ResultView): ReservationRow[] {
	const { recommendation, answers, words } = view;
	return recommendation.reservations.map((id) => {
		const causes = reservationCauses(id, answers, recommendation);
		return {
			id,
			text: reservationText(id, causes.length, words),
			rule: RESERVATION_RULES[id],
			causes: causes.map((each) => citation(each, view))
		};
	});
}

const RESERVATION_RULES: Readonly<Record<ReservationId, Rule | undefined>> = {
	'prefers-technology': undefined,
	'no-clear-direction': 'points',
	'many-unanswered': 'asked'
};

function reservationText(id: ReservationId, causes: number, { reservations }: ResultWords): string {
	switch (id) {
		case 'prefers-technology':
			return reservations[id];
		case 'no-clear-direction':
			return reservations[id](UNCLEAR_AT_MOST);
		case 'many-unanswered':
			return reservations[id](causes);
	}
}
