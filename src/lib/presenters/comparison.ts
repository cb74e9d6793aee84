/** Compares two sets of answers in words: changes by the answers, and apart from them by the rules. */
import { compare, type Comparison } from '$lib/assessment/compare';
import { outcomeSnapshot, type OutcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import {
	QUESTION_IDS,
	ROLES,
	VERSION,
	type QuestionId,
	type Role
} from '$lib/assessment/questions';
import { outOf } from '$lib/assessment/readiness';
import type { Outcome } from '$lib/assessment/outcome';
import { awake, isAsked, type Answers } from '$lib/assessment/answers';
import type { ComparisonWords } from '$lib/content/comparison-words';
import type { CommonWords } from '$lib/content/common-words';
import type { QuestionTexts } from '$lib/content/question-words';
import { answerLabels } from './answer-labels';
import type {
	ComparedAnswer,
	ComparedChange,
	ComparedItem,
	ComparedRules,
	ComparisonRows
} from './comparison-rows';

/** One of two sets of answers. Without a version it is judged by today's rules alone. */
export interface Side {
	/** 「前回」, a date, 「あなた」. */
	readonly name: string;
	readonly answers: Answers;
	readonly version?: number | undefined;
	/** The outcome at the time, where it is on record. */
	readonly said?: OutcomeSnapshot | undefined;
}

export interface ComparisonTexts {
	readonly words: ComparisonWords;
	readonly questions: QuestionTexts;
	readonly kinds: CommonWords['kinds'];
	readonly pointsOf: CommonWords['pointsOf'];
}

/** A stored attempt as a side. */
export function sideOf(name: string, { answers, version, said }: Omit<Side, 'name'>): Side {
	return { name, answers, version, said };
}

/** The outcome at the time. Undefined: judged by earlier rules, and not on record. */
export function originalSnapshot({
	answers,
	version = VERSION,
	said
}: Omit<Side, 'name'>): OutcomeSnapshot | undefined {
	return said ?? (version === VERSION ? outcomeSnapshot(answers, VERSION) : undefined);
}

/** The words for two people, or for two views of one: nothing has changed between them. */
export function wordsForPeople(words: ComparisonWords): ComparisonWords {
	const { people } = words;
	return { ...words, ...people, answers: { ...words.answers, ...people.answers } };
}

/** @param from shown on the left: the earlier one, where they have an order */
export function comparisonRows(from: Side, to: Side, texts: ComparisonTexts): ComparisonRows {
	const compared = compare(toCompare(from), toCompare(to), VERSION);
	const { changed, movedBy } = compared;
	return {
		from: from.name,
		to: to.name,
		summary: summary(compared, texts),
		items: [
			recommended(compared.outcome.from, compared.outcome.to, texts),
			...ROLES.map((role) => readiness(role, compared, texts))
		],
		isMovedByAll: changed.length > 1 && movedBy.length === changed.length,
		answers: answerRows(compared, from.answers, to.answers, texts),
		rules: [from, to].flatMap((side) => rules(side, texts))
	};
}

/** An outcome that is not on record counts as today's here; `rules` says that it is missing. */
function toCompare(side: Side) {
	return {
		answers: side.answers,
		said: originalSnapshot(side) ?? outcomeSnapshot(side.answers, VERSION)
	};
}

function summary({ outcome: { from, to } }: Comparison, { words, kinds }: ComparisonTexts): string {
	return from.role === to.role
		? words.roleSame(kinds[to.role].name)
		: words.roleChanged(kinds[from.role].name, kinds[to.role].name);
}

function recommended(from: Outcome, to: Outcome, { words, kinds }: ComparisonTexts): ComparedItem {
	const lines = ({ role, stage }: Outcome) => [kinds[role].name, words.stages[stage]];
	const isSame = from.role === to.role && from.stage === to.stage;
	return {
		id: 'recommended',
		title: words.recommended,
		from: lines(from),
		to: lines(to),
		change: { direction: 'none', text: isSame ? words.same : words.changed }
	};
}

function readiness(role: Role, compared: Comparison, texts: ComparisonTexts): ComparedItem {
	const { words, kinds, pointsOf } = texts;
	const [points, stages] = [compared.readiness[role], compared.stages[role]];
	const lines = (side: 'from' | 'to') => [
		pointsOf(points[side], outOf(role)),
		words.stages[stages[side]]
	];
	return {
		id: role,
		title: kinds[role].name,
		from: lines('from'),
		to: lines('to'),
		change: pointsChange(points.to - points.from, words)
	};
}

function pointsChange(by: number, words: ComparisonWords): ComparedChange {
	if (by === 0) return { direction: 'none', text: words.same };
	return by > 0
		? { direction: 'up', text: words.up(by) }
		: { direction: 'down', text: words.down(-by) };
}

function answerRows(
	{ changed, movedBy, levels }: Comparison,
	from: Answers,
	to: Answers,
	{ questions, words }: ComparisonTexts
): ComparedAnswer[] {
	const labels = (question: QuestionId, answers: Answers) =>
		isAsked(question, answers)
			? answerLabels(questions, question, awake(answers))
			: [words.answers.notAsked];
	return QUESTION_IDS.filter((question) => changed.includes(question)).map((question) => {
		const level = levels.find((each) => each.question === question);
		const change: ComparedChange | undefined =
			level &&
			(level.to > level.from
				? { direction: 'up', text: words.answers.levelUp }
				: { direction: 'down', text: words.answers.levelDown });
		return {
			question,
			title: questions[question].title,
			from: labels(question, from),
			to: labels(question, to),
			isMover: movedBy.includes(question),
			change
		};
	});
}

/** Empty where today's rules give the outcome of the time. */
function rules(side: Side, texts: ComparisonTexts): ComparedRules[] {
	const { words } = texts;
	const original = originalSnapshot(side);
	const compared = compare(toCompare(side), toCompare(side), VERSION).rules;
	if (original && !compared) return [];
	return [
		{
			side: side.name,
			text: compared ? words.rules.lead(side.name) : words.rules.notOnRecord(side.name),
			caption: words.rules.caption(side.name),
			original: words.rules.original(original?.version ?? side.version ?? VERSION),
			current: words.rules.current(VERSION),
			items: compared ? snapshotItems(compared.said, compared.today, texts) : []
		}
	];
}

/** Points under other rules have other totals: they are shown as they were, and not subtracted. */
function snapshotItems(
	original: OutcomeSnapshot,
	today: OutcomeSnapshot,
	texts: ComparisonTexts
): ComparedItem[] {
	const { words, kinds } = texts;
	const change = (isSame: boolean): ComparedChange => ({
		direction: 'none',
		text: isSame ? words.same : words.changed
	});
	return [
		recommended(original, today, texts),
		{
			id: 'destination',
			title: words.destination,
			from: [kinds[original.destination].name],
			to: [kinds[today.destination].name],
			change: change(original.destination === today.destination)
		},
		...ROLES.map((role) => ({
			id: role,
			title: kinds[role].name,
			from: [words.points(original.points[role])],
			to: [words.points(today.points[role])],
			change: change(original.points[role] === today.points[role])
		}))
	];
}
