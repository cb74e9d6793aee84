/**
 * The states that a user's actions lead to, in order, and which of them the page had shown as stored.
 * The page counts the actions, and reports the count whenever it shows 'stored'.
 */
import type { Page } from '@playwright/test';
import { path, type Notes, type Answers } from '$lib/assessment/answers';
import type { DraftContent } from '$lib/storage/draft-content';
import { stored } from '../database';

/** All that the database should hold, without ids and dates. */
export interface State {
	readonly draft: DraftContent | undefined;
	/** The one finished first first. */
	readonly attempts: readonly { readonly answers: Answers; readonly notes: Notes }[];
}

export class Trail {
	readonly #states: State[];
	#shown = 0;
	#isOver = false;
	#onshown: () => void = () => undefined;

	constructor(start: State) {
		this.#states = [start];
	}

	get now(): State {
		return this.#states.at(-1)!;
	}

	/** Before it is done: what comes of it may be stored before anybody hears of it. */
	go(state: State): void {
		this.#states.push(state);
	}

	/** From now on nothing counts that the page says: it may be on its way from before a crash. */
	end(): void {
		this.#isOver = true;
	}

	/** The states that may be stored: the last one shown as stored, and those after it. */
	get possible(): readonly State[] {
		return this.#states.slice(this.#shown);
	}

	/** Resolves when the page has shown for so many times that it has stored something. */
	async hasShown(times: number): Promise<void> {
		let left = times;
		await new Promise<void>((resolve) => {
			this.#onshown = () => {
				left -= 1;
				if (left === 0) resolve();
			};
		});
	}

	/** Listens to a page; its reports arrive in order. */
	async follow(page: Page): Promise<void> {
		await page.exposeFunction('shownAsStored', (done: number) => {
			if (this.#isOver) return;
			this.#shown = done;
			this.#onshown();
		});
		await page.addInitScript(count);
	}
}

/** Runs in the page. Counts on over all pages of the tab, and dies with it. */
function count(): void {
	const DONE = 'done';
	const done = () => Number(sessionStorage.getItem(DONE) ?? 0);
	const on = (event: string, selector: string) =>
		addEventListener(
			event,
			({ target }) => {
				if ((target as Element).closest(selector)) sessionStorage.setItem(DONE, String(done() + 1));
			},
			{ capture: true }
		);
	on('change', 'main form input[name]');
	on('input', '#note');
	on('click', 'main form button[name="skip"], main > button.button');
	// A draft is stored when it is said to be, an attempt when its result is there.
	new MutationObserver((mutations) => {
		const isShown = mutations.some(
			({ target }) =>
				target instanceof HTMLElement && (target.dataset.draft === 'saved' || target.dataset.role)
		);
		if (!isShown) return;
		const { shownAsStored } = window as unknown as { shownAsStored(done: number): void };
		shownAsStored(done());
	}).observe(document, { subtree: true, attributeFilter: ['data-draft', 'data-role'] });
}

/** The draft to go on with: without one, a retake of the last attempt. */
export function contentIn({ draft, attempts }: State): DraftContent {
	if (draft) return draft;
	const { answers = {}, notes = {} } = attempts.at(-1) ?? {};
	const left = path(answers).filter((question) => answers[question] === undefined);
	return { answers, notes, skipped: attempts.length > 0 ? left : [], plan: [] };
}

/** Reads the database without the code of the site. */
export async function storedState(page: Page): Promise<State> {
	const { drafts, attempts } = (await stored(page)) as unknown as {
		drafts: (DraftContent & { answers: Answers })[];
		attempts: { answers: Answers; notes: Notes; finishedAt: string }[];
	};
	if (drafts.length > 1) throw new Error(`There are ${drafts.length} drafts`);
	const [draft] = drafts.map(({ answers, skipped, notes, plan }) => ({
		answers,
		skipped,
		notes,
		plan
	}));
	return {
		draft,
		attempts: attempts
			.toSorted((a, b) => (a.finishedAt < b.finishedAt ? -1 : 1))
			.map(({ answers, notes }) => ({ answers, notes }))
	};
}
