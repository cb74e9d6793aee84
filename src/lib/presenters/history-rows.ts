/** Attempts in words and figures that are ready to show. */
import type { Role } from '$lib/assessment/questions';
import type { Stage } from '$lib/assessment/readiness';

export interface AttemptRow {
	readonly id: string;
	readonly date: string;
	/** To its result. */
	readonly href: string;
	readonly role: Role;
	readonly stage: Stage;
	/** Under today's rules. */
	readonly outcome: string;
	/** What it said at the time, where that is something else or not on record. */
	readonly then: string | undefined;
}

/** A role and its name, lowest rung first. */
export interface NamedRole {
	readonly role: Role;
	readonly name: string;
}

/** How far the experience of one attempt goes, under today's rules. */
export interface ReadinessRow {
	readonly id: string;
	readonly finishedAt: string;
	/** 0 to 1 of the points that a role asks. */
	readonly shares: Readonly<Record<Role, number>>;
}
