/** A week that the user keeps. The kind of job is not stored: it is judged again whenever it is shown. */
import * as v from 'valibot';
import {
	DECIDERS,
	MAX_TASK_HOURS,
	WEEK_TASKS,
	type Decider,
	type WeekHours
} from '$lib/assessment/week-hours';
import { fromKeys } from '$lib/typed-object';
import { isoDate, parseRecord, recordId, type ParseResult } from './parse-record';
import { randomId } from './random-id';
import { SCHEMA } from './schema';

export interface SavedWeek {
	readonly schema: typeof SCHEMA;
	/** 128 random bits. */
	readonly id: string;
	/** In halves of an hour; one task at least. */
	readonly hours: WeekHours;
	/** Absent: not answered. */
	readonly decider?: Decider | undefined;
	/** As `Date.toISOString` writes it. */
	readonly keptAt: string;
}

const halfHours = v.pipe(
	v.number(),
	v.multipleOf(0.5),
	v.minValue(0.5),
	v.maxValue(MAX_TASK_HOURS)
);

export const WEEK_SCHEMA: v.GenericSchema<unknown, SavedWeek> = v.strictObject({
	schema: v.literal(SCHEMA),
	id: recordId,
	hours: v.pipe(
		v.strictObject(fromKeys(WEEK_TASKS, () => v.optional(halfHours))),
		v.check((hours) => Object.keys(hours).length > 0)
	),
	decider: v.optional(v.picklist(DECIDERS)),
	keptAt: isoDate
});

/** Parses a week from anything. Never throws. */
export function parseWeek(input: unknown): ParseResult<SavedWeek> {
	return parseRecord(WEEK_SCHEMA, input);
}

export function newWeek(hours: WeekHours, decider: Decider | undefined, now: Date): SavedWeek {
	const keptAt = now.toISOString();
	return { schema: SCHEMA, id: randomId(), hours, ...(decider && { decider }), keptAt };
}
