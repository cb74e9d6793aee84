/** Puts a record through what the pages make of it: throws where one of them would fail to render. */
import { judgeWeek } from '$lib/assessment/last-week';
import { recommend } from '$lib/assessment/recommend';
import { formatDate, formatDay, formatMonth } from '$lib/content/dates';
import type { Locale } from '$lib/content/locales';
import { words } from '$lib/content/words';
import { resultAddress } from '$lib/platform/addresses';
import { judgeCases, type JudgedCase } from '$lib/postings/judge';
import { answerGroups } from '$lib/presenters/answer-groups';
import { calendarEntries } from '$lib/presenters/calendar-entries';
import { cautionRows, reservationRows } from '$lib/presenters/cautions';
import {
	answersLine,
	certainLine,
	changeLine,
	sinceLine,
	whyLine
} from '$lib/presenters/chapter-lines';
import { climbRows, profileRows } from '$lib/presenters/climb';
import { comparisonRows, sideOf } from '$lib/presenters/comparison';
import { headline, reasons } from '$lib/presenters/headline';
import { attemptRow, readinessRow } from '$lib/presenters/history';
import { weekView } from '$lib/presenters/last-week';
import { excerptsOf, marksOf } from '$lib/presenters/marked-text';
import { monthChoices } from '$lib/presenters/plan-months';
import { planProgress } from '$lib/presenters/plan-progress';
import { planView } from '$lib/presenters/plan-rows';
import { itemText } from '$lib/presenters/planned-items';
import {
	caseRows,
	openReason,
	postingCautionRows,
	quoteRows,
	reasonNumbers,
	reasonRows,
	type PostingTexts
} from '$lib/presenters/posting';
import { postingFit } from '$lib/presenters/posting-fit';
import { otherQuestions, separatingQuestions } from '$lib/presenters/posting-questions';
import { decidingRows, roleScoreRows, technologyRow } from '$lib/presenters/result';
import { resultPicture } from '$lib/presenters/result-picture';
import { resumeText } from '$lib/presenters/resume';
import { followUpRows } from '$lib/presenters/step-follow-up';
import { robustnessRows, whatIfRows } from '$lib/presenters/what-would-change';
import { wordsForOthers } from '$lib/presenters/words-for-others';
import { firstOpen, position } from '$lib/questionnaire/progress';
import type { Attempt, Draft } from '$lib/storage/records';
import type { SavedPosting } from '$lib/storage/saved-posting';
import type { SavedWeek } from '$lib/storage/saved-week';
import { shareCode } from '$lib/storage/share-code';
import { comparisonTexts, resultView } from '../[[locale=locale]]/result/result-view';

/** The words of all pages that show records. */
export async function loadTexts(locale: Locale) {
	const load = words[locale];
	const [common, questions, quiz, comparison] = await Promise.all([
		load.common(),
		load.questions(),
		load.quiz(),
		load.comparison()
	]);
	const [review, result, facts, exports, resume] = await Promise.all([
		load.review(),
		load.result(),
		load.facts(),
		load.export(),
		load.resume()
	]);
	const [history, postings, lastWeek] = await Promise.all([
		load.history(),
		load.postings(),
		load.lastWeek()
	]);
	const ofResult = { locale, common, questions, quiz, comparison, result, facts };
	return { ...ofResult, review, exports, resume, history, postings, lastWeek };
}
export type Texts = Awaited<ReturnType<typeof loadTexts>>;

/** On home, history and result. Compared with itself, as the earlier and the later one. */
export function presentAttempt(attempt: Attempt, texts: Texts): void {
	const { answers, notes, plan, finishedAt } = attempt;
	const { locale, common, questions, result, exports } = texts;
	const date = (iso: string) => formatDate(iso, locale);
	attemptRow(attempt, {
		words: texts.history,
		stages: texts.comparison.stages,
		kinds: common.kinds,
		formatDate: date,
		toResult: (id) => resultAddress(locale, id)
	});
	readinessRow(attempt);
	planProgress(attempt);
	for (const { item } of plan) itemText(item, result);

	const recommendation = recommend(answers);
	const view = resultView(answers, recommendation, texts, true);
	headline(view);
	reasons(view);
	climbRows(view);
	const { rows } = planView(view, plan);
	unique(rows.map(({ key }) => key));
	unique(monthChoices(plan, (month) => formatMonth(month, locale)).map(({ month }) => month));
	cautionRows(view);

	whyLine(view);
	decidingRows(view);
	roleScoreRows(view);
	technologyRow(view);
	profileRows(view, recommendation.role);
	changeLine(view);
	whatIfRows(view);
	certainLine(view);
	reservationRows(view);
	robustnessRows(view);
	answersLine(view);
	presentAnswers(attempt, texts);
	sinceLine(view, answers);
	comparisonRows(sideOf(date(finishedAt), attempt), sideOf('', attempt), comparisonTexts(texts));
	unique(followUpRows(attempt, attempt, texts).map(({ item }) => item));

	wordsForOthers(view, rows, exports.thisWeek);
	resumeText(answers, notes, texts.resume);
	const today = new Date();
	const options = { link: shareCode(answers), today, nextCheck: today };
	unique(calendarEntries(attempt, view, exports.calendar, options).map(({ id }) => id));
	resultPicture(view, {
		...exports.picture,
		siteName: common.siteName,
		date: formatDay(new Date(finishedAt), locale),
		pointsOf: common.pointsOf
	});
	postingFit('pm', answers, { words: texts.postings.fit, kinds: common.kinds, questions });
}

/** On home, in the quiz and its review. */
export function presentDraft(draft: Draft, texts: Texts): void {
	const open = firstOpen(draft);
	if (open) position(open, draft.answers);
	presentAnswers(draft, texts);
	unique(followUpRows(draft, draft, texts).map(({ item }) => item));
	formatDate(draft.updatedAt, texts.locale);
}

function presentAnswers({ answers, notes }: Draft | Attempt, texts: Texts): void {
	const details = { notes, earlier: {}, words: texts.review };
	const groups = answerGroups(answers, texts.questions, texts.quiz.sections, details);
	for (const row of groups.flatMap(({ rows }) => rows)) unique(row.answers);
}

/** In the list of saved postings, and opened. */
export function presentPosting({ text, keptAt }: SavedPosting, texts: Texts): void {
	const { common, postings, facts, locale } = texts;
	formatDate(keptAt, locale);
	const presented = { words: postings, kinds: common.kinds, facts, toSource: (id: string) => id };
	const cases = judgeCases(text);
	unique(caseRows(text, cases, presented).map(({ start }) => String(start)));
	for (const job of cases) presentJob(text, job, presented);
}

function presentJob(text: string, job: JudgedCase, presented: PostingTexts): void {
	const { judgement } = job;
	openReason(judgement, presented);
	for (const { quotes } of quoteRows(text, judgement, presented)) unique(quotes);
	unique(judgement.missing);
	unique(separatingQuestions(judgement, presented).map(({ id }) => id));
	unique(otherQuestions(judgement, presented).map(({ id }) => id));
	unique(postingCautionRows(judgement, presented).map(({ id }) => id));
	const marks = marksOf(judgement.evidence, reasonNumbers(judgement.evidence));
	excerptsOf(text, marks, job);
	reasonRows(text, judgement.evidence, marks, presented);
}

/** In the list of kept weeks. */
export function presentWeek({ hours, decider, keptAt }: SavedWeek, texts: Texts): void {
	formatDate(keptAt, texts.locale);
	weekView(judgeWeek(hours, decider), texts.lastWeek, texts.common.kinds);
}

/** Svelte throws where a list has a key twice. */
function unique(keys: readonly string[]): void {
	if (new Set(keys).size < keys.length) throw new Error(`Repeated: ${keys.join()}`);
}
