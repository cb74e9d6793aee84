/** Which result an address asks for: one's own, stored, or somebody's, carried by the link itself. */
import type { Answers } from '$lib/assessment/answers';
import type { Attempt } from '$lib/storage/records';
import { readShareCode } from '$lib/storage/share-code';
import type { RecordStore } from '$lib/storage/record-store';

export interface Own {
	readonly kind: 'own';
	readonly attempt: Attempt;
	/** The one finished before it: what has changed since is told against it. */
	readonly before: Attempt | undefined;
	readonly isNewest: boolean;
	/** Whether all is stored that the user sees. */
	readonly isStored: boolean;
}

export interface Shared {
	readonly kind: 'shared';
	readonly answers: Answers;
	readonly version: number;
	/** The reader's own newest attempt, to hold beside it. */
	readonly mine: Attempt | undefined;
}

export type Found =
	| Own
	| Shared
	| { readonly kind: 'none' | 'unknown' }
	| { readonly kind: 'bad-link'; readonly problem: 'newer' | 'damaged' };

/** @param code of a share link; the reader's own records are not needed to read it */
export async function findShared(code: string, store: () => Promise<RecordStore>): Promise<Found> {
	const reading = readShareCode(code);
	if (!reading.ok) return { kind: 'bad-link', problem: reading.problem };
	const mine = await store()
		.then((records) => records.load())
		.catch(() => undefined);
	const { answers, version } = reading;
	return { kind: 'shared', answers, version, mine: mine?.attempts[0] };
}

/** @param id of an attempt; null for the newest */
export async function findOwn(
	id: string | null,
	store: () => Promise<RecordStore>
): Promise<Found> {
	const records = await store();
	const { attempts } = await records.load();
	const at = id === null ? 0 : attempts.findIndex((each) => each.id === id);
	const attempt = attempts[at];
	if (!attempt) return { kind: attempts.length > 0 ? 'unknown' : 'none' };
	return {
		kind: 'own',
		attempt,
		before: attempts[at + 1],
		isNewest: at === 0,
		isStored: !records.hasUnsavedChanges
	};
}
