/**
 * The judgement of each labelled posting, so that a change of a rule or a cue shows its effects. After
 * an intended change: `npx vitest run tests/unit/postings/record.test.ts -u`.
 */
import { expect, it } from 'vitest';
import { judged, postings, SETS, type Judged } from './labelled-postings';

it.each(SETS)('the judgements of the set %s are those of the record', async (set) => {
	const record = judged(postings(set)).map(recordOf).join('\n');
	await expect(record).toMatchFileSnapshot(`./records/${set}.txt`);
});

function recordOf({ name, text, judgement }: Judged): string {
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
