/** Decides which kind the words support: the strongest, if it is carried and clearly stronger than the second. */
import type { Topic } from './involvement';
import type { JobTitle } from './job-title';
import { JOB_KINDS, type CannotTellReason, type JobKind } from './terms';
import type { Totals } from './totals';

export type Confidence = 'high' | 'medium' | 'low' | 'none';

export interface Verdict {
	readonly kind: JobKind | 'cannot-tell';
	readonly confidence: Confidence;
	/** Why no kind is named; absent where one is. */
	readonly reason?: CannotTellReason;
	/** The nearest kind where none is named; absent where the words point nowhere. */
	readonly leaning?: JobKind;
	/** The second nearest kind, of a verdict and of a leaning; absent where no word speaks for another. */
	readonly rival?: JobKind;
}

/** How many times the points of the second kind. */
const CLEARLY = 1.5;
/** The same between clerical and senior work, which nobody should take for each other. */
const FAR_APART = 2;
/** The same for a PM whose title names another role as well. */
const TWO_NAMES = 2.5;
/** The fewest points for a leader below the PM, whose duties are the PM's. */
const LEADERS = 5;
/** The same for a verdict that is called likely, and sure. */
const MEDIUM = 2;
const HIGH = 3;
/** Points from which a verdict may be called likely, and sure. */
const SOME = 3.5;
const MANY = 6;
/** Fewer points make no verdict. */
const LEAST = 2.5;
/** Fewer points lean nowhere. */
const LEANS = 1;

export function verdict(totals: Totals, title: JobTitle, topic: Topic): Verdict {
	const { scores, carried } = totals;
	const [first = 'pm', second = 'pm'] = [...JOB_KINDS].sort((a, b) => scores[b] - scores[a]);
	const rival = scores[second] > 0 ? { rival: second } : {};
	const ratio = scores[first] / Math.max(scores[second], 0.01);
	const least = first === 'pm' && title.between === 'leader' ? LEADERS : LEAST;
	const isEnough = carried.has(first) && scores[first] >= least;
	const isClear = ratio >= timesNeeded(first, second, title);
	if (isEnough && isClear && !hasObjection(first, totals, title, topic)) {
		return { kind: first, confidence: confidence(scores[first], ratio), ...rival };
	}
	const leaning = scores[first] >= LEANS ? { leaning: first, ...rival } : {};
	return {
		kind: 'cannot-tell',
		confidence: 'none',
		reason: isEnough ? 'mixed' : 'thin',
		...leaning
	};
}

/** True if the text is about something else as well. */
function hasObjection(
	kind: JobKind,
	{ named }: Totals,
	{ between, isHandsOn, tellsOfSeveral }: JobTitle,
	topic: Topic
): boolean {
	// A candidate for PM does something else first.
	if (tellsOfSeveral || (kind === 'pm' && between === 'below')) return true;
	if (kind === 'pso' || named.has(kind)) return false;
	// Lists of PMO tasks mention the budget and the client, too.
	return isHandsOn || between === 'both' || (kind === 'pm' && topic === 'pmo');
}

function timesNeeded(first: JobKind, second: JobKind, { between }: JobTitle): number {
	if (first === 'pm' && between) return TWO_NAMES;
	const isApart = (kind: JobKind, other: JobKind) =>
		kind === 'pso' && (other === 'pm' || other === 'true-pmo');
	return isApart(first, second) || isApart(second, first) ? FAR_APART : CLEARLY;
}

function confidence(points: number, ratio: number): Confidence {
	if (points >= MANY && ratio >= HIGH) return 'high';
	return points >= SOME && ratio >= MEDIUM ? 'medium' : 'low';
}
