import { expect, test } from 'vitest';
import { GAINED } from '$lib/assessment/gained-experience';
import { QUESTIONS } from '$lib/assessment/questions';
import { entries, keys } from '$lib/typed-object';

/** The facts that say what somebody in such a job does. */
const FACTS = {
	'support-pmo': ['F9'],
	pm: ['F1', 'F2', 'F12'],
	'true-pmo': ['F4', 'F7', 'F8'],
	pso: []
} as const;

test('every level is one of its question, and rests on facts about that kind', () => {
	for (const [kind, gained] of entries(GAINED))
		for (const [question, { level, facts }] of entries(gained)) {
			expect(level, `${kind} ${question}`).toBeGreaterThan(0);
			expect(level, `${kind} ${question}`).toBeLessThan(QUESTIONS[question].options.length);
			expect(facts.length, `${kind} ${question}`).toBeGreaterThan(0);
			for (const fact of facts) expect(FACTS[kind], `${kind} ${question}`).toContain(fact);
		}
});

test('PSO gives none (F11)', () => {
	expect(keys(GAINED.pso)).toEqual([]);
});

test('support PMO builds nothing hands-on, leads nobody and only assists who decides (F9)', () => {
	for (const question of ['phase', 'lead', 'accountability', 'requirements'] as const)
		expect(GAINED['support-pmo']).not.toHaveProperty(question);
	for (const question of ['risk', 'executives', 'budget', 'standards'] as const)
		expect(GAINED['support-pmo'][question]?.level).toBe(1);
});

test('a PM alone leads the phases, the people and the result of a project (F1)', () => {
	for (const question of ['phase', 'lead', 'accountability', 'requirements'] as const) {
		const givers = entries(GAINED).filter(([, gained]) => gained[question]);
		expect(
			givers.map(([kind]) => kind),
			question
		).toEqual(['pm']);
	}
});
