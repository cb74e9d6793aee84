/** The questions by id: which there are, and what may be answered to each. */
import { keys } from '$lib/typed-object';
import { QUESTIONS } from './question-table';

export { ROLES, type Condition, type Level, type Points, type Role } from './question-definition';
export { CLERICAL_TASKS, QUESTIONS, VERSION, ZERO_OPTIONS } from './question-table';

type Table = typeof QUESTIONS;
export type QuestionId = keyof Table;
export type ExperienceId = {
	[Q in QuestionId]: Table[Q]['kind'] extends 'experience' ? Q : never;
}[QuestionId];
export type AspirationId = Exclude<QuestionId, ExperienceId>;
export type OptionId<Q extends QuestionId = QuestionId> = Table[Q]['options'][number];

/** In the order of asking. */
export const QUESTION_IDS = keys(QUESTIONS);
/** Asked of everybody, before any other. The cast: the table is not empty. */
export const FIRST_QUESTION = QUESTION_IDS[0] as QuestionId;
export const EXPERIENCE_IDS = QUESTION_IDS.filter(isExperience);
export const ASPIRATION_IDS = QUESTION_IDS.filter((id): id is AspirationId => !isExperience(id));

export function isQuestion(id: string): id is QuestionId {
	return Object.hasOwn(QUESTIONS, id);
}

export function isExperience(id: QuestionId): id is ExperienceId {
	return QUESTIONS[id].kind === 'experience';
}

/** True for `week`, which takes several options. */
export function takesSeveral(id: QuestionId): id is 'week' {
	return picks(id) > 1;
}

/** The most options that may be picked at a question. */
export function picks(id: QuestionId): number {
	return QUESTIONS[id].picks;
}

export function isOption<Q extends QuestionId>(id: Q, option: unknown): option is OptionId<Q> {
	const options: readonly unknown[] = QUESTIONS[id].options;
	return options.includes(option);
}
