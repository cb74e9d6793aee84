/** Finds the line breaks of a text that lost them: a gap before a bullet or a label, and after a label. */
import { likelySectionOf, sectionOf } from './headings';

/** No label is longer. */
const WINDOW = 24;
/** Labels begin with squares, stars, brackets or emoji; a unit is half of an emoji. */
const DECORATION = /[\p{So}【[<《〈≪\uD83C-\uD83E]/u;
const BULLET =
	/^(?:(?![○〇]{2})[\p{So}•·]|・\S|[*-][^\s\d]|\(?\d{1,2}[).]\s?[^\d\s]|[一二三四五六七八九]、)/u;
/** Near to the beginning of a line it stands between two words. */
const SPACED_BULLET = /^[・*-]\s/;
const SHORTEST_LINE = 8;
const BRACKETED = /^\p{So}*[[【<〈《≪(〔]([^\]】>〉》≫)〕\n]+)[\]】>〉》≫)〕]/u;
const WITH_COLON = /^([^:。、\n]+?)\s*:/;
/**
 * Labels without a colon: a decorated one, the cell of a table, and a long one between two gaps. Prose
 * puts gaps around words in katakana, too.
 */
const BARE = [
	/^\p{So}+\s?([^\s\p{So}・*:-]+)(?:\p{So}{2,}|(?=[\s\p{So}・*-]))/u,
	/^(\S+(?: \S+)*?)(?=\t|[^\S\n]{2})/,
	/^(?=\S*\p{Script=Han})([^\s!-~]\S{3,})(?=\s)/u
];

/**
 * True if a line begins here, after a gap.
 * @param length of the line before the gap
 */
export function opensLine(units: readonly string[], at: number, length: number): boolean {
	const next = windowAt(units, at);
	if (SPACED_BULLET.test(next)) return length > SHORTEST_LINE;
	return BULLET.test(next) || opensSection(units, at);
}

/** True if a line begins here without a gap: with a bullet or a decorated label. */
export function opensGluedLine(units: readonly string[], at: number): boolean {
	const unit = units[at] ?? '';
	if (unit === '•') return true;
	if (unit === '-' || unit === '*')
		return /\w/.test(units[at - 1] ?? '') && /\s/.test(units[at + 1] ?? '');
	return DECORATION.test(unit) && opensSection(units, at);
}

export function opensSection(units: readonly string[], at: number): boolean {
	const next = windowAt(units, at);
	const label = (BRACKETED.exec(next) ?? WITH_COLON.exec(next))?.[1] ?? '';
	return isLabel(label) || likelySectionOf(label) !== undefined || labelEnd(units, at) > 0;
}

/** The end of a label that fills a line; 0 without one. */
export function labelEnd(units: readonly string[], at: number): number {
	const next = windowAt(units, at);
	const label = BARE.map((pattern) => pattern.exec(next)).find((found) => isLabel(found?.[1]));
	return label ? at + label[0].length : 0;
}

const windowAt = (units: readonly string[], at: number) => units.slice(at, at + WINDOW).join('');

const isLabel = (label = '') =>
	(sectionOf(label) ?? sectionOf(label.replace(/\s/g, ''))) !== undefined;
