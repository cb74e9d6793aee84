import { ROLES, type Role } from '$lib/assessment/questions';

/** The position of a role relative to the next role and the destination. */
export function ladderPosition(role: Role, next: Role, destination: Role) {
	const [at, from, to] = [ROLES.indexOf(role), ROLES.indexOf(next), ROLES.indexOf(destination)];
	if (at < from) return 'below';
	if (at > to) return 'above';
	if (at === from) return from === to ? 'both' : 'next';
	return at === to ? 'destination' : 'between';
}
