/** Adds up what the findings say. Each cue counts once, however often the text repeats it. */
import type { Finding } from './evidence';
import type { Part } from './headings';
import { KINDS, type Aspect, type Kind } from './terms';

export type Scores = Readonly<Record<Kind, number>>;

export interface Tally {
	readonly scores: Scores;
	/** Different aspects that speak for a kind as the job's own. */
	readonly aspects: Readonly<Record<Kind, ReadonlySet<Aspect>>>;
	/** Different cues of an aspect. */
	readonly cues: ReadonlyMap<Aspect, number>;
	/** Points for standing beside the PM, within the score of `support-pmo`. */
	readonly stance: number;
	/** The findings that count. */
	readonly counted: readonly Finding[];
}

/** An overview tells of the project more than of the job, where the duties stand elsewhere. */
const OVERVIEW = 0.6;
/** The same cue in other words adds a little: 「印刷」 and 「製本」 are two tasks, but one idea. */
const FURTHER_WORD = 0.3;
const MOST_WORDS = 3;
/** An aspect that is only brushed does not count as one. */
const CLEAR = 1.5;
/** 「課題管理の支援」: what helps with lists stands beside somebody. */
const HELPING = 0.5;
/** Hints never make a kind: they add at most so much to one that the duties speak for. */
const MOST_HINTS = 1;

const NO_DUTIES: readonly Part[] = ['about', 'excluded', 'requirements', 'conditions', 'title'];

export function tally(findings: readonly Finding[], hasDuties: boolean): Tally {
	const counted = findings.filter(
		({ part, reading, cue }) => reading !== 'not' && !cue.hintIn && !NO_DUTIES.includes(part)
	);
	const best = new Map<string, { finding: Finding; weight: number; words: number }>();
	const seen = new Set<string>();
	for (const finding of counted) {
		const weight = finding.weight * (hasDuties && finding.part !== 'duties' ? OVERVIEW : 1);
		const key = `${finding.cue.id} ${finding.kind}`;
		const known = best.get(key);
		const word = `${key} ${finding.words}`;
		const words = Math.min(MOST_WORDS, (known?.words ?? 0) + (seen.has(word) ? 0 : 1));
		seen.add(word);
		best.set(
			key,
			weight > (known?.weight ?? 0)
				? { finding, weight, words }
				: { ...(known ?? { finding, weight }), words }
		);
	}

	const scores = { pm: 0, 'true-pmo': 0, 'support-pmo': 0, pso: 0 };
	const own = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Record<
		Kind,
		Map<Aspect, number>
	>;
	const cues = new Map<Aspect, number>();
	let stance = 0;
	for (const { finding, weight: once, words } of best.values()) {
		const weight = once * (1 + FURTHER_WORD * (words - 1));
		const { kind, cue, reading } = finding;
		scores[kind] += weight;
		cues.set(cue.aspect, (cues.get(cue.aspect) ?? 0) + Math.max(cue.worth ?? 1, words > 1 ? 2 : 1));
		if (kind === cue.kind && (reading === 'own' || kind === 'true-pmo')) {
			own[kind].set(cue.aspect, (own[kind].get(cue.aspect) ?? 0) + weight);
		}
		if (kind === 'support-pmo' && (cue.aspect === 'stance' || kind !== cue.kind)) stance += weight;
		else if (kind === 'support-pmo' && reading === 'assists') stance += HELPING;
	}
	const hints = hintsOf(findings).filter(({ kind }) => scores[kind] > 0);
	for (const kind of KINDS) {
		const sum = hints.filter((hint) => hint.kind === kind).reduce((a, { weight }) => a + weight, 0);
		scores[kind] = round(scores[kind] + Math.min(MOST_HINTS, sum));
	}
	const aspects = Object.fromEntries(
		KINDS.map((kind) => [
			kind,
			new Set([...own[kind]].filter(([, points]) => points >= CLEAR).map(([aspect]) => aspect))
		])
	) as Record<Kind, Set<Aspect>>;
	return { scores, aspects, cues, stance: round(stance), counted: [...counted, ...hints] };
}

function hintsOf(findings: readonly Finding[]): Finding[] {
	return findings.filter(({ cue, reading }) => cue.hintIn && reading !== 'not');
}

/** Sums of tenths, without the noise of binary fractions. */
const round = (points: number) => Math.round(points * 100) / 100;
