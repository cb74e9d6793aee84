/** The people of an adviser: which of the answers received come into the list, and whose are whose. */
import type { Answers } from '$lib/assessment/answers';
import type { Received, ReceivedItem } from '$lib/storage/read-received';

/** Answers in the list, under a name that the adviser may change. */
export interface Person {
	readonly id: number;
	readonly name: string;
	readonly received: Received;
}

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

/** The same for names that differ in width, spaces and case alone. */
const nameKey = (name: string) => name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

/**
 * The earlier answers of each person: those of the same name that were added before, or by date where all
 * of that name have one; else the attempt before it in its own file.
 */
export function earlierAnswers(people: readonly Person[]): ReadonlyMap<number, Answers> {
	const byName = new Map<string, Person[]>();
	for (const person of people) {
		const key = nameKey(person.name);
		const same = byName.get(key);
		if (same) same.push(person);
		else byName.set(key, [person]);
	}
	return new Map(
		[...byName.values()].flatMap((same) => {
			const ordered = inOrder(same);
			return ordered.flatMap(({ id, received }, at): [number, Answers][] => {
				const earlier = ordered[at - 1]?.received ?? received.before;
				return earlier ? [[id, earlier.answers]] : [];
			});
		})
	);
}

function inOrder(people: readonly Person[]): readonly Person[] {
	const date = ({ received }: Person) => received.finishedAt ?? '';
	return people.every((person) => date(person))
		? people.toSorted((a, b) => (date(a) < date(b) ? -1 : Number(date(a) > date(b))))
		: people;
}
