/**
 * The reader's answers and notes, kept by the tab alone: for a reload, and for Back. Not in Kit's
 * snapshot, which Kit stores again after the user has deleted everything.
 */
import { readAnswers, type Answers } from '$lib/assessment/answers';
import { QUESTION_IDS } from '$lib/assessment/questions';
import type { TalkNotes } from '$lib/presenters/agenda';
import { hasFields, type Fields } from '$lib/storage/schema';
import { fromKeys } from '$lib/typed-object';

export interface KeptTalk {
	readonly observer: Answers;
	readonly notes: TalkNotes;
	/** Both views are. */
	readonly isShown: boolean;
}

export const NO_TALK: KeptTalk = { observer: {}, notes: {}, isShown: false };

/** Of all talks of the tab, by the links that they are about. */
const KEY = 'talks';

export function keepTalk(link: string, talk: KeptTalk): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ ...keptTalks(), [link]: talk }));
	} catch {
		// Site data are blocked, or there is no room: the page itself still has them.
	}
}

export function forgetTalks(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Site data are blocked: nothing is kept.
	}
}

/** Never throws: another version of the site may have left it. */
export function keptTalk(link: string): KeptTalk {
	const kept = keptTalks()[link];
	if (!hasFields(kept)) return NO_TALK;
	const observer = readAnswers(kept.observer);
	const notes = hasFields(kept.notes) ? kept.notes : {};
	const noted = QUESTION_IDS.filter((question) => typeof notes[question] === 'string');
	return {
		observer: observer.ok ? observer.answers : {},
		notes: fromKeys(noted, (question) => String(notes[question])),
		isShown: kept.isShown === true
	};
}

function keptTalks(): Fields {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
		return hasFields(kept) ? kept : {};
	} catch {
		return {};
	}
}
