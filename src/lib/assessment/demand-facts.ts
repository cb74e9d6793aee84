/**
 * The facts that the demands and the interest points of each role rest on. Beside the rules and not
 * among them: another source changes no result, so it needs no new version.
 */
import type { Role } from './questions';
import type { FactId } from './roles';

/** F12 tells why `scale` asks for large projects. */
export const DEMAND_FACTS: Readonly<Record<Role, readonly FactId[]>> = {
	'support-pmo': ['F9'],
	pm: ['F1', 'F2'],
	'true-pmo': ['F4', 'F5', 'F6', 'F7', 'F8', 'F12']
};
