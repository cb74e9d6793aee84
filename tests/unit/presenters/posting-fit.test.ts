import { describe, expect, test } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { GAINED } from '$lib/assessment/gained-experience';
import { recommend } from '$lib/assessment/recommend';
import { words } from '$lib/content/words';
import { JOB_KINDS, type JobKind } from '$lib/postings/terms';
import { postingFit } from '$lib/presenters/posting-fit';
import { OPERATOR, TEAM_LEAD, VETERAN } from '../../browser/people';

const { fit } = await words.ja.postings();
const { kinds } = await words.ja.common();
const questions = await words.ja.questions();
const fitFor = (kind: JobKind, answers: Answers) =>
	postingFit(kind, answers, { words: fit, kinds, questions });
const added = (kind: JobKind, answers: Answers) =>
	fitFor(kind, answers).gaps.map(({ adds }) => adds.map(({ question }): string => question));

describe('a job compared with the own result', () => {
	test.each([OPERATOR, TEAM_LEAD, VETERAN])(
		'of $who has its position on the same ladder',
		({ answers }) => {
			const { role, destination } = recommend(answers);
			expect(fitFor(role, answers).position).toBe(role === destination ? 'both' : 'next');
			expect(fitFor('pso', answers).position).toBe('none');
			if (role !== destination) expect(fitFor(destination, answers).position).toBe('destination');
		}
	);

	test.each([OPERATOR, TEAM_LEAD, VETERAN])('as PSO adds nothing for $who', ({ answers }) => {
		expect(added('pso', answers).flat()).toEqual([]);
	});

	test.each(JOB_KINDS)('as %s adds only what such a job gives', (kind) => {
		for (const { answers } of [OPERATOR, TEAM_LEAD, VETERAN])
			for (const question of added(kind, answers).flat())
				expect(Object.keys(GAINED[kind])).toContain(question);
	});

	test('as support PMO does not let somebody build hands-on who never has', () => {
		const { role, roles } = recommend(OPERATOR.answers);
		expect(role).toBe('support-pmo');
		expect(roles[role].gaps.map(({ question }) => question)).toContain('phase');
		const [own] = added('support-pmo', OPERATOR.answers);
		expect(own).toContain('delivery');
		expect(own).not.toContain('phase');
	});

	test('names the facts that the experience it adds rests on', () => {
		const { gaps, facts } = fitFor('support-pmo', OPERATOR.answers);
		expect(gaps.flatMap(({ adds }) => adds).length).toBeGreaterThan(0);
		expect(facts).toEqual(['F9']);
		expect(fitFor('pso', OPERATOR.answers).facts).toEqual(['F11']);
	});

	test('as PM gives the PM experience that true PMO asks for at its gate', () => {
		const answers: Answers = { ...TEAM_LEAD.answers, stance: 'outside', responsibility: 'method' };
		const towards = { ...answers, week: ['set-standards', 'show-risks', 'improve-pms'] as const };
		expect(recommend(towards).destination).toBe('true-pmo');
		expect(added('pm', towards).at(-1)).toContain('accountability');
	});

	test('lists the gaps of the role and of the destination once each', () => {
		for (const kind of JOB_KINDS)
			for (const { answers } of [OPERATOR, TEAM_LEAD, VETERAN]) {
				const { role, destination } = recommend(answers);
				const { gaps } = fitFor(kind, answers);
				const goals = role === destination ? 1 : 2;
				expect(gaps).toHaveLength(kind === 'pso' ? 0 : goals);
				for (const { adds, rest } of gaps) expect(adds.length + rest.length).toBeGreaterThan(0);
			}
	});
});
