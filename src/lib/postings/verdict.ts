/**
 * Which kind the evidence carries, if it carries one. The word list alone is right in less than
 * half of real postings; so a kind needs several aspects of it together, and nothing weighty
 * against it. Where that is not given, the honest answer is `cannot-tell`.
 */
import type { NamedRole } from './role';
import type { Tally } from './tally';
import type { Kind, Reason } from './terms';

export type Confidence = 'high' | 'medium' | 'low' | 'none';

export interface Verdict {
	readonly kind: Kind | 'cannot-tell';
	readonly confidence: Confidence;
	/** Why no kind is named. */
	readonly reason?: Reason;
}

/** What a kind needs at least, in points of its cues. */
const NEEDED: Readonly<Record<Kind, number>> = {
	pm: 4.5,
	'true-pmo': 4.5,
	'support-pmo': 2.5,
	pso: 4
};
/** Points that a name in title and duties gives. */
const NAMED = 3;
/** So many times its need makes a kind certain enough to say so. */
const HIGH = 1.8;
const MEDIUM = 1.3;

/** So many times its need lets the duties decide between two names in the title. */
const CARRIES = 1.6;

/** Where `stance` reaches this, the text says in so many words that the job helps the PM. */
const BESIDE = 2;

export function verdict(tally: Tally, role: NamedRole): Verdict {
	const candidates = (['pm', 'true-pmo', 'support-pmo', 'pso'] as const).filter((kind) =>
		isCarried(kind, tally, role)
	);
	const [kind, rival] = candidates.filter((candidate) => !objection(candidate, tally, role));
	if (kind && !rival) return { kind, confidence: confidence(kind, tally) };
	const sum = Object.values(tally.scores).reduce((a, b) => a + b, 0);
	const strongest = Math.max(...Object.values(tally.scores));
	const isMixed = candidates.length > 0 || (sum >= 5 && strongest < sum * 0.7);
	return { kind: 'cannot-tell', confidence: 'none', reason: isMixed ? 'mixed' : 'thin' };
}

/** Whether the aspects that make up a kind are there. */
function isCarried(kind: Kind, tally: Tally, role: NamedRole): boolean {
	const { scores, aspects, cues } = tally;
	const own = aspects[kind];
	if (kind === 'pm' && isNamedPm(tally, role)) return true;
	if (scores[kind] < NEEDED[kind]) return false;
	switch (kind) {
		case 'pm':
			// F1: responsibility, money or the client, and something beside it.
			return own.size >= 2 && (own.has('who-decides') || own.has('budget') || own.has('client'));
		case 'true-pmo':
			// F4, F8: rules, or judgements, on others' projects. Rules within one project are not enough.
			return own.size >= 2 && (own.has('oversight') || (own.has('rules') && own.has('projects')));
		case 'support-pmo':
			// Progress and issues are found everywhere: it takes somebody to help, or the name.
			return (
				(cues.get('control') ?? 0) + (tally.stance >= BESIDE ? (cues.get('documents') ?? 0) : 0) >=
					2 &&
				(tally.stance > 0 || role.pmo)
			);
		case 'pso':
			return (cues.get('clerical') ?? 0) >= (scores['support-pmo'] < 1 ? 2 : 3);
	}
}

/**
 * The duties call the job a PM, it runs the lists, nobody is helped and PMO is not named: little is
 * said of decisions and money, but nothing else is left for it to be.
 */
function isNamedPm({ scores, aspects, cues, stance }: Tally, role: NamedRole): boolean {
	const runsLists = (cues.get('control') ?? 0) >= 2;
	const isSaid = aspects.pm.has('who-decides') || scores.pm >= NEEDED.pm * MEDIUM;
	const isCalled = isSaid && !role.pmo && !role.between;
	return isCalled && runsLists && stance === 0 && scores.pm >= NAMED;
}

/** What speaks against a kind although it is carried. */
function objection(kind: Kind, { scores, aspects, cues, stance }: Tally, role: NamedRole): boolean {
	const { pm, 'true-pmo': truePmo, 'support-pmo': support, pso } = scores;
	switch (kind) {
		case 'pm':
			// Somebody who holds the result neither files paper nor helps another hold it.
			return (
				truePmo * 1.5 > pm ||
				pso > pm * 0.4 ||
				(stance >= BESIDE && stance > pm * 0.3) ||
				role.between === 'below' ||
				(role.between === 'both' && pm < NEEDED.pm * CARRIES) ||
				// Lists of PMO tasks name the budget and the client, too.
				(role.pmo && !role.pm && !aspects.pm.has('who-decides'))
			);
		case 'true-pmo':
			// Whoever judges projects from outside does not run one, nor its lists alone.
			return (
				pm * 1.5 > truePmo ||
				pso > truePmo * 0.35 ||
				support > truePmo * 1.2 ||
				(stance >= BESIDE && stance > truePmo * 0.4)
			);
		case 'support-pmo':
			// Any weighty say of its own, or as much paper as control, makes support doubtful.
			return (
				pso > support * 0.7 ||
				pm > support * 0.4 ||
				truePmo > support * 0.5 ||
				aspects.pm.has('who-decides') ||
				(role.between !== undefined && stance < BESIDE && support < NEEDED[kind] * CARRIES)
			);
		case 'pso':
			// One real responsibility, or several lists to run, is more than clerical work.
			return pm >= 2.5 || truePmo >= 2.5 || support * 1.5 > pso || (cues.get('control') ?? 0) >= 3;
	}
}

function confidence(kind: Kind, { scores }: Tally): Confidence {
	const others = Object.entries(scores).filter(([other]) => other !== kind);
	const rival = Math.max(...others.map(([, points]) => points));
	const strength = scores[kind] / NEEDED[kind];
	if (strength >= HIGH && rival <= scores[kind] * 0.3) return 'high';
	return strength >= MEDIUM && rival <= scores[kind] * 0.6 ? 'medium' : 'low';
}
