import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { compare } from '$lib/assessment/compare';
import { outcomeSnapshot } from '$lib/assessment/outcome-snapshot';
import { ROLES, VERSION } from '$lib/assessment/questions';
import type { Answers } from '$lib/assessment/answers';
import { words } from '$lib/content/words';
import { comparisonRows, originalSnapshot, sideOf } from '$lib/presenters/comparison';
import { TEAM_LEAD, VETERAN } from '../frozen/people';
import { anyAnswers, answersAt, WANTS_PM } from '../assessment/people';
import { textsOf } from './views';

vi.mock('$lib/assessment/question-table', () => import('../frozen/question-table'));
vi.mock('$lib/assessment/roles', () => import('../frozen/roles'));

const texts = await textsOf('ja');
const { words: ja, questions, kinds, pointsOf } = texts;

const BEFORE = answersAt({ ...TEAM_LEAD, delivery: 1, writing: 0, framework: 1 }, WANTS_PM);
const AFTER = answersAt(TEAM_LEAD, WANTS_PM);
const rowsOf = (from: Answers, to: Answers) =>
	comparisonRows({ name: '前回', answers: from }, { name: '今回', answers: to }, texts);

describe('the results', () => {
	const { items, from, to, summary } = rowsOf(BEFORE, AFTER);

	test('are listed under the names of their sides, recommended role first', () => {
		expect([from, to]).toEqual(['前回', '今回']);
		expect(items.map(({ id }) => id)).toEqual(['recommended', ...ROLES]);
		expect(items[0]).toMatchObject({
			from: [kinds['support-pmo'].name, ja.stages.far],
			to: [kinds.pm.name, ja.stages.near],
			change: { direction: 'none', text: ja.changed }
		});
		expect(summary).toBe(ja.roleChanged(kinds['support-pmo'].name, kinds.pm.name));
	});

	test('have the points on both sides, out of those that the role asks for, and the stage', () => {
		const pm = items.find(({ id }) => id === 'pm');
		expect(pm).toEqual({
			id: 'pm',
			title: kinds.pm.name,
			from: [pointsOf(4, 9), ja.stages.far],
			to: [pointsOf(6, 9), ja.stages.near],
			change: { direction: 'up', text: ja.up(2) }
		});
	});

	test('fall where the sides are swapped', () => {
		const pm = rowsOf(AFTER, BEFORE).items.find(({ id }) => id === 'pm');
		expect(pm?.change).toEqual({ direction: 'down', text: ja.down(2) });
	});
});

describe('the answers', () => {
	test('that differ have their labels, in the order of the questions', () => {
		const { answers } = rowsOf({ ...BEFORE, week: ['tie-teams'] }, AFTER);
		expect(answers.map(({ question }) => question)).toEqual([
			'delivery',
			'framework',
			'writing',
			'week'
		]);
		expect(answers[0]).toEqual({
			question: 'delivery',
			title: questions.delivery.title,
			from: [questions.delivery.options.assisted],
			to: [questions.delivery.options.owned],
			isMover: true,
			change: { direction: 'up', text: ja.answers.levelUp }
		});
		expect(answers[1]).toMatchObject({ isMover: false, change: { direction: 'down' } });
		expect(answers[3]).toMatchObject({
			from: [questions.week.options['tie-teams']],
			to: [],
			change: undefined
		});
	});

	test('that are asleep count as not asked for', () => {
		const asleep = { scale: 'large', accountability: 'none' } as const;
		const { answers } = rowsOf(asleep, { ...asleep, accountability: 'once' });
		expect(answers.find(({ question }) => question === 'scale')).toMatchObject({
			from: [texts.words.answers.notAsked],
			to: [questions.scale.options.large]
		});
	});

	test('of the same answers do not differ, nor do the results', () => {
		const { answers, items, summary, rules } = rowsOf(AFTER, AFTER);
		expect({ answers, rules }).toEqual({ answers: [], rules: [] });
		expect(items.map(({ change }) => change.text)).toEqual(Array(4).fill(ja.same));
		expect(summary).toBe(ja.roleSame(kinds.pm.name));
	});
});

describe('changed rules', () => {
	const today = outcomeSnapshot(AFTER, VERSION);
	const attempt = { answers: AFTER, version: VERSION };
	const now = sideOf('今回', { ...attempt, said: today });
	const rulesOf = (said: Parameters<typeof sideOf>[1]) =>
		comparisonRows(sideOf('前回', said), now, texts).rules;

	test('show the outcome of each side at the time and today', () => {
		const said = { ...today, version: 7, role: 'support-pmo', stage: 'far' } as const;
		const [rules, ...more] = rulesOf({ ...attempt, version: 7, said });
		expect(more).toEqual([]);
		expect(rules).toMatchObject({
			side: '前回',
			text: ja.rules.lead('前回'),
			original: ja.rules.original(7),
			current: ja.rules.current(VERSION)
		});
		expect(rules?.items.map(({ id }) => id)).toEqual(['recommended', 'destination', ...ROLES]);
		expect(rules?.items[0]).toMatchObject({
			from: [kinds['support-pmo'].name, ja.stages.far],
			to: [kinds.pm.name, ja.stages.near]
		});
		expect(rules?.items.slice(1).map(({ change }) => change.text)).toEqual(Array(4).fill(ja.same));
		const swapped = comparisonRows(now, sideOf('前回', { ...attempt, said }), texts);
		expect(swapped.rules).toEqual([rules]);
	});

	test('are not mentioned where the outcome is the same, whatever the version', () => {
		expect(rulesOf({ ...attempt, version: 7, said: { ...today, version: 7 } })).toEqual([]);
	});

	test('are none where nothing is on record and the version is today’s', () => {
		expect(rulesOf(attempt)).toEqual([]);
		expect(originalSnapshot({ answers: AFTER, version: VERSION })).toEqual(today);
		expect(originalSnapshot({ answers: AFTER })).toEqual(today);
	});

	test('are reported as unknown where the outcome is not on record', () => {
		const [rules] = rulesOf({ ...attempt, version: VERSION - 1 });
		expect(rules).toMatchObject({ text: ja.rules.notOnRecord('前回'), items: [] });
		expect(originalSnapshot({ answers: AFTER, version: VERSION - 1 })).toBeUndefined();
	});
});

test('any two sets of answers can be compared, each text shown once', () => {
	fc.assert(
		fc.property(anyAnswers, anyAnswers, (from, to) => {
			const { answers } = rowsOf(from, to);
			const told = (answers: Answers) => ({ answers, said: outcomeSnapshot(answers, VERSION) });
			const { changed, movedBy } = compare(told(from), told(to), VERSION);
			expect(answers.map(({ question }) => question)).toEqual(changed);
			const movers = answers.filter(({ isMover }) => isMover);
			expect(movers.map(({ question }) => question)).toEqual(movedBy);
			for (const { from: before, to: after } of answers) expect(before).not.toEqual(after);
		})
	);
});

test.each(LOCALES)('a stage has the same name as on the result, in %s', async (locale) => {
	const { stages } = await words[locale].result();
	expect((await words[locale].comparison()).stages).toEqual(stages);
});

test('experience that rose is that of a veteran', () => {
	const { answers } = rowsOf({}, answersAt(VETERAN));
	expect(new Set(answers.map(({ change }) => change?.direction))).toEqual(new Set(['up']));
});

test('a question that was not asked is not called unanswered', () => {
	const asked = answersAt({ accountability: 2, scale: 1 }, WANTS_PM);
	const { answers } = comparisonRows(
		{ name: 'before', answers: answersAt({ accountability: 0 }, WANTS_PM) },
		{ name: 'after', answers: asked },
		texts
	);
	expect(answers.find(({ question }) => question === 'scale')?.from).toEqual([
		texts.words.answers.notAsked
	]);
});
