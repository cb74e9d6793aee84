import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { toAttempt, type Attempt } from '$lib/storage/records';
import { RecordStore, StorageError } from '$lib/storage/record-store';
import { DraftKeeper } from '$lib/questionnaire/draft-keeper';
import { newInterview } from '$lib/questionnaire/actor';
import { LiveInterview } from '$lib/questionnaire/questionnaire.svelte';
import { at, draft, StubBackend } from '../storage/helpers';
import { upTo } from './people';

let backend: StubBackend;
let store: RecordStore;
let keeper: DraftKeeper;

beforeEach(() => {
	backend = new StubBackend();
	store = new RecordStore(backend.open);
	keeper = new DraftKeeper(() => Promise.resolve(store));
});

/** An attempt that was finished at an earlier visit. */
async function finished(minutes: number, answers: Answers): Promise<Attempt> {
	const attempt = toAttempt(draft(minutes, { answers }), at(minutes));
	backend.rows = { ...backend.rows, attempts: [...backend.rows.attempts, attempt] };
	return Promise.resolve(attempt);
}

const all = upTo('review').answers;

describe('a first visit', () => {
	test('starts from nothing, and stores nothing by that', async () => {
		expect(await keeper.restore()).toEqual({ answers: {}, skipped: [], notes: {} });
		expect(backend.writes).toEqual([]);
	});

	test('keeps all its answers in one draft, and concludes it to one attempt', async () => {
		await keeper.restore();
		await keeper.save({ answers: { phase: 'build' }, skipped: [], notes: {} });
		await keeper.save({ answers: { phase: 'design' }, skipped: ['lead'], notes: {} });
		const { draft: kept } = await store.load();
		expect(kept).toMatchObject({ answers: { phase: 'design' }, skipped: ['lead'] });
		const id = await keeper.conclude({ answers: all, skipped: [], notes: {} });
		const { draft: left, attempts } = await store.load();
		expect(left).toBeUndefined();
		expect(attempts).toMatchObject([{ id, answers: all }]);
		expect(id).toBe(kept?.id);
	});
});

describe('a visit with a draft', () => {
	test('goes on with it, whatever attempts there are', async () => {
		await finished(1, all);
		const mine = draft(2, { answers: { phase: 'build' }, skipped: ['lead'] });
		await store.saveDraft(mine);
		expect(await keeper.restore()).toEqual({
			answers: { phase: 'build' },
			skipped: ['lead'],
			notes: {}
		});
		expect(await keeper.conclude({ answers: all, skipped: [], notes: {} })).toBe(mine.id);
	});

	test('keeps its notes and the time it was begun', async () => {
		const mine = draft(2, { answers: { phase: 'build' }, notes: { lead: 'twelve people' } });
		await store.saveDraft(mine);
		const { notes, startedAt } = mine;
		expect(await keeper.restore()).toMatchObject({ notes });
		await keeper.save({ answers: { phase: 'design' }, skipped: [], notes });
		expect((await store.load()).draft).toMatchObject({ id: mine.id, notes, startedAt });
	});

	test('is told how many records could not be read', async () => {
		backend.rows = { ...backend.rows, drafts: [{ id: 'x' }], attempts: [{ id: 'y' }] };
		await keeper.restore();
		expect(keeper.unreadable).toBe(2);
	});
});

describe('a retake', () => {
	test('starts from the newest attempt: its answers stand, and what it left out is skipped', async () => {
		await finished(1, { phase: 'build' });
		const { risk: _, ...others } = all;
		await finished(2, others);
		expect(await keeper.restore()).toEqual({ answers: others, skipped: ['risk'], notes: {} });
	});

	test('in which nothing is changed leads to the attempt it started from', async () => {
		const attempt = await finished(1, all);
		const progress = await keeper.restore();
		expect(await keeper.conclude(progress)).toBe(attempt.id);
		expect(backend.writes).toEqual([]);
		expect((await store.load()).attempts).toEqual([attempt]);
	});

	test('in which an answer is changed is an attempt of its own, and leaves the earlier alone', async () => {
		const attempt = await finished(1, all);
		const { answers } = await keeper.restore();
		const changed = { answers: { ...answers, risk: 'many' as const }, skipped: [], notes: {} };
		await keeper.save(changed);
		const id = await keeper.conclude(changed);
		expect(id).not.toBe(attempt.id);
		const { attempts } = await store.load();
		expect(attempts.map((each) => each.id)).toEqual([id, attempt.id]);
		expect(attempts[0]?.answers).toEqual(changed.answers);
		expect(attempts[1]).toEqual(attempt);
	});

	test('in which a change could not be stored is changed all the same', async () => {
		const attempt = await finished(1, all);
		const { answers } = await keeper.restore();
		const changed = { answers: { ...answers, risk: 'many' as const }, skipped: [], notes: {} };
		backend.writeFailures.push(new DOMException('', 'QuotaExceededError'));
		await expect(keeper.save(changed)).rejects.toThrow(StorageError);
		expect(await keeper.conclude(changed)).not.toBe(attempt.id);
	});
});

describe('a storage that fails', () => {
	const full = () => new DOMException('', 'QuotaExceededError');

	test('fails the save, so that the page can say so', async () => {
		await keeper.restore();
		backend.writeFailures.push(full());
		await expect(
			keeper.save({ answers: { phase: 'build' }, skipped: [], notes: {} })
		).rejects.toThrow(StorageError);
	});

	test('does not fail the conclusion: the attempt is there, in memory', async () => {
		await keeper.restore();
		backend.writeFailures.push(full());
		const id = await keeper.conclude({ answers: all, skipped: [], notes: {} });
		expect(store.hasUnsavedChanges).toBe(true);
		const { attempts } = await store.load();
		expect(attempts).toMatchObject([{ id, answers: all }]);
	});

	test('that opens no database at all lets the interview be taken to its end', async () => {
		backend.refusals.push(...Array.from({ length: 20 }, () => new Error('blocked')));
		expect(await keeper.restore()).toEqual({ answers: {}, skipped: [], notes: {} });
		const id = await keeper.conclude({ answers: all, skipped: [], notes: {} });
		expect((await store.load()).attempts).toMatchObject([{ id }]);
	});

	test('is told from a fault of ours, which does fail the conclusion', async () => {
		await keeper.restore();
		const broken = { answers: { phase: 'chief' } as never, skipped: [], notes: {} };
		await expect(keeper.conclude(broken)).rejects.toThrow(TypeError);
	});
});

test('answers are stored even where the draft was never read', async () => {
	await keeper.save({ answers: { phase: 'build' }, skipped: [], notes: {} });
	expect((await store.load()).draft).toMatchObject({ answers: { phase: 'build' } });
});

describe('the interview and its keeper', () => {
	const open = async (question?: 'wish') => {
		const interview = new LiveInterview(question);
		await interview.start(newInterview(keeper, question));
		return interview;
	};

	test('find an unchanged retake to be the attempt it started from', async () => {
		const attempt = await finished(1, all);
		const interview = await open();
		interview.send({ type: 'review.visited' });
		expect(await interview.conclude()).toBe(attempt.id);
	});

	test('make an attempt of what was answered', async () => {
		await store.saveDraft(draft(2, { answers: upTo('wish').answers }));
		const interview = await open('wish');
		expect(interview.place).toBe('wish');
		interview.send({ type: 'answer.given', question: 'wish', answer: 'pm' });
		interview.send({ type: 'answer.confirmed' });
		expect(interview.place).toBe('review');
		const id = await interview.conclude();
		expect(interview.place).toEqual({ attempt: id });
		const { draft: left, attempts } = await store.load();
		expect(attempts).toMatchObject([{ id, answers: all }]);
		expect(left).toBeUndefined();
	});

	test('ask for no result before all is answered', async () => {
		const interview = await open();
		expect(await interview.conclude()).toBeUndefined();
		expect(interview.place).toBe('phase');
		interview.stop();
	});

	test('take what was picked before they were there, which was shown all the while', async () => {
		const interview = new LiveInterview('wish');
		await store.saveDraft(draft(2, { answers: { ...upTo('wish').answers, wish: 'pm' } }));
		interview.send({ type: 'answer.given', question: 'wish', answer: 'pmo' });
		expect(interview.isAlive).toBe(false);
		expect(interview.answers).toEqual({ wish: 'pmo' });
		await interview.start(newInterview(keeper, 'wish'));
		expect(interview.isAlive).toBe(true);
		expect(interview.answers).toMatchObject({ phase: all.phase, wish: 'pmo' });
	});

	test('show no more picks than a question takes, before they are there', () => {
		const interview = new LiveInterview(undefined);
		const week = ['direct-team', 'set-standards', 'show-risks', 'run-issues'] as const;
		interview.send({ type: 'answer.given', question: 'week', answer: [...week] });
		expect(interview.answers.week).toHaveLength(3);
	});

	test('may be left while the draft is being read', async () => {
		const interview = new LiveInterview(undefined);
		const started = interview.start(newInterview(keeper, undefined));
		interview.stop();
		await expect(started).resolves.toBeUndefined();
	});

	test('do not begin for a page that was left before they were there', async () => {
		const interview = new LiveInterview(undefined);
		interview.stop();
		await interview.start(newInterview(keeper, undefined));
		expect(interview.isAlive).toBe(false);
	});
});

test('a save asked for while concluding does not bring back the draft', async () => {
	await keeper.restore();
	const progress = { answers: all, skipped: [], notes: {} };
	await Promise.all([keeper.conclude(progress), keeper.save(progress)]);
	expect((await store.load()).draft).toBeUndefined();
});

describe('beside another tab', () => {
	let other: DraftKeeper;
	const only = (phase: 'build' | 'design') => ({ answers: { phase }, skipped: [], notes: {} });

	/** A tab of its own on the same database. */
	const tab = () => {
		const own = new RecordStore(backend.open);
		return new DraftKeeper(() => Promise.resolve(own));
	};
	beforeEach(() => {
		other = tab();
	});

	test('answers that both give from the start are two drafts, and two attempts', async () => {
		await Promise.all([keeper.restore(), other.restore()]);
		await Promise.all([keeper.save(only('build')), other.save(only('design'))]);
		const answersIn = (rows: readonly unknown[]) => rows.map((row) => (row as Attempt).answers);
		expect(new Set(answersIn(backend.rows.drafts))).toEqual(
			new Set<Answers>([{ phase: 'build' }, { phase: 'design' }])
		);
		await Promise.all([
			keeper.conclude({ answers: all, skipped: [], notes: {} }),
			other.conclude({ answers: { ...all, phase: 'design' }, skipped: [], notes: {} })
		]);
		expect(backend.rows.drafts).toEqual([]);
		expect(new Set(answersIn(backend.rows.attempts))).toEqual(
			new Set<Answers>([all, { ...all, phase: 'design' }])
		);
	});

	test('a draft that both go on with stays with the first, and the second gets its own', async () => {
		const mine = draft(1, { answers: { lead: 'team' } });
		await store.saveDraft(mine);
		await Promise.all([keeper.restore(), other.restore()]);
		await keeper.save({ ...only('build'), skipped: ['risk'] });
		await other.save(only('design'));
		await other.save({ ...only('design'), skipped: ['lead'] });
		expect(backend.rows.drafts).toMatchObject([
			{ id: mine.id, answers: { phase: 'build' }, skipped: ['risk'] },
			{ answers: { phase: 'design' }, skipped: ['lead'] }
		]);
		expect([keeper.beside, other.beside]).toEqual([undefined, 'apart']);
	});

	test('an untouched tab follows what the other makes of its draft, and goes on with that', async () => {
		await store.saveDraft(draft(1, { answers: { lead: 'team' } }));
		await Promise.all([keeper.restore(), other.restore()]);
		await keeper.save(only('build'));
		expect(await other.hear('changed')).toEqual(only('build'));
		await other.save(only('design'));
		expect(other.beside).toBeUndefined();
		expect(backend.rows.drafts).toMatchObject([{ answers: { phase: 'design' } }]);
		// The first one has been overtaken: it says so, and keeps what is answered in it apart.
		expect(await keeper.hear('changed')).toBeUndefined();
		expect(keeper.beside).toBe('changed');
		await keeper.save({ ...only('build'), skipped: ['risk'] });
		expect(keeper.beside).toBe('apart');
		expect(backend.rows.drafts).toHaveLength(2);
	});

	test('a tab that was overtaken can show what the other has made of the draft', async () => {
		await Promise.all([keeper.restore(), other.restore()]);
		await keeper.save(only('build'));
		await other.restore();
		await other.save(only('design'));
		await keeper.hear('changed');
		expect(await keeper.restore()).toEqual(only('design'));
		expect(keeper.beside).toBeUndefined();
	});

	test('a tab in which nothing is begun does not take up what another begins, and says so', async () => {
		await Promise.all([keeper.restore(), other.restore()]);
		await keeper.save(only('build'));
		expect(await other.hear('changed')).toBeUndefined();
		expect(other.beside).toBe('apart');
		await other.save(only('design'));
		expect(backend.rows.drafts).toHaveLength(2);
	});

	test('an untouched tab whose draft was concluded elsewhere stands where a retake does', async () => {
		await store.saveDraft(draft(1, { answers: { lead: 'team' } }));
		await Promise.all([keeper.restore(), other.restore()]);
		const id = await keeper.conclude({ answers: all, skipped: [], notes: {} });
		expect(await other.hear('changed')).toMatchObject({ answers: all });
		expect(await other.conclude({ answers: all, skipped: [], notes: {} })).toBe(id);
		expect(backend.rows.attempts).toHaveLength(1);
	});

	test('the same answers concluded in both are one attempt, other ones are two', async () => {
		await store.saveDraft(draft(1, { answers: all }));
		const third = tab();
		await Promise.all([keeper.restore(), other.restore(), third.restore()]);
		const same = { answers: all, skipped: [], notes: {} };
		const id = await keeper.conclude(same);
		expect(await other.conclude(same)).toBe(id);
		const another = await third.conclude({ ...same, notes: { lead: 'twelve people' } });
		expect(another).not.toBe(id);
		expect(backend.rows.attempts).toHaveLength(2);
		expect(await store.load()).toMatchObject({ draft: undefined });
	});

	test('what the other leaves alone disturbs nothing', async () => {
		await store.saveDraft(draft(1, { answers: { lead: 'team' } }));
		await Promise.all([keeper.restore(), other.restore()]);
		await finished(1, all);
		expect(await other.hear('changed')).toBeUndefined();
		await keeper.save(only('build'));
		await finished(2, all);
		expect(await keeper.hear('changed')).toBeUndefined();
		expect([keeper.beside, other.beside]).toEqual([undefined, undefined]);
	});

	test('everything deleted elsewhere is gone here too, and a write that came too late as well', async () => {
		await keeper.restore();
		await keeper.save(only('build'));
		await other.restore();
		await store.wipe();
		const late = keeper.save({ ...only('build'), skipped: ['risk'] });
		expect(await keeper.hear('wiped')).toEqual({ answers: {}, skipped: [], notes: {} });
		await late;
		expect(backend.rows.drafts).toEqual([]);
		expect(keeper.beside).toBe('wiped');
		await keeper.save(only('design'));
		expect(backend.rows.drafts).toMatchObject([{ answers: { phase: 'design' }, skipped: [] }]);
	});

	test('a tab that cannot store keeps its answers apart from what the other stored meanwhile', async () => {
		await store.saveDraft(draft(1, { answers: { lead: 'team' } }));
		await Promise.all([keeper.restore(), other.restore()]);
		await other.save(only('design'));
		backend.writeFailures.push(new DOMException('', 'QuotaExceededError'));
		await expect(keeper.save(only('build'))).rejects.toThrow(StorageError);
		await keeper.save(only('build'));
		expect(backend.rows.drafts).toMatchObject([
			{ answers: { phase: 'design' } },
			{ answers: { phase: 'build' } }
		]);
	});
});
