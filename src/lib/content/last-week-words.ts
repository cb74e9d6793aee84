/** Words of 'last week' on the page of postings, loaded with it. */
import type { WeekKind, WeekPart, WeekReasonId } from '$lib/assessment/last-week';
import type { Decider } from '$lib/assessment/week-hours';
import type { Recipient } from './words-for-others';

/** Groups of tasks that give no kind away. */
export type WeekGroup = 'talking' | 'running' | 'writing';

export interface LastWeekWords {
	readonly lead: readonly string[];
	readonly groups: Readonly<Record<WeekGroup, string>>;
	/** Labels of the buttons beside a field. */
	readonly less: (task: string) => string;
	readonly more: (task: string) => string;
	readonly total: (hours: number) => string;
	readonly clear: string;
	readonly decider: {
		readonly ask: string;
		readonly options: Readonly<Record<Decider, string>>;
	};
	readonly told: (kind: string) => string;
	readonly between: (leaning: string, rival: string) => string;
	readonly noHours: string;
	/** The tasks of a kind, without its name: also for others to read. */
	readonly tasks: Readonly<Record<WeekKind, string>>;
	/** 「12.5時間（31%）」 */
	readonly share: (hours: number, percent: number) => string;
	readonly reasonsHeading: string;
	/** 「40時間のうち12.5時間（31%）」 */
	readonly shareOf: (hours: number, total: number, percent: number) => string;
	readonly parts: Readonly<Record<WeekPart, (share: string) => string>>;
	readonly because: Readonly<Record<Exclude<WeekReasonId, WeekPart>, string>>;
	readonly next: {
		readonly heading: (kind: string) => string;
		/** For true PMO, the highest rung. */
		readonly topHeading: string;
		/** The origin of the tasks to ask for. */
		readonly origins: Readonly<Record<'plan' | 'kind', string>>;
		readonly loading: string;
		readonly failed: string;
	};
	readonly ask: {
		readonly heading: string;
		readonly tips: readonly string[];
		readonly to: string;
		readonly recipients: Readonly<Record<Recipient, string>>;
		readonly label: string;
		readonly copy: string;
		readonly copied: string;
		/** The text could not be copied, so it was selected for the user to copy. */
		readonly selected: string;
		readonly opening: Readonly<Record<Recipient, string>>;
		/** Before a line for the tasks of each kind. */
		readonly hours: string;
		readonly part: (tasks: string, hours: number) => string;
		readonly intro: string;
		/** A line of the list, from the title of a level step. */
		readonly wish: (title: string) => string;
		readonly closing: Readonly<Record<Recipient, string>>;
	};
	readonly decline: {
		readonly heading: string;
		readonly lead: string;
		readonly label: string;
		readonly copy: string;
		readonly opening: Readonly<Record<Recipient, string>>;
		/** By the kind of job that one is in or nearest to. */
		readonly work: Readonly<Record<WeekKind, string>>;
		readonly instead: string;
		readonly closing: Readonly<Record<Recipient, string>>;
	};
	readonly kept: {
		readonly heading: string;
		readonly keep: string;
		readonly keepHint: string;
		readonly isKept: string;
		readonly none: string;
		readonly keptAt: (date: string) => string;
		/** The kind of a week that is between two. */
		readonly between: (leaning: string, rival: string) => string;
		readonly open: string;
		readonly openLabel: (date: string) => string;
		readonly delete: string;
		readonly deleteLabel: (date: string) => string;
		readonly deleted: (date: string) => string;
		readonly undo: string;
		readonly more: (n: number) => string;
		readonly unsaved: string;
	};
}
