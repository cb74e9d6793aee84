/**
 * The links to what a page waits for before it is alive, each of which would otherwise be one more way to
 * the host and back on a slow phone.
 *
 * Kit leaves some out: the words, for the scripts choose the language only once they run; and what is
 * imported at once by its scripts, but also by something fetched later.
 *
 * And Kit puts them into the head. There they are in the way of what can be read: a slow phone asks for
 * every one of them before it draws a letter. Here only the largest stands there, which keeps the line
 * busy until then, and the others behind what is shown, before the scripts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '$lib/content/words';
import type { Locale } from '$lib/content/locales';
import { beforeScript } from './kit-page.server';

type Part = keyof Words;

/** The words that each page's `load` waits for, besides `common`, by route. The file of `quiz` holds `questions`, too. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
	'': ['home'],
	'/quiz/[[question]]': ['quiz'],
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
	readonly name?: string;
	readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, BuiltFile>>;

const SCRIPTS = /\s*<link [^>]*rel="modulepreload">/g;

/** Stylesheets that stand in the page already: without these, disabled, the scripts would fetch them. */
const INLINED = /\s*<link [^>]*rel="stylesheet" disabled[^>]*>/g;

/** @param html a prerendered page; comes back with links to all it waits for, behind what it shows */
export function withPreloads(html: string, route: string, locale: Locale): string {
	const parts = PARTS[route.replace('/[[locale=locale]]', '')];
	const [, assets] = /href="([^"]*)_app\/immutable\/entry\/start\./.exec(html) ?? [];
	if (!parts || assets === undefined) return html;
	const found = new Set<string>();
	for (const file of Object.values(files()))
		if (file.file.endsWith('.js') && html.includes(file.file)) addFiles(file, found);
	for (const part of ['common' as const, ...parts]) addFiles(built(part, locale), found);
	const link = (file: string) => `<link href="${assets}${file}" rel="modulepreload">`;
	const { file: largest } = named('shell');
	found.delete(largest);
	const stylesheets = (html.match(INLINED) ?? []).map((each) => each.trim());
	const later = [...[...found].map(link), ...stylesheets].join('\n\t\t\t');
	const bare = html.replaceAll(SCRIPTS, '').replaceAll(INLINED, '');
	return beforeScript(bare.replace('</head>', `${link(largest)}\n\t</head>`), later);
}

function built(part: Part, locale: Locale): BuiltFile {
	return files()[`src/lib/content/${locale}/${part}.ts`] ?? named(`${part}-${locale}`);
}

/** A file that several modules were put into (`vite.config.ts`). */
function named(name: string): BuiltFile {
	const file = Object.values(files()).find((each) => each.name === name);
	if (!file) throw new Error(`The build has no ${name}`);
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
