import type { FactId } from '$lib/assessment/roles';

/** One sentence or two for each fact of the article. */
export type FactTexts = Readonly<Record<FactId, string>>;
