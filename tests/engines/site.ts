/** The site by its handles, in any engine. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Answers } from '$lib/assessment/answers';
import type { QuestionId } from '$lib/assessment/questions';
import type { Outcome } from '$lib/assessment/outcome';
import { localeFolder, type Locale } from '$lib/content/locales';
import { cutWords } from '../browser/cut-words';
import { databaseOf, writeRows, type Rows } from '../browser/database';
import type { Browser, Digit } from './drivers/browser';

export type Way = 'click' | 'keyboard';

/** Runs in the page. */
const afterPaint = () =>
	new Promise<void>((resolve) => {
		requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
	});

export class Site {
	constructor(
		readonly browser: Browser,
		private readonly root: string,
		private readonly locale: Locale,
		private readonly downloads: string
	) {}

	address(page: string): string {
		return `${this.root}${localeFolder(this.locale)}${page && `${page}/`}`;
	}

	/** Writes records from a page that reads none. */
	async seed(rows: Partial<Rows>): Promise<void> {
		await this.open('roles');
		await this.browser.evaluate(writeRows, databaseOf(rows));
	}

	/** Opens a page, and waits until its scripts run. */
	async open(page: string): Promise<void> {
		await this.browser.goto(this.address(page));
		await this.has('body:not(:has(#stalled))');
	}

	/** Waits until as many elements are there; navigations may come in between. */
	async has(selector: string, count: 'some' | number = 'some'): Promise<void> {
		await expect(async () => {
			const found = await this.count(selector);
			if (count === 'some') expect(found, selector).toBeGreaterThan(0);
			else expect(found, selector).toBe(count);
		}).toPass({ intervals: [50, 100, 200], timeout: 20_000 });
	}

	async click(selector: string): Promise<void> {
		await this.has(selector);
		// Bars at the edges would get a click that a browser takes there.
		await this.browser.evaluate(
			(it) => document.querySelector(it)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
			selector
		);
		await this.browser.click(selector);
	}

	count(selector: string): Promise<number> {
		return this.browser.evaluate((it) => document.querySelectorAll(it).length, selector);
	}

	text(selector: string): Promise<string> {
		return this.browser.evaluate(
			(it) => document.querySelector(it)?.textContent.trim() ?? '',
			selector
		);
	}

	value(selector: string): Promise<string | undefined> {
		return this.browser.evaluate(
			(it) => document.querySelector<HTMLInputElement>(it)?.value,
			selector
		);
	}

	style(selector: string, property: string): Promise<string> {
		return this.browser.evaluate(
			([it, name]) => getComputedStyle(document.querySelector(it)!).getPropertyValue(name),
			[selector, property] as const
		);
	}

	/** Of a computed colour, from 0 to 1. */
	async brightness(selector: string, property: string): Promise<number> {
		const colour = await this.style(selector, property);
		const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
		return (red + green + blue) / 3 / (colour.startsWith('rgb') ? 255 : 1);
	}

	/** By how many pixels the page scrolls sideways. */
	overflow(): Promise<number> {
		return this.browser.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		}, undefined);
	}

	/** Lines that end inside a word. */
	cutWords(): Promise<string[]> {
		return this.browser.evaluate(cutWords, undefined);
	}

	/** The last part of the address: a question, or `review`. */
	place(): Promise<string> {
		return this.browser.evaluate(() => location.pathname.split('/').at(-2) ?? '', undefined);
	}

	/** Is at a place of the quiz, with what is stored. */
	async isAt(place: string): Promise<void> {
		await expect.poll(() => this.place().catch(() => '')).toBe(place);
		await this.has(place === 'review' ? 'main > button.button' : `main input[name="${place}"]`);
		await this.has('[data-draft]:not([data-draft="waiting"])');
	}

	isStored(): Promise<void> {
		return this.has('[data-draft="saved"]');
	}

	/** The options that are picked. */
	picked(): Promise<string[]> {
		return this.browser.evaluate(
			() =>
				[...document.querySelectorAll<HTMLInputElement>('main form input:checked')].map(
					({ value }) => value
				),
			undefined
		);
	}

	/** By a digit, an option is picked that has this number. */
	async answer(question: string, answer: string | readonly string[], way: Way = 'click') {
		// A number key belongs to the question that has been painted.
		if (way === 'keyboard') await this.browser.evaluate(afterPaint, undefined);
		for (const option of [answer].flat()) {
			if (way === 'click') {
				await this.click(`input[name="${question}"][value="${option}"]`);
				continue;
			}
			const at = await this.browser.evaluate(
				([name, value]) =>
					[...document.querySelectorAll<HTMLInputElement>(`main input[name="${name}"]`)].findIndex(
						(input) => input.value === value
					),
				[question, option] as const
			);
			// The cast: it is one digit.
			await this.browser.press(String((at + 1) % 10) as Digit);
		}
		const picked = await this.picked();
		expect(picked.sort(), question).toEqual([answer].flat().sort());
	}

	async next(way: Way = 'click'): Promise<void> {
		await this.#leave(() =>
			way === 'click'
				? this.click('main form button[type="submit"]:not([name])')
				: this.browser.press('Enter')
		);
	}

	async skip(way: Way = 'click'): Promise<void> {
		if (way === 'click') {
			await this.#leave(() => this.click('main form button[name="skip"]'));
			return;
		}
		await this.tabTo('button[name="skip"]');
		await this.#leave(() => this.browser.press('Enter'));
	}

	/** Goes on by Tab until the focus is on an element. */
	async tabTo(selector: string): Promise<void> {
		for (let tabs = 0; !(await this.count(`${selector}:focus`)); tabs += 1) {
			if (tabs > 30) throw new Error(`Tab does not reach ${selector}`);
			await this.browser.press('Tab');
		}
	}

	/** Answers from the question shown to the review or another question; skips what has no answer. */
	async walk(answers: Answers, { until = 'review', way }: { until?: string; way?: Way } = {}) {
		for (let at = await this.place(); at !== until; at = await this.place()) {
			// The cast: the place is a question unless it is `until`, which ends the walk.
			const answer = answers[at as QuestionId];
			if (answer === undefined) await this.skip(way);
			else {
				await this.answer(at, answer, way);
				await this.next(way);
			}
		}
	}

	/** From the review to the result. */
	async conclude(): Promise<Outcome> {
		await this.click('main > button.button');
		return this.result();
	}

	async result(): Promise<Outcome> {
		await this.has('main[data-role]');
		return this.browser.evaluate(() => {
			const { role, stage, destination } = document.querySelector('main')!.dataset;
			// The cast: the page has the ids of an outcome.
			return { role, stage, destination } as Outcome;
		}, undefined);
	}

	/** A chapter of the result, opened, with its contents. */
	async chapter(id: string): Promise<void> {
		const chapter = `details[data-chapter="${id}"]`;
		await this.has(chapter);
		if (!(await this.count(`${chapter}[open]`))) await this.click(`${chapter} > summary`);
		await this.has(`${chapter} [data-contents]`);
	}

	/** Saves a file by a button. Returns its path. */
	async save(button: string, name: string): Promise<string> {
		await this.click(button);
		const file = join(this.downloads, name);
		// Some browsers begin with an empty one.
		await expect
			.poll(() =>
				stat(file).then(
					({ size }) => size,
					() => 0
				)
			)
			.toBeGreaterThan(0);
		return file;
	}

	async #leave(leave: () => Promise<unknown>): Promise<void> {
		const before = await this.place();
		await leave();
		await expect.poll(() => this.place().catch(() => before)).not.toBe(before);
		await this.isAt(await this.place());
	}
}
