/** The figures on the method page are those of the proof. */
import { expect, it, vi } from 'vitest';
import type { Proof } from '$lib/proof/proof';
import { GET } from '../../../src/routes/proof.json/+server';

const PROOF: Pick<Proof, 'answerSets' | 'outcomes' | 'statements'> = {
	answerSets: 2_000_000_000_000_000n,
	outcomes: [
		{ role: 'pm', stage: 'near', destination: 'pm', answerSets: 500_000_000_000_000n, witness: {} },
		{ role: 'pm', stage: 'near', destination: 'true-pmo', answerSets: 1n, witness: {} },
		{
			role: 'pm',
			stage: 'ready',
			destination: 'pm',
			answerSets: 1_499_999_999_999_999n,
			witness: {}
		}
	],
	statements: [
		{ id: 1, holds: true },
		{ id: 2, holds: false, counterexample: { says: 'dx changes nothing', answerSets: [] } }
	]
};

vi.mock('$lib/proof/proof', () => ({ prove: () => PROOF }));

it('role and stage are counted whatever the destination, and no answers is lost to rounding', async () => {
	expect(await GET().json()).toMatchObject({
		answerSets: '2000000000000000',
		outcomes: [
			{
				role: 'pm',
				stage: 'near',
				answerSets: '500000000000001',
				share: 500_000_000_000_001 / 2e15
			},
			{
				role: 'pm',
				stage: 'ready',
				answerSets: '1499999999999999',
				share: 1_499_999_999_999_999 / 2e15
			}
		],
		holds: [true, false]
	});
});
