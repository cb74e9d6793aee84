/**
 * The base of every browser test: a browser whose faults fail the test, and the quiz by its
 * handles (`name` = question id, `value` = option id), never by copy.
 */
import {
	test as base,
	expect,
	type BrowserContext,
	type Frame,
	type Locator,
	type Page
} from '@playwright/test';
import { QUESTION_IDS, type QuestionId } from '$lib/assessment/questions';
import type { Answers } from '$lib/assessment/answers';
import type { ChapterId } from '$lib/content/result-words';
import { localeFolder, LOCALES, type Locale } from '$lib/content/locales';

export { expect };
export { LOCALES, type Locale };
export const otherLocale = (locale: Locale) => LOCALES.find((each) => each !== locale)!;

/** Every page of the site, in each language. */
export const PAGES = [
	'',
	'quiz',
	...QUESTION_IDS.map((question) => `quiz/${question}`),
	'quiz/review',
	'result',
	'history',
	'roles',
	'sources',
	'postings',
	'method',
	'privacy',
	'talk',
	'advise'
];

/** Collects events that must not happen in any test. */
export class Faults {
	readonly #found: string[] = [];
	#allowed: RegExp[] = [];

	/** For a test that provokes one: what an unknown address answers, for instance. */
	allow(expected: RegExp): void {
		this.#allowed.push(expected);
	}

	get found(): string[] {
		return this.#found.filter((fault) => !this.#isAllowed(fault));
	}

	/** Those that a test has provoked: to see that they came. */
	get allowed(): string[] {
		return this.#found.filter((fault) => this.#isAllowed(fault));
	}

	#isAllowed(fault: string): boolean {
		return this.#allowed.some((allowed) => allowed.test(fault));
	}

	/** Listens to all pages of a context: those that are there, and those to come. */
	async watch(context: BrowserContext, origin: string): Promise<void> {
		context.on('console', (message) => {
			if (message.type() === 'error')
				this.#found.push(`console: ${message.text()} (${message.location().url})`);
		});
		context.on('weberror', (fault) => {
			this.#found.push(`uncaught: ${String(fault.error())}`);
		});
		context.on('request', (request) => {
			const url = new URL(request.url());
			if (/^https?:$/.test(url.protocol) && url.origin !== origin)
				this.#found.push(`request to another origin: ${request.url()}`);
		});
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				console.error(`CSP: ${event.violatedDirective} refused ${event.blockedURI}`);
			});
		});
	}
}

/** The result in ids. */
export interface Result {
	readonly role: string | null;
	readonly stage: string | null;
	readonly destination: string | null;
}

/** The chapters of a verdict on the postings page. */
type VerdictChapter = 'signs' | 'ask' | 'fit' | 'checklist';

/** In a page, or in a frame of one. */
export class Quiz<Place extends Page | Frame = Page> {
	readonly page: Place;
	readonly #root: string;

	/** @param root under which the site is served, without a slash at its end */
	constructor(page: Place, root = '') {
		this.page = page;
		this.#root = root;
	}

	/** The address of a page in a language: `''`, `quiz/phase`, `result`. */
	url(page: string, locale: Locale = 'ja'): string {
		return `${this.#root}/${localeFolder(locale)}${page && `${page}/`}`;
	}

	/** Opens a page of the quiz, and waits until its script has read what is stored. */
	async open(page: string, locale: Locale = 'ja'): Promise<void> {
		await this.page.goto(this.url(page, locale));
		await this.isAlive();
	}

	async isAlive(): Promise<void> {
		await expect(this.page.locator('[data-draft]:not([data-draft="waiting"])')).toBeAttached();
	}

	async isStored(): Promise<void> {
		await expect(this.page.locator('[data-draft]')).toHaveAttribute('data-draft', 'saved');
	}

	option(question: QuestionId, option: string): Locator {
		return this.page.locator(`input[name="${question}"][value="${option}"]`);
	}

	async answer(question: QuestionId, answer: string | readonly string[]): Promise<void> {
		for (const option of [answer].flat()) await this.option(question, option).check();
	}

	/** The options that are picked on the page. */
	picked(): Promise<string[]> {
		return this.page
			.locator('main form input:checked')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
	}

	nextButton(): Locator {
		return this.page.locator('main form button[type="submit"]:not([name])');
	}

	/** Sends the form of a page on which no script has run, and waits for the first byte of the next. */
	async submit(next: QuestionId | 'review', button = this.nextButton()): Promise<void> {
		await button.click({ noWaitAfter: true });
		await this.page.waitForURL(`**/quiz/${next}/`, { waitUntil: 'commit' });
	}

	/** Number keys count once the question is painted. */
	async isPainted(): Promise<void> {
		await this.page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
		);
	}

	skipButton(): Locator {
		return this.page.locator('main form button[name="skip"]');
	}

	/** 'Next', where the question has an answer: waits for the page that follows. */
	async next(): Promise<void> {
		await this.#leaving(() => this.nextButton().click());
	}

	async skip(): Promise<void> {
		await this.#leaving(() => this.skipButton().click());
	}

	/** The last part of the address: a question, or `review`. */
	get place(): string {
		return new URL(this.page.url()).pathname.split('/').at(-2) ?? '';
	}

	async isAt(place: string, locale: Locale = 'ja'): Promise<void> {
		await expect
			.poll(() => {
				const { pathname, search } = new URL(this.page.url());
				return pathname + search;
			})
			.toMatch(new RegExp(`${this.url(`quiz/${place}`, locale)}$`));
		if (place !== 'review')
			await expect(this.page.locator(`main input[name="${place}"]`).first()).toBeAttached();
	}

	/** Goes on from the page shown as the script in `app.html` does with a form sent before hydration. */
	async sendEarly(question: QuestionId, option: string, to: string): Promise<void> {
		const sent = `${question}=${option}&at=${Date.now()}`;
		await this.page.evaluate(
			(address) => {
				const link = document.createElement('a');
				link.href = address;
				link.referrerPolicy = 'origin';
				link.click();
			},
			`${this.url(to)}#${new URLSearchParams({ sent })}`
		);
		await this.page.waitForURL(`**${this.url(to)}`);
	}

	/** How far the bar says one has come. */
	async progress(): Promise<[at: number, of: number]> {
		const bar = this.page.locator('progress');
		return [Number(await bar.getAttribute('value')), Number(await bar.getAttribute('max'))];
	}

	/**
	 * Answers from the question shown to the review, or to another question; what the answers leaves
	 * out is skipped. Returns the questions that were asked.
	 */
	async walk(answers: Answers, until = 'review'): Promise<QuestionId[]> {
		const asked: QuestionId[] = [];
		while (this.place !== until) {
			const question = this.place as QuestionId;
			if (asked.includes(question)) throw new Error(`'${question}' is asked twice`);
			asked.push(question);
			const answer = answers[question];
			if (answer === undefined) await this.skip();
			else {
				await this.answer(question, answer);
				await this.next();
			}
		}
		return asked;
	}

	/** From the review to the result. */
	async conclude(): Promise<Result> {
		await this.page.locator('main > button.button').click();
		await this.page.waitForURL('**/result/?attempt=*');
		return this.result();
	}

	async result(): Promise<Result> {
		const main = this.page.locator('main[data-role]');
		return {
			role: await main.getAttribute('data-role'),
			stage: await main.getAttribute('data-stage'),
			destination: await main.getAttribute('data-destination')
		};
	}

	/** An item of the plan, by its question or step; the first of several. */
	planItem(item: string): Locator {
		return this.page.locator(`[data-plan-item="${item}"]`).first();
	}

	/** Puts an item into the plan. */
	async plan(item: string): Promise<void> {
		const shown = this.planItem(item);
		await shown.waitFor({ state: 'attached' });
		// It may be folded.
		await shown.evaluate((item) => item.closest('details')?.setAttribute('open', ''));
		await shown.locator('button').first().click();
		await expect(shown).toHaveAttribute('data-plan-state', 'planned');
	}

	/** A chapter of the result or of a verdict, opened, with its contents. */
	async chapter(id: ChapterId | VerdictChapter): Promise<Locator> {
		const chapter = this.page.locator(`details[data-chapter="${id}"]`);
		await chapter.waitFor();
		if ((await chapter.getAttribute('open')) === null) await chapter.locator('> summary').click();
		await expect(chapter.locator('[data-contents]')).toBeVisible();
		return chapter;
	}

	async allChapters(): Promise<void> {
		const ids = this.page.locator('details[data-chapter]');
		await ids.first().waitFor();
		for (const id of await ids.evaluateAll((all) => all.map((each) => each.id)))
			await this.chapter(id as ChapterId | VerdictChapter);
	}

	/** Tries a sample of the postings page: they are folded where there is a verdict. */
	async trySample(id: string): Promise<void> {
		const sample = this.page.locator(`[data-sample="${id}"]`);
		await sample.evaluate((button) => button.closest('details')?.setAttribute('open', ''));
		await sample.click();
	}

	/** The questions in the list of answers, of the review or the result. */
	async listed(): Promise<string[]> {
		const rows = this.page.locator('main dl > [data-question]');
		// They come once the answers have been read: at the review part by part, and its button last.
		const isReview = new URL(this.page.url()).pathname.endsWith('/review/');
		if (!isReview) await this.chapter('answers');
		await (isReview ? this.page.locator('main > button.button') : rows.first()).waitFor();
		return rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.question ?? ''));
	}

	/** Goes to another page within the site, as a link would, without loading it anew. */
	async follow(link: Locator): Promise<void> {
		await this.#leaving(() => link.click());
	}

	async #leaving(leave: () => Promise<void>): Promise<void> {
		const before = this.page.url();
		await leave();
		await this.page.waitForURL((url) => url.href !== before);
		// The address changes a moment before the page does.
		const { pathname } = new URL(this.page.url());
		const arrived = pathname.endsWith('/quiz/review/')
			? this.page.locator('main h1:not(#question)')
			: /\/quiz\/[^/]+\/$/.test(pathname)
				? this.page.locator(`main input[name="${this.place}"]`).first()
				: this.page.locator('main h1');
		await arrived.waitFor({ state: 'attached' });
	}
}

/** The next press of a button of a form fails once, within the handler of the site. */
export const failNextPress = (page: Page) =>
	page.evaluate(() => {
		const prototype = HTMLButtonElement.prototype;
		prototype.getAttribute = () => {
			Reflect.deleteProperty(prototype, 'getAttribute');
			throw new Error('fault on purpose');
		};
	});

interface Fixtures {
	faults: Faults;
	quiz: Quiz;
}

export const test = base.extend<Fixtures>({
	faults: async ({ baseURL }, use) => {
		const faults = new Faults();
		await use(faults);
		expect(faults.found, `faults at ${baseURL}`).toEqual([]);
	},
	context: async ({ context, faults, baseURL }, use) => {
		await faults.watch(context, baseURL ?? '');
		await use(context);
	},
	quiz: async ({ page }, use) => {
		await use(new Quiz(page));
	}
});
