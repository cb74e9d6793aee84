/** Loads the result that an address asks for: a stored attempt, or answers shared in the link itself. */
import type { Answers } from '$lib/assessment/answers';
import type { StoreLoader } from '$lib/storage/record-store';
import type { Attempt } from '$lib/storage/records';
import { readShareCode } from '$lib/storage/share-code';
import type { StorageErrorCode } from '$lib/storage/storage-error';

export interface LoadedAttempt {
	readonly kind: 'own';
	readonly attempt: Attempt;
	/** The attempt finished before it, to compare with. */
	readonly previous: Attempt | undefined;
	readonly isNewest: boolean;
	/** No change is in memory only. */
	readonly isStored: boolean;
}

export interface LoadedShare {
	readonly kind: 'shared';
	readonly answers: Answers;
	/** The reader's own newest attempt, to compare with. */
	readonly own: Attempt | undefined;
}

export type LoadedResult =
	| LoadedAttempt
	| LoadedShare
	| { readonly kind: 'none' | 'unknown' }
	| { readonly kind: 'unread'; readonly problem: StorageErrorCode }
	| { readonly kind: 'bad-link'; readonly problem: 'newer' | 'damaged' };

/** @param code of a share link; it can be read without the reader's records */
export async function loadShared(code: string, store: StoreLoader): Promise<LoadedResult> {
	const reading = readShareCode(code);
	if (!reading.ok) return { kind: 'bad-link', problem: reading.problem };
	const records = await store()
		.then((opened) => opened.load())
		.catch(() => undefined);
	return { kind: 'shared', answers: reading.answers, own: records?.attempts[0] };
}

/** @param id of an attempt; null for the newest */
export async function loadOwn(id: string | null, store: StoreLoader): Promise<LoadedResult> {
	const opened = await store();
	const { attempts, problem } = await opened.load();
	const indexOf = (id: string) => attempts.findIndex((each) => each.id === id);
	const found = id === null ? 0 : indexOf(id);
	const at = id !== null && found < 0 ? indexOf(opened.currentId(id)) : found;
	const attempt = attempts[at];
	if (!attempt && problem && problem.code !== 'denied')
		return { kind: 'unread', problem: problem.code };
	if (!attempt) return { kind: attempts.length > 0 ? 'unknown' : 'none' };
	return {
		kind: 'own',
		attempt,
		previous: attempts[at + 1],
		isNewest: at === 0,
		isStored: !opened.hasUnsavedChanges
	};
}
