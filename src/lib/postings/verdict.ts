/**
 * Decides which kind the evidence supports. Word lists alone are right in less than half of real
 * postings, so a kind needs several of its aspects together and no strong objection; otherwise the
 * honest answer is `cannot-tell`.
 */
import type { JobTitle } from './job-title';
import { JOB_KINDS, type CannotTellReason, type JobKind } from './terms';
import type { Totals } from './totals';

export type Confidence = 'high' | 'medium' | 'low' | 'none';

export interface Verdict {
	readonly kind: JobKind | 'cannot-tell';
	readonly confidence: Confidence;
	/** Why no kind is named. */
	readonly reason?: CannotTellReason;
}

/** The fewest points that a kind needs. */
const NEEDED: Readonly<Record<JobKind, number>> = {
	pm: 4.5,
	'true-pmo': 4.5,
	'support-pmo': 2.5,
	pso: 4
};
/** The fewest points for a job that the duties call PM. */
const NAMED = 3;
/** Confidence: how many times the points that the kind needs. */
const HIGH = 1.8;
const MEDIUM = 1.3;
/** How many times the points needed let the duties decide between two names in the title. */
const DECISIVE = 1.6;

/** From this `stance` on, the text says explicitly that the job helps the PM. */
const EXPLICIT_HELP = 2;

export function verdict(totals: Totals, title: JobTitle): Verdict {
	const candidates = JOB_KINDS.filter((kind) => isSupported(kind, totals, title));
	const [kind, rival] = candidates.filter((candidate) => !hasObjection(candidate, totals, title));
	if (kind && !rival) return { kind, confidence: confidence(kind, totals) };
	const sum = Object.values(totals.scores).reduce((a, b) => a + b, 0);
	const strongest = Math.max(...Object.values(totals.scores));
	const isMixed = candidates.length > 0 || (sum >= 5 && strongest < sum * 0.7);
	return { kind: 'cannot-tell', confidence: 'none', reason: isMixed ? 'mixed' : 'thin' };
}

/** True if the aspects that make up a kind are present. */
function isSupported(kind: JobKind, totals: Totals, title: JobTitle): boolean {
	const { scores, aspects, cues } = totals;
	const own = aspects[kind];
	if (kind === 'pm' && isNamedPm(totals, title)) return true;
	if (scores[kind] < NEEDED[kind]) return false;
	switch (kind) {
		case 'pm':
			// F1: responsibility, money or the client, and a second aspect.
			return own.size >= 2 && (own.has('who-decides') || own.has('budget') || own.has('client'));
		case 'true-pmo':
			// F4, F8: rules, or judgements, on others' projects. Rules within one project are not enough.
			return own.size >= 2 && (own.has('oversight') || (own.has('rules') && own.has('projects')));
		case 'support-pmo':
			// Progress and issues appear everywhere: support also needs somebody to help, or the name.
			return (
				(cues.get('control') ?? 0) +
					(totals.stance >= EXPLICIT_HELP ? (cues.get('documents') ?? 0) : 0) >=
					2 &&
				(totals.stance > 0 || title.namesPmo)
			);
		case 'pso':
			return (cues.get('clerical') ?? 0) >= (scores['support-pmo'] < 1 ? 2 : 3);
	}
}

/**
 * The duties call the job a PM, it runs the lists, helps nobody and is not called PMO: although the
 * text says little of decisions and money, no other kind is left.
 */
function isNamedPm({ scores, aspects, cues, stance }: Totals, title: JobTitle): boolean {
	const runsLists = (cues.get('control') ?? 0) >= 2;
	const isShown = aspects.pm.has('who-decides') || scores.pm >= NEEDED.pm * MEDIUM;
	const isCalled = isShown && !title.namesPmo && !title.between;
	return isCalled && runsLists && stance === 0 && scores.pm >= NAMED;
}

/** True if something speaks against a kind although its aspects are present. */
function hasObjection(
	kind: JobKind,
	{ scores, aspects, cues, stance }: Totals,
	title: JobTitle
): boolean {
	const { pm, 'true-pmo': truePmo, 'support-pmo': support, pso } = scores;
	switch (kind) {
		case 'pm':
			// Somebody who holds the result neither files paper nor helps another hold it.
			return (
				truePmo * 1.5 > pm ||
				pso > pm * 0.4 ||
				(stance >= EXPLICIT_HELP && stance > pm * 0.3) ||
				title.between === 'below' ||
				(title.between === 'both' && pm < NEEDED.pm * DECISIVE) ||
				// Lists of PMO tasks mention the budget and the client, too.
				(title.namesPmo && !title.isPm && !aspects.pm.has('who-decides'))
			);
		case 'true-pmo':
			// Judging projects from outside excludes running one, or its lists alone.
			return (
				pm * 1.5 > truePmo ||
				pso > truePmo * 0.35 ||
				support > truePmo * 1.2 ||
				(stance >= EXPLICIT_HELP && stance > truePmo * 0.4)
			);
		case 'support-pmo':
			// Decisions of its own, or as much paper as control, make support doubtful.
			return (
				pso > support * 0.7 ||
				pm > support * 0.4 ||
				truePmo > support * 0.5 ||
				aspects.pm.has('who-decides') ||
				(title.between !== undefined && stance < EXPLICIT_HELP && support < NEEDED[kind] * DECISIVE)
			);
		case 'pso':
			// One real responsibility, or several lists to run, is more than clerical work.
			return pm >= 2.5 || truePmo >= 2.5 || support * 1.5 > pso || (cues.get('control') ?? 0) >= 3;
	}
}

function confidence(kind: JobKind, { scores }: Totals): Confidence {
	const others = Object.entries(scores).filter(([other]) => other !== kind);
	const rival = Math.max(...others.map(([, points]) => points));
	const strength = scores[kind] / NEEDED[kind];
	if (strength >= HIGH && rival <= scores[kind] * 0.3) return 'high';
	return strength >= MEDIUM && rival <= scores[kind] * 0.6 ? 'medium' : 'low';
}
