/**
 * What is asked, in the order of asking: one of the two tables an adviser edits (the other is
 * `roles.ts`). Ids stand in stored attempts and links: they are never renamed. A changed meaning
 * gets a new id and a higher `VERSION`.
 */

/** The version of the questionnaire and its rules. Stored with every attempt. */
export const VERSION = 1;

/** What an experience answer counts: its place in the list of options, 0 the least. */
export type Level = 0 | 1 | 2 | 3;

/** The ladder, lowest rung first. PSO (F11) is no role: it is a caution. */
export const ROLES = ['support-pmo', 'pm', 'true-pmo'] as const;
export type Role = (typeof ROLES)[number];

/** Interest points that an option gives. `specialist` is no role: it only raises a reservation. */
export type Points = Partial<Record<Role | 'specialist', number>>;

/** When a question is asked, or an answer counts. An unanswered question is at level 0. */
export type Condition =
	| { question: 'accountability'; atLeast: Level }
	| { question: 'wish'; is: 'pmo' }
	| { question: 'wish'; isNot: 'pm' };

interface Experience<O extends string> {
	readonly kind: 'experience';
	/** In order of level. */
	readonly options: readonly O[];
	readonly askedIf?: Condition;
}

interface Aspiration<O extends string> {
	readonly kind: 'aspiration';
	readonly options: readonly O[];
	readonly points: Readonly<Record<O, Points>>;
	/** The most options that may be picked. One, where absent. */
	readonly picks?: number;
	readonly askedIf?: Condition;
	/** Under which condition the points count. Always, where absent. */
	readonly countsIf?: Condition;
}

const experience = <const O extends string>(options: readonly O[], askedIf?: Condition) =>
	({ kind: 'experience', options, ...(askedIf && { askedIf }) }) as Experience<O>;

const aspiration = <const O extends string>(
	points: Readonly<Record<O, Points>>,
	rest: Pick<Aspiration<O>, 'picks' | 'askedIf' | 'countsIf'> = {}
) =>
	({
		kind: 'aspiration',
		options: Object.keys(points),
		points,
		...rest
	}) as unknown as Aspiration<O>;

export const QUESTIONS = {
	phase: experience(['operations', 'build', 'design', 'requirements']),
	lead: experience(['none', 'small', 'team', 'large']),
	accountability: experience(['none', 'assisted', 'once', 'repeatedly']),
	// F6, F12: 20 people or ¥100M is where a true PMO begins.
	scale: experience(['small', 'medium', 'large'], { question: 'accountability', atLeast: 1 }),
	portfolio: experience(['one', 'two', 'several', 'organisation'], {
		question: 'accountability',
		atLeast: 2
	}),
	delivery: experience(['none', 'assisted', 'owned', 'many']),
	requirements: experience(['none', 'assisted', 'owned', 'many']),
	budget: experience(['none', 'assisted', 'owned', 'many']),
	risk: experience(['none', 'assisted', 'owned', 'many']),
	standards: experience(['none', 'assisted', 'owned', 'many']),
	coordination: experience(['none', 'assisted', 'owned', 'many']),
	executives: experience(['none', 'assisted', 'owned', 'many']),
	framework: experience(['none', 'studied', 'applied', 'tailored']),
	writing: experience(['none', 'assisted', 'owned', 'many']),

	stance: aspiration({
		drive: { pm: 3 },
		beside: { 'support-pmo': 3 },
		outside: { 'true-pmo': 3 },
		'hands-on': { specialist: 3 }
	}),
	responsibility: aspiration({
		result: { pm: 3 },
		method: { 'true-pmo': 3 },
		task: { 'support-pmo': 3 },
		craft: { specialist: 3 }
	}),
	week: aspiration(
		{
			'agree-requirements': { pm: 1 },
			'direct-team': { pm: 1 },
			'hold-budget': { pm: 1 },
			'set-standards': { 'true-pmo': 1 },
			'show-risks': { 'true-pmo': 1 },
			'improve-pms': { 'true-pmo': 1 },
			'run-issues': { 'support-pmo': 1 },
			'prepare-papers': { 'support-pmo': 1 },
			'tie-teams': { 'support-pmo': 1 },
			// F11: what fills a PSO's week. No points: picked, they raise the caution `pso-trap`.
			'book-rooms': {},
			'take-calls': {},
			'format-files': {}
		},
		{ picks: 3 }
	),
	future: aspiration({
		'larger-pm': { pm: 2 },
		consultant: { 'true-pmo': 2 },
		dx: { 'true-pmo': 2 },
		'product-manager': { pm: 1, 'true-pmo': 1 },
		'first-pm': { pm: 1, 'support-pmo': 1 },
		specialist: { specialist: 2 },
		undecided: {}
	}),
	wish: aspiration({ pm: { pm: 2 }, pmo: {}, undecided: {} }),
	image: aspiration(
		{ govern: { 'true-pmo': 2 }, support: { 'support-pmo': 2 }, clerical: {}, unsure: {} },
		{
			askedIf: { question: 'wish', isNot: 'pm' },
			countsIf: { question: 'wish', is: 'pmo' }
		}
	)
} as const;

/** The tasks of `week` that a PSO does (F11). */
export const CLERICAL_TASKS = ['book-rooms', 'take-calls', 'format-files'] as const;

/** Options that express no wish, on purpose: they give no points and raise nothing by themselves. */
export const ZERO_OPTIONS = ['undecided', 'unsure'] as const;

type Table = typeof QUESTIONS;
export type QuestionId = keyof Table;
export type ExperienceId = {
	[Q in QuestionId]: Table[Q]['kind'] extends 'experience' ? Q : never;
}[QuestionId];
export type AspirationId = Exclude<QuestionId, ExperienceId>;
export type OptionId<Q extends QuestionId = QuestionId> = Table[Q]['options'][number];

export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];
/** Asked of everybody, before any other. */
export const FIRST_QUESTION = QUESTION_IDS[0] as QuestionId;
export const EXPERIENCE_IDS = QUESTION_IDS.filter(isExperience);
export const ASPIRATION_IDS = QUESTION_IDS.filter((id): id is AspirationId => !isExperience(id));

export function isQuestion(id: string): id is QuestionId {
	return Object.hasOwn(QUESTIONS, id);
}

export function isExperience(id: QuestionId): id is ExperienceId {
	return QUESTIONS[id].kind === 'experience';
}

/** Whether a question takes several options: `week` does. */
export function takesSeveral(id: QuestionId): id is 'week' {
	return picks(id) > 1;
}

/** The most options that may be picked at a question. */
export function picks(id: QuestionId): number {
	const question = QUESTIONS[id];
	return 'picks' in question ? (question.picks ?? 1) : 1;
}

export function isOption<Q extends QuestionId>(id: Q, option: unknown): option is OptionId<Q> {
	return (QUESTIONS[id].options as readonly unknown[]).includes(option);
}
