import type { NumberWords } from '../number-words';
import { glossary } from './glossary';

export const numbers: NumberWords = {
	stages: glossary.stages,
	asked: (role) => `${role}に求める経験の段階`,
	gate: (role) => `${role}の入口の条件の段階`,
	threshold: (stage) => `「${stage}」の境目`,
	gap: '「準備ができている」を妨げる段階の差',
	points: (question, role) => `「${question}」から${role}への点`,
	lead: (moved, kept, all) =>
		moved === 0
			? `この診断の数値のどれか1つを少し変えても、次に目指す役割は同じです（${all}通りのすべて）。`
			: `この診断の数値のどれか1つを少し変えた${all}通りのうち、${kept}通りでは次に目指す役割が同じです。変わるのは、次の${moved}通りです。`,
	move: (from, to, role) => `${from}から${to}にすると、${role}`
};
