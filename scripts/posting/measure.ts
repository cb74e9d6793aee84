/** Measures the judge of postings on labelled texts. */
import * as v from 'valibot';
import { judgeCases, type JudgedCase, type Judgement } from '../../src/lib/postings/judge';
import { JOB_KINDS } from '../../src/lib/postings/terms';
import { fromKeys } from '../../src/lib/typed-object';

export const LABELS = [...JOB_KINDS, 'cannot-tell'] as const;
export type Label = (typeof LABELS)[number];

/** A text with the kind that a reader found, and the second best kind where readers may differ. */
export interface LabelledText {
	readonly id: string;
	readonly text: string;
	readonly label: Label;
	readonly near?: Label | undefined;
}

export interface JudgedText extends LabelledText {
	/** A kind only if all cases of the text have the same one. */
	readonly verdict: Label;
	/** The kind, or the leaning of a text that cannot be told. */
	readonly closest: Label;
}

/** All shares are between 0 and 1; a share of nothing is 1. */
export interface Measures {
	/** Of the verdicts on texts that have a kind, those that are right. */
	readonly precision: number;
	/** Of the texts that have a kind, those that get a verdict. */
	readonly coverage: number;
	/** Of the texts that have a kind, those whose verdict or leaning is the label or the second best. */
	readonly closest: number;
	/** Clerical jobs called PM or true PMO, and the reverse. */
	readonly dangerous: readonly string[];
	/** Verdicts on texts that no reader can tell. */
	readonly overconfident: readonly string[];
	/** Label → verdict → how often. */
	readonly confusion: Readonly<Record<Label, Readonly<Record<Label, number>>>>;
}

export function judged(texts: readonly LabelledText[]): JudgedText[] {
	return texts.map((text) => {
		const cases = judgeCases(text.text);
		return { ...text, verdict: common(cases, kindOf), closest: common(cases, closestOf) };
	});
}

const kindOf = ({ kind }: Judgement): Label => kind;
const closestOf = ({ kind, leaning }: Judgement): Label => leaning ?? kind;

function common(cases: readonly JudgedCase[], of: (judgement: Judgement) => Label): Label {
	const [first = 'cannot-tell', ...others] = new Set(cases.map(({ judgement }) => of(judgement)));
	return others.length === 0 ? first : 'cannot-tell';
}

export function measured(texts: readonly JudgedText[]): Measures {
	const having = texts.filter(({ label }) => label !== 'cannot-tell');
	const told = having.filter(({ verdict }) => verdict !== 'cannot-tell');
	const count = (label: Label, kind: Label) =>
		texts.filter((text) => text.label === label && text.verdict === kind).length;
	return {
		precision: share(told, ({ label, verdict }) => label === verdict),
		coverage: share(having, ({ verdict }) => verdict !== 'cannot-tell'),
		closest: share(having, ({ label, near, closest }) => closest === label || closest === near),
		dangerous: having.filter(isDangerous).map(({ id }) => id),
		overconfident: texts
			.filter(({ label, verdict }) => label === 'cannot-tell' && verdict !== 'cannot-tell')
			.map(({ id }) => id),
		confusion: fromKeys(LABELS, (label) => fromKeys(LABELS, (kind) => count(label, kind)))
	};
}

function share<Text>(texts: readonly Text[], holds: (text: Text) => boolean): number {
	return texts.length === 0 ? 1 : texts.filter(holds).length / texts.length;
}

const isSenior = (label: Label) => label === 'pm' || label === 'true-pmo';
const isDangerous = ({ label, verdict }: JudgedText) =>
	(label === 'pso' && isSenior(verdict)) || (isSenior(label) && verdict === 'pso');

const label = v.pipe(
	v.picklist(['pm', 'true_pmo', 'support_pmo', 'pso', 'unclear']),
	v.transform((name): Label => LABELS.find((id) => id === name.replace('_', '-')) ?? 'cannot-tell')
);
const LINE = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({
		id: v.string(),
		title: v.optional(v.string(), ''),
		text: v.pipe(v.string(), v.nonEmpty()),
		label,
		near: v.optional(
			v.union([
				v.pipe(
					v.literal(''),
					v.transform(() => undefined)
				),
				label
			])
		)
	})
);

/**
 * Parses lines of `{"id", "title"?, "text", "label", "near"?}`. Labels are `pm`, `true_pmo`, `support_pmo`,
 * `pso` and `unclear`.
 * @throws {Error} with the number of the line, and what is wrong with it
 */
export function labelledTexts(jsonLines: string): LabelledText[] {
	return jsonLines.split('\n').flatMap((line, at) => {
		if (line.trim() === '') return [];
		const parsed = v.safeParse(LINE, line);
		if (!parsed.success) throw new Error(`line ${at + 1}: ${parsed.issues[0].message}`);
		const { title, text, ...rest } = parsed.output;
		return [{ ...rest, text: text.startsWith(title) ? text : `${title}\n${text}` }];
	});
}

export function report(texts: readonly JudgedText[]): string {
	const { precision, coverage, closest, dangerous, overconfident, confusion } = measured(texts);
	const row = (cells: readonly string[]) =>
		cells
			.map((cell) => cell.padEnd(13))
			.join('')
			.trimEnd();
	return [
		`${texts.length} texts: precision ${precision.toFixed(2)}, coverage ${coverage.toFixed(2)}, verdict or leaning right or second best ${closest.toFixed(2)}`,
		`dangerous: ${dangerous.join(' ') || 'none'}; verdicts on unclear texts: ${overconfident.join(' ') || 'none'}`,
		row(['', ...LABELS]),
		...LABELS.map((label) => row([label, ...LABELS.map((kind) => String(confusion[label][kind]))])),
		...texts
			.filter(({ label, verdict }) => label !== verdict)
			.map(
				({ id, label, near, verdict, closest }) =>
					`${id}: ${label}${near ? ` (${near})` : ''}, judged ${verdict}, closest to ${closest}`
			)
	].join('\n');
}
