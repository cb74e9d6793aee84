/**
 * Several tabs answer, conclude, plan, delete, undo, import, fail, retry, freeze and reopen in any
 * order. The model knows each text by its own name: shown as stored, or given up by the user or
 * reported as lost.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { RUNS, TIMEOUT } from '../untrusted-input/runs';
import { toAttempt, type Attempt, type Draft } from '$lib/storage/records';
import { givenSince, merged } from '$lib/questionnaire/merged';
import { newDraft } from '$lib/storage/new-draft';
import { Browser, type Tab } from './several-tabs';

const TABS = 2;
const QUESTIONS = ['phase', 'lead', 'risk'] as const;
const ITEMS = ['move-upstream', 'retake-later'] as const;

class Model {
	/** Shown as stored, and neither given up nor reported as lost since. */
	readonly stored = new Set<string>();
	/** Of each tab: in memory, and shown as not stored. */
	readonly unsaved = Array.from({ length: TABS }, () => new Set<string>());
	/** By question. */
	readonly given: Partial<Record<string, string[]>> = {};
	readonly replaced = new Set<string>();
	/** Of each tab: ids of attempts that it deletes as soon as it can write. */
	readonly toDelete = Array.from({ length: TABS }, () => new Set<string>());
	/** Texts deleted with everything else. */
	readonly wiped = new Set<string>();
	/** Ids of attempts. */
	readonly deleted = new Set<string>();

	/** The outcome of a write that stores these texts. */
	wrote(tab: number, texts: readonly string[], isStored: boolean): void {
		for (const text of texts) {
			if (this.replaced.has(text)) continue;
			if (isStored) this.stored.add(text);
			else this.unsaved[tab]?.add(text);
		}
	}

	/** Another text stands in their place, or will as soon as its tab can write. */
	replace(texts: readonly string[]): void {
		this.giveUp(texts);
		for (const text of texts) this.replaced.add(text);
	}

	giveUp(texts: readonly string[]): void {
		for (const text of texts) {
			this.stored.delete(text);
			for (const unsaved of this.unsaved) unsaved.delete(text);
		}
	}

	wipe(texts: readonly string[]): void {
		this.giveUp([...texts, ...this.stored]);
		for (const text of texts) this.wiped.add(text);
	}
}

const textsIn = (value: unknown): string[] =>
	JSON.stringify(value ?? '').match(/<\d+>|1\d{3}-01/g) ?? [];

type Action = (tab: Tab, at: number, model: Model, pick: number) => Promise<void>;

/** Everything in memory that a flush may have stored is claimed, or was reported. */
function settle(tab: Tab, at: number, model: Model): void {
	const unsaved = model.unsaved[at] ?? new Set();
	const news = tab.news.splice(0);
	if (news.includes('overtaken'))
		for (const text of unsaved) if (!text.startsWith('<')) unsaved.delete(text);
	if (news.includes('wiped')) unsaved.clear();
	if (tab.store.hasUnsavedChanges) return;
	for (const text of unsaved) model.stored.add(text);
	unsaved.clear();
	model.toDelete[at]?.clear();
}

const ACTIONS: Record<string, Action> = {
	async answer(tab, at, model, pick) {
		const draft = tab.draft ?? (await tab.restore());
		const question = QUESTIONS[pick % QUESTIONS.length] ?? 'phase';
		model.replace(textsIn(draft.notes[question]));
		const earlier = (model.given[question] ??= []);
		// Answers given while the stored ones are unknown win over earlier ones.
		if (tab.isUnread) model.replace(earlier);
		const text = tab.browser.text();
		earlier.push(text);
		const notes = { ...draft.notes, [question]: text };
		const changed = { ...draft, notes, updatedAt: tab.browser.now().toISOString() };
		const given = givenSince(tab.restored ?? changed, changed);
		const merge = (stored: Draft) => merged(stored, given);
		const unknown = tab.isUnread ? merge : undefined;
		const { record, error } = await tab.store.saveDraft(changed, tab.known, unknown);
		tab.draft = tab.known = record;
		if (!error) tab.isUnread = false;
		// Notes copied from an attempt may be gone with it before the draft is stored.
		model.wrote(at, error ? [text] : textsIn(record.notes), !error);
	},
	async follow(tab) {
		await tab.restore();
	},
	async conclude(tab, at, model) {
		const draft = tab.draft ?? (await tab.restore());
		const { record, error } = await tab.store.concludeDraft(draft, tab.browser.now(), tab.known);
		tab.draft = tab.known = undefined;
		model.wrote(at, textsIn(record.notes), !error);
	},
	async plan(tab, at, model, pick) {
		const attempt = await attemptIn(tab, pick);
		const item = ITEMS[pick % ITEMS.length] ?? 'retake-later';
		if (!attempt) return;
		model.replace(textsIn(attempt.plan.find((each) => each.item === item)));
		const month = tab.browser.month();
		const saving = tab.store.savePlannedItem(attempt.id, item, { state: 'planned', month });
		const outcome = await saving.catch(() => 'unsaved' as const);
		if (outcome) model.wrote(at, [month], outcome === true);
	},
	async delete(tab, at, model, pick) {
		const attempt = await attemptIn(tab, pick);
		if (!attempt) return;
		tab.deleted = attempt;
		model.giveUp(textsIn(attempt));
		await tab.store.deleteAttempt(attempt.id).then(
			() => void model.deleted.add(attempt.id),
			() => void model.toDelete[at]?.add(attempt.id)
		);
	},
	async undo(tab, at, model) {
		const { deleted } = tab;
		if (!deleted) return;
		tab.deleted = undefined;
		const isThere = (await tab.store.load()).attempts.some(({ id }) => id === deleted.id);
		const isStored = await tab.store.restoreAttempt(deleted).then(
			() => true,
			() => false
		);
		model.deleted.delete(deleted.id);
		for (const text of textsIn(deleted)) model.wiped.delete(text);
		const isDeletedNext = model.toDelete.some((ids) => ids.has(deleted.id));
		if (!isThere && !isDeletedNext) model.wrote(at, textsIn(deleted), isStored);
	},
	async import(tab, at, model) {
		const notes = { lead: tab.browser.text() };
		const draft = { ...newDraft(tab.browser.now()), notes };
		const attempt = toAttempt(draft, tab.browser.now());
		const file = { drafts: [], attempts: [attempt], postings: [], weeks: [], unreadable: 0 };
		const done = await tab.store.importRecords(file).catch(() => undefined);
		if (done?.attempts) model.wrote(at, textsIn(attempt), done.problem === undefined);
	},
	async wipe(tab, at, model) {
		const texts = textsIn(tab.browser.rows);
		await tab.store.wipe().then(
			() => model.wipe(texts),
			() => undefined
		);
		// The page of a wipe has left the quiz.
		tab.forget();
		model.unsaved[at]?.clear();
	},
	async retry(tab) {
		await tab.store.retry().catch(() => undefined);
	},
	fill: (tab) => done(() => (tab.isFull = !tab.isFull)),
	blind: (tab) => done(() => (tab.isUnreadable = !tab.isUnreadable)),
	async freeze(tab, at, model) {
		tab.isFrozen = !tab.isFrozen;
		if (tab.isFrozen) return;
		// It goes on with records that it cannot know to be deleted.
		if (tab.isUnreadable)
			for (const text of textsIn(await tab.store.load())) model.wiped.delete(text);
		tab.news.length = 0;
		tab.hear('resumed');
		await vi.waitFor(() => expect(tab.news.length).toBeGreaterThan(0), { interval: 0 });
	},
	reopen: (tab, at, model) =>
		done(() => {
			model.unsaved[at]?.clear();
			tab.open();
		})
};

const done = (job: () => unknown) => Promise.resolve(job()).then(() => undefined);

async function attemptIn(tab: Tab, pick: number): Promise<Attempt | undefined> {
	const { attempts } = await tab.store.load();
	return attempts[pick % Math.max(attempts.length, 1)];
}

class Step implements fc.AsyncCommand<Model, Browser> {
	readonly name: string;
	readonly at: number;
	readonly pick: number;

	constructor(name: string, at: number, pick: number) {
		this.name = name;
		this.at = at;
		this.pick = pick;
	}

	check = () => true;

	async run(model: Model, browser: Browser): Promise<void> {
		const tab = browser.tabs[this.at];
		if (!tab || (tab.isFrozen && this.name !== 'freeze')) return;
		await ACTIONS[this.name]?.(tab, this.at, model, this.pick);
		browser.tabs.forEach((each, at) => settle(each, at, model));
		const texts = new Set(textsIn(browser.rows));
		expect(
			[...model.stored].filter((text) => !texts.has(text)),
			'lost in silence'
		).toEqual([]);
		const ids = new Set(browser.rows.attempts.map(({ id }) => id));
		expect(
			[...model.wiped].filter((text) => texts.has(text)),
			'came back'
		).toEqual([]);
		expect(
			[...model.deleted].filter((id) => ids.has(id)),
			'came back'
		).toEqual([]);
	}

	toString = () => `${this.name} in tab ${this.at} (${this.pick})`;
}

/** The steps that the known losses were made of. */
const OFTEN = ['answer', 'plan', 'plan', 'fill', 'retry', 'delete'];

function browserWithAttempt(): Browser {
	const browser = new Browser(TABS);
	const attempt = toAttempt(newDraft(browser.now()), browser.now());
	browser.rows = { ...browser.rows, attempts: [attempt] };
	return browser;
}

const steps = fc.commands(
	[...Object.keys(ACTIONS), ...OFTEN].map((name) =>
		fc.tuple(fc.nat(TABS - 1), fc.nat(1)).map(([at, pick]) => new Step(name, at, pick))
	),
	{ maxCommands: 40, size: 'max' }
);

test(
	'whatever several tabs do, a text shown as stored is stored, given up or reported as lost',
	async () => {
		await fc.assert(
			fc.asyncProperty(steps, (commands) =>
				fc.asyncModelRun(() => ({ model: new Model(), real: browserWithAttempt() }), commands)
			),
			RUNS
		);
	},
	TIMEOUT
);

test('a draft that could not be written goes on whole though the records cannot be read meanwhile', async () => {
	const browser = new Browser(1);
	browser.rows = { ...browser.rows, attempts: [toAttempt(newDraft(browser.now()), browser.now())] };
	const [tab] = browser.tabs;
	if (!tab) throw new Error('No tab');
	const first = await tab.restore();
	tab.isFull = true;
	const pending = { ...first, notes: { lead: 'first' } };
	await tab.store.saveDraft(pending);
	[tab.isFull, tab.isUnreadable] = [false, true];
	expect((await tab.restore()).notes).toEqual(pending.notes);
	tab.isUnreadable = false;
	const both = { ...pending, notes: { lead: 'first', phase: 'second' } };
	const merge = (stored: Draft) => merged(stored, givenSince(pending, both));
	await tab.store.saveDraft(both, pending, merge);
	expect(browser.rows.drafts).toMatchObject([{ notes: both.notes }]);
});

test.each([0, 1])(
	'answers to a draft that another tab has concluded get no id that tab %i has deleted',
	async (deleting) => {
		const browser = new Browser(2);
		const known = { ...newDraft(browser.now()), notes: { phase: 'first' } };
		browser.rows = { ...browser.rows, drafts: [known] };
		const [tab, other] = browser.tabs;
		if (!tab || !other) throw new Error('No tabs');
		await tab.restore();
		tab.isUnreadable = true;
		const { record: attempt } = await other.store.concludeDraft(known, browser.now(), known);
		const both = { ...known, notes: { phase: 'first', lead: 'second' } };
		const merge = (stored: Draft) => merged(stored, givenSince(known, both));
		await tab.store.saveDraft(both, known, merge);
		tab.isUnreadable = false;
		await browser.tabs[deleting]?.store.deleteAttempt(attempt.id);
		await tab.store.retry();
		const draft = await tab.restore();
		const { record: own } = await tab.store.concludeDraft(draft, browser.now(), draft);
		expect(own.notes).toEqual(both.notes);
		expect(browser.rows.attempts).toEqual([own]);
		await browser.tabs[deleting]?.store.restoreAttempt(attempt);
		expect(browser.rows.attempts, 'the undo').toEqual([own, attempt]);
	}
);
