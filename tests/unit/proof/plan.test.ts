/** Statement 9 on the cut questionnaire: against every plan there is, and against broken ones. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as Plan from '$lib/assessment/plan';
import type { Answers } from '$lib/assessment/answers';
import type { ExperienceId, Level } from '$lib/assessment/questions';
import { broken, cut, everyAnswerSet, pmAwake, uncut } from './cut';
import { WANTS } from './parts';

afterEach(uncut);

const found = async () => (await import('$lib/proof/plan-statement')).plansSuffice(WANTS)?.says;

describe('the plan on a small questionnaire', { timeout: 60_000 }, () => {
	beforeEach(() => {
		cut({ roles: pmAwake });
	});

	it('suffices', async () => {
		expect(await found()).toBeUndefined();
	});

	it('has as few level steps as the shortest of all ways, tried one by one', async () => {
		const { neededRaises } = await import('$lib/assessment/plan');
		const { levels, readiness } = await import('$lib/assessment/readiness');
		const { withLevel } = await import('$lib/assessment/level-raises');
		const { EXPERIENCE_IDS, QUESTIONS } = await import('$lib/assessment/questions');
		const { isAsked } = await import('$lib/assessment/answers');
		const oneStepOn = (answers: Answers): Answers[] =>
			EXPERIENCE_IDS.filter((id) => isAsked(id, answers)).flatMap((id: ExperienceId) => {
				const next = levels(answers)[id] + 1;
				return next < QUESTIONS[id].options.length ? [withLevel(answers, id, next as Level)] : [];
			});
		const key = (answers: Answers) => JSON.stringify(levels(answers));
		const experience = new Map(everyAnswerSet().map((answers) => [key(answers), answers]));
		for (const role of ['support-pmo', 'pm', 'true-pmo'] as const) {
			for (const stage of ['near', 'ready'] as const) {
				// Breadth first, backwards from nothing: how far each set of levels is from the stage.
				const isThere = (answers: Answers) =>
					['ready', stage].includes(readiness(role, levels(answers)).stage);
				const distance = new Map<string, number>();
				const farFrom = (answers: Answers): number => {
					const known = distance.get(key(answers));
					if (known !== undefined) return known;
					const far = isThere(answers) ? 0 : 1 + Math.min(...oneStepOn(answers).map(farFrom));
					distance.set(key(answers), far);
					return far;
				};
				for (const answers of experience.values()) {
					if (isThere(answers)) continue;
					expect(
						neededRaises({ role, stage }, answers),
						`${role} ${stage} from ${key(answers)}`
					).toHaveLength(farFrom(answers));
				}
			}
		}
	});
});

describe('statement 9 falls with', () => {
	const raises = (change: (steps: Plan.AskedRaise[]) => Plan.AskedRaise[]) => {
		broken<typeof Plan>(
			'plan',
			({ neededRaises }) => ({
				neededRaises: (target, answers) => change(neededRaises(target, answers))
			}),
			{ roles: pmAwake }
		);
	};
	const items = (change: (items: readonly Plan.PlanItem[]) => readonly Plan.PlanItem[]) => {
		broken<typeof Plan>(
			'plan',
			({ plan }) => ({
				plan: (answers, recommendation) => {
					const planned = plan(answers, recommendation);
					return { ...planned, items: change(planned.items) };
				}
			}),
			{ roles: pmAwake }
		);
	};

	it('a plan that stops short of its target', async () => {
		raises((all) => all.slice(0, -1));
		expect(await found()).toMatch(/^the plan does not reach /);
	});

	it('a plan with a level step too many', async () => {
		raises((all) =>
			all.some(({ question }) => question === 'lead')
				? all
				: [...all, { question: 'lead', from: 0, to: 1, horizon: 'now', gap: 1 }]
		);
		expect(await found()).toMatch(/^the plan to .* (is not the smallest|leaps at lead)$/);
	});

	it('a plan that begins above the present level', async () => {
		raises(([first, ...rest]) => (first ? [{ ...first, from: 2, to: 3 }, ...rest] : []));
		expect(await found()).toMatch(/^the plan to .* leaps at /);
	});

	it('a step that is missing, and one that stands in it twice', async () => {
		items((all) => all.filter(({ step }) => step !== 'check-the-posting'));
		expect(await found()).toBe('check-the-posting is 0 times in the plan');
		await uncut();
		items((all) => [...all, ...all.slice(-1)]);
		expect(await found()).toBe('an item stands twice in the plan');
	});

	it('a plan without a first step', async () => {
		items(() => []);
		expect(await found()).toBe('the plan names no first step');
	});
});

describe('statement 9 rests on tables in which', () => {
	it('no level can be reached before the one below it', async () => {
		cut({
			roles: ({ LEVEL_HORIZONS }) => ({
				LEVEL_HORIZONS: { ...LEVEL_HORIZONS, lead: ['later', 'now'] }
			})
		});
		expect(await found()).toBe('a higher level of lead can be reached before a lower one');
	});

	it('each level has a horizon', async () => {
		cut({
			roles: ({ LEVEL_HORIZONS }) => ({ LEVEL_HORIZONS: { ...LEVEL_HORIZONS, lead: ['now'] } })
		});
		await expect(found()).rejects.toThrow('LEVEL_HORIZONS has no horizon for level 2 of lead');
	});

	it('no gate asks for more than its role', async () => {
		cut({
			roles: ({ DEMANDS: { pm, ...others } }) => ({
				DEMANDS: { ...others, pm: { ...pm, asked: { ...pm.asked, lead: 0 } } }
			})
		});
		expect(await found()).toBe('the gate of pm asks more of lead than pm does');
	});

	it('the gate of a role wakes each question that the role asks for', async () => {
		cut();
		expect(await found()).toBe('pm asks for scale, which may be asleep behind its gate');
	});
});
