/** Puts a judged week into words, and the tasks to ask for next. Nothing is judged here. */
import {
	nextRung,
	WEEK_KINDS,
	WEEK_REASONS,
	type WeekPart,
	type WeekJudgement,
	type WeekKind,
	type WeekReasonId
} from '$lib/assessment/last-week';
import { plan, type LevelItem, type PlanItem } from '$lib/assessment/plan';
import type { Role } from '$lib/assessment/questions';
import { DEMANDS, type FactId } from '$lib/assessment/roles';
import type { CommonWords } from '$lib/content/common-words';
import type { LastWeekWords } from '$lib/content/last-week-words';
import type { LevelStep, ResultWords } from '$lib/content/result-words';
import type { Recipient } from '$lib/content/words-for-others';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import type { Attempt, PlanItemKey } from '$lib/storage/records';
import { mapValues } from '$lib/typed-object';
import { itemText } from './planned-items';

export interface WeekShare {
	readonly kind: WeekKind;
	readonly name: string;
	readonly tasks: string;
	readonly figure: string;
	/** Of the bar, in percent. */
	readonly start: number;
	readonly width: number;
}

export interface WeekView {
	readonly headline: string;
	/** The kind alone, for a list. */
	readonly kind: string;
	readonly shares: readonly WeekShare[];
	readonly reasons: readonly string[];
	readonly facts: readonly FactId[];
}

export function weekView(
	judgement: WeekJudgement,
	words: LastWeekWords,
	kinds: CommonWords['kinds']
): WeekView {
	const { hours, shares, total, reasons } = judgement;
	const percent = (part: number) => Math.round((100 * part) / total);
	let start = 0;
	return {
		...sentences(judgement, words, kinds),
		shares: WEEK_KINDS.map((kind) => {
			const width = 100 * shares[kind];
			start += width;
			return {
				kind,
				name: kinds[kind].name,
				tasks: words.tasks[kind],
				figure: words.share(hours[kind], Math.round(width)),
				start: start - width,
				width
			};
		}),
		reasons: reasons.map(({ id, hours }) =>
			isPart(id, words)
				? words.parts[id](words.shareOf(hours, total, percent(hours)))
				: words.because[id]
		),
		facts: [...new Set(reasons.flatMap(({ id }): readonly FactId[] => WEEK_REASONS[id]))]
	};
}

function sentences(
	{ kind, leaning, rival }: WeekJudgement,
	words: LastWeekWords,
	kinds: CommonWords['kinds']
): Pick<WeekView, 'headline' | 'kind'> {
	if (kind !== 'cannot-tell') {
		return { headline: words.told(kinds[kind].name), kind: kinds[kind].name };
	}
	if (!leaning || !rival) return { headline: words.noHours, kind: '' };
	const names = [kinds[leaning].name, kinds[rival].name] as const;
	return { headline: words.between(...names), kind: words.kept.between(...names) };
}

const isPart = (id: WeekReasonId, { parts }: LastWeekWords): id is WeekPart =>
	Object.hasOwn(parts, id);

export interface WeekAdvice {
	readonly heading: string;
	readonly origin: 'plan' | 'kind';
	readonly steps: readonly LevelStep[];
	readonly ask: Readonly<Record<Recipient, string>>;
	readonly decline: Readonly<Record<Recipient, string>>;
}

/** More would be a list of demands. */
const ASKED_AT_ONCE = 2;

/** First tasks of each role, for whoever has no plan. */
const FIRST_TASKS: Readonly<Record<Role | 'top', readonly PlanItemKey[]>> = {
	'support-pmo': ['delivery:2', 'coordination:2'],
	pm: ['lead:1', 'budget:2'],
	'true-pmo': ['standards:3', 'risk:3'],
	top: ['executives:3', 'framework:3']
};

/** @param attempt the newest one, whose plan comes first */
export function weekAdvice(
	judgement: WeekJudgement,
	attempt: Pick<Attempt, 'answers' | 'plan'> | undefined,
	words: LastWeekWords,
	texts: { readonly kinds: CommonWords['kinds']; readonly result: ResultWords }
): WeekAdvice | undefined {
	const at = judgement.kind === 'cannot-tell' ? judgement.leaning : judgement.kind;
	if (!at) return undefined;
	const next = nextRung(judgement);
	const planned = attempt ? tasksOfPlan(attempt, next ?? 'true-pmo') : [];
	const tasks = planned.length > 0 ? planned : FIRST_TASKS[next ?? 'top'];
	const steps = tasks.slice(0, ASKED_AT_ONCE).map((task) => itemText(task, texts.result));
	const wishes = steps.map(({ title }) => words.ask.wish(title));
	const spent = WEEK_KINDS.filter((kind) => judgement.hours[kind] > 0);
	const { ask, decline } = words;
	return {
		heading: next ? words.next.heading(texts.kinds[next].name) : words.next.topHeading,
		origin: planned.length > 0 ? 'plan' : 'kind',
		steps,
		ask: mapValues(ask.opening, (opening, recipient) =>
			text([
				opening,
				ask.hours,
				...spent.map((kind) => ask.part(words.tasks[kind], judgement.hours[kind])),
				'',
				ask.intro,
				...wishes,
				'',
				ask.closing[recipient]
			])
		),
		decline: mapValues(decline.opening, (opening, recipient) =>
			text([opening, decline.work[at], decline.instead, ...wishes, '', decline.closing[recipient]])
		)
	};
}

const text = (lines: readonly string[]) => withoutPhraseBreaks(lines.join('\n'));

/** The open level steps of the plan that the role asks for; first those that take an assignment. */
function tasksOfPlan(
	{ answers, plan: decided }: Pick<Attempt, 'answers' | 'plan'>,
	role: Role
): PlanItemKey[] {
	const isOpen = ({ step, ...item }: LevelItem) =>
		!decided.some(
			(each) => (each.item === step || each.item === keyOf(item)) && each.state !== 'planned'
		);
	return plan(answers)
		.items.filter(isLevelItem)
		.filter((item) => (DEMANDS[role].asked[item.question] ?? 0) >= item.to && isOpen(item))
		.sort((a, b) => Number(b.horizon === 'half-year') - Number(a.horizon === 'half-year'))
		.map(keyOf);
}

const isLevelItem = (item: PlanItem): item is LevelItem => item.question !== undefined;

// The cast: a level step leads above the lowest level.
const keyOf = ({ question, to }: Pick<LevelItem, 'question' | 'to'>) =>
	`${question}:${to}` as PlanItemKey;
