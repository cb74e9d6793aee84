/** Whatever an import accepts can be shown: one failure would break a page for good. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readImport } from '$lib/storage/read-import';
import {
	loadTexts,
	presentAttempt,
	presentDraft,
	presentPosting,
	presentWeek
} from '../../../src/routes/faults/present-records';
import { byLocale } from '../content/by-locale';
import { extremeFile } from './extreme';
import { damaged } from './hostile';
import { FILE_RUNS, TIMEOUT } from './runs';

vi.mock('$app/paths', () => ({ base: '' }));

const texts = await byLocale(loadTexts);
const locale = fc.constantFrom('ja' as const, 'en' as const);
/** Some are refused. */
const file = fc.oneof(
	{ arbitrary: extremeFile(5), weight: 2 },
	{ arbitrary: damaged(extremeFile(2)), weight: 1 }
);

test(
	'every record of an accepted file can be shown by every page',
	{ timeout: TIMEOUT },
	async () => {
		let accepted = 0;
		await fc.assert(
			fc.asyncProperty(file, locale, async (file, locale) => {
				const result = await readImport(JSON.stringify([file]).slice(1, -1));
				if (!result.ok) return;
				accepted += 1;
				const { drafts, attempts, postings, weeks } = result.file;
				for (const draft of drafts) presentDraft(draft, texts[locale]);
				for (const attempt of attempts) presentAttempt(attempt, texts[locale]);
				for (const posting of postings) presentPosting(posting, texts[locale]);
				for (const week of weeks) presentWeek(week, texts[locale]);
			}),
			FILE_RUNS
		);
		expect(accepted).toBeGreaterThan(FILE_RUNS.numRuns / 2);
	}
);
