/** Which kind of job a week belongs to (`docs/assessment.md`, 'Last week'). Hours come in halves. */
import { fromKeys } from '$lib/typed-object';
import { QUESTIONS, ROLES, type Role } from './questions';
import type { FactId } from './roles';
import { WEEK_TASKS, type Decider, type WeekHours, type WeekTask } from './week-hours';

/** The ladder, lowest rung first, with PSO below it. */
export const WEEK_KINDS = ['pso', ...ROLES] as const;
export type WeekKind = (typeof WEEK_KINDS)[number];

/** Deciding makes nobody a PM who gives the PM's tasks less than this share of the project's hours. */
const LEAST_PM_SHARE = 1 / 4;

/** With the facts that each rests on. */
export const WEEK_REASONS = {
	// The leading part of the week.
	clerical: ['F11'],
	project: ['F1', 'F9'],
	outside: ['F3', 'F4'],
	'not-clerical': ['F9'],
	'no-greater-part': [],
	// The answer about who decides.
	decides: ['F1'],
	'decides-little': ['F1', 'F2'],
	proposes: ['F9'],
	'proposes-as-deputy': ['F1'],
	'only-told': ['F9'],
	'decider-unknown': ['F1', 'F9']
} as const satisfies Record<string, readonly FactId[]>;
export type WeekReasonId = keyof typeof WEEK_REASONS;
export type WeekPart = 'clerical' | 'project' | 'outside' | 'not-clerical';

export interface WeekJudgement {
	readonly kind: WeekKind | 'cannot-tell';
	/** The nearest kind where none can be told. */
	readonly leaning: WeekKind | undefined;
	/** The kind that keeps the leaning from being told. */
	readonly rival: WeekKind | undefined;
	/** By the kind that a task is typical of, whoever decides. */
	readonly hours: Readonly<Record<WeekKind, number>>;
	/** Of all hours, from 0 to 1. */
	readonly shares: Readonly<Record<WeekKind, number>>;
	readonly total: number;
	/** First the leading part of the week. Empty without hours. */
	readonly reasons: readonly { readonly id: WeekReasonId; readonly hours: number }[];
}

/** The role that the task gives points to, else clerical (F11). */
export function kindOfTask(task: WeekTask): WeekKind {
	const points: Partial<Record<WeekKind, number>> = QUESTIONS.week.points[task];
	return ROLES.find((role) => points[role]) ?? 'pso';
}

/** The kind of a part of the week, and the reason that is not in the hours. */
interface Reading {
	readonly kind: WeekKind;
	readonly rival?: WeekKind;
	readonly because?: WeekReasonId;
}

interface Part extends Reading {
	readonly id: WeekPart;
	readonly hours: number;
}

/** @param decider undefined: not answered, so that it is told only where no answer would change it */
export function judgeWeek(week: WeekHours, decider?: Decider): WeekJudgement {
	const hours = fromKeys(WEEK_KINDS, (kind) =>
		WEEK_TASKS.reduce((sum, task) => sum + (kindOfTask(task) === kind ? (week[task] ?? 0) : 0), 0)
	);
	const total = WEEK_KINDS.reduce((sum, kind) => sum + hours[kind], 0);
	const shares = fromKeys(WEEK_KINDS, (kind) => (total > 0 ? hours[kind] / total : 0));
	const [first, ...others] = parts(hours, decider).filter((part) => part.hours > 0);
	if (!first) return { ...UNKNOWN, hours, shares, total, reasons: [] };
	const isGreaterPart = first.hours * 2 > total;
	const next = others.reduce<Part | undefined>(
		(most, part) => (most && most.hours >= part.hours ? most : part),
		undefined
	);
	const rival = isGreaterPart ? first.rival : next?.kind;
	const because = isGreaterPart ? first.because : 'no-greater-part';
	return {
		...(rival ? { ...UNKNOWN, leaning: first.kind, rival } : { ...UNKNOWN, kind: first.kind }),
		hours,
		shares,
		total,
		reasons: [first.id, ...(because ? [because] : [])].map((id) => ({ id, hours: first.hours }))
	};
}

const UNKNOWN = { kind: 'cannot-tell', leaning: undefined, rival: undefined } as const;

/** The leading part first: clerical from half of the week, so that more of it never raises the kind. */
function parts(hours: WeekJudgement['hours'], decider: Decider | undefined): Part[] {
	const clerical: Part = { id: 'clerical', kind: 'pso', hours: hours.pso };
	const project = hours['support-pmo'] + hours.pm;
	const outside = hours['true-pmo'];
	const others =
		decider === 'others'
			? [{ id: 'not-clerical', hours: project + outside, ...readHelp(hours) } as const]
			: [
					{ id: 'project', hours: project, ...readProject(hours, decider) } as const,
					{ id: 'outside', hours: outside, ...readOversight(decider) } as const
				].sort((a, b) => b.hours - a.hours);
	return hours.pso >= project + outside ? [clerical, ...others] : [...others, clerical];
}

/** Whoever neither decides nor proposes helps others with it (F9). */
function readHelp(hours: WeekJudgement['hours']): Reading {
	const isHelp = hours.pm + hours['true-pmo'] > 0;
	return { kind: 'support-pmo', ...(isHelp && { because: 'only-told' }) };
}

/** The PM is the one who decides (F1); who works for the decision supports the PM (F9). */
function readProject(hours: WeekJudgement['hours'], decider: Decider | undefined): Reading {
	const { pm, 'support-pmo': support } = hours;
	const isMostlyPm = pm > support;
	const hasPmTasks = pm > 0 && pm >= (pm + support) * LEAST_PM_SHARE;
	if (decider === 'self' && hasPmTasks) return { kind: 'pm', because: 'decides' };
	if (decider === 'self') return { kind: 'support-pmo', rival: 'pm', because: 'decides-little' };
	if (decider && !isMostlyPm) return { kind: 'support-pmo', because: 'proposes' };
	if (!hasPmTasks) return { kind: 'support-pmo' };
	const because = decider ? 'proposes-as-deputy' : 'decider-unknown';
	return isMostlyPm
		? { kind: 'pm', rival: 'support-pmo', because }
		: { kind: 'support-pmo', rival: 'pm', because };
}

/** A true PMO stands outside the projects and proposes, whoever decides in them (F3, F4). */
function readOversight(decider: Decider | undefined): Reading {
	return decider
		? { kind: 'true-pmo' }
		: { kind: 'true-pmo', rival: 'support-pmo', because: 'decider-unknown' };
}

/** The rung above the kind, or above the lower one of two. Undefined: there is none, or no hours. */
export function nextRung({ kind, leaning, rival }: WeekJudgement): Role | undefined {
	const between = kind === 'cannot-tell' ? [leaning, rival] : [kind];
	const lowest = WEEK_KINDS.findIndex((each) => between.includes(each));
	return lowest < 0 ? undefined : ROLES[lowest];
}
