/** The answer of a result in a few sentences: the role, how near it is, and why. */
import { decidingAnswers, type DecidingAnswers } from '$lib/assessment/deciding-answers';
import { plan } from '$lib/assessment/plan';
import type { ExperienceId } from '$lib/assessment/questions';
import type { Gap } from '$lib/assessment/readiness';
import type { Recommendation } from '$lib/assessment/recommend';
import { DEMANDS, READY, type Asked } from '$lib/assessment/roles';
import type { ResultView } from './result';

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
