/**
 * What is said of each labelled posting. Whoever changes a rule or a cue sees here which postings that
 * touches, and how. Where it is meant: `npx vitest run tests/unit/postings/record.test.ts -u`.
 */
import { expect, it } from 'vitest';
import { judged, postings, SETS, type Judged } from './labelled-postings';

it.each(SETS)('in the set %s it is what the record says', async (set) => {
	const record = judged(postings(set)).map(said).join('\n');
	await expect(record).toMatchFileSnapshot(`./records/${set}.txt`);
});

function said({ name, text, judgement }: Judged): string {
	const { kind, confidence, reason, missing, cautions, evidence, facts } = judgement;
	const words = ({ start, end }: { start: number; end: number }) =>
		`「${text.slice(start, end).replace(/\s+/g, ' ')}」`;
	return [
		`${name}: ${kind}, ${reason ?? confidence} (${facts.join(' ')})`,
		...evidence.map((found) => `  ${found.cue} ${words(found)} ${found.kind} ${found.weight}`),
		...cautions.map(({ id, spans }) => `  ! ${id} ${spans.map(words).join('')}`),
		`  ? ${missing.join(', ')}`,
		''
	].join('\n');
}
