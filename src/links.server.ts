/**
 * Links to what a page waits for and Kit does not link: its words, which `load` imports in one language,
 * and chunks that its scripts import, but that another imports later. Without a link each would be asked
 * for once the scripts before it have run: one more way to the host and back.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '$lib/content/locales';
import type { Words } from '$lib/content/words';

/** Words, or a chunk named in `CHUNKS` of `vite.config.ts`. */
type Part = keyof Words | 'talk' | 'advise' | 'judging' | 'records' | 'attempts';

/** By route, besides the words `common`. `sizes.spec.ts` fails when one is missing. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
	'': ['home'],
	'/quiz/[[question]]': ['quiz'],
	'/quiz/review': ['quiz', 'review', 'judging', 'attempts'],
	'/result': ['quiz', 'result', 'facts', 'comparison', 'judging', 'attempts'],
	'/history': ['history', 'quiz', 'comparison', 'judging', 'records', 'attempts'],
	'/roles': ['roles', 'facts'],
	'/sources': ['sources'],
	'/postings': ['postings', 'quiz', 'facts', 'judging'],
	'/method': ['method', 'quiz', 'numbers', 'judging'],
	'/privacy': ['privacy'],
	'/talk': ['talk', 'quiz', 'judging'],
	'/advise': ['advise', 'history', 'quiz', 'result', 'facts', 'comparison', 'judging', 'attempts']
};

/** @param root path from the page to the root of the site, such as `../` */
export function links(route: string, locale: Locale, root: string): string {
	const parts = PARTS[route.replace('/[[locale=locale]]', '')] ?? [];
	return ['common' as const, ...parts]
		.map((part) => `<link href="${root}${builtFile(part, locale)}" rel="modulepreload">`)
		.join('\n\t\t');
}

/** Several modules of words share a file, which `CHUNKS` names. */
function builtFile(part: Part, locale: Locale): string {
	const built =
		files()[`src/lib/content/${locale}/${part}.ts`] ??
		Object.values(files()).find(({ name }) => name === `${part}-${locale}` || name === part);
	if (!built) throw new Error(`The build has no file for ${part} in ${locale}`);
	return built.file;
}

type Manifest = Readonly<Record<string, { readonly file: string; readonly name?: string }>>;

let manifest: Manifest | undefined;

/** Vite's manifest: Kit builds for browsers before it renders the pages. */
const files = () =>
	(manifest ??= JSON.parse(
		readFileSync(join(process.cwd(), '.svelte-kit/output/client/.vite/manifest.json'), 'utf8')
	) as Manifest);
