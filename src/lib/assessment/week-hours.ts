/** The hours of a week by task, and who decides: what is judged and stored. */
import { QUESTIONS, type OptionId } from './questions';

export type WeekTask = OptionId<'week'>;
export const WEEK_TASKS: readonly WeekTask[] = QUESTIONS.week.options;

/** An absent task took no time. */
export type WeekHours = Readonly<Partial<Record<WeekTask, number | undefined>>>;
export const MAX_TASK_HOURS = 7 * 24;

/** The one who decides about changes of a plan: oneself, others on one's proposal, others alone. */
export const DECIDERS = ['self', 'proposal', 'others'] as const;
export type Decider = (typeof DECIDERS)[number];
