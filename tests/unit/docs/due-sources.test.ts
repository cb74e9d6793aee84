import { expect, test, vi } from 'vitest';
import { dueSources } from '../../../scripts/sources/due';

vi.mock('$lib/content/article', () => ({
	ARTICLE: { address: 'https://article.example', checked: '2026-11-29' }
}));
vi.mock('$lib/content/sources', () => ({
	SOURCES: {
		S1: { address: 'https://one.example', checked: '2026-12-24', standing: 'read' },
		S2: { address: 'https://two.example', checked: '2026-11-28', standing: 'retold' }
	}
}));

const due = (today: string) => dueSources(new Date(today)).map(({ id }) => id);

test('a source is due once it was checked more than half a year ago, the longest first', () => {
	expect(due('2026-11-29')).toEqual([]);
	expect(due('2027-05-28')).toEqual([]);
	expect(due('2027-05-29')).toEqual(['S2']);
	expect(due('2027-05-30')).toEqual(['S2', 'article']);
	expect(due('2027-07-01')).toEqual(['S2', 'article', 'S1']);
});
