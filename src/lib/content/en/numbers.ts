import type { NumberWords } from '../number-words';
import { glossary } from './glossary';

export const numbers: NumberWords = {
	stages: glossary.stages,
	tenths: (n) => `${n}/10`,
	asked: (role) => `Level of experience asked for by ${role}`,
	gate: (role) => `Level of the entry requirement of ${role}`,
	threshold: (stage) => `Threshold of “${stage}”`,
	gap: 'Levels short that keep a role from “ready”',
	points: (question, role) => `Points for ${role} from “${question}”`,
	lead: (moved, kept, all) =>
		moved === 0
			? `If any one number of this check is moved by one step, your next role stays the same (in all ${all} cases).`
			: `If any one number of this check is moved by one step, your next role stays the same in ${kept} of ${all} cases. It changes in ${moved === 1 ? 'this one' : `these ${moved}`}.`,
	move: (from, to, role) => `${from} to ${to}: ${role}`
};
