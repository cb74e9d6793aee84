import { describe, expect, it } from 'vitest';
import { CUES } from '$lib/postings/cues';
import { normalise } from '$lib/postings/normalise';
import { withoutHomonyms } from '$lib/postings/homonyms';

const seen = (text: string) => withoutHomonyms(normalise(text).text);

describe.each(CUES)('the cue $id', (cue) => {
	const { pattern, finds, leaves, facts } = cue;

	it(`finds 「${finds}」 and leaves 「${leaves}」`, () => {
		expect(seen(finds)).toMatch(pattern);
		expect(seen(leaves)).not.toMatch(pattern);
		expect(leaves).not.toBe('');
	});

	it('has an id and a reason', () => {
		expect(cue.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(cue.why).toMatch(/^\S.*\.$/);
	});

	it('rests on facts of the article', () => {
		for (const fact of facts) expect(fact).toMatch(/^F([1-9]|1[0-5])$/);
		expect(facts).not.toHaveLength(0);
	});
});

it('no two cues share an id', () => {
	expect(new Set(CUES.map(({ id }) => id)).size).toBe(CUES.length);
});
