/** Version 0.1.0 wrote these records and links: they must open unchanged for as long as the site exists. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { awake, type Answers } from '$lib/assessment/answers';
import type { Rows } from '$lib/storage/backend';
import { SCHEMA } from '$lib/storage/schema';
import type { ExportFile } from '$lib/storage/parse-rows';
import { readImport } from '$lib/storage/read-import';
import { RecordStore } from '$lib/storage/record-store';
import { readShareCode } from '$lib/storage/share-code';
import { StubBackend } from './helpers';

const fixture = (name: string) => readFileSync(`tests/fixtures/v0.1.0/${name}.json`, 'utf8');

// The fixtures are of these types because version 0.1.0 wrote them.
const shareCodes = JSON.parse(fixture('share-codes')) as { code: string; answers: Answers }[];
const database = JSON.parse(fixture('database')) as Rows;
const exported = JSON.parse(fixture('export')) as ExportFile;

let backend: StubBackend;
let store: RecordStore;

beforeEach(() => {
	backend = new StubBackend();
	store = new RecordStore(backend.open);
});

describe('share codes', () => {
	test.each(shareCodes)('$code gives the answers it was made of', ({ code, answers }) => {
		expect(readShareCode(code)).toEqual({ ok: true, version: 1, answers });
		expect(awake(answers), 'all answers are on the path').toEqual(answers);
	});
});

type Stored = Record<string, unknown> & { ticks: string[] };
/** In today's form: ticked steps are planned. */
const today = (rows: readonly unknown[]) =>
	(rows as Stored[]).map(({ ticks, ...row }) => ({
		...row,
		schema: SCHEMA,
		plan: ticks.map((item) => ({ item, state: 'planned' }))
	}));

describe('the database', () => {
	beforeEach(() => {
		backend.rows = database;
	});

	test('opens with every record unchanged, and its ticks planned', async () => {
		const { draft, attempts, unreadable, problem } = await store.load();
		const saved = await store.loadPostings();
		expect([draft]).toEqual(today(database.drafts));
		expect(attempts).toEqual(today(database.attempts));
		expect(saved.postings).toEqual(database.postings.map((row) => ({ ...row, schema: SCHEMA })));
		expect([unreadable, saved.unreadable, problem, saved.problem]).toEqual([
			0,
			0,
			undefined,
			undefined
		]);
	});

	test('is not written by opening it', async () => {
		await store.load();
		await store.loadPostings();
		expect(backend.writes).toEqual([]);
	});
});

describe('the export', () => {
	const importOnce = async () => {
		const result = await readImport(fixture('export'));
		if (!result.ok) throw new Error(`The import fails: ${result.error.code}`);
		return store.importRecords(result.file);
	};

	test('is imported whole: exporting again gives the same records', async () => {
		expect(await importOnce()).toMatchObject({
			attempts: exported.attempts.length,
			drafts: exported.drafts.length,
			postings: exported.postings.length,
			problem: undefined
		});
		expect(await store.exportAll()).toMatchObject({
			drafts: today(exported.drafts),
			attempts: today(exported.attempts),
			postings: exported.postings.map(({ schema: _, ...posting }) => posting),
			unreadable: []
		});
	});

	test('imported twice changes nothing', async () => {
		await importOnce();
		const before = backend.rows;
		expect(await importOnce()).toMatchObject({
			attempts: 0,
			known: exported.attempts.length,
			kept: 0,
			drafts: 0,
			draftsLeft: exported.drafts.length,
			postings: 0,
			postingsHere: exported.postings.length,
			postingsLeft: 0
		});
		expect(backend.rows).toEqual(before);
	});
});
