/**
 * Every number of the rules that decides which role is recommended, moved by one step either way
 * (`docs/assessment.md`, 'How much hangs on the numbers'). All were set by hand.
 */
import { entries } from '$lib/typed-object';
import type { Answers } from './answers';
import { outcomeOf } from './outcome';
import {
	ASPIRATION_IDS,
	QUESTIONS,
	ROLES,
	type AspirationId,
	type ExperienceId,
	type Level,
	type OptionId,
	type Role
} from './questions';
import { RULES, type Rules, type Share } from './rules';

/** One number of the tables. Points for technology are not among them: it is no role. */
export type RuleNumber =
	| { readonly of: 'asked' | 'gate'; readonly role: Role; readonly question: ExperienceId }
	| { readonly of: 'near' | 'ready' | 'gap' }
	| {
			readonly of: 'points';
			readonly role: Role;
			readonly question: AspirationId;
			readonly option: OptionId;
	  };

export interface RuleChange {
	readonly number: RuleNumber;
	/** Whole numbers; tenths for `near` and `ready`. */
	readonly from: number;
	readonly to: number;
	/** The rules with the changed number. */
	readonly rules: Rules;
}

const TENTHS = 10;

/** In the order of the tables; of each number first one step less, then one more. */
export const RULE_CHANGES: readonly RuleChange[] = [
	...ROLES.flatMap((role) =>
		entries(RULES.demands[role].asked).flatMap(([question, asked]) =>
			moved(asked, { of: 'asked', role, question }, highest(question), (level) =>
				withDemand(role, (demand) => ({
					...demand,
					asked: { ...demand.asked, [question]: level }
				}))
			)
		)
	),
	...ROLES.flatMap((role) =>
		RULES.demands[role].gate.flatMap(({ question, asked }) =>
			moved(asked, { of: 'gate', role, question }, highest(question), (level) =>
				withDemand(role, (demand) => ({
					...demand,
					gate: demand.gate.map((each) =>
						each.question === question ? { question, asked: level as Level } : each
					)
				}))
			)
		)
	),
	...(['near', 'ready'] as const).flatMap((of) =>
		moved(tenths(RULES[of]), { of }, TENTHS, (numerator) => ({
			...RULES,
			[of]: { numerator, denominator: TENTHS }
		}))
	),
	...moved(RULES.disqualifyingGap, { of: 'gap' }, 3, (disqualifyingGap) => ({
		...RULES,
		disqualifyingGap
	})),
	...ASPIRATION_IDS.flatMap((question) =>
		entries(RULES.points[question]).flatMap(([option, given]) =>
			ROLES.flatMap((role) =>
				moved(given[role], { of: 'points', role, question, option }, Infinity, (points) => ({
					...RULES,
					points: {
						...RULES.points,
						[question]: { ...RULES.points[question], [option]: { ...given, [role]: points } }
					}
				}))
			)
		)
	)
];

/** The changes of the rules under which another role would be recommended to these answers. */
export function changesOfRole(answers: Answers): RuleChange[] {
	const { role } = outcomeOf(answers);
	return RULE_CHANGES.filter(({ rules }) => outcomeOf(answers, rules).role !== role);
}

/** Both moves of a number that is there, within 0 and `most`. */
function moved(
	from: number | undefined,
	number: RuleNumber,
	most: number,
	rulesWith: (to: number) => Rules
): RuleChange[] {
	if (!from) return [];
	return [from - 1, from + 1]
		.filter((to) => to <= most)
		.map((to) => ({ number, from, to, rules: rulesWith(to) }));
}

type Demand = Rules['demands'][Role];

function withDemand(role: Role, change: (demand: Demand) => Demand): Rules {
	return { ...RULES, demands: { ...RULES.demands, [role]: change(RULES.demands[role]) } };
}

function highest(question: ExperienceId): number {
	return QUESTIONS[question].options.length - 1;
}

function tenths({ numerator, denominator }: Share): number {
	return (numerator * TENTHS) / denominator;
}
