/** Decides which of the answers that an adviser has received come into the list of people. */
import type { Received, ReceivedItem } from '$lib/storage/read-received';
import { nameKey, type Person } from './people-rows';

/** More than anybody advises, and as many as the page sorts at once. */
export const MAX_PEOPLE = 1_000;

type Read = Extract<ReceivedItem, { readonly ok: true }>;

/** A link or a file that is not added. */
export type LeftOut =
	| Extract<ReceivedItem, { readonly ok: false }>
	/** `of`: the same is in the list under this name. */
	| (Read & { readonly of: string })
	| (Read & { readonly limit: number });

/** @param next makes somebody for the list */
export function addPeople(
	people: readonly Person[],
	items: readonly ReceivedItem[],
	next: (received: Received) => Person
): { readonly added: readonly Person[]; readonly leftOut: readonly LeftOut[] } {
	const added: Person[] = [];
	const leftOut: LeftOut[] = [];
	const byKey = new Map<string, Person[]>();
	const know = (person: Person) => {
		const { key } = person.received;
		byKey.set(key, [...(byKey.get(key) ?? []), person]);
	};
	people.forEach(know);
	for (const item of items) {
		if (!item.ok) {
			leftOut.push(item);
			continue;
		}
		const { received } = item;
		const same = byKey.get(received.key)?.find((person) => isRepeated(received, person));
		if (same) leftOut.push({ ...item, of: same.name });
		else if (people.length + added.length >= MAX_PEOPLE)
			leftOut.push({ ...item, limit: MAX_PEOPLE });
		else {
			const person = next(received);
			added.push(person);
			know(person);
		}
	}
	return { added, leftOut };
}

/**
 * The same attempt; or the same link for the same name, be it changed since, or for none. Two people may
 * well answer alike.
 */
function isRepeated(received: Received, { name, received: other }: Person): boolean {
	return (
		received.finishedAt !== undefined ||
		received.name === '' ||
		other.name === '' ||
		[name, other.name].some((each) => nameKey(received.name) === nameKey(each))
	);
}
