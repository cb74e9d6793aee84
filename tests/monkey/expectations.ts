/** Compares the tabs with the database, and the database with itself before: each loss needs an action that explains it. */
import { isDeepStrictEqual } from 'node:util';
import type { Answers } from '$lib/assessment/answers';
import { recommend } from '$lib/assessment/recommend';
import { levelBehind } from '$lib/presenters/planned-items';
import { parseRows } from '$lib/storage/parse-rows';
import type { Attempt, Draft } from '$lib/storage/records';
import type { Rows } from '../browser/database';
import type { Observed } from './observe';
import type { Pressed } from './press';

export interface Records {
	/** Newest first, like the attempts. */
	readonly drafts: readonly Draft[];
	readonly attempts: readonly Attempt[];
	readonly postings: readonly string[];
	readonly weeks: readonly string[];
}

export async function recordsIn(rows: Rows): Promise<Records> {
	// The cast: rows have an id, or they could not be stored.
	const { drafts, attempts } = await parseRows(rows as unknown as Parameters<typeof parseRows>[0]);
	const ids = (records: Rows['weeks']) => records.map(({ id }) => String(id));
	return { drafts, attempts, postings: ids(rows.postings), weeks: ids(rows.weeks) };
}

/** Names everything that a tab shows as stored and the database lacks. */
export function missing(shown: Observed, { drafts, attempts, postings }: Records): string[] {
	if (shown.isUnsaved) return [];
	const { answer, result } = shown;
	const faults: string[] = [];
	if (answer) {
		const isStored = [...drafts, ...attempts].some(({ answers }) =>
			isSame(answers[answer.question as keyof Answers], answer.options)
		);
		if (!isStored) faults.push(`${answer.question} is not stored as ${answer.options.join()}`);
	}
	if (shown.attempts && shown.attempts.count !== attempts.length)
		faults.push(`${shown.attempts.count} attempts shown, ${attempts.length} stored`);
	const ids = attempts.map(({ id }) => id);
	for (const id of shown.attempts?.ids ?? [])
		if (!ids.includes(id)) faults.push(`attempt ${id} is not stored`);
	if (shown.postings && !isSame(shown.postings.toSorted(), postings.toSorted()))
		faults.push(`postings ${shown.postings.join()} shown, ${postings.join()} stored`);
	if (result) {
		// Without an id it was the newest when the page was opened.
		const isStored = attempts.some(
			({ id, answers, plan }) =>
				(result.id ?? id) === id &&
				recommend(answers).role === result.role &&
				shown.decisions.every((decision) => isDecided(decision, plan))
		);
		if (!isStored) faults.push(`the result ${result.id ?? ''} is not stored with its plan`);
	}
	return faults;
}

/** Names everything that was stored before and is gone, though no action explains it. */
export function lost(before: Records, now: Records, pressed: readonly Pressed[]): string[] {
	if (pressed.some(({ isConsent }) => isConsent)) return [];
	const deleted = new Set(pressed.map(({ record }) => record));
	const changed = new Set(pressed.map(({ question }) => question));
	const holds = (answers: Answers, { answers: earlier }: Draft) =>
		Object.entries(earlier).every(
			([question, answer]) =>
				changed.has(question) || isSame(answers[question as keyof Answers], answer)
		);
	return [
		...before.attempts.flatMap((attempt) => {
			const stored = now.attempts.find(({ id }) => id === attempt.id);
			if (!stored) return deleted.has(attempt.id) ? [] : [`attempt ${attempt.id} is lost`];
			const isKept = isDeepStrictEqual(stored.answers, attempt.answers);
			return isKept ? [] : [`attempt ${attempt.id} has other answers`];
		}),
		...before.drafts.flatMap((draft) =>
			[...now.drafts, ...now.attempts].some(({ answers }) => holds(answers, draft))
				? []
				: [`the answers of draft ${draft.id} are lost`]
		),
		...before.postings.flatMap((id) =>
			now.postings.includes(id) || deleted.has(id) ? [] : [`posting ${id} is lost`]
		),
		...before.weeks.flatMap((id) =>
			now.weeks.includes(id) || deleted.has(id) ? [] : [`week ${id} is lost`]
		)
	];
}

const isDecided = ({ item, state }: Observed['decisions'][number], plan: Attempt['plan']) =>
	plan.some(
		(each) => (levelBehind(each.item)?.question ?? each.item) === item && each.state === state
	);

/** The tasks of a week are stored in the order of picking. */
const isSame = (one: unknown, other: unknown) =>
	isDeepStrictEqual([one ?? []].flat().sort(), [other ?? []].flat().sort());
