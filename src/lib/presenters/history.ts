/** Attempts in words and figures, newest first as they are stored. */
import { outcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import type { Outcome } from '$lib/assessment/outcome';
import { VERSION } from '$lib/assessment/questions';
import { outOf, perRole } from '$lib/assessment/readiness';
import type { Attempt } from '$lib/storage/records';
import type { ComparisonWords } from '$lib/content/comparison-words';
import type { HistoryWords } from '$lib/content/history-words';
import type { CommonWords } from '$lib/content/common-words';
import type { AttemptRow, ReadinessRow } from './history-rows';
import { originalSnapshot } from './comparison';

export interface HistoryTexts {
	readonly words: HistoryWords;
	readonly stages: ComparisonWords['stages'];
	readonly kinds: CommonWords['kinds'];
	readonly formatDate: (iso: string) => string;
	readonly toResult: (id: string) => string;
}

/** The outcome under today's rules, and the one at the time where it differs. */
export function attemptRow(attempt: Attempt, texts: HistoryTexts): AttemptRow {
	const { id, answers, finishedAt } = attempt;
	const today = outcomeSnapshot(answers, VERSION);
	return {
		id,
		date: texts.formatDate(finishedAt),
		href: texts.toResult(id),
		role: today.role,
		stage: today.stage,
		outcome: inWords(today, texts),
		original: originalOutcome(attempt, today, texts)
	};
}

/** Undefined where it is the same today. */
function originalOutcome(
	attempt: Attempt,
	today: Outcome,
	texts: HistoryTexts
): string | undefined {
	const { list } = texts.words;
	const original = originalSnapshot(attempt);
	if (!original) return list.originalUnknown(attempt.version);
	const isSame = original.role === today.role && original.stage === today.stage;
	return isSame ? undefined : list.original(original.version, inWords(original, texts));
}

function inWords({ role, stage }: Outcome, { words, kinds, stages }: HistoryTexts): string {
	return words.list.outcome(kinds[role].name, stages[stage]);
}

export function readinessRow({ id, finishedAt, answers }: Attempt): ReadinessRow {
	const { points } = outcomeSnapshot(answers, VERSION);
	return { id, finishedAt, shares: perRole((role) => points[role] / outOf(role)) };
}

/** Oldest first, those of a wrong clock too: the order of storage takes them for the oldest. */
export function byDate(attempts: readonly Attempt[]): readonly Attempt[] {
	const time = ({ finishedAt }: Attempt) => Date.parse(finishedAt);
	return attempts.toReversed().sort((a, b) => time(a) - time(b));
}

/** Calls `make` once per object. */
export function memoized<T extends object, R>(make: (object: T) => R): (object: T) => R {
	const made = new WeakMap<T, R>();
	return (object) => {
		const known = made.get(object);
		if (known !== undefined) return known;
		const fresh = make(object);
		made.set(object, fresh);
		return fresh;
	};
}

/** At most so many items at even distances, always with the first and the last. */
export function evenlySampled<T>(items: readonly T[], most: number): readonly T[] {
	if (items.length <= most) return items;
	const step = (items.length - 1) / (most - 1);
	return Array.from({ length: most }, (_, at) => items[Math.round(at * step)]).filter(
		(item) => item !== undefined
	);
}
