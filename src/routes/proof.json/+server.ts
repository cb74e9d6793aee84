/**
 * Proves the statements about the rules at build time. A file and not a server `load`, because a
 * single one of those would add Kit's code for server data to every page.
 */
import { json } from '@sveltejs/kit';
import { prove, type Proof } from '$lib/proof/proof';
import sensitivity from '$lib/proof/sensitivity.json';

export const prerender = true;

export interface Proved {
	/** The number of sets of answers, an integer too large for a double. */
	readonly answerSets: string;
	readonly outcomes: readonly Share[];
	/** In the order of the statements. */
	readonly holds: readonly boolean[];
	/** The shares of the answers whose role changes, in the order of `RULE_CHANGES`. */
	readonly sensitivity: readonly number[];
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
		holds: proof.statements.map(({ holds }) => holds),
		sensitivity: Object.values(sensitivity.moved).map((moved) => share(moved, proof.answerSets))
	} satisfies Proved);
}

/** The seven outcomes: role and stage, for any destination. */
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
		share: share(answerSets, all)
	}));
}

/** All sets of answers are fewer than 2^53. */
const share = (part: bigint | number, all: bigint) => Number(part) / Number(all);
