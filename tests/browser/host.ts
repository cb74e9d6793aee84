/** A host of a test's own: it serves one version of the site after the other, or nothing at all. */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { hashesIn } from '../../scripts/headers/inline-scripts.mjs';
import { writeFileHashes } from '../../scripts/file-hashes.mjs';
import { writeHeaders } from '../../scripts/headers/built-rules.mjs';
import { serve, siteIn } from '../../scripts/static-site.mjs';
import { answerWrongly, LOGIN, type WrongAnswer } from './wrong-answers';

/** Holds the state machine back until released. The page hydrates without it. */
export async function holdMachine(page: Page): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(`**/${await chunkWith('no storage given')}`, async (route) => {
		await released;
		await route.continue().catch(() => undefined);
	});
	return release;
}

/** Holds all scripts back until released. */
export async function holdScripts(page: Page): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await released;
		// Of a page left in the meantime: nobody waits for it.
		await route.continue().catch(() => undefined);
	});
	return release;
}

/** Opens a page as it is painted first. */
export async function firstPaint(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'commit' });
	await expect(page.locator('[data-draft="waiting"]')).toBeAttached();
}

export class Host {
	readonly url: string;
	readonly prefix: string;
	readonly #folder: Folder;
	#close: () => Promise<void>;

	private constructor(url: string, prefix: string, folder: Folder, close: () => Promise<void>) {
		this.url = url;
		this.prefix = prefix;
		this.#folder = folder;
		this.#close = close;
	}

	static async of(dir: string, prefix = ''): Promise<Host> {
		const folder = { dir, site: siteIn(dir, prefix) };
		const { url, close } = await serve(answering(folder), { prefix });
		return new Host(url, prefix, folder, close);
	}

	get origin(): string {
		return new URL(this.url).origin;
	}

	/** From now on every request fails. */
	async goDown(): Promise<void> {
		await this.#close();
		this.#close = NOTHING_TO_CLOSE;
	}

	/** Answers some requests wrongly, until `recover`. */
	answerWrongly(way: WrongAnswer, isMeant: (request: IncomingMessage) => boolean): void {
		this.#folder.wrong = { way, isMeant, answers: [] };
	}

	/** Since it began to answer wrongly. */
	get wrongAnswers(): number {
		return this.#folder.wrong?.answers.length ?? 0;
	}

	/** Answers rightly again, as a host that was started anew: connections without an answer end. */
	recover(): void {
		for (const answer of this.#folder.wrong?.answers ?? [])
			if (!answer.writableEnded) answer.destroy();
		delete this.#folder.wrong;
	}

	/** Serves another folder at the same address. Responses under way still come from the one before. */
	async serve(dir: string): Promise<void> {
		Object.assign(this.#folder, { dir, site: siteIn(dir, this.prefix) });
		if (this.#close !== NOTHING_TO_CLOSE) return;
		const port = Number(new URL(this.url).port);
		({ close: this.#close } = await serve(answering(this.#folder), { port, prefix: this.prefix }));
	}
}

interface Folder {
	dir: string;
	site: RequestListener;
	wrong?: {
		way: WrongAnswer;
		isMeant: (request: IncomingMessage) => boolean;
		answers: ServerResponse[];
	};
}

const answering =
	(folder: Folder): RequestListener =>
	(request, response) => {
		const { dir, site, wrong } = folder;
		if (wrong && (request.url === LOGIN || wrong.isMeant(request))) {
			wrong.answers.push(response);
			answerWrongly(wrong.way, join(dir, request.url ?? ''), response);
		} else site(request, response);
	};
const NOTHING_TO_CLOSE = () => Promise.resolve();

const HASHED = /[\w-]{7}\.(?:js|css)\b/g;

/**
 * The built site as a newer version of it: every hashed file has another name, its pages carry
 * `data-version`, and its headers fit. (A second build would take half a minute, and the folder that others are served from.)
 */
export async function newerVersion(version: string): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'career-quiz-site-'));
	await cp('build', dir, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
	const { version: before } = JSON.parse(
		await readFile(join(dir, '_app/version.json'), 'utf8')
	) as { version: string };
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const names = new Map<string, string>();
	for (const file of files.filter((each) => each.includes('/immutable/')))
		for (const [name] of basename(file).matchAll(HASHED))
			names.set(name, `${[...name.slice(0, 7)].reverse().join('')}${name.slice(7)}`);
	const renamed = (text: string) => text.replace(HASHED, (name) => names.get(name) ?? name);

	for (const file of files) {
		if (/\.(html|js|css|json)$/.test(file)) {
			const text = renamed(await readFile(file, 'utf8')).replaceAll(before, version);
			await writeFile(file, file.endsWith('.html') ? asPage(text, version) : text);
		}
		if (file.includes('/immutable/'))
			await rename(file, join(dirname(file), renamed(basename(file))));
	}
	writeHeaders(dir);
	writeFileHashes(dir);
	return dir;
}

/** The policy of a page names its scripts by the hashes of their texts. */
function asPage(html: string, version: string): string {
	const hashes = hashesIn(html).map((hash) => `'${hash}'`);
	return html
		.replace(/(script-src 'self')[^;]*/, `$1 ${hashes.join(' ')}`)
		.replace('<html ', `<html data-version="${version}" `);
}

export const removeVersion = (dir: string) => rm(dir, { recursive: true, force: true });

/** The name of the built file in which a word of the code stands. */
export async function chunkWith(word: string): Promise<string> {
	const dir = 'build/_app/immutable/chunks';
	for (const name of await readdir(dir))
		if (name.endsWith('.js') && (await readFile(join(dir, name), 'utf8')).includes(word))
			return name;
	throw new Error(`No chunk has '${word}'`);
}
