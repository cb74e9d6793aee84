/** Records dated by a wrong clock. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parsePostingRows, parseRows } from '$lib/storage/parse-rows';
import { toAttempt } from '$lib/storage/records';
import { at, draft, posting } from './helpers';

const FAR = new Date('2100-01-01T00:00:00.000Z');
const attempt = (finished: Date) => toAttempt(draft(0), finished);

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: at(30) }));
afterEach(() => vi.useRealTimers());

test('an attempt dated later than now is older than those finished until now', async () => {
	const [far, first, last, now] = [attempt(FAR), attempt(at(10)), attempt(at(20)), attempt(at(30))];
	const { attempts } = await parseRows({ drafts: [], attempts: [first, far, now, last] });
	expect(attempts).toEqual([now, last, first, far]);
	expect(attempts[3]?.finishedAt, 'its date stays').toBe(FAR.toISOString());
});

test('among themselves they are newest first', async () => {
	const attempts = [attempt(at(40)), attempt(FAR), attempt(at(50))];
	expect((await parseRows({ drafts: [], attempts })).attempts).toEqual([
		attempts[1],
		attempts[2],
		attempts[0]
	]);
});

test('of two attempts the one after the clock was set back is the newest', async () => {
	const [before, after] = [attempt(at(90)), attempt(at(29))];
	const { attempts } = await parseRows({ drafts: [], attempts: [before, after] });
	expect(attempts[0]).toEqual(after);
});

test('a draft and a posting dated later than now are not the newest either', async () => {
	const drafts = [draft(45), draft(15)];
	expect((await parseRows({ drafts, attempts: [] })).drafts[0]).toEqual(drafts[1]);
	const postings = [posting(45), posting(15)];
	expect((await parsePostingRows({ postings })).postings[0]).toEqual(postings[1]);
});
