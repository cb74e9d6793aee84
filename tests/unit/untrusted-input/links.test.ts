/** Addresses from outside: share links, queries, and unknown paths. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import { readAnswers } from '$lib/assessment/answers';
import { NO_ROWS } from '$lib/storage/backend';
import { readShareCode, sharedCode, shareCode, shareFragment } from '$lib/storage/share-code';
import { RecordStore } from '$lib/storage/record-store';
import { words } from '$lib/content/words';
import { reroute } from '../../../src/hooks';
import { match } from '../../../src/params/locale';
import { earlyAnswers } from '$lib/questionnaire/early-answers';
import { load } from '../../../src/routes/[[locale=locale]]/quiz/[[question]]/+page';
import { loadShared } from '../../../src/routes/[[locale=locale]]/result/load-result';
import { localeOf, pageOf } from '$lib/platform/addresses';
import { anyAnswers } from '../assessment/people';
import { byLocale } from '../content/by-locale';
import { expectHarmless, expectSame, expectWords } from './harmless';
import { damagedText } from './hostile';
import { Memory } from './memory';
import { pool } from './pool';
import { TIMEOUT, RUNS } from './runs';

vi.mock('$app/paths', () => ({ base: '' }));

const result = await byLocale((locale) => words[locale].result());
const ORIGIN = 'https://quiz.example';

type Change = (text: string) => string;
const unchanged: Change = (text) => text;
const fullWidth = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
const escaped = (letter: string) =>
	[...new TextEncoder().encode(letter)]
		.map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
		.join('');

const put =
	(at: number, between: string): Change =>
	(text) => {
		const place = 1 + (at % (text.length - 1));
		return text.slice(0, place) + between + text.slice(place);
	};
const BETWEEN = [' ', '\n', '\r\n> ', '=\r\n', '\u3000', '\u200b', '\u00ad'];
const AFTER = ['。', '.', ')', '」', '%20', '=', '\u200b', 'を見てください', '?fbclid=Iw1.AR-_'];

/** Mail programs, keyboards, people and messengers change a link one after the other. */
const changes: fc.Arbitrary<readonly Change[]> = fc.tuple(
	fc.constantFrom(
		unchanged,
		(text) => text.replace('=', '=3D'),
		(text) => text.replace('=', '=“'),
		(text) => text.replaceAll(/[\w=.-]/g, fullWidth)
	),
	fc.oneof(
		fc.constant(unchanged),
		fc.tuple(fc.nat(), fc.constantFrom(...BETWEEN)).map(([at, between]) => put(at, between))
	),
	fc.oneof(fc.constantFrom('', ...AFTER), fc.string({ unit: 'binary', maxLength: 20 })).map(
		(after): Change =>
			(text) =>
				text + after
	),
	fc.constantFrom(
		unchanged,
		(text) => text.replace('=', '%3D'),
		(text) => text.replace('=', '%253D'),
		(text) => `#${encodeURIComponent(String(Buffer.from(text.slice(1))))}`,
		(text) => `#${[...text.slice(1)].map(escaped).join('')}`
	)
);

/** One place of the fragment cut, replaced, added or swapped. */
const loss = fc
	.record({
		how: fc.constantFrom<(start: string, rest: string, letter: string) => string>(
			(start) => start,
			(start, rest, letter) => start + letter + rest.slice(1),
			(start, rest, letter) => start + letter + rest,
			(start, rest) => start + rest.slice(1),
			(start, rest) => start + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2)
		),
		at: fc.nat(),
		letter: fc.stringMatching(/^[\w.=%-]$/)
	})
	.map(({ how, at, letter }): Change => (text) => {
		const place = 2 + (at % Math.max(1, text.length - 2));
		return how(text.slice(0, place), text.slice(place), letter);
	});

describe('a share link', { timeout: TIMEOUT }, () => {
	const code = pool(anyAnswers.map(shareCode));
	const find = (code: string, memory: Memory) =>
		loadShared(code, () => Promise.resolve(new RecordStore(memory.open)));

	test('truncated, overwritten or invented has answers, or a problem in words', async () => {
		const hash = pool(anyAnswers.map(shareFragment));
		let shared = 0;
		await fc.assert(
			fc.asyncProperty(fc.oneof(damagedText(hash), damagedText(code)), async (fragment) => {
				const memory = new Memory(NO_ROWS);
				const found = await find(sharedCode(fragment) ?? fragment, memory);
				if (found.kind === 'shared') {
					shared += 1;
					expectHarmless(found.answers);
					expectSame(readAnswers(found.answers), { ok: true, answers: found.answers });
					recommend(found.answers);
				} else if (found.kind === 'bad-link') {
					const { problem } = found;
					expectWords((locale) => Object.values(result[locale].shared.badLink[problem]));
				} else expect.unreachable(found.kind);
				expect(memory.writes).toBe(0);
			}),
			RUNS
		);
		expect(shared).toBeGreaterThan(RUNS.numRuns / 20);
	});

	test('with more letters than a code has is read no further', async () => {
		const longer = fc.tuple(code, fc.stringMatching(/^[\w-]{1,9}$/), fc.nat({ max: 2_000 }));
		await fc.assert(
			fc.asyncProperty(longer, async ([start, more, times]) => {
				const [found, expected] = await Promise.all(
					[start + more.repeat(times + 1), start].map((text) => find(text, new Memory(NO_ROWS)))
				);
				expect(found).toEqual(expected);
			}),
			RUNS
		);
	});

	/** The answers are all that the page can show of a link: the reader's own would be another kind. */
	async function shownAt(fragment: string) {
		const found = sharedCode(new URL(fragment, ORIGIN).hash);
		if (found === undefined) return 'own';
		const shown = await find(found, new Memory(NO_ROWS));
		return shown.kind === 'shared' ? shown.answers : shown.kind;
	}
	const sent = pool(
		anyAnswers.map((answers) => {
			const read = readShareCode(shareCode(answers));
			return { link: shareFragment(answers), answers: read.ok && read.answers };
		})
	);

	test('changed on its way shows its own answers', async () => {
		await fc.assert(
			fc.asyncProperty(sent, changes, async ({ link, answers }, changes) => {
				const arrived = changes.reduce((text, change) => change(text), link);
				expectSame({ arrived, shown: await shownAt(arrived) }, { arrived, shown: answers });
			}),
			RUNS
		);
	});

	test('that lost something on its way shows its own answers or an error', async () => {
		let read = 0;
		await fc.assert(
			fc.asyncProperty(sent, changes, loss, async ({ link, answers }, changes, loss) => {
				const arrived = loss(changes.reduce((text, change) => change(text), link));
				const shown = await shownAt(arrived);
				const isGone = new URL(arrived, ORIGIN).hash === '';
				if (isGone || shown === 'bad-link') return;
				read += 1;
				expectSame({ arrived, shown }, { arrived, shown: answers });
			}),
			RUNS
		);
		expect(read).toBeGreaterThan(RUNS.numRuns / 20);
	});
});

describe('the query of an early answer', { timeout: TIMEOUT }, () => {
	const pair = fc.constantFrom(
		...QUESTION_IDS.flatMap((question) => [
			`skip=${question}`,
			'at=NaN',
			...QUESTIONS[question].options.map((option) => `${question}=${option}`)
		])
	);
	const query = damagedText(fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join('&')));

	test('gives answers that exist, at whatever time, and is left unchanged', () => {
		fc.assert(
			fc.property(query, (text) => {
				const before = new URLSearchParams(text);
				const events = earlyAnswers(before);
				expectHarmless(events);
				for (const event of events) {
					if (event.type === 'answer.given') {
						for (const option of [event.answer ?? []].flat())
							expect(QUESTIONS[event.question].options).toContain(option);
					} else if (event.type === 'question.skipped')
						expect(QUESTION_IDS).toContain(event.question);
					else expect.unreachable(event.type);
				}
				expect(String(before)).toBe(String(new URLSearchParams(text)));
			}),
			RUNS
		);
	});
});

describe('a path', { timeout: TIMEOUT }, () => {
	const part = damagedText(
		fc.constantFrom(...QUESTION_IDS, 'review', 'en', '$&', "$'", '%E0%A4%A')
	);

	test('leads to a question, or to the page for unknown addresses', () => {
		fc.assert(
			fc.property(part, (question) => {
				const isThere = QUESTION_IDS.some((id) => id === question);
				const open = () => load({ params: { question } } as Parameters<typeof load>[0]);
				if (isThere) expect(open()).toEqual({ question });
				else expect(open).toThrow(expect.objectContaining({ status: 404 }));
			}),
			RUNS
		);
	});

	test('can be decoded by the router, which shows a blank page otherwise', () => {
		fc.assert(
			fc.property(part, (text) => {
				const url = new URL(ORIGIN);
				url.pathname = `/quiz/${text}/`;
				const path = reroute({ url, fetch }) as string | undefined;
				expect(() => decodeURI(path ?? url.pathname)).not.toThrow();
				if (path !== undefined) expect(() => decodeURI(url.pathname)).toThrow();
			}),
			RUNS
		);
	});

	test('has a language and a page, whatever it holds', () => {
		fc.assert(
			fc.property(part, (text) => {
				expect(match(text)).toBe(text === 'en');
				expect(['ja', 'en']).toContain(localeOf(`/${text}/`));
				const params = { question: text };
				expect(pageOf('/[[locale=locale]]/quiz/[[question]]', params)).toBe(`quiz/${text}`);
			}),
			RUNS
		);
	});
});
