/** Numbers of the rules in words; those with the same effect share a row. */
import { changesOfRole, RULE_CHANGES, type RuleNumber } from '$lib/assessment/rule-changes';
import { outcomeOf } from '$lib/assessment/outcome';
import type { Answers } from '$lib/assessment/answers';
import type { CommonWords } from '$lib/content/common-words';
import type { Rule } from '$lib/content/method-words';
import type { QuestionTexts } from '$lib/content/question-words';
import type { NumberWords } from '$lib/content/number-words';
import { optionLabel } from './answer-labels';

export interface NumberTexts {
	readonly words: NumberWords;
	readonly questions: QuestionTexts;
	readonly kinds: CommonWords['kinds'];
}

interface NumberRow {
	/** 「PMに求める経験の段階」 */
	readonly label: string;
	/** The numbers of that kind, such as questions; empty where the label names the only one. */
	readonly names: readonly string[];
	readonly rule: Rule;
}

/** Shares of all answers whose role changes. Undefined: the number cannot be moved that way. */
export interface SensitivityRow extends NumberRow {
	readonly now: string;
	readonly less: number | undefined;
	readonly more: number | undefined;
}

interface Sensitivity {
	/** The largest share first. */
	readonly moving: readonly SensitivityRow[];
	/** Numbers that change no role. */
	readonly never: readonly NumberRow[];
}

/** @param shares of each of `RULE_CHANGES` */
export function sensitivityRows(shares: readonly number[], texts: NumberTexts): Sensitivity {
	const numbers = RULE_CHANGES.filter(({ number }, at) => number !== RULE_CHANGES[at - 1]?.number);
	const rows = numbers.map(({ number, from }) => {
		const share = (to: number) =>
			shares[RULE_CHANGES.findIndex((each) => each.number === number && each.to === to)];
		return {
			...described(number, texts),
			now: value(number, from),
			less: share(from - 1),
			more: share(from + 1)
		};
	});
	const most = ({ less = 0, more = 0 }: SensitivityRow) => Math.max(less, more);
	return {
		moving: merged(rows.filter((row) => most(row) > 0)).sort((a, b) => most(b) - most(a)),
		never: merged(
			rows
				.filter((row) => most(row) === 0)
				.map(({ label, names, rule }): NumberRow => ({ label, names, rule }))
		)
	};
}

interface ChangeRow extends NumberRow {
	/** 「2→3なら、サポート型PMO」 */
	readonly move: string;
}

/** The changes of the rules that alone would change the recommended role: how many, and in rows. */
export function changeRows(
	answers: Answers,
	texts: NumberTexts
): { readonly moved: number; readonly rows: readonly ChangeRow[] } {
	const { words, kinds } = texts;
	const changes = changesOfRole(answers);
	const rows = merged(
		changes.map(({ number, from, to, rules }) => ({
			...described(number, texts),
			move: words.move(
				value(number, from),
				value(number, to),
				kinds[outcomeOf(answers, rules).role].name
			)
		}))
	);
	return { moved: changes.length, rows };
}

function described(number: RuleNumber, { words, questions, kinds }: NumberTexts): NumberRow {
	const { stages, asked, gate, threshold, gap, points } = words;
	switch (number.of) {
		case 'asked':
			return {
				label: asked(kinds[number.role].name),
				names: [questions[number.question].title],
				rule: 'asked'
			};
		case 'gate':
			return {
				label: gate(kinds[number.role].name),
				names: [questions[number.question].title],
				rule: `gate-${number.role}`
			};
		case 'near':
		case 'ready':
			return { label: threshold(stages[number.of]), names: [], rule: number.of };
		case 'gap':
			return { label: gap, names: [], rule: 'ready' };
		case 'points':
			return {
				label: points(questions[number.question].title, kinds[number.role].name),
				names: [optionLabel(questions, number.question, number.option)],
				rule: `points-${number.question}`
			};
	}
}

/** Tenths as percent. */
const value = ({ of }: RuleNumber, number: number) =>
	of === 'near' || of === 'ready' ? `${number * 10}%` : String(number);

/** Rows that differ in their names alone become one. */
function merged<R extends NumberRow>(rows: readonly R[]): R[] {
	const byRest = new Map<string, R>();
	for (const row of rows) {
		const key = JSON.stringify({ ...row, names: undefined });
		const known = byRest.get(key);
		byRest.set(key, known ? { ...known, names: [...known.names, ...row.names] } : row);
	}
	return [...byRest.values()];
}
