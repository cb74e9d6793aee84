/**
 * The questions of the peers: all of this quiz in its Japanese words, one a page. The peers do not
 * branch, store, explain or judge.
 */
import { picks, QUESTION_IDS, QUESTIONS } from '$lib/assessment/questions';
import { questions as words } from '$lib/content/ja/questions';

export interface PeerQuestion {
	readonly id: string;
	readonly ask: string;
	/** The hint, then the examples. */
	readonly hints: readonly string[];
	/** The most options that may be picked. */
	readonly most: number;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

export const NEXT = '次へ';

export const peerQuestions: readonly PeerQuestion[] = QUESTION_IDS.map((id) => {
	const { ask, hint, examples } = words[id];
	const labels: Readonly<Record<string, string>> = words[id].options;
	return {
		id,
		ask,
		hints: [...(hint ? [hint] : []), ...examples],
		most: picks(id),
		options: QUESTIONS[id].options.map((value) => ({ value, label: labels[value] ?? value }))
	};
});
