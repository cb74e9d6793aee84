/** Rows of the history of attempts. */
import type { Role } from '$lib/assessment/questions';
import type { Stage } from '$lib/assessment/readiness';

export interface AttemptRow {
	readonly id: string;
	readonly date: string;
	/** Of its result. */
	readonly href: string;
	readonly role: Role;
	readonly stage: Stage;
	/** Under today's rules. */
	readonly outcome: string;
	/** The outcome at the time, where it differs or is not on record. */
	readonly original: string | undefined;
}

/** A role and its name, lowest rung first. */
export interface NamedRole {
	readonly role: Role;
	readonly name: string;
}

/** The readiness of one attempt under today's rules. */
export interface ReadinessRow {
	readonly id: string;
	readonly finishedAt: string;
	/** 0 to 1 of the points that a role asks for. */
	readonly shares: Readonly<Record<Role, number>>;
}
