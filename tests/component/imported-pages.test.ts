/** Whatever an import accepts, every page renders: a record that makes one throw would break it for good. */
import 'fake-indexeddb/auto';
import { cleanup, render } from '@testing-library/svelte';
import fc from 'fast-check';
import { tick, type Component, type Snippet } from 'svelte';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LOCALES, type Locale } from '$lib/content/locales';
import { words } from '$lib/content/words';
import { localeParam } from '$lib/platform/addresses';
import { openIndexedDb } from '$lib/storage/indexed-db';
import { readImport } from '$lib/storage/read-import';
import { RecordStore } from '$lib/storage/record-store';
import * as quizLayout from '../../src/routes/[[locale=locale]]/quiz/+layout';
import Quiz from '../../src/routes/[[locale=locale]]/quiz/+layout.svelte';
import { extremeFile } from '../unit/untrusted-input/extreme';
import { PAGE_RUNS, TIMEOUT } from '../unit/untrusted-input/runs';
import Site from './Site.svelte';

const kit = vi.hoisted(() => ({
	page: {
		url: new URL('http://localhost/'),
		route: { id: '' },
		params: {},
		state: {}
	}
}));
vi.mock('$app/state', () => ({
	page: kit.page,
	navigating: { type: null },
	updated: { check: () => Promise.resolve(false) }
}));
vi.mock('$app/navigation', () => ({
	afterNavigate: () => undefined,
	beforeNavigate: () => undefined,
	goto: () => Promise.resolve(),
	preloadData: () => Promise.resolve(),
	pushState: () => undefined,
	replaceState: () => undefined
}));

type Load = (event: never) => unknown;
interface Route {
	readonly id: string;
	readonly page: () => Promise<{ default: unknown }>;
	readonly load: () => Promise<{ load: Load }>;
	readonly isInQuiz?: boolean;
}
const ROUTES = {
	home: {
		id: '',
		page: () => import('../../src/routes/[[locale=locale]]/+page.svelte'),
		load: () => import('../../src/routes/[[locale=locale]]/+page')
	},
	question: {
		id: 'quiz/[[question]]',
		page: () => import('../../src/routes/[[locale=locale]]/quiz/[[question]]/+page.svelte'),
		load: () => import('../../src/routes/[[locale=locale]]/quiz/[[question]]/+page'),
		isInQuiz: true
	},
	review: {
		id: 'quiz/review',
		page: () => import('../../src/routes/[[locale=locale]]/quiz/review/+page.svelte'),
		load: () => import('../../src/routes/[[locale=locale]]/quiz/review/+page'),
		isInQuiz: true
	},
	result: {
		id: 'result',
		page: () => import('../../src/routes/[[locale=locale]]/result/+page.svelte'),
		load: () => import('../../src/routes/[[locale=locale]]/result/+page')
	},
	history: {
		id: 'history',
		page: () => import('../../src/routes/[[locale=locale]]/history/+page.svelte'),
		load: () => import('../../src/routes/[[locale=locale]]/history/+page')
	},
	postings: {
		id: 'postings',
		page: () => import('../../src/routes/[[locale=locale]]/postings/+page.svelte'),
		load: () => import('../../src/routes/[[locale=locale]]/postings/+page')
	},
	privacy: {
		id: 'privacy',
		page: () => import('../../src/routes/[[locale=locale]]/privacy/+page.svelte'),
		load: () => import('../../src/routes/[[locale=locale]]/privacy/+page')
	}
} satisfies Record<string, Route>;

const errors: unknown[] = [];
const onrejection = (reason: unknown) => errors.push(reason);

beforeAll(() => {
	process.on('unhandledRejection', onrejection);
	addEventListener('error', ({ error }) => errors.push(error));
	// The machine logs its transitions in development.
	vi.spyOn(console, 'debug').mockReturnValue();
	vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
	vi.stubGlobal('cancelIdleCallback', clearTimeout);
	vi.stubGlobal('scrollTo', () => undefined);
	vi.stubGlobal('scrollBy', () => undefined);
	vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
	vi.stubGlobal(
		'ResizeObserver',
		class {
			readonly #call: (entries: object[]) => void;
			constructor(call: (entries: object[]) => void) {
				this.#call = call;
			}
			observe() {
				this.#call([{ contentRect: { width: 320 } }]);
			}
			disconnect() {
				// Nothing is observed.
			}
		}
	);
	Element.prototype.scrollIntoView = () => undefined;
	URL.createObjectURL = () => 'blob:';
	URL.revokeObjectURL = () => undefined;
});
afterAll(() => {
	process.off('unhandledRejection', onrejection);
	vi.unstubAllGlobals();
});

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)];
/** Waits for what the page shows once it has read the records; a page that has failed shows nothing. */
const shows = (selector: string, count = 1) =>
	vi.waitFor(
		() => {
			if (errors.length > 0) throw errors[0];
			expect(all(selector).length, selector).toBeGreaterThanOrEqual(count);
		},
		{ timeout: 10_000, interval: 5 }
	);
/** Renders what waits for its turn or for being opened. */
const unfold = () => {
	dispatchEvent(new Event('beforeprint'));
	return tick();
};

async function open(name: keyof typeof ROUTES, locale: Locale, query = '') {
	cleanup();
	const { id, page, load, isInQuiz }: Route = ROUTES[name];
	// Of the prototype: Kit warns of a call of the one that it has wrapped.
	History.prototype.replaceState.call(history, null, '', `/${query}`);
	const params = localeParam(locale);
	Object.assign(kit.page, {
		url: new URL(location.href),
		route: { id: `/[[locale=locale]]/${id}` },
		params
	});
	const event = { params } as never;
	const data = {
		locale,
		common: await words[locale].common(),
		...(isInQuiz && ((await quizLayout.load(event)) as object)),
		...((await (await load()).load(event)) as object)
	};
	render(Site, {
		Page: (await page()).default as Component<{ data: object }>,
		Layout: isInQuiz
			? (Quiz as unknown as Component<{ data: object; children: Snippet }>)
			: undefined,
		data,
		onerror: (error: unknown) => errors.push(error)
	});
}

test(
	'every page renders whatever an import accepts',
	async () => {
		await fc.assert(
			fc.asyncProperty(extremeFile(60), fc.constantFrom(...LOCALES), async (file, locale) => {
				cleanup();
				errors.length = 0;
				const store = new RecordStore(() => openIndexedDb());
				await store.wipe();
				const read = await readImport(JSON.stringify(file));
				fc.pre(read.ok);
				await store.importRecords(read.file);
				const { draft, attempts } = await store.load();
				const { postings } = await store.loadPostings();
				const { weeks } = await store.loadWeeks();

				await open('home', locale);
				await shows(draft || attempts.length > 0 ? '.start button' : '.start a');

				await open('privacy', locale);
				const records = attempts.length + postings.length + weeks.length;
				await shows(draft || records > 0 ? '.actions' : '[data-stored]');

				await open('question', locale);
				await shows('form');
				await vi.waitFor(() => expect(document.querySelector('[data-draft="waiting"]')).toBeNull());

				await open('review', locale);
				await vi.waitFor(() => expect(document.querySelector('[data-draft="waiting"]')).toBeNull());
				await unfold();

				await open('history', locale);
				await shows('input[type="file"]');
				await unfold();
				await shows('[data-attempt]', Math.min(50, attempts.length));
				if (attempts.length > 1) {
					for (const choice of all('[data-attempt] input').slice(0, 2)) choice.click();
					await shows('[data-comparison]');
					await shows('svg[role="img"] .curve', 3);
				}

				for (const { id } of attempts.slice(0, 2)) {
					await open('result', locale, `?attempt=${id}`);
					await shows('[data-chapter]', 5);
					await unfold();
					await shows('#save [data-export]');
				}

				await open('postings', locale);
				await shows('[data-saved]');
				await shows('[data-looks-like]', postings.length);
				if (postings.length > 0) {
					all('[data-posting] button')[0]?.click();
					await shows('#verdict');
					await shows('[data-chapter]');
					await unfold();
					await shows('[data-contents]');
				}
				await tick();
				expect(errors).toEqual([]);
			}),
			PAGE_RUNS
		);
	},
	2 * TIMEOUT
);
