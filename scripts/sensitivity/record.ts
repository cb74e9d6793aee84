/** The contents of `src/lib/proof/sensitivity.json`. */
import { createHash } from 'node:crypto';
import { QUESTIONS } from '$lib/assessment/questions';
import { RULE_CHANGES, type RuleChange } from '$lib/assessment/rule-changes';
import { RULES } from '$lib/assessment/rules';
import { sensitivity } from '$lib/proof/sensitivity';

/** Tells whether the counts are those of today's rules. */
export function fingerprint(): string {
	return createHash('sha256')
		.update(JSON.stringify([QUESTIONS, RULES]))
		.digest('hex')
		.slice(0, 16);
}

/** 「asked pm lead 2>1」 */
export function changeName({ number, from, to }: RuleChange): string {
	const { of, ...place } = number;
	return [of, ...Object.values(place), `${from}>${to}`].join(' ');
}

/** @returns the sets of answers that each change moves, which are fewer than 2^53 */
export function moved(changes: readonly RuleChange[] = RULE_CHANGES): Record<string, number> {
	const counts = sensitivity(changes).map(Number);
	return Object.fromEntries(changes.map((change, at) => [changeName(change), counts[at] ?? 0]));
}
