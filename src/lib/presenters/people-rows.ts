/** The people of an adviser, side by side: a row each, to sort, to filter and to save. */
import { compare } from '$lib/assessment/compare';
import type { Answers } from '$lib/assessment/answers';
import { outcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import { plan } from '$lib/assessment/plan';
import { ROLES, VERSION, type Role } from '$lib/assessment/questions';
import { STAGES, type Stage } from '$lib/assessment/readiness';
import { recommend } from '$lib/assessment/recommend';
import type { AdviseWords, PeopleColumn } from '$lib/content/advise-words';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import type { Received } from '$lib/storage/read-received';
import { capitalised } from './answer-labels';
import { doubtOf } from './headline';
import type { Person } from './people';
import { firstStepTitle } from './plan-rows';
import { outcomeText, type ResultView } from './result';

/** The result of a person's answers, and how they differ from earlier ones. */
export interface RowContent {
	readonly role: Role;
	readonly stage: Stage;
	readonly destination: Role;
	/** The texts of the columns, as they are shown, searched and saved. */
	readonly texts: Readonly<Record<Exclude<PeopleColumn, 'name'>, string>>;
	/** Qualifies the role; empty where nothing does. */
	readonly reservation: string;
	/** The number of demands that are missing for the next role. */
	readonly gaps: number;
	/** Levels risen less levels fallen since the earlier answers. Undefined: there are none. */
	readonly risen: number | undefined;
}

export interface PersonRow extends RowContent, Person {}

/** In the order of the table and the file. */
export const COLUMNS = [
	'name',
	'role',
	'stage',
	'destination',
	'firstStep',
	'gaps',
	'since'
] as const satisfies readonly PeopleColumn[];

/** The words of a row; `view` has those of a result. */
export interface PeopleTexts {
	readonly words: AdviseWords;
	readonly view: Omit<ResultView, 'answers' | 'recommendation'>;
}

/** @param earlier the answers to compare with */
export function rowContent(
	{ answers, plan: planned }: Received,
	earlier: Answers | undefined,
	{ words, view: texts }: PeopleTexts
): RowContent {
	const recommendation = recommend(answers);
	const view: ResultView = { ...texts, answers, recommendation };
	const { role, stage, destination, roles } = recommendation;
	const next = plan(answers, recommendation).target?.role ?? role;
	const gaps = roles[next].gaps.map(({ question }) => texts.questions[question].title);
	const doubt = doubtOf(recommendation);
	const name = (role: Role) => capitalised(texts.kinds[role].name);
	const change = earlier && changeSince(earlier, answers, { words, view });
	return {
		role,
		stage,
		destination,
		texts: {
			role: name(role),
			stage: texts.words.stages[stage],
			destination: name(destination),
			firstStep: firstStepTitle(view, planned) ?? words.noStep,
			gaps: gaps.length > 0 ? words.gaps(listed(gaps, view), texts.kinds[next].name) : words.noGaps,
			since: change?.text ?? words.noEarlier
		},
		reservation: doubt ? words.reservations[doubt] : '',
		gaps: gaps.length,
		risen: change?.risen
	};
}

function changeSince(
	earlier: Answers,
	answers: Answers,
	{ words, view }: { readonly words: AdviseWords; readonly view: ResultView }
) {
	const side = (answers: Answers) => ({ answers, said: outcomeSnapshot(answers, VERSION) });
	const { outcome, levels } = compare(side(earlier), side(answers), VERSION);
	const titles = (by: 1 | -1) =>
		levels
			.filter(({ from, to }) => Math.sign(to - from) === by)
			.map(({ question }) => view.questions[question].title);
	const [before, after] = [outcomeText(outcome.from, view), outcomeText(outcome.to, view)];
	const [up, down] = [titles(1), titles(-1)];
	const parts = [
		...(before === after ? [] : [words.since.outcome(before, after)]),
		...(up.length > 0 ? [words.since.up(listed(up, view))] : []),
		...(down.length > 0 ? [words.since.down(listed(down, view))] : [])
	];
	return {
		text: parts.length > 0 ? parts.join(' ') : words.since.same,
		risen: levels.reduce((sum, { from, to }) => sum + to - from, 0)
	};
}

const listed = (titles: readonly string[], { quoted }: ResultView) => titles.map(quoted).join(' ');

export interface Order {
	readonly by: PeopleColumn;
	readonly isDescending: boolean;
}

/** Equal rows stay in the order in which they were added. */
export function sortedRows(
	rows: readonly PersonRow[],
	{ by, isDescending }: Order,
	collator: Intl.Collator
): PersonRow[] {
	const compared = (a: PersonRow, b: PersonRow): number => {
		switch (by) {
			case 'name':
				return collator.compare(a.name, b.name);
			case 'role':
				return ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
			case 'stage':
				return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
			case 'destination':
				return ROLES.indexOf(a.destination) - ROLES.indexOf(b.destination);
			case 'firstStep':
				return collator.compare(a.texts.firstStep, b.texts.firstStep);
			case 'gaps':
				return a.gaps - b.gaps;
			case 'since':
				return (a.risen ?? -100) - (b.risen ?? -100);
		}
	};
	return rows.toSorted((a, b) => (isDescending ? compared(b, a) : compared(a, b)));
}

export interface Filter {
	/** Empty: all. */
	role: Role | '';
	stage: Stage | '';
	text: string;
}

export function filteredRows(
	rows: readonly PersonRow[],
	{ role, stage, text }: Readonly<Filter>
): readonly PersonRow[] {
	const wanted = searchable(text);
	return rows.filter(
		(row) =>
			(role === '' || row.role === role) &&
			(stage === '' || row.stage === stage) &&
			(wanted === '' ||
				[row.name, ...Object.values(row.texts)].some((each) => searchable(each).includes(wanted)))
	);
}

const searchable = (text: string) =>
	withoutPhraseBreaks(text).normalize('NFKC').toLowerCase().trim();

/** The rows as cells of a file, with the names of the columns. */
export function peopleCells(rows: readonly PersonRow[], words: AdviseWords): string[][] {
	return [
		[...COLUMNS.map((column) => words.columns[column]), words.reservation],
		...rows.map(({ name, texts, reservation }) => [
			name,
			...COLUMNS.flatMap((column) => (column === 'name' ? [] : [texts[column]])),
			reservation
		])
	].map((row) => row.map(withoutPhraseBreaks));
}
