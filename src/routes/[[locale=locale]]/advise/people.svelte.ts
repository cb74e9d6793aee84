/** The people whose answers an adviser has received: in memory alone, lost with the page. */
import type { Answers } from '$lib/assessment/answers';
import { inSlices } from '$lib/platform/scheduler';
import { addPeople, earlierAnswers, type LeftOut, type Person } from '$lib/presenters/people';
import {
	rowContent,
	type PeopleTexts,
	type PersonRow,
	type RowContent
} from '$lib/presenters/people-rows';
import type { Received, ReceivedItem } from '$lib/storage/read-received';

export class People {
	all = $state.raw<readonly Person[]>([]);
	/** In the order of `all`, once they are worked out. */
	rows = $state.raw<readonly PersonRow[]>([]);
	leftOut = $state.raw<readonly LeftOut[]>([]);
	/** The one removed last, with its index. */
	removed = $state.raw<{ readonly person: Person; readonly at: number }>();
	/** Ids of the people to compare, two at most, in the order of choosing. */
	chosen = $state.raw<readonly number[]>([]);
	#texts: PeopleTexts | undefined;
	#contents = new WeakMap<Received, { earlier: Answers | undefined; content: RowContent }>();
	#lastId = 0;

	/** Says the rows in other words. */
	async present(texts: PeopleTexts): Promise<void> {
		this.#texts = texts;
		this.#contents = new WeakMap();
		await this.#update();
	}

	/** Adds what is neither broken nor in the list yet, and returns their number. */
	async add(items: readonly ReceivedItem[], nameOf: (n: number) => string): Promise<number> {
		const { added, leftOut } = addPeople(this.all, items, (received) =>
			this.#person(received, nameOf)
		);
		this.leftOut = [...this.leftOut, ...leftOut];
		await this.#change([...this.all, ...added]);
		return added.length;
	}

	/** Adds what is in the list already. */
	async addAnyway(left: LeftOut, nameOf: (n: number) => string): Promise<void> {
		if (!left.ok) return;
		this.leftOut = this.leftOut.filter((each) => each !== left);
		await this.#change([...this.all, this.#person(left.received, nameOf)]);
	}

	#person(received: Received, nameOf: (n: number) => string): Person {
		const id = (this.#lastId += 1);
		return { id, name: received.name || nameOf(id), received };
	}

	/** A blank name changes nothing. */
	async rename(id: number, typed: string): Promise<void> {
		const { personName } = await import('$lib/storage/find-links');
		const name = personName(typed);
		if (name === '') return;
		await this.#change(this.all.map((each) => (each.id === id ? { ...each, name } : each)));
	}

	async remove(id: number): Promise<void> {
		const at = this.all.findIndex((each) => each.id === id);
		const person = this.all[at];
		if (!person) return;
		this.chosen = this.chosen.filter((each) => each !== id);
		await this.#change(this.all.toSpliced(at, 1));
		this.removed = { person, at };
	}

	async undo(): Promise<void> {
		const { person, at = 0 } = this.removed ?? {};
		if (person) await this.#change(this.all.toSpliced(at, 0, person));
	}

	/** A third choice replaces the oldest. */
	choose(id: number): void {
		this.chosen = this.chosen.includes(id)
			? this.chosen.filter((each) => each !== id)
			: [...this.chosen, id].slice(-2);
	}

	/** The two people to compare, the one added first on the left. */
	get pair(): readonly [Person, Person] | undefined {
		const [from, to] = this.all.filter(({ id }) => this.chosen.includes(id));
		return from && to && [from, to];
	}

	async #change(people: readonly Person[]): Promise<void> {
		this.removed = undefined;
		this.all = people;
		await this.#update();
	}

	/** In slices; a change meanwhile updates by itself. */
	async #update(): Promise<void> {
		const [people, texts] = [this.all, this.#texts];
		if (!texts) return;
		const earlier = earlierAnswers(people);
		const rows = await inSlices(people, (person) => ({
			...person,
			...this.#content(person.received, earlier.get(person.id), texts)
		}));
		if (people === this.all && texts === this.#texts) this.rows = rows;
	}

	#content(received: Received, earlier: Answers | undefined, texts: PeopleTexts): RowContent {
		const known = this.#contents.get(received);
		if (known && known.earlier === earlier) return known.content;
		const content = rowContent(received, earlier, texts);
		this.#contents.set(received, { earlier, content });
		return content;
	}
}
