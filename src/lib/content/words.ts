/** The words of each language, a file a page: readers download one language, a missing text is a type error. */
import { mapValues } from '../typed-object';
import type { ComparisonWords } from './comparison-words';
import type { ExportWords } from './export-words';
import type { FactTexts } from './fact-texts';
import type { HistoryWords } from './history-words';
import type { LastWeekWords } from './last-week-words';
import { LANGUAGES, type Locale } from './locales';
import type { PostingFileWords } from './posting-file-words';
import type { PostingsWords } from './postings-words';
import type { ResumeWords } from './resume-words';
import type { CommonWords } from './common-words';
import type { HomeWords } from './home-words';
import type { MethodWords } from './method-words';
import type { PrivacyWords } from './privacy-words';
import type { QuestionTexts } from './question-words';
import type { QuizWords } from './quiz-words';
import type { ResultWords } from './result-words';
import type { ReviewWords } from './review-words';
import type { RolesWords } from './roles-words';
import type { SourcesWords } from './sources-words';
import type { NumberWords } from './number-words';
import type { StorageWords } from './storage-words';

/** Loaders of the words of each page. */
export interface Words {
	readonly common: () => Promise<CommonWords>;
	readonly home: () => Promise<HomeWords>;
	readonly questions: () => Promise<QuestionTexts>;
	readonly quiz: () => Promise<QuizWords>;
	readonly review: () => Promise<ReviewWords>;
	readonly result: () => Promise<ResultWords>;
	readonly comparison: () => Promise<ComparisonWords>;
	readonly export: () => Promise<ExportWords>;
	readonly resume: () => Promise<ResumeWords>;
	readonly history: () => Promise<HistoryWords>;
	readonly storage: () => Promise<StorageWords>;
	readonly facts: () => Promise<FactTexts>;
	readonly sources: () => Promise<SourcesWords>;
	readonly roles: () => Promise<RolesWords>;
	readonly postingFile: () => Promise<PostingFileWords>;
	readonly postings: () => Promise<PostingsWords>;
	readonly lastWeek: () => Promise<LastWeekWords>;
	/** The numbers that /method and the chapter 'how certain' name. */
	readonly numbers: () => Promise<NumberWords>;
	readonly method: () => Promise<MethodWords>;
	readonly privacy: () => Promise<PrivacyWords>;
}

export const words: Readonly<Record<Locale, Words>> = mapValues(LANGUAGES, (each) => each.words);
