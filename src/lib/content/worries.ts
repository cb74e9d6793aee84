/** The questions that the home page answers: what each answer rests on, and the page that helps further. */
import type { SourceId } from '$lib/assessment/roles';

interface Worry {
	/** Public: the DOM id is `worry-<id>`. */
	readonly id: string;
	readonly sources: readonly SourceId[];
	readonly page: 'quiz' | 'result' | 'roles' | 'postings' | 'method';
	/** The place on that page. */
	readonly at?: string;
}

const TABLE = {
	kinds: [
		{ id: 'dead-end', sources: ['F9', 'F11', 'F14'], page: 'roles' },
		{ id: 'no-experience', sources: ['F5', 'F9'], page: 'quiz' },
		{ id: 'title', sources: ['F1', 'F3', 'F5'], page: 'method', at: 'gates' },
		{ id: 'higher', sources: ['F5', 'S7'], page: 'roles', at: 'other-names' },
		{ id: 'product-manager', sources: ['S37'], page: 'postings' }
	],
	inside: [
		{ id: 'minutes', sources: ['F9', 'F11'], page: 'postings', at: 'week' },
		{ id: 'chasing', sources: ['F4', 'F9'], page: 'result', at: 'plan' },
		{ id: 'again', sources: ['F3', 'F15'], page: 'postings' },
		{ id: 'leaving-pm', sources: ['F5', 'F10'], page: 'quiz' }
	],
	offer: [
		{ id: 'sounded-out', sources: ['F9', 'F11', 'F15'], page: 'postings' },
		{ id: 'refusing', sources: ['S33', 'S36'], page: 'postings', at: 'week' },
		{ id: 'other-job', sources: ['S33', 'S34', 'S35'], page: 'postings' }
	],
	self: [
		{ id: 'over-40', sources: ['F1', 'F2'], page: 'quiz' },
		{ id: 'responsibility', sources: ['F1', 'F9'], page: 'roles', at: 'kind-support-pmo' },
		{ id: 'not-pm', sources: ['F9', 'S32'], page: 'roles', at: 'specialist' },
		{ id: 'technology', sources: ['F2', 'F4'], page: 'quiz' }
	],
	market: [
		{ id: 'certificates', sources: ['S17', 'S19'], page: 'result', at: 'certificates' },
		{ id: 'ai', sources: ['S25', 'S26'], page: 'roles', at: 'outlook' },
		{ id: 'pay', sources: ['S28', 'S29', 'S30'], page: 'method', at: 'limits' },
		{ id: 'freelance', sources: ['F15', 'S29'], page: 'postings' }
	]
} as const satisfies Record<string, readonly Worry[]>;

export type WorryGroup = keyof typeof TABLE;
export type WorryId = (typeof TABLE)[WorryGroup][number]['id'];

export const WORRIES: Readonly<Record<WorryGroup, readonly (Worry & { id: WorryId })[]>> = TABLE;
