/** Finds the stored records that make a page fail, each tried by itself. */
import type { Locale } from '$lib/content/locales';
import { inSlices } from '$lib/platform/scheduler';
import { newDraft } from '$lib/storage/new-draft';
import type { RecordStore } from '$lib/storage/record-store';
import type { SavedWeek } from '$lib/storage/saved-week';
import { SCHEMA } from '$lib/storage/schema';

type Records = Awaited<ReturnType<RecordStore['load']>>;
type Postings = Awaited<ReturnType<RecordStore['loadPostings']>>;

export type FaultyRecord =
	| { readonly store: 'drafts'; readonly record: NonNullable<Records['draft']> }
	| { readonly store: 'attempts'; readonly record: Records['attempts'][number] }
	| { readonly store: 'postings'; readonly record: Postings['postings'][number] }
	| { readonly store: 'weeks'; readonly record: SavedWeek };

export async function findFaultyRecords(
	store: RecordStore,
	locale: Locale
): Promise<FaultyRecord[]> {
	const { loadTexts, presentAttempt, presentDraft, presentPosting, presentWeek } =
		await import('./present-records');
	const texts = await loadTexts(locale);
	const { draft, attempts } = await store.load();
	const { postings } = await store.loadPostings();
	const { weeks } = await store.loadWeeks();

	const sample = newDraft(new Date());
	const { skipped: _, updatedAt, ...rest } = sample;
	const attempt = { ...rest, finishedAt: updatedAt };
	const posting: Postings['postings'][number] = {
		schema: SCHEMA,
		id: sample.id,
		text: 'PM',
		title: 'PM',
		keptAt: updatedAt
	};
	const { schema, id } = posting;
	const week: SavedWeek = { schema, id, hours: { 'run-issues': 1 }, keptAt: updatedAt };
	const drafts = await faultyAmong(draft ? [draft] : [], sample, (each) =>
		presentDraft(each, texts)
	);
	const ofAttempts = await faultyAmong(attempts, attempt, (each) => presentAttempt(each, texts));
	const ofPostings = await faultyAmong(postings, posting, (each) => presentPosting(each, texts));
	const ofWeeks = await faultyAmong(weeks, week, (each) => presentWeek(each, texts));
	return [
		...drafts.map((record) => ({ store: 'drafts', record }) as const),
		...ofAttempts.map((record) => ({ store: 'attempts', record }) as const),
		...ofPostings.map((record) => ({ store: 'postings', record }) as const),
		...ofWeeks.map((record) => ({ store: 'weeks', record }) as const)
	];
}

/** @param sample a harmless record: where it fails too, the records are not the cause */
async function faultyAmong<R>(
	records: readonly R[],
	sample: R,
	present: (record: R) => void
): Promise<R[]> {
	const fails = (record: R) => {
		try {
			present(record);
			return false;
		} catch {
			return true;
		}
	};
	if (fails(sample)) return [];
	const failing = await inSlices(records, fails);
	return records.filter((_, at) => failing[at]);
}
