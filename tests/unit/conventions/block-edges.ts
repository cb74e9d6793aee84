/**
 * A block that begins or ends with bare text leaves its translation behind: Svelte removes what lies
 * between the first and the last node of a block, and a translator has taken that text out.
 */
import { parse, type AST } from 'svelte/compiler';

/** Not part of what a block removes, or nothing that is shown. */
const NO_NODES = [
	'Comment',
	'ConstTag',
	'SnippetBlock',
	'SvelteBody',
	'SvelteDocument',
	'SvelteHead',
	'SvelteWindow'
];
/** They remove themselves, with whatever they hold. */
const ELEMENTS = ['RegularElement', 'SvelteElement', 'SvelteHead', 'TitleElement'];
const TEXTS = ['Text', 'ExpressionTag', 'HtmlTag'];

/** The texts at the edges of blocks and components. */
export function bareTexts(source: string): string[] {
	const found: string[] = [];
	const visit = (value: unknown, owner: string) => {
		if (typeof value !== 'object' || value === null) return;
		if (isFragment(value) && !ELEMENTS.includes(owner)) {
			const nodes = value.nodes.filter(
				(node) =>
					!NO_NODES.includes(node.type) && !(node.type === 'Text' && node.data.trim() === '')
			);
			for (const node of new Set([nodes[0], nodes.at(-1)]))
				if (node && TEXTS.includes(node.type))
					found.push(source.slice(node.start, node.end).trim());
		}
		const isOwner = 'type' in value && typeof value.type === 'string' && !isFragment(value);
		for (const part of Object.values(value)) visit(part, isOwner ? String(value.type) : owner);
	};
	visit(parse(source, { modern: true }).fragment, 'Root');
	return found;
}

const isFragment = (value: object): value is AST.Fragment =>
	'type' in value && value.type === 'Fragment';
