/** What of a file comes in beside the records that are here: those stay as they are. */
import type { Change, Row, Rows } from './backend';
import { lackOfRoom } from './saved-posting';
import { withNewId } from './new-draft';
import { readAttempt, readDraft } from './records';
import { isSame } from './is-equal';
import { inSlices } from '$lib/platform/scheduler';
import { sortOutPostings } from './parse-rows';
import type { Transfer } from './read-import';

export interface TakenIn {
	/** Attempts that came in. */
	readonly attempts: number;
	/** Attempts that are here already, just as in the file. */
	readonly known: number;
	/** Attempts that are here with other content: what is here stays. */
	readonly kept: number;
	readonly drafts: number;
	/** Drafts that stay out: there is one here, or an attempt that came of it. */
	readonly draftsLeft: number;
	/** Kept postings that came in. */
	readonly postings: number;
	/** Kept postings that are here already, whatever they are called: those here stay. */
	readonly postingsHere: number;
	/** Kept postings that stay out: not all of them have room beside those that are here. */
	readonly postingsLeft: number;
	readonly unreadable: number;
}

interface Decision {
	readonly changes: readonly Change[];
	readonly taken: TakenIn;
}

/** By id: taken in twice is taken in once. */
export async function takeIn(rows: Rows, transfer: Transfer): Promise<Decision> {
	const { drafts, attempts, postings, unreadable } = transfer;
	const here = new Map(rows.attempts.map((row) => [row.id, row]));
	const sameness = await inSlices(attempts, (attempt) => {
		const row = here.get(attempt.id);
		return row && isSame(readAttempt(row), { ok: true, record: attempt });
	});
	const fresh = attempts.filter(({ id }) => !here.has(id));
	const known = sameness.filter((same) => same === true).length;
	const draftsIn = draftsFor(rows, drafts, [...rows.attempts, ...attempts]);
	const posted = await postingsFor(rows, postings);
	return {
		changes: [
			...fresh.map((put): Change => ({ store: 'attempts', put })),
			...draftsIn.map((put): Change => ({ store: 'drafts', put })),
			...setApart(rows.drafts, fresh),
			...posted.fresh.map((put): Change => ({ store: 'postings', put }))
		],
		taken: {
			attempts: fresh.length,
			known,
			kept: attempts.length - fresh.length - known,
			drafts: draftsIn.length,
			draftsLeft: drafts.length - draftsIn.length,
			postings: posted.fresh.length,
			postingsHere: posted.here,
			postingsLeft: postings.length - posted.here - posted.fresh.length,
			unreadable
		}
	};
}

/** All that are new here come in, or none: half a list would be taken for the whole. */
async function postingsFor(rows: Rows, postings: Transfer['postings']) {
	const ids = new Set(rows.postings.map(({ id }) => id));
	const fresh = postings.filter(({ id }) => !ids.has(id));
	const kept = await sortOutPostings(rows);
	const hasRoom = !lackOfRoom([...kept.postings, ...fresh]);
	return { here: postings.length - fresh.length, fresh: hasRoom ? fresh : [] };
}

/** Drafts come in only where there is none to go on with, and none that became an attempt. */
function draftsFor(rows: Rows, drafts: Transfer['drafts'], attempts: readonly Row[]) {
	if (rows.drafts.some((row) => readDraft(row).ok)) return [];
	const taken = new Set([...rows.drafts, ...attempts].map(({ id }) => id));
	return drafts.filter(({ id }) => !taken.has(id));
}

/**
 * A draft here that was concluded elsewhere goes on under an id of its own: concluded here too, it
 * would take the place of the attempt that came in.
 */
function setApart(drafts: readonly Row[], fresh: readonly Row[]): Change[] {
	const ids = new Set(fresh.map(({ id }) => id));
	return drafts.flatMap((row): Change[] => {
		const reading = ids.has(row.id) && readDraft(row);
		if (!reading || !reading.ok) return [];
		return [
			{ store: 'drafts', delete: row.id },
			{ store: 'drafts', put: withNewId(reading.record) }
		];
	});
}
