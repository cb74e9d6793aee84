/** Turns the certificates for a result into rows of words, grouped by what they ask for. */
import {
	certificates,
	type CertificateId,
	type CertificateState
} from '$lib/assessment/certificates';
import { certificateWorth } from '$lib/assessment/certificate-worth';
import type { OtherSourceId } from '$lib/assessment/roles';
import type { CertificateWords } from '$lib/content/certificate-words';
import { levelLabel } from './answer-labels';
import { citation, sourcesOf, type ResultView } from './result';
import type { CitedAnswer, Source } from './result-rows';

interface CertificateRow {
	readonly id: CertificateId;
	readonly name: string;
	readonly issuer: string;
	readonly asks: string;
	readonly note?: string;
	readonly sources: readonly Source[];
	/** The day on which the oldest source was last read, as 「2026-11-29」. */
	readonly checked: string;
}

export interface CertificateGroup {
	readonly state: CertificateState;
	readonly heading: string;
	/** Empty where no answer counts. */
	readonly why: string;
	readonly causes: readonly CitedAnswer[];
	readonly rows: readonly CertificateRow[];
}

/** @param checkedOn the day on which a source was last read */
export function certificateGroups(
	view: ResultView,
	words: CertificateWords,
	checkedOn: (source: OtherSourceId) => string
): CertificateGroup[] {
	const all = certificates(view.answers, view.recommendation);
	const states = [...new Set(all.map(({ state }) => state))];
	return states.map((state) => {
		const these = all.filter((each) => each.state === state);
		const causes = [...new Set(these.flatMap(({ cause }) => cause ?? []))];
		const { heading, why = '' } = words.states[state];
		return {
			state,
			heading,
			why,
			causes: causes.map((question) => citation(question, view)),
			rows: these.map(({ id, sources }) => ({
				id,
				...words.certificates[id],
				sources: sourcesOf(sources, view),
				checked: sources.map(checkedOn).sort()[0] ?? ''
			}))
		};
	});
}

/** The worth of a certificate; for a role that gives points for it, also whether the answers have them. */
export function certificateWorthTexts(
	{ answers, recommendation, questions, kinds }: ResultView,
	words: CertificateWords
): string[] {
	const { question, level, roles, isCounted } = certificateWorth(answers);
	const counted = roles.map(({ role, points, outOf }) =>
		words.points(kinds[role].name, points, outOf)
	);
	const worth = words.worth(
		questions[question].title,
		levelLabel(questions, question, level),
		counted.join(' / ')
	);
	const counts = roles.some(
		({ role }) => role === recommendation.role || role === recommendation.destination
	);
	return counts ? [worth, words.counted[isCounted ? 'already' : 'not-yet']] : [worth];
}
