/**
 * The judgement of each labelled posting, so that a change of a rule or a cue shows its effects. After
 * an intended change: `npx vitest run tests/unit/postings/record.test.ts -u`.
 */
import { expect, it } from 'vitest';
import { judgeCases, type JudgedCase } from '$lib/postings/judge';
import { postings } from './labelled-postings';

it('the judgements are those of the record', async () => {
	const record = postings.map(({ id, label, text }) => {
		const cases = judgeCases(text).map((each) => recordOf(text, each));
		return [`${id} (${label})`, ...cases, ''].join('\n');
	});
	await expect(record.join('\n')).toMatchFileSnapshot('./record.txt');
});

function recordOf(text: string, { judgement }: JudgedCase): string {
	const { kind, confidence, reason, leaning, rival, missing, cautions, evidence } = judgement;
	const words = ({ start, end }: { start: number; end: number }) =>
		`「${text.slice(start, end).replace(/\s+/g, ' ')}」`;
	return [
		`${kind}, ${reason ?? confidence}, leaning ${leaning ?? 'nowhere'}, rival ${rival ?? 'none'}`,
		...evidence.map((found) => `  ${found.cue} ${words(found)} ${found.kind} ${found.weight}`),
		...cautions.map(({ id, spans }) => `  ! ${id} ${spans.map(words).join('')}`),
		`  ? ${missing.join(', ')}`
	].join('\n');
}
