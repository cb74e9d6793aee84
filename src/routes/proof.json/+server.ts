/**
 * What holds for the rules that this version was built with, proved while building. A file, and no
 * server's `load`: with a single one of these, every page would bring the code that reads their data.
 */
import { json } from '@sveltejs/kit';
import { prove, type Proof } from '$lib/proof/proof';

export const prerender = true;

export interface Proved {
	/** How many sets of answers there are: a whole number beyond what a double holds. */
	readonly answerSets: string;
	readonly outcomes: readonly Share[];
	/** In the order of the statements. */
	readonly holds: readonly boolean[];
}

interface Share {
	readonly role: Role;
	readonly stage: Stage;
	readonly answerSets: string;
	readonly share: number;
}

type Role = Proof['outcomes'][number]['role'];
type Stage = Proof['outcomes'][number]['stage'];

export function GET(): Response {
	const proof = prove();
	return json({
		answerSets: String(proof.answerSets),
		outcomes: bySevenOutcomes(proof),
		holds: proof.statements.map(({ holds }) => holds)
	} satisfies Proved);
}

/** Role and stage, whatever the destination. */
function bySevenOutcomes({ outcomes, answerSets: all }: Proof): Share[] {
	const sums = new Map<string, { role: Role; stage: Stage; answerSets: bigint }>();
	for (const { role, stage, answerSets } of outcomes) {
		const key = `${role} ${stage}`;
		sums.set(key, { role, stage, answerSets: answerSets + (sums.get(key)?.answerSets ?? 0n) });
	}
	return [...sums.values()].map(({ role, stage, answerSets }) => ({
		role,
		stage,
		answerSets: String(answerSets),
		share: Number((answerSets * 10_000_000n) / all) / 10_000_000
	}));
}
