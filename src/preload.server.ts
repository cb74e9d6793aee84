/**
 * What a page waits for before it is alive, and Kit does not link: each would be one more way to the host
 * and back on a slow phone. Its words, for the scripts choose the language only once they run; and
 * what its scripts import and something fetched later does as well, for that Kit takes for late, too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { words } from '$lib/content/words';
import type { Locale } from '$lib/content/types';

type Part = keyof typeof words;

/** What each page's `load` waits for besides `common`, by route. In the file of `quiz` are `questions`, too. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
	'': ['home'],
	'/quiz': ['quiz'],
	'/quiz/[question]': ['quiz'],
	'/quiz/review': ['quiz', 'result'],
	'/result': ['quiz', 'result', 'roles', 'comparison'],
	'/history': ['history', 'quiz', 'comparison'],
	'/roles': ['roles'],
	'/postings': ['postings', 'quiz', 'roles'],
	'/method': ['method', 'quiz', 'result'],
	'/privacy': ['privacy']
};

interface BuiltFile {
	readonly file: string;
	/** Of a file that several modules were put into (`vite.config.ts`): it has no module's name. */
	readonly name?: string;
	readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, BuiltFile>>;

/** @param html a prerendered page; comes back with links to all it waits for */
export function withPreloads(html: string, route: string, locale: Locale): string {
	const parts = PARTS[route.replace('/[[locale=locale]]', '')];
	const [, assets] = /href="([^"]*)_app\/immutable\/entry\/start\./.exec(html) ?? [];
	if (!parts || assets === undefined) return html;
	const found = new Set<string>();
	for (const file of Object.values(files())) if (html.includes(file.file)) addFiles(file, found);
	for (const part of ['common' as const, ...parts]) addFiles(built(part, locale), found);
	const links = [...found]
		.filter((file) => !html.includes(file))
		.map((file) => `<link href="${assets}${file}" rel="modulepreload">`);
	return html.replace('</head>', `${links.join('\n\t\t')}\n\t</head>`);
}

function built(part: Part, locale: Locale): BuiltFile {
	const file =
		files()[`src/lib/content/${locale}/${part}.ts`] ??
		Object.values(files()).find(({ name }) => name === `${part}-${locale}`);
	if (!file) throw new Error(`The build has no ${locale}/${part}`);
	return file;
}

function addFiles({ file, imports = [] }: BuiltFile, found: Set<string>): void {
	if (found.has(file)) return;
	found.add(file);
	for (const name of imports) {
		const imported = files()[name];
		if (imported) addFiles(imported, found);
	}
}

let manifest: Manifest | undefined;

/** Kit builds for browsers before it draws the pages. */
const files = () =>
	(manifest ??= JSON.parse(
		readFileSync(join(process.cwd(), '.svelte-kit/output/client/.vite/manifest.json'), 'utf8')
	) as Manifest);
