/** Adds up the cue matches. Each cue counts once, however often the text repeats it. */
import { fromKeys, mapValues } from '$lib/typed-object';
import type { CueMatch } from './cue-matches';
import type { Section } from './headings';
import type { Topic } from './involvement';
import { JOB_KINDS, type JobKind } from './terms';
import { CLEAR } from './vocabulary';

export type Scores = Readonly<Record<JobKind, number>>;

export interface Totals {
	readonly scores: Scores;
	/** The kinds with a clear role statement of their own, or with two cues. */
	readonly carried: ReadonlySet<JobKind>;
	/** The kinds that the text names by a role statement outside the title. */
	readonly named: ReadonlySet<JobKind>;
	/** The matches that count, each for the kind that it speaks for. */
	readonly counted: readonly CueMatch[];
}

/** An overview describes the project more than the job, if there are duties elsewhere. */
const OVERVIEW = 0.6;
/** Skills that are asked for tell of the job where nothing else does. */
const ASKED = 0.5;
/** The same cue in other words adds a little: 「印刷」 and 「製本」 are two tasks, but one idea. */
const FURTHER_WORD = 0.3;
const MOST_WORDS = 3;
/** Weaker cues are found in other kinds, too. */
const TELLING = 0.8;
/** A title that says who one is: 「PM」, 「PMO事務」. */
const STATED = 2;

const BODY: readonly Section[] = ['lead', 'overview', 'duties'];

export function totals(matches: readonly CueMatch[], topic: Topic): Totals {
	const included = matches.filter(({ involvement }) => involvement !== 'not');
	const body = included.filter(({ section }) => BODY.includes(section));
	const counted = forThePm([...body, ...besides(included, body, topic)], topic);
	const hasDuties = counted.some(({ section }) => section === 'duties');

	const sums = fromKeys(JOB_KINDS, () => 0);
	const cues = fromKeys(JOB_KINDS, () => new Set<string>());
	const stated = new Set<JobKind>();
	for (const same of groups(counted)) {
		const words = Math.min(MOST_WORDS, new Set(same.map((match) => match.words)).size);
		const weight = Math.max(...same.map((match) => match.weight * factor(match, hasDuties)));
		const [{ kind, cue }] = same;
		sums[kind] += weight * (1 + FURTHER_WORD * (words - 1));
		if (weight >= TELLING && same.some(isDone)) cues[kind].add(cue.id);
		if (same.some((match) => match.weight >= CLEAR && isDone(match))) stated.add(kind);
	}
	return {
		scores: mapValues(sums, round),
		carried: new Set(JOB_KINDS.filter((kind) => stated.has(kind) || cues[kind].size >= 2)),
		named: new Set(counted.filter(namesKind).map(({ kind }) => kind)),
		counted
	};
}

/** The lists, the team and the client are named in other kinds, too. */
const namesKind = ({ cue, kind, section, weight }: CueMatch) =>
	section !== 'title' &&
	cue.aspect !== 'control' &&
	(kind === 'pm' ? cue.aspect === 'who-decides' && weight >= CLEAR : weight >= STATED);

/** Skills asked for and advertising lean towards a kind, but carry none. */
const isDone = ({ section }: CueMatch) => section !== 'requirements' && section !== 'about';

/** Statements of the title that no duty contradicts, and the skills asked for where there are no duties. */
function besides(
	included: readonly CueMatch[],
	body: readonly CueMatch[],
	topic: Topic
): CueMatch[] {
	return included.filter((match) => {
		const { section, cue, kind } = match;
		if (!isDone(match)) return body.length === 0;
		if (cue.inTitle && topic !== 'pm') return false;
		const isContradicted = body.some((each) => each.weight >= CLEAR && each.kind !== kind);
		return section === 'title' && cue.weight >= STATED && !isContradicted;
	});
}

/** PMs run lists, too: where the text says that the job is the PM's and nobody is helped, they are his. */
function forThePm(matches: readonly CueMatch[], topic: Topic): CueMatch[] {
	const says = (kind: JobKind, weight: number) =>
		matches.some(
			({ kind: of, cue, weight: own }) => of === kind && own >= weight && cue.aspect !== 'control'
		);
	if (!says('pm', topic === 'pmo' ? CLEAR : STATED) || says('support-pmo', STATED)) {
		return [...matches];
	}
	return matches.map((match) =>
		match.kind === 'support-pmo' && match.cue.aspect === 'control'
			? { ...match, kind: 'pm' }
			: match
	);
}

function groups(matches: readonly CueMatch[]): [CueMatch, ...CueMatch[]][] {
	const byCue = new Map<string, [CueMatch, ...CueMatch[]]>();
	for (const match of matches) {
		const key = `${match.cue.id} ${match.kind}`;
		const known = byCue.get(key);
		if (known) known.push(match);
		else byCue.set(key, [match]);
	}
	return [...byCue.values()];
}

function factor(match: CueMatch, hasDuties: boolean): number {
	if (!isDone(match)) return ASKED;
	return hasDuties && match.section === 'overview' ? OVERVIEW : 1;
}

/** Sums of tenths, without the noise of binary fractions. */
const round = (points: number) => Math.round(points * 100) / 100;
