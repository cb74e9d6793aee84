/** The chapters of a result: which are open, and their contents, loaded once the browser is idle. */
import { flushSync, getContext, onMount, setContext } from 'svelte';
import { QUESTION_IDS } from '$lib/assessment/questions';
import type { Locale } from '$lib/content/locales';
import type { ChapterId } from '$lib/content/result-words';
import { words } from '$lib/content/words';
import { loadAnew } from '$lib/platform/load-anew';
import { reloadIfReplaced } from '$lib/platform/reload-if-replaced';
import type { StoreLoader } from '$lib/storage/record-store';
import { questionInHash } from './result-view';

export const CHAPTERS: readonly ChapterId[] = [
	'why',
	'change',
	'certain',
	'certificates',
	'since',
	'answers',
	'save'
];

/** The chapter that a fragment names, or that has the answer it names. */
export function chapterInHash(hash: string): ChapterId | undefined {
	if (questionInHash(hash, QUESTION_IDS)) return 'answers';
	return CHAPTERS.find((id) => hash === `#${id}`);
}

async function loadContents(locale: Locale) {
	const [{ contents }, exportWords, numbers] = await Promise.all([
		import('./contents'),
		words[locale].export(),
		words[locale].numbers()
	]);
	return { ...contents, exportWords, numbers };
}
export type Contents = Awaited<ReturnType<typeof loadContents>>;

export class Chapters {
	opened = $state.raw<readonly ChapterId[]>([]);
	/** The answer is: what follows it is rendered. */
	isPainted = $state(false);
	isPrinting = $state(false);
	/** Undefined until they have loaded. */
	contents = $state.raw<Contents>();
	hasFailed = $state(false);
	readonly #store: StoreLoader;

	constructor(store: StoreLoader) {
		this.#store = store;
	}

	open(id: ChapterId): void {
		if (!this.opened.includes(id)) this.opened = [...this.opened, id];
	}

	close(id: ChapterId): void {
		this.opened = this.opened.filter((each) => each !== id);
	}

	async load(locale: Locale): Promise<void> {
		this.hasFailed = false;
		try {
			this.contents = await loadContents(locale);
		} catch {
			if (!(await this.#store()).hasUnsavedChanges) await reloadIfReplaced();
			this.hasFailed = true;
		}
	}

	/** Some browsers remember a failed import until the page reloads. */
	async retry(locale: Locale): Promise<void> {
		if ((await this.#store()).hasUnsavedChanges) await this.load(locale);
		else await loadAnew();
	}

	/** Before printing, and after. Other folds of the page are opened and closed with the chapters. */
	print(isPrinting: boolean): void {
		flushSync(() => (this.isPrinting = isPrinting));
		const folds = document.querySelectorAll<HTMLDetailsElement>(
			isPrinting ? 'main details:not([open])' : 'main details[data-printed]'
		);
		for (const fold of folds) {
			fold.open = isPrinting;
			fold.toggleAttribute('data-printed', isPrinting);
		}
	}
}

const CHAPTERS_OF_PAGE = Symbol('chapters');

export function provideChapters(store: StoreLoader): Chapters {
	const chapters = setContext(CHAPTERS_OF_PAGE, new Chapters(store));
	onMount(() => {
		// `beforeprint` is not fired where a tool renders the page for paper.
		const paper = matchMedia('print');
		const onPaper = () => chapters.print(paper.matches);
		const before = () => chapters.print(true);
		const after = () => chapters.print(false);
		paper.addEventListener('change', onPaper);
		addEventListener('beforeprint', before);
		addEventListener('afterprint', after);
		return () => {
			paper.removeEventListener('change', onPaper);
			removeEventListener('beforeprint', before);
			removeEventListener('afterprint', after);
		};
	});
	return chapters;
}

export function useChapters(): Chapters {
	return getContext<Chapters>(CHAPTERS_OF_PAGE);
}
