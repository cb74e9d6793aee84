/** The machine with its real actors, over a database in memory: what becomes of drafts, in one tab and in several. */
import { beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import type { Answers } from '$lib/assessment/answers';
import { createQuestionnaire, type QuestionnaireActor } from '$lib/questionnaire/actor';
import type { QuestionnaireEvent } from '$lib/questionnaire/machine';
import { RecordStore } from '$lib/storage/record-store';
import { toAttempt, type Attempt } from '$lib/storage/records';
import type { Tabs, TabMessage } from '$lib/storage/tabs';
import { at, draft, StubBackend } from '../storage/helpers';
import { upTo } from './people';

const all = upTo('review').answers;
const full = () => new DOMException('', 'QuotaExceededError');

let backend: StubBackend;
let store: RecordStore;

beforeEach(() => {
	backend = new StubBackend();
	store = new RecordStore(backend.open);
});

/** Tabs that hear each other. */
class Neighbours {
	readonly #listeners = new Map<Tabs, ((message: TabMessage) => void)[]>();

	tab(): Tabs {
		const tab: Tabs = {
			post: (message) => {
				for (const [other, listeners] of this.#listeners)
					if (other !== tab) for (const listener of listeners) listener(message);
			},
			listen: (listener) => {
				this.#listeners.get(tab)?.push(listener);
			}
		};
		this.#listeners.set(tab, []);
		return tab;
	}
}

class Tab {
	readonly actor: QuestionnaireActor;
	readonly store: RecordStore;

	constructor(store: RecordStore) {
		this.store = store;
		this.actor = createQuestionnaire(() => Promise.resolve(store), { question: undefined });
		this.actor.start();
	}

	static async open(store: RecordStore): Promise<Tab> {
		const tab = new Tab(store);
		await tab.isIdle();
		return tab;
	}

	/** Nothing is read or written, and no news is looked at. */
	async isIdle(): Promise<void> {
		// Messages of other tabs arrive with the next task.
		await new Promise((resolve) => setTimeout(resolve));
		await waitFor(
			this.actor,
			({ value, status }) =>
				status === 'done' ||
				(value.interview !== 'restoring' &&
					!['saving', 'concluding', 'waiting'].includes(value.draft) &&
					value.tabs === 'idle')
		);
	}

	async send(...events: QuestionnaireEvent[]): Promise<void> {
		for (const event of events) this.actor.send(event);
		await this.isIdle();
	}

	answer<Q extends keyof Answers>(question: Q, answer: Answers[Q]): Promise<void> {
		return this.send({ type: 'answer.given', question, answer });
	}

	async conclude(): Promise<string | undefined> {
		await this.send({ type: 'review.visited' }, { type: 'result.requested' });
		return this.context.attempt;
	}

	get context() {
		return this.actor.getSnapshot().context;
	}

	get draft() {
		return this.actor.getSnapshot().value.draft;
	}
}

/** An attempt that was concluded at an earlier visit. */
function concluded(minutes: number, answers: Answers): Attempt {
	const attempt = toAttempt(draft(minutes, { answers }), at(minutes));
	backend.rows = { ...backend.rows, attempts: [...backend.rows.attempts, attempt] };
	return attempt;
}

describe('a first visit', () => {
	test('starts from nothing, and stores nothing by that', async () => {
		const tab = await Tab.open(store);
		expect(tab.context.content).toEqual({ answers: {}, skipped: [], notes: {}, plan: [] });
		expect(backend.writes).toEqual([]);
	});

	test('stores all its answers in one draft, and concludes it to one attempt', async () => {
		const tab = await Tab.open(store);
		await tab.answer('phase', 'build');
		await tab.send(
			{ type: 'answer.given', question: 'phase', answer: 'design' },
			{ type: 'answer.confirmed' },
			{ type: 'question.skipped', question: 'lead' }
		);
		const { draft: stored } = await store.load();
		expect(stored).toMatchObject({ answers: { phase: 'design' }, skipped: ['lead'] });
		for (
			let question = tab.context.at;
			!tab.actor.getSnapshot().matches({ interview: 'reviewing' });
		)
			await tab
				.send({ type: 'question.skipped', question })
				.then(() => (question = tab.context.at));
		const id = await tab.conclude();
		const { draft: left, attempts } = await store.load();
		expect(left).toBeUndefined();
		expect(attempts).toMatchObject([{ id, answers: { phase: 'design' } }]);
		expect(id).toBe(stored?.id);
	});
});

describe('a visit with a draft', () => {
	test('goes on with it, whatever attempts there are', async () => {
		concluded(1, all);
		const mine = draft(2, { answers: all });
		await store.saveDraft(mine);
		const tab = await Tab.open(store);
		expect(tab.context.content.answers).toEqual(all);
		expect(await tab.conclude()).toBe(mine.id);
	});

	test('keeps its notes and the time it was begun', async () => {
		const mine = draft(2, { answers: { phase: 'build' }, notes: { lead: 'twelve people' } });
		await store.saveDraft(mine);
		const tab = await Tab.open(store);
		const { notes, startedAt } = mine;
		expect(tab.context.content.notes).toEqual(notes);
		await tab.answer('phase', 'design');
		expect((await store.load()).draft).toMatchObject({ id: mine.id, notes, startedAt });
	});

	test('counts the records that could not be read', async () => {
		backend.rows = { ...backend.rows, drafts: [{ id: 'x' }], attempts: [{ id: 'y' }] };
		expect((await Tab.open(store)).context.unreadable).toBe(2);
	});
});

describe('a retake', () => {
	test('starts from the newest attempt, with its unanswered questions skipped', async () => {
		concluded(1, { phase: 'build' });
		const { risk: _, ...others } = all;
		concluded(2, others);
		const tab = await Tab.open(store);
		expect(tab.context.content).toEqual({
			answers: others,
			skipped: ['risk'],
			notes: {},
			plan: []
		});
	});

	test('in which nothing is changed leads to the attempt it started from', async () => {
		const attempt = concluded(1, all);
		const tab = await Tab.open(store);
		expect(await tab.conclude()).toBe(attempt.id);
		expect(backend.writes).toEqual([]);
		expect((await store.load()).attempts).toEqual([attempt]);
	});

	test('in which an answer is changed is an attempt of its own, and leaves the earlier alone', async () => {
		const attempt = concluded(1, all);
		const tab = await Tab.open(store);
		await tab.answer('risk', 'many');
		const id = await tab.conclude();
		expect(id).not.toBe(attempt.id);
		const { attempts } = await store.load();
		expect(attempts.map((each) => each.id)).toEqual([id, attempt.id]);
		expect(attempts[0]?.answers).toEqual({ ...all, risk: 'many' });
		expect(attempts[1]).toEqual(attempt);
	});

	test('in which a change could not be stored is changed all the same', async () => {
		const attempt = concluded(1, all);
		const tab = await Tab.open(store);
		backend.writeFailures.push(full());
		await tab.answer('risk', 'many');
		expect([tab.draft, tab.context.saveError]).toEqual(['failing', 'full']);
		expect(await tab.conclude()).not.toBe(attempt.id);
	});
});

describe('a storage that fails', () => {
	test('fails the save, with the reason', async () => {
		const tab = await Tab.open(store);
		backend.writeFailures.push(full());
		await tab.answer('phase', 'build');
		expect([tab.draft, tab.context.saveError]).toEqual(['failing', 'full']);
	});

	test('does not fail the conclusion: the attempt is there, in memory', async () => {
		await store.saveDraft(draft(1, { answers: all }));
		const tab = await Tab.open(store);
		backend.writeFailures.push(full());
		const id = await tab.conclude();
		expect(store.hasUnsavedChanges).toBe(true);
		expect((await store.load()).attempts).toMatchObject([{ id, answers: all }]);
	});

	test('that opens no database at all lets the questionnaire be taken to its end', async () => {
		backend.refusals.push(...Array.from({ length: 40 }, () => new Error('refused')));
		const tab = await Tab.open(store);
		await tab.answer('phase', 'build');
		expect(tab.context.saveError).toBe('busy');
		while (tab.actor.getSnapshot().matches({ interview: 'asking' }))
			await tab.send({ type: 'question.skipped', question: tab.context.at });
		const id = await tab.conclude();
		expect((await store.load()).attempts).toMatchObject([{ id }]);
	});

	test('is told from a fault of the code, which does fail the conclusion', async () => {
		await store.saveDraft(draft(1, { answers: all }));
		const tab = await Tab.open(store);
		tab.store.concludeDraft = () => Promise.reject(new TypeError('a fault'));
		expect(await tab.conclude()).toBeUndefined();
		expect(tab.context.problem).toBe('not-concluded');
	});
});

describe('two tabs', () => {
	let one: Tab;
	let two: Tab;
	let third: RecordStore;

	async function open(answers?: Answers): Promise<void> {
		if (answers) await store.saveDraft(draft(1, { answers }));
		const neighbours = new Neighbours();
		const storeOfTab = () => new RecordStore(backend.open, neighbours.tab());
		[one, two] = [await Tab.open(storeOfTab()), await Tab.open(storeOfTab())];
		third = storeOfTab();
	}

	const idle = () => Promise.all([one.isIdle(), two.isIdle()]);
	const stored = () => backend.rows.drafts as unknown as { id: string; answers: Answers }[];

	test('that both answer from the start have a draft each, and an attempt each', async () => {
		await open();
		one.actor.send({ type: 'answer.given', question: 'phase', answer: 'build' });
		two.actor.send({ type: 'answer.given', question: 'phase', answer: 'design' });
		await idle();
		expect(new Set(stored().map(({ answers }) => answers))).toEqual(
			new Set<Answers>([{ phase: 'build' }, { phase: 'design' }])
		);
		for (const tab of [one, two])
			while (tab.actor.getSnapshot().matches({ interview: 'asking' }))
				await tab.send({ type: 'question.skipped', question: tab.context.at });
		await one.conclude();
		await two.conclude();
		await idle();
		expect([backend.rows.drafts.length, backend.rows.attempts.length]).toEqual([0, 2]);
	});

	test('that both go on with a draft at once have one each, and both say so', async () => {
		await open({ phase: 'design', lead: 'team' });
		one.actor.send({ type: 'answer.given', question: 'phase', answer: 'build' });
		two.actor.send({ type: 'answer.given', question: 'lead', answer: 'large' });
		await idle();
		expect(new Set(stored().map(({ answers }) => answers))).toEqual(
			new Set<Answers>([
				{ phase: 'build', lead: 'team' },
				{ phase: 'design', lead: 'large' }
			])
		);
		expect([one.context.conflict, two.context.conflict]).toEqual(['apart', 'apart']);
	});

	test('of which one is untouched: it follows the other, and goes on with its draft', async () => {
		await open({ lead: 'team' });
		await one.answer('phase', 'build');
		await idle();
		expect(two.context.content.answers).toEqual({ phase: 'build', lead: 'team' });
		await two.answer('phase', 'design');
		await idle();
		expect([two.context.conflict, stored().length]).toEqual([undefined, 1]);
		// The first is overtaken: it says so, and what is answered in it from now on is a draft of its own.
		expect(one.context.conflict).toBe('changed');
		await one.answer('lead', 'none');
		expect([one.context.conflict, stored().length]).toEqual(['apart', 2]);
	});

	test('of which one was overtaken: it can go on with what the other has made of the draft', async () => {
		await open({ lead: 'team' });
		await one.answer('phase', 'build');
		await two.answer('phase', 'design');
		await idle();
		await one.send({ type: 'conflict.followed' });
		expect(one.context).toMatchObject({
			conflict: undefined,
			content: { answers: { phase: 'design', lead: 'team' } }
		});
	});

	test('of which one begins a draft: the other does not take it up, and says so', async () => {
		await open();
		await one.answer('phase', 'build');
		await idle();
		expect(two.context).toMatchObject({ conflict: 'apart', content: { answers: {} } });
		await two.answer('phase', 'design');
		expect(stored()).toHaveLength(2);
	});

	test('of which one concludes the draft: the other, untouched, is where a retake starts', async () => {
		await open(all);
		const id = await one.conclude();
		await idle();
		expect(two.context).toMatchObject({ stored: undefined, earlier: { id } });
		expect(await two.conclude()).toBe(id);
		expect(backend.rows.attempts).toHaveLength(1);
	});

	test('that conclude the same answers make one attempt, and other notes make another', async () => {
		await open(all);
		one.actor.send({ type: 'note.given', question: 'lead', text: 'twelve people' });
		const id = await two.conclude();
		expect(await one.conclude()).not.toBe(id);
		expect(backend.rows.attempts).toHaveLength(2);
	});

	test('are not disturbed by what happens to other records', async () => {
		concluded(1, all);
		await open({ lead: 'team' });
		const before = [one.context, two.context];
		await third.deleteAttempts();
		await idle();
		expect([one.context, two.context]).toEqual(before);
	});

	test('lose everything that a third deletes, also what is being written', async () => {
		await open({ lead: 'team' });
		await one.answer('phase', 'build');
		const wiping = third.wipe();
		one.actor.send({ type: 'question.skipped', question: one.context.at });
		await wiping;
		await idle();
		await idle();
		expect(stored()).toEqual([]);
		for (const tab of [one, two]) expect(tab.context.content.answers).toEqual({});
		expect(one.context.conflict).toBe('wiped');
		await one.answer('phase', 'design');
		expect(stored()).toMatchObject([{ answers: { phase: 'design' }, skipped: [] }]);
	});

	test('of which one cannot store: its answers stay apart from what the other stored meanwhile', async () => {
		await store.saveDraft(draft(1, { answers: { lead: 'team' } }));
		// Neither hears the other.
		const [deaf, other] = [
			await Tab.open(new RecordStore(backend.open)),
			await Tab.open(new RecordStore(backend.open))
		];
		await other.answer('phase', 'design');
		backend.writeFailures.push(full());
		await deaf.answer('phase', 'build');
		expect(deaf.context).toMatchObject({ conflict: 'apart', saveError: 'full' });
		await deaf.send({ type: 'save.retried' });
		expect(stored().map(({ answers }) => answers.phase)).toEqual(['design', 'build']);
	});
});
