/** The figures that the page on the method is prerendered with are those of the proof. */
import { expect, it, vi } from 'vitest';
import type { Proof } from '$lib/proof/proof';
import { GET } from '../../../src/routes/proof.json/+server';

const PROOF: Pick<Proof, 'sheets' | 'outcomes' | 'statements'> = {
	sheets: 2_000_000_000_000_000n,
	outcomes: [
		{ role: 'pm', stage: 'near', destination: 'pm', sheets: 500_000_000_000_000n, witness: {} },
		{ role: 'pm', stage: 'near', destination: 'true-pmo', sheets: 1n, witness: {} },
		{ role: 'pm', stage: 'ready', destination: 'pm', sheets: 1_499_999_999_999_999n, witness: {} }
	],
	statements: [
		{ id: 1, holds: true },
		{ id: 2, holds: false, counterexample: { says: 'dx changes nothing', sheets: [] } }
	]
};

vi.mock('$lib/proof/proof', () => ({ prove: () => PROOF }));

it('role and stage are counted whatever the destination, and no sheet is lost to rounding', async () => {
	expect(await GET().json()).toEqual({
		sheets: '2000000000000000',
		outcomes: [
			{ role: 'pm', stage: 'near', sheets: '500000000000001', share: 0.25 },
			{ role: 'pm', stage: 'ready', sheets: '1499999999999999', share: 0.7499999 }
		],
		holds: [true, false]
	});
});
