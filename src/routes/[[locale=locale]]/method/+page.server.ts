import { prove, type Proof } from '$lib/assessment/proof';
import type { PageServerLoad } from './$types';

let proof: Proof | undefined;

/** While prerendering, so that the page shows what holds for the rules it was built with. */
export const load: PageServerLoad = () => {
	proof ??= prove();
	const { sheets, statements } = proof;
	return {
		sheets: String(sheets),
		outcomes: bySevenOutcomes(proof),
		holds: statements.map(({ holds }) => holds)
	};
};

/** Role and stage, whatever the destination. */
function bySevenOutcomes({ outcomes, sheets: all }: Proof) {
	const sums = new Map<string, { role: Role; stage: Stage; sheets: bigint }>();
	for (const { role, stage, sheets } of outcomes) {
		const key = `${role} ${stage}`;
		sums.set(key, { role, stage, sheets: sheets + (sums.get(key)?.sheets ?? 0n) });
	}
	return [...sums.values()].map(({ role, stage, sheets }) => ({
		role,
		stage,
		sheets: String(sheets),
		share: Number((sheets * 10_000_000n) / all) / 10_000_000
	}));
}

type Role = Proof['outcomes'][number]['role'];
type Stage = Proof['outcomes'][number]['stage'];
