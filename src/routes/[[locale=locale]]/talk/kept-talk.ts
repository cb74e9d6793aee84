/**
 * The reader's answers and notes, kept by the tab alone: for a reload, and for Back. Not in Kit's
 * snapshot, which Kit stores again after the user has deleted everything.
 */
import { readAnswers, type Answers } from '$lib/assessment/answers';
import { QUESTION_IDS } from '$lib/assessment/questions';
import type { TalkNotes } from '$lib/presenters/agenda';
import { hasFields } from '$lib/storage/schema';
import { fromKeys } from '$lib/typed-object';

export interface KeptTalk {
	readonly observer: Answers;
	readonly notes: TalkNotes;
	/** Both views are. */
	readonly isShown: boolean;
}

export const NO_TALK: KeptTalk = { observer: {}, notes: {}, isShown: false };

const KEY = 'talk';

/** @param link whose answers the talk is about */
export function keepTalk(link: string, talk: KeptTalk): void {
	try {
		if (talk === NO_TALK) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify({ ...talk, link }));
	} catch {
		// Site data are blocked, or there is no room: the page itself still has them.
	}
}

/** Never throws: another version of the site may have left it. */
export function keptTalk(link: string): KeptTalk {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
		if (!hasFields(kept) || kept.link !== link) return NO_TALK;
		const observer = readAnswers(kept.observer);
		const notes = hasFields(kept.notes) ? kept.notes : {};
		const noted = QUESTION_IDS.filter((question) => typeof notes[question] === 'string');
		return {
			observer: observer.ok ? observer.answers : {},
			notes: fromKeys(noted, (question) => String(notes[question])),
			isShown: kept.isShown === true
		};
	} catch {
		return NO_TALK;
	}
}
