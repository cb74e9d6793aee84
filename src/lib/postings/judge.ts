/**
 * Which of the four kinds of job a posting describes, as far as its text tells (F15).
 *
 * 1. The text is brought into normal form ([`normalise.ts`](./normalise.ts)).
 * 2. Labels cut it into parts ([`parts.ts`](./parts.ts)), and those into sentences.
 * 3. Cues are found and read in their clause ([`evidence.ts`](./evidence.ts), [`reading.ts`](./reading.ts)).
 * 4. Points and aspects are added up ([`tally.ts`](./tally.ts)) and carry a kind, or do not ([`verdict.ts`](./verdict.ts)).
 */
import { cautions } from './cautions';
import { findingsByPiece, type Finding } from './evidence';
import { gaps } from './gaps';
import { isOtherJob, withoutHomonyms } from './homonyms';
import { language } from './language';
import { normaliseInSlices, spanInSource, type Normal } from './normalise';
import { linesInSlices, type Line } from './parts';
import { namedRole, type NamedRole } from './role';
import { sentences } from './sentences';
import { finished } from './slices';
import { tally, type Scores, type Tally } from './tally';
import { type Aspect, type Caution, type Gap, type Kind, type Reason, type Span } from './terms';
import { verdict, type Confidence, type Verdict } from './verdict';

/** Words in the pasted text, and what they speak for there. */
export interface Evidence extends Span {
	readonly cue: string;
	/** What the cue speaks of. */
	readonly aspect: Aspect;
	readonly kind: Kind;
	/** As it counted: a cue of helping weighs less than one of doing. */
	readonly weight: number;
}

export interface Judgement {
	readonly kind: Kind | 'cannot-tell';
	readonly confidence: Confidence;
	/** Why no kind is named; absent where one is. */
	readonly reason?: Reason;
	/** Points for each kind. They explain the verdict; they do not make it alone. */
	readonly scores: Scores;
	/** In the order of the text. */
	readonly evidence: readonly Evidence[];
	/** What to ask, most telling first. */
	readonly missing: readonly Gap[];
	readonly cautions: readonly Caution[];
	/** Ids of the facts that the verdict rests on. */
	readonly facts: readonly string[];
}

/** Fewer letters describe no job. */
const SHORTEST = 14;
/** How often the same cue is shown. */
const MOST_OF_A_CUE = 3;

/** Judges a posting. Any text gives a result; nothing is thrown. */
export function judge(text: string): Judgement {
	return finished(judgeInSlices(text));
}

/**
 * The same in slices of some milliseconds at most, so that a page stays alive under a text of any
 * length: run it until `done`, and breathe in between.
 */
export function* judgeInSlices(text: string): Generator<undefined, Judgement> {
	const normal = yield* normaliseInSlices(text);
	const parts = yield* linesInSlices(normal);
	const findings: Finding[] = [];
	for (const found of findingsByPiece(normal.text, sentences(normal.text, parts))) {
		findings.push(...found);
		yield undefined;
	}
	const spoken = withoutHomonyms(normal.text);
	yield undefined;
	return concluded(normal, spoken, parts, findings);
}

function concluded(
	normal: Normal,
	spoken: string,
	parts: readonly Line[],
	findings: readonly Finding[]
): Judgement {
	const hasDuties = findings.some(({ part, reading }) => part === 'duties' && reading !== 'not');
	const sums = tally(findings, hasDuties);
	const role = namedRole(spoken, parts);
	const found = ruledOut(normal, spoken, role, parts, sums) ?? verdict(sums, role);
	return {
		...found,
		scores: sums.scores,
		evidence: shown(normal, sums.counted),
		missing: gaps(normal.text, findings),
		cautions: cautions(normal, parts, findings, found),
		facts: factsOf(found, sums.counted)
	};
}

/** What keeps a text from being judged by its cues at all. */
function ruledOut(
	normal: Normal,
	spoken: string,
	role: NamedRole,
	parts: readonly Line[],
	{ counted }: Tally
): Verdict | undefined {
	const because = (reason: Reason): Verdict => ({
		kind: 'cannot-tell',
		confidence: 'none',
		reason
	});
	const letters = normal.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	const tongue = language(normal.text);
	if (tongue === 'none') return because('empty');
	if (letters < SHORTEST) return because('too-short');
	if (tongue === 'other') return because('other-language');
	if (role.other || isOtherJob(normal.text, spoken)) return because('other-job');
	if (jobsDescribed(parts) > 1) return because('several-jobs');
	return counted.length === 0 || !role.addressed ? because('no-duties') : undefined;
}

const jobsDescribed = (parts: readonly Line[]) =>
	new Set(parts.filter(({ part }) => part === 'duties').map(({ job }) => job)).size;

function shown(normal: Normal, counted: readonly Finding[]): Evidence[] {
	const times = new Map<string, number>();
	return [...counted]
		.sort((a, b) => a.start - b.start || a.end - b.end)
		.filter(({ cue }) => {
			const so = (times.get(cue.id) ?? 0) + 1;
			times.set(cue.id, so);
			return so <= MOST_OF_A_CUE;
		})
		.map(({ start, end, cue, kind, weight }) => ({
			...spanInSource(normal, start, end),
			cue: cue.id,
			aspect: cue.aspect,
			kind,
			weight
		}));
}

/** F15 stands behind every verdict; the cues of the kind bring theirs. F13: size does not tell. */
function factsOf({ kind }: Verdict, counted: readonly Finding[]): string[] {
	const facts = new Set(['F15', ...(kind === 'pso' ? ['F13'] : [])]);
	for (const finding of counted) {
		if (kind === 'cannot-tell' || finding.kind === kind) {
			for (const fact of finding.cue.facts) facts.add(fact);
		}
	}
	return [...facts].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
