import type { Answers } from '$lib/assessment/answers';
import type { StoreLoader } from '$lib/storage/record-store';

/** Of the user's newest result. Undefined: there is none. */
export type OwnAnswers = Answers | 'unread' | undefined;

export async function ownAnswers(store: StoreLoader): Promise<OwnAnswers> {
	try {
		const { attempts } = await (await store()).load();
		return attempts[0]?.answers;
	} catch {
		return 'unread';
	}
}
