/** The icons that browsers want as pixels. */
import { error } from '@sveltejs/kit';
import { siteIcon } from '$lib/presenters/site-icon';
import { png } from '../../png.server';
import type { EntryGenerator, RequestHandler } from './$types';

/** By name: how many pixels, and the margin. */
const ICONS = new Map<string, readonly [pixels: number, margin: number]>([
	// For tabs: browsers redraw it whenever the address changes, which is slow with an SVG.
	['icon-48', [48, 0]],
	['icon-192', [192, 0]],
	['icon-512', [512, 0]],
	['icon-maskable-512', [512, 0.1]],
	['apple-touch-icon', [180, 0.1]]
]);

export const prerender = true;

export const entries: EntryGenerator = () => [...ICONS.keys()].map((icon) => ({ icon }));

export const GET: RequestHandler = ({ params }) => {
	const size = ICONS.get(params.icon);
	return size ? png(siteIcon(...size)) : error(404);
};
