/** The parts of the proof on the cut questionnaire, as `prove` passes them on. */
import { vi } from 'vitest';
import type { MergedState } from '$lib/proof/fold';
import type * as Interests from '$lib/assessment/interest';
import type { Answers } from '$lib/assessment/answers';

export const ALL: Answers = {
	lead: 'team',
	accountability: 'repeatedly',
	scale: 'large',
	portfolio: 'two',
	delivery: 'owned'
};

/** No aspirations, then aspirations for each destination, lowest rung first. */
export const WANTS: readonly Answers[] = [
	{},
	{ wish: 'pmo', image: 'support' },
	{ stance: 'drive' },
	{ stance: 'outside' }
];

export const WANT_OF = { 'support-pmo': WANTS[1], pm: WANTS[2], 'true-pmo': WANTS[3] };

/** Experience as the proof merges it. */
export async function canStates(): Promise<readonly MergedState[]> {
	const { fold, units } = await import('$lib/proof/fold');
	const { EXPERIENCE_HALF } = await import('$lib/proof/halves');
	const { EXPERIENCE_IDS } = await import('$lib/assessment/questions');
	return fold(units(EXPERIENCE_IDS), EXPERIENCE_HALF, { remembered: ['lead', 'accountability'] });
}

/** Wishes as the proof merges them. */
export async function wantStates(): Promise<readonly MergedState[]> {
	const { fold, units } = await import('$lib/proof/fold');
	const { ASPIRATION_HALF } = await import('$lib/proof/halves');
	const { ASPIRATION_IDS } = await import('$lib/assessment/questions');
	return fold(units(ASPIRATION_IDS), ASPIRATION_HALF, { remembered: ['stance'] });
}

/** For each combination of stages one of the shortest sets of answers. */
export async function cans(): Promise<Answers[]> {
	const { stagesOf } = await import('$lib/proof/halves');
	const kinds = new Map<string, MergedState>();
	for (const each of await canStates()) {
		const kind = JSON.stringify(stagesOf(each.state));
		const known = kinds.get(kind);
		if (!known || each.answered < known.answered) kinds.set(kind, each);
	}
	return [...kinds.values()].map(({ answers }) => answers);
}

/** The interest of answers, by the real function where another one is broken. */
export const realInterest = async (answers: Answers) =>
	(await vi.importActual<typeof Interests>('$lib/assessment/interest')).interest(answers);
