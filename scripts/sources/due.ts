import { ARTICLE } from '$lib/content/article';
import { SOURCES } from '$lib/content/sources';
import { entries } from '$lib/typed-object';

interface Due {
	readonly id: string;
	readonly address: string;
	readonly checked: string;
}

/** The sources that nobody has checked for half a year, longest first. */
export function dueSources(today: Date): Due[] {
	const halfYearAgo = new Date(today);
	halfYearAgo.setUTCMonth(halfYearAgo.getUTCMonth() - 6);
	const before = halfYearAgo.toISOString().slice(0, 'YYYY-MM-DD'.length);
	const all: Due[] = [
		{ id: 'article', ...ARTICLE },
		...entries(SOURCES).map(([id, { address, checked }]) => ({ id, address, checked }))
	];
	return all
		.filter(({ checked }) => checked < before)
		.sort((a, b) => a.checked.localeCompare(b.checked));
}
