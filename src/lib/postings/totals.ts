/** Adds up the cue matches. Each cue counts once, however often the text repeats it. */
import { fromKeys, mapValues } from '$lib/typed-object';
import type { CueMatch } from './cue-matches';
import type { Section } from './headings';
import { JOB_KINDS, type Aspect, type JobKind } from './terms';

export type Scores = Readonly<Record<JobKind, number>>;

export interface Totals {
	readonly scores: Scores;
	/** Different aspects that speak for a kind as the job's own work. */
	readonly aspects: Readonly<Record<JobKind, ReadonlySet<Aspect>>>;
	/** Different cues of an aspect. */
	readonly cues: ReadonlyMap<Aspect, number>;
	/** Points for helping the PM, within the score of `support-pmo`. */
	readonly stance: number;
	/** The matches that count. */
	readonly counted: readonly CueMatch[];
}

/** An overview describes the project more than the job, if there are duties elsewhere. */
const OVERVIEW = 0.6;
/** The same cue in other words adds a little: 「印刷」 and 「製本」 are two tasks, but one idea. */
const FURTHER_WORD = 0.3;
const MOST_WORDS = 3;
/** An aspect below these points is mentioned in passing and does not count. */
const CLEAR = 1.5;
/** 「課題管理の支援」: helping with lists is helping somebody. */
const HELPING = 0.5;
/** Hints never make a kind: they add at most this to one that the duties speak for. */
const MOST_HINTS = 1;

const NO_DUTIES: readonly Section[] = ['about', 'excluded', 'requirements', 'conditions', 'title'];

export function totals(matches: readonly CueMatch[], hasDuties: boolean): Totals {
	const counted = matches.filter(
		({ section, involvement, cue }) =>
			involvement !== 'not' && !cue.hintIn && !NO_DUTIES.includes(section)
	);
	const best = new Map<string, { match: CueMatch; weight: number; words: number }>();
	const seen = new Set<string>();
	for (const match of counted) {
		const weight = match.weight * (hasDuties && match.section !== 'duties' ? OVERVIEW : 1);
		const key = `${match.cue.id} ${match.kind}`;
		const known = best.get(key);
		const word = `${key} ${match.words}`;
		const words = Math.min(MOST_WORDS, (known?.words ?? 0) + (seen.has(word) ? 0 : 1));
		seen.add(word);
		best.set(
			key,
			weight > (known?.weight ?? 0)
				? { match, weight, words }
				: { ...(known ?? { match, weight }), words }
		);
	}

	const scores = { pm: 0, 'true-pmo': 0, 'support-pmo': 0, pso: 0 };
	const own = fromKeys(JOB_KINDS, () => new Map<Aspect, number>());
	const cues = new Map<Aspect, number>();
	let stance = 0;
	for (const { match, weight: once, words } of best.values()) {
		const weight = once * (1 + FURTHER_WORD * (words - 1));
		const { kind, cue, involvement } = match;
		scores[kind] += weight;
		cues.set(cue.aspect, (cues.get(cue.aspect) ?? 0) + Math.max(cue.worth ?? 1, words > 1 ? 2 : 1));
		if (kind === cue.kind && (involvement === 'own' || kind === 'true-pmo')) {
			own[kind].set(cue.aspect, (own[kind].get(cue.aspect) ?? 0) + weight);
		}
		if (kind === 'support-pmo' && (cue.aspect === 'stance' || kind !== cue.kind)) stance += weight;
		else if (kind === 'support-pmo' && involvement === 'assists') stance += HELPING;
	}
	const hints = hintsOf(matches).filter(({ kind }) => scores[kind] > 0);
	for (const kind of JOB_KINDS) {
		const sum = hints.filter((hint) => hint.kind === kind).reduce((a, { weight }) => a + weight, 0);
		scores[kind] = round(scores[kind] + Math.min(MOST_HINTS, sum));
	}
	const aspects = mapValues(own, clearAspects);
	return { scores, aspects, cues, stance: round(stance), counted: [...counted, ...hints] };
}

const clearAspects = (points: ReadonlyMap<Aspect, number>) =>
	new Set([...points].filter(([, sum]) => sum >= CLEAR).map(([aspect]) => aspect));

const hintsOf = (matches: readonly CueMatch[]) =>
	matches.filter(({ cue, involvement }) => cue.hintIn && involvement !== 'not');

/** Sums of tenths, without the noise of binary fractions. */
const round = (points: number) => Math.round(points * 100) / 100;
