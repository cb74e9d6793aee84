/**
 * What is stored of a user: the draft being answered, and the attempts that were finished. Reading
 * one checks everything, because it may come from an older or newer version of this code, or damaged.
 */
import * as v from 'valibot';
import { say, type Said } from '$lib/assessment/compare';
import {
	EXPERIENCE_IDS,
	QUESTION_IDS,
	ROLES,
	VERSION,
	type ExperienceId,
	type QuestionId
} from '$lib/assessment/questions';
import { STEPS, type StepId } from '$lib/assessment/roles';
import { NOTE_LENGTH, readAnswers, type Notes, type Answers } from '$lib/assessment/answers';
import { SCHEMA } from './migrations';
import { recordId, isoDate, parseRecord, type ParseResult } from './parse-record';

/** A next step the user has ticked off. `close-gap` comes once for each gap, so it names its own. */
export type Tick = Exclude<StepId, 'close-gap'> | `close-gap:${ExperienceId}`;

interface StoredRecord {
	readonly schema: typeof SCHEMA;
	/** 128 random bits. An attempt keeps the id of the draft it was. */
	readonly id: string;
	/** The questionnaire's `VERSION`. */
	readonly version: number;
	readonly answers: Answers;
	readonly notes: Notes;
	readonly ticks: readonly Tick[];
	/** All dates as `Date.toISOString` writes them: in UTC, so that their text sorts by time. */
	readonly startedAt: string;
}

export interface Draft extends StoredRecord {
	/** A skipped question is absent from the answers: this tells it from one not reached yet. */
	readonly skipped: readonly QuestionId[];
	readonly updatedAt: string;
}

export interface Attempt extends StoredRecord {
	readonly finishedAt: string;
	/** What it was told at the time: other rules may say otherwise. Unknown before schema 2. */
	readonly said?: Said | undefined;
}

const answers = v.pipe(
	v.unknown(),
	v.rawTransform<unknown, Answers>(({ dataset, addIssue, NEVER }) => {
		const reading = readAnswers(dataset.value);
		if (reading.ok) return reading.answers;
		const [error] = reading.errors;
		const key = error?.question;
		addIssue({
			message: error?.code,
			path: key === undefined ? undefined : [unknownStep(dataset.value, key)]
		});
		return NEVER;
	})
);

function unknownStep(input: unknown, key: string): v.UnknownPathItem {
	return { type: 'unknown', origin: 'value', input, key, value: undefined };
}

const tick = v.picklist(
	(Object.keys(STEPS) as StepId[]).flatMap((step): Tick[] =>
		step === 'close-gap' ? EXPERIENCE_IDS.map((id) => `close-gap:${id}` as const) : [step]
	)
);

// Strict, because a key nobody knows would be lost at the next write.
const COMMON_FIELDS = {
	schema: v.literal(SCHEMA),
	id: recordId,
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	answers,
	notes: v.strictObject(
		Object.fromEntries(
			EXPERIENCE_IDS.map((id) => [id, v.optional(v.pipe(v.string(), v.maxLength(NOTE_LENGTH)))])
		)
	) as v.GenericSchema<unknown, Notes>,
	ticks: v.array(tick),
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
	points: v.strictObject({ 'support-pmo': points, pm: points, 'true-pmo': points })
});

export const ATTEMPT_SCHEMA = v.strictObject({
	...COMMON_FIELDS,
	finishedAt: isoDate,
	said: v.optional(said)
}) as v.GenericSchema<unknown, Attempt>;

/** Reads a draft from anything. Never throws. */
export function parseDraft(input: unknown): ParseResult<Draft> {
	return parseRecord(DRAFT_SCHEMA, input);
}

/** Reads an attempt from anything. Never throws. */
export function parseAttempt(input: unknown): ParseResult<Attempt> {
	return parseRecord(ATTEMPT_SCHEMA, input);
}

/** The attempt that a draft becomes: with the same id, so that concluding twice is one attempt. */
export function toAttempt(draft: Draft, now: Date): Attempt {
	const { schema, id, version, answers, notes, ticks, startedAt } = draft;
	return {
		schema,
		id,
		version,
		answers,
		notes,
		ticks,
		startedAt,
		finishedAt: now.toISOString(),
		// Judged now, whatever the rules were when the draft was begun.
		said: say(answers, VERSION)
	};
}
