import type { NumberWords } from '../number-words';
import { glossary } from './glossary';

export const numbers: NumberWords = {
	stages: glossary.stages,
	asked: (role) => `Level of experience that ${role} asks for`,
	gate: (role) => `Level of the entry requirement of ${role}`,
	threshold: (stage) => `Threshold of “${stage}”`,
	gap: 'Shortfall that rules out “ready”',
	points: (question, role) => `Points for ${role} from “${question}”`,
	lead: (moved, kept, all) =>
		moved === 0
			? `If any one number of this check is changed by one step, your next role stays the same (in all ${all} cases).`
			: `If any one number of this check is changed by one step, your next role stays the same in ${kept} of ${all} cases. It changes in ${moved === 1 ? 'this one' : `these ${moved}`}.`,
	move: (from, to, role) => `${from} to ${to}: ${role}`
};
