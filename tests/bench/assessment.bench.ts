/** The cost of judging (`npm run bench:core`). Limits: `recommend` 20 µs, `plan` 50 µs, `whatIf` 5 ms, `fragile` 1 ms, proof 10 s. */
import { bench, describe } from 'vitest';
import { fragileAnswers } from '$lib/assessment/fragile-answers';
import { prove } from '$lib/proof/proof';
import { plan } from '$lib/assessment/plan';
import { recommend } from '$lib/assessment/recommend';
import type { Answers } from '$lib/assessment/answers';
import { whatIf } from '$lib/assessment/what-if';

const WANTS_TRUE_PMO: Answers = {
	stance: 'outside',
	responsibility: 'method',
	week: ['set-standards', 'show-risks', 'run-issues'],
	future: 'dx',
	wish: 'pmo',
	image: 'govern'
};

const PM: Answers = {
	phase: 'design',
	lead: 'team',
	accountability: 'once',
	scale: 'medium',
	portfolio: 'one',
	delivery: 'owned',
	requirements: 'owned',
	budget: 'owned',
	risk: 'owned',
	standards: 'assisted',
	coordination: 'owned',
	executives: 'assisted',
	framework: 'studied',
	writing: 'owned'
};

for (const [who, answers] of [
	['nobody who wants true PMO', WANTS_TRUE_PMO],
	['a PM who wants true PMO', { ...PM, ...WANTS_TRUE_PMO }]
] as const) {
	describe(who, () => {
		bench('recommend', () => void recommend(answers));
		bench('plan', () => void plan(answers));
		bench('whatIf', () => void whatIf(answers));
		bench('fragile', () => void fragileAnswers(answers));
	});
}

describe('every set of answers', () => {
	bench('prove', () => void prove(), { iterations: 3, warmupIterations: 0, time: 0 });
});
