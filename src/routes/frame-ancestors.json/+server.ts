import { json } from '@sveltejs/kit';
import { frameAncestors } from '../../../scripts/headers/frame-ancestors.mjs';

export const prerender = true;

/** For the script of framed pages, which cannot read the headers. */
export const GET = (): Response => json(frameAncestors());
