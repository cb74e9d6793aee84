/** The result of each chapter, in one line. */
import { certificates } from '$lib/assessment/certificates';
import { fragileAnswers } from '$lib/assessment/fragile-answers';
import { outcomeOf } from '$lib/assessment/outcome';
import { isAnswered, path, type Answers } from '$lib/assessment/answers';
import { whatIf } from '$lib/assessment/what-if';
import { doubtOf } from './headline';
import { outcomeText, type ResultView } from './result';
import { stepsIn } from './what-would-change';

export function whyLine({ recommendation, words, kinds }: ResultView): string {
	const { role, destination, roles } = recommendation;
	const { why, whyInDoubt } = words.chapters.lines;
	const { points, outOf } = roles[role].readiness;
	return doubtOf(recommendation)
		? whyInDoubt(kinds[role].name, points, outOf)
		: why(kinds[destination].name, kinds[role].name, points, outOf);
}

/** The role that the fewest more levels would make the recommended one. */
export function changeLine({ answers, words, kinds }: ResultView): string {
	const { nearest, noChange } = words.chapters.lines;
	const [found] = whatIf(answers)
		.flatMap(({ role, sets }) => sets.map((raises) => ({ role, steps: stepsIn(raises) })))
		.toSorted((one, other) => one.steps - other.steps);
	return found ? nearest(found.steps, kinds[found.role].name) : noChange;
}

export function certainLine({ answers, recommendation, words }: ResultView): string {
	const { unanswered, fragile, firm } = words.chapters.lines;
	if (recommendation.reservations.includes('many-unanswered')) return unanswered;
	const found = fragileAnswers(answers).filter(({ question }) => isAnswered(question, answers));
	return found.length > 0 ? fragile(found.length) : firm;
}

/** How many certificates ask for no experience. */
export function certificatesLine({ answers, recommendation, words }: ResultView): string {
	const open = certificates(answers, recommendation).filter(({ state }) => state === 'open');
	return words.chapters.lines.certificates(open.length);
}

export function answersLine({ answers, words }: ResultView): string {
	const asked = path(answers);
	const answered = asked.filter((question) => isAnswered(question, answers));
	return words.chapters.lines.answers(answered.length, asked.length);
}

/** @param earlier the answers of the attempt before */
export function sinceLine(view: ResultView, earlier: Answers): string {
	const { recommendation, words } = view;
	const { sameOutcome, otherOutcome } = words.chapters.lines;
	const before = outcomeText(outcomeOf(earlier), view);
	const now = outcomeText(recommendation, view);
	return before === now ? sameOutcome(now) : otherOutcome(before, now);
}
