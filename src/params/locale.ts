import type { ParamMatcher } from '@sveltejs/kit';

/** Japanese has no prefix; `/en/…` is English. */
export const match: ParamMatcher = (param): param is 'en' => param === 'en';
