/** The stored records, a draft and the attempts, and their schemas: another version may have written them. */
import * as v from 'valibot';
import { outcomeSnapshot, type OutcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import {
	EXPERIENCE_IDS,
	QUESTION_IDS,
	QUESTIONS,
	ROLES,
	VERSION,
	type ExperienceId,
	type QuestionId
} from '$lib/assessment/questions';
import { STEPS, type StepId } from '$lib/assessment/roles';
import { NOTE_LENGTH, readAnswers, type Notes, type Answers } from '$lib/assessment/answers';
import { fromKeys, keys } from '$lib/typed-object';
import { SCHEMA } from './schema';
import { isoDate, parseRecord, recordId, type ParseResult } from './parse-record';

/** An item of the plan: a step, or a question with the level to reach (`lead:2`). */
export type PlanItemKey = Exclude<StepId, 'close-gap'> | `${ExperienceId}:${1 | 2 | 3}`;

export interface PlannedItem {
	readonly item: PlanItemKey;
	readonly state: 'planned' | 'done' | 'dropped';
	/** 「2027-02」 */
	readonly month?: string | undefined;
}

interface StoredRecord {
	readonly schema: typeof SCHEMA;
	/** 128 random bits. An attempt has the id of its draft. */
	readonly id: string;
	/** The `VERSION` of the questionnaire. */
	readonly version: number;
	readonly answers: Answers;
	readonly notes: Notes;
	/** At most one for each item. */
	readonly plan: readonly PlannedItem[];
	/** All dates are as `Date.toISOString` writes them, so that their text sorts by time. */
	readonly startedAt: string;
}

export interface Draft extends StoredRecord {
	/** Both a skipped question and one not reached yet are absent from the answers. */
	readonly skipped: readonly QuestionId[];
	readonly updatedAt: string;
}

export interface Attempt extends StoredRecord {
	readonly finishedAt: string;
	/** The result under the rules of its time. Unknown before schema 2. */
	readonly said?: OutcomeSnapshot | undefined;
}

const answers = v.pipe(
	v.unknown(),
	v.rawTransform<unknown, Answers>(({ dataset, addIssue, NEVER }) => {
		const result = readAnswers(dataset.value);
		if (result.ok) return result.answers;
		const [error] = result.errors;
		const key = error?.question;
		addIssue({
			message: error?.code,
			path: key === undefined ? undefined : [pathItem(dataset.value, key)]
		});
		return NEVER;
	})
);

function pathItem(input: unknown, key: string): v.UnknownPathItem {
	return { type: 'unknown', origin: 'value', input, key, value: undefined };
}

const PLAN_ITEMS = [
	...keys(STEPS).filter((step) => step !== 'close-gap'),
	...EXPERIENCE_IDS.flatMap((question) =>
		([1, 2, 3] as const)
			.slice(0, QUESTIONS[question].options.length - 1)
			.map((level): PlanItemKey => `${question}:${level}`)
	)
];

const plan = v.pipe(
	v.array(
		v.strictObject({
			item: v.picklist(PLAN_ITEMS),
			state: v.picklist(['planned', 'done', 'dropped']),
			month: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)))
		})
	),
	v.check((items) => new Set(items.map(({ item }) => item)).size === items.length)
);

// Strict, because an unknown key would be lost at the next write.
const COMMON_FIELDS = {
	schema: v.literal(SCHEMA),
	id: recordId,
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	answers,
	notes: v.strictObject(
		fromKeys(EXPERIENCE_IDS, () => v.optional(v.pipe(v.string(), v.maxLength(NOTE_LENGTH))))
	),
	plan,
	startedAt: isoDate
};

export const DRAFT_SCHEMA = v.strictObject({
	...COMMON_FIELDS,
	skipped: v.array(v.picklist(QUESTION_IDS)),
	updatedAt: isoDate
});

const points = v.pipe(v.number(), v.integer(), v.minValue(0));

const said = v.strictObject({
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	role: v.picklist(ROLES),
	stage: v.picklist(['far', 'near', 'ready']),
	destination: v.picklist(ROLES),
	points: v.strictObject(fromKeys(ROLES, () => points))
});

export const ATTEMPT_SCHEMA = v.strictObject({
	...COMMON_FIELDS,
	finishedAt: isoDate,
	said: v.optional(said)
});

/** Parses a draft from anything. Never throws. */
export function parseDraft(input: unknown): ParseResult<Draft> {
	return parseRecord(DRAFT_SCHEMA, input);
}

/** Parses an attempt from anything. Never throws. */
export function parseAttempt(input: unknown): ParseResult<Attempt> {
	return parseRecord(ATTEMPT_SCHEMA, input);
}

/** The attempt has the id of its draft, so that concluding a draft twice gives one attempt. */
export function toAttempt(draft: Draft, now: Date): Attempt {
	const { schema, id, version, answers, notes, plan, startedAt } = draft;
	return {
		schema,
		id,
		version,
		answers,
		notes,
		plan,
		startedAt,
		finishedAt: now.toISOString(),
		// By today's rules, whichever were in force when the draft was begun.
		said: outcomeSnapshot(answers, VERSION)
	};
}
