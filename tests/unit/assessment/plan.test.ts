import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { awake } from '$lib/assessment/answers';
import { withRaises } from '$lib/assessment/level-raises';
import { plan, type LevelItem, type PlanItem } from '$lib/assessment/plan';
import { recommend } from '$lib/assessment/recommend';
import { OPERATOR, TEAM_LEAD, VETERAN } from '../frozen/people';
import { anyAnswers, answersAt, WANTS_PM, WANTS_SUPPORT, WANTS_TRUE_PMO } from './people';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const isLevelItem = (item: PlanItem): item is LevelItem => item.question !== undefined;

/** 'delivery 1→2 half-year', or the step where no question is behind it. */
const told = (items: readonly PlanItem[]) =>
	items.map((item) =>
		isLevelItem(item)
			? `${item.question} ${item.from}→${item.to} ${item.horizon}`
			: `${item.step} ${item.horizon}`
	);

const needed = (items: readonly PlanItem[]) => items.filter((item) => item.needed);

describe('the target', () => {
	it('is the recommended role, ready, for whoever is near it', () => {
		expect(plan(answersAt(OPERATOR, WANTS_SUPPORT)).target).toEqual({
			role: 'support-pmo',
			stage: 'ready'
		});
	});

	it('is the next rung, near, for whoever is ready below the destination', () => {
		expect(plan(answersAt({ phase: 1, delivery: 2, writing: 2 }, WANTS_PM)).target).toEqual({
			role: 'pm',
			stage: 'near'
		});
	});

	it('is nothing for whoever is ready for the destination', () => {
		const { target, items } = plan(answersAt(VETERAN, WANTS_TRUE_PMO));
		expect(target).toBeUndefined();
		expect(told(items)).toEqual(['check-the-posting now', 'go-beyond later', 'retake-later later']);
	});
});

describe('the needed level steps', () => {
	it('begin with those that nobody has to assign, then take the larger gap', () => {
		// 2 of 5 points, ready from 4: `delivery` and `writing` lack two levels each.
		const { items } = plan(answersAt({ phase: 1, delivery: 1 }, WANTS_SUPPORT));
		expect(told(needed(items))).toEqual(['writing 0→1 now', 'writing 1→2 now']);
	});

	it('close every gap that bars `ready`, even beyond the points that are lacking', () => {
		// 5 of 9 points; `writing` at 0 alone keeps a PM from ready.
		const { items } = plan(
			answersAt({ phase: 2, lead: 2, accountability: 1, delivery: 2 }, WANTS_PM)
		);
		expect(told(needed(items))).toEqual(['writing 0→1 now']);
	});

	it('open the gate of the next rung first among those of one horizon', () => {
		const { items } = plan(answersAt({ phase: 1, delivery: 2, writing: 2 }, WANTS_PM));
		expect(told(needed(items))).toEqual(['lead 0→1 half-year']);
		expect(needed(items).map(({ step }) => step)).toEqual(['lead-a-small-team']);
	});

	it('wake the questions behind the gate', () => {
		const { target, items } = plan(
			answersAt(
				{ phase: 3, lead: 3, accountability: 1, delivery: 3, writing: 2, framework: 1 },
				WANTS_TRUE_PMO
			)
		);
		expect(target).toEqual({ role: 'true-pmo', stage: 'near' });
		expect(told(needed(items))).toEqual(['accountability 1→2 later']);
		expect(needed(items)[0]).toMatchObject({ step: 'gain-pm-experience', facts: ['F5', 'F15'] });
	});
});

describe('the other items', () => {
	it('are steps by their horizon, further gaps last, each once', () => {
		const { items } = plan(answersAt(TEAM_LEAD, WANTS_TRUE_PMO));
		const others = items.filter((item) => !item.needed);
		expect(told(others)).toEqual([
			'check-the-posting now',
			'framework 1→2 half-year',
			'accountability 0→1 half-year',
			'accountability 1→2 later',
			'retake-later later'
		]);
	});

	it('include a talk about a technical path for whoever prefers technology', () => {
		const wants = { stance: 'hands-on', responsibility: 'craft', wish: 'pm' } as const;
		expect(plan(answersAt(TEAM_LEAD, wants)).items).toContainEqual({
			step: 'talk-about-technology',
			facts: ['F2'],
			horizon: 'now',
			needed: false
		});
	});
});

it('reaches its target for any answers, sleeping ones included', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const { target, items } = plan(answers);
			const raises = needed(items).filter(isLevelItem);
			expect(raises).toHaveLength(needed(items).length);
			if (!target) {
				expect(raises).toEqual([]);
				return;
			}
			const after = recommend(withRaises(awake(answers), raises)).roles[target.role].stage;
			expect(['ready', target.stage]).toContain(after);
		})
	);
});
