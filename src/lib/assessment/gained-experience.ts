/**
 * The experience that each kind of job gives, which is less than it asks for: only what a fact of the
 * article names, at the lower level if it leaves two open.
 */
import type { ExperienceId, Level, Role } from './questions';
import type { FactId } from './roles';

export interface Gained {
	readonly level: Level;
	readonly facts: readonly FactId[];
}

export const GAINED: Readonly<
	Record<Role | 'pso', Readonly<Partial<Record<ExperienceId, Gained>>>>
> = {
	// Beside the PM: it decides nothing, leads nobody and builds nothing itself.
	'support-pmo': {
		delivery: { level: 2, facts: ['F9'] },
		budget: { level: 1, facts: ['F9'] },
		risk: { level: 1, facts: ['F9'] },
		standards: { level: 1, facts: ['F9'] },
		coordination: { level: 2, facts: ['F9'] },
		executives: { level: 1, facts: ['F9'] },
		writing: { level: 2, facts: ['F9'] }
	},
	pm: {
		phase: { level: 3, facts: ['F1'] },
		// More than 20 people are too many for a PM alone.
		lead: { level: 2, facts: ['F1', 'F12'] },
		accountability: { level: 2, facts: ['F1'] },
		delivery: { level: 2, facts: ['F1'] },
		requirements: { level: 2, facts: ['F1'] },
		budget: { level: 2, facts: ['F1'] },
		risk: { level: 2, facts: ['F1'] },
		standards: { level: 1, facts: ['F1'] },
		coordination: { level: 2, facts: ['F2'] }
	},
	// From outside: it answers for the way of working, not for a project.
	'true-pmo': {
		portfolio: { level: 2, facts: ['F8'] },
		delivery: { level: 3, facts: ['F4', 'F8'] },
		risk: { level: 3, facts: ['F4', 'F7'] },
		standards: { level: 3, facts: ['F4'] },
		coordination: { level: 2, facts: ['F7'] },
		executives: { level: 2, facts: ['F7'] },
		framework: { level: 2, facts: ['F7'] },
		writing: { level: 2, facts: ['F4'] }
	},
	// F11: clerical work may build no engineering skill.
	pso: {}
};
