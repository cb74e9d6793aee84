/**
 * The page of the first question brings the second along, and the few lines that show it
 * (`first-turn.js`): sent before anything else has come, the first answer leads on at once. What is
 * shown then is the page of the second question as the host would have sent it, under its address with
 * the answer in it; the app takes over from there as it would have there (`quiz/early-answers.ts`).
 */
import { createHash } from 'node:crypto';
import { FIRST_QUESTION as FIRST } from '$lib/assessment/questions';
import { next } from '$lib/questionnaire/progress';
import script from './first-turn.js?raw';
import { beforeScript } from './kit-page.server';

const SECOND = next(FIRST, {});
const HASH = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Where the second question is, seen from the page of the first; undefined for any other page. */
export function besideFirst({ params, url }: { params: { question?: string }; url: URL }) {
	return params.question === FIRST ? url.pathname.replace(`/${FIRST}/`, `/${SECOND}/`) : undefined;
}

/** @param second the page of the second question */
export function withSecondQuestion(html: string, second: string): string {
	const [, body] = /<div class="app">([^]*?)<(?:link|script)/.exec(second) ?? [];
	const [, title] = /<title>([^]*?)<\/title>/.exec(second) ?? [];
	if (body === undefined || title === undefined) throw new Error('The second question has no page');
	const brought = `<template id="second-question" title="${title}">${body.trim()}</template>`;
	return beforeScript(html, `${brought}<script>${script}</script>`).replace(
		/script-src 'self'/,
		`script-src 'self' ${HASH}`
	);
}
