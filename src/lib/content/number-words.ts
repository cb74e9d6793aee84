import type { Stage } from '$lib/assessment/readiness';

/** Numbers of the rules, and the results of moving one. */
export interface NumberWords {
	readonly stages: Readonly<Record<Stage, string>>;
	/** 「PMに求める経験の段階」 */
	readonly asked: (role: string) => string;
	readonly gate: (role: string) => string;
	readonly threshold: (stage: string) => string;
	readonly gap: string;
	readonly points: (question: string, role: string) => string;
	/** Of all changes, those that move the role and those that keep it. */
	readonly lead: (moved: number, kept: number, all: number) => string;
	/** 「2→3なら、PM」 */
	readonly move: (from: string, to: string, role: string) => string;
}
