import type { FactId } from '$lib/assessment/roles';

/** The article that the facts sum up: the source of the rules. */
export const ARTICLE = {
	title: 'PMとPMOの違いと役割は?インフラエンジニアが知っておくべき仕事内容を徹底解説',
	address: 'https://www.cair-n.co.jp/blog/infra/p6323',
	checked: '2026-11-29'
} as const;

/** The part of the article that each fact sums up, in the article's order. */
export const ARTICLE_PARTS = {
	definitions: ['F3'],
	pm: ['F1', 'F2'],
	pmo: ['F4', 'F5'],
	kinds: ['F7', 'F8', 'F9', 'F10', 'F11'],
	size: ['F6', 'F12', 'F13'],
	career: ['F14'],
	summary: ['F15']
} as const satisfies Record<string, readonly FactId[]>;
export type ArticlePart = keyof typeof ARTICLE_PARTS;
