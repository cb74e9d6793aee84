import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '$lib/assessment/answers';
import { recommend } from '$lib/assessment/recommend';
import { advise } from '$lib/content/advise';
import { addPeople, earlierAnswers, MAX_PEOPLE, type Person } from '$lib/presenters/people';
import {
	COLUMNS,
	filteredRows,
	peopleCells,
	rowContent,
	sortedRows,
	type PersonRow
} from '$lib/presenters/people-rows';
import { firstStepTitle, planView } from '$lib/presenters/plan-rows';
import type { Received, ReceivedItem } from '$lib/storage/read-received';
import type { PlannedItem } from '$lib/storage/records';
import {
	allAt,
	anyAnswers,
	answersAt,
	OPERATOR,
	TEAM_LEAD,
	VETERAN,
	WANTS_PM,
	WANTS_TRUE_PMO
} from '../assessment/people';
import { viewOf } from './views';

const words = await advise.en();
const texts = { words, view: await viewOf({}) };
const LEAD = answersAt(TEAM_LEAD, WANTS_PM);
const CLERK = answersAt(OPERATOR, WANTS_TRUE_PMO);
const ALL = answersAt(VETERAN, WANTS_TRUE_PMO);

const received = (answers: Answers, more: Partial<Received> = {}): Received => ({
	name: '',
	key: JSON.stringify(answers),
	answers,
	version: 2,
	plan: [],
	...more
});
const person = (id: number, name: string, answers: Answers, more?: Partial<Received>): Person => ({
	id,
	name,
	received: received(answers, more)
});
const row = (person: Person, earlier?: Answers): PersonRow => ({
	...person,
	...rowContent(person.received, earlier, texts)
});

describe('a row', () => {
	test('says what the result page says', () => {
		const { role, stage, destination } = recommend(LEAD);
		const found = row(person(1, 'a', LEAD));
		expect(found).toMatchObject({ role, stage, destination, risen: undefined, reservation: '' });
		expect(found.texts.stage).toBe(texts.view.words.stages[stage]);
		expect(found.texts.since).toBe(words.noEarlier);
	});

	test('names the demands that are missing for the next role', () => {
		const { roles, role } = recommend(LEAD);
		const found = row(person(1, 'a', LEAD));
		expect(found.gaps).toBe(roles[role].gaps.length);
		for (const { question } of roles[role].gaps)
			expect(found.texts.gaps).toContain(texts.view.questions[question].title);
		// Ready for support PMO: what is missing is asked by the rung above.
		const above = row(
			person(1, 'a', answersAt({ ...allAt(2), lead: 0, accountability: 0 }, WANTS_PM))
		);
		expect(above.role).toBe('support-pmo');
		expect(above.texts.gaps).toContain(texts.view.kinds.pm.name);
		expect(row(person(1, 'a', ALL)).texts.gaps).toBe(words.noGaps);
	});

	test('qualifies a role where technology is wanted more', () => {
		const answers = answersAt(TEAM_LEAD, { stance: 'hands-on', responsibility: 'craft' });
		expect(recommend(answers).reservations).toContain('prefers-technology');
		expect(row(person(1, 'a', answers)).reservation).not.toBe('');
	});

	test('tells the outcome and the experience that have changed', () => {
		const { since } = row(person(1, 'a', LEAD), CLERK).texts;
		expect(since).toContain(texts.view.questions.lead.title);
		expect(since).toContain(texts.view.kinds.pm.name);
		expect(row(person(1, 'a', LEAD), CLERK).risen).toBeGreaterThan(0);
		expect(row(person(1, 'a', CLERK), LEAD).risen).toBeLessThan(0);
		expect(row(person(1, 'a', LEAD), LEAD)).toMatchObject({
			risen: 0,
			texts: { since: words.since.same }
		});
	});

	test('has the first step of the plan, whatever of it is done', async () => {
		const states = fc.constantFrom('planned', 'done', 'dropped', 'none');
		const view = await viewOf({});
		fc.assert(
			fc.property(anyAnswers, fc.array(states), (answers, decided) => {
				const whole = { ...view, answers, recommendation: recommend(answers) };
				const stored = planView(whole).rows.flatMap(({ planKey }, at): PlannedItem[] => {
					const state = decided[at];
					return state === undefined || state === 'none' ? [] : [{ item: planKey, state }];
				});
				expect(firstStepTitle(whole, stored)).toBe(planView(whole, stored).first?.title);
			})
		);
	});
});

describe('earlier answers', () => {
	const of = (...people: Person[]) => earlierAnswers(people);

	test('are those of the same name that were added before', () => {
		const people = [
			person(1, '田中 太郎', CLERK),
			person(2, '佐藤', ALL),
			person(3, '田中　太郎', LEAD)
		];
		expect([...of(...people)]).toEqual([[3, CLERK]]);
	});

	test('are the older ones where both have a date', () => {
		const [newer, older] = ['2026-03-05T01:00:00.000Z', '2026-01-05T01:00:00.000Z'];
		expect([
			...of(
				person(1, 'A', LEAD, { finishedAt: newer }),
				person(2, 'a', CLERK, { finishedAt: older })
			)
		]).toEqual([[1, CLERK]]);
		expect([...of(person(1, 'A', LEAD, { finishedAt: newer }), person(2, 'a', CLERK))]).toEqual([
			[2, LEAD]
		]);
	});

	test('are those of the attempt before it in the file, where no row has the name', () => {
		// Of a record, its answers alone are read.
		const before = { answers: CLERK } as Received['before'];
		expect([...of(person(1, 'a', LEAD, { before }))]).toEqual([[1, CLERK]]);
	});
});

describe('the table', () => {
	const people = [person(1, 'b', LEAD), person(2, 'A', ALL), person(3, 'c', CLERK)];
	const rows = people.map((each) => row(each));
	const collator = new Intl.Collator('en');
	const ids = (rows: readonly PersonRow[]) => rows.map(({ id }) => id);

	test.each([
		['name', [2, 1, 3]],
		['role', [3, 1, 2]],
		['destination', [1, 2, 3]],
		['gaps', [2, 3, 1]],
		['since', [1, 2, 3]]
	] as const)('is sorted by %s', (by, order) => {
		expect(ids(sortedRows(rows, { by, isDescending: false }, collator))).toEqual(order);
	});

	test.each(COLUMNS)('is sorted by %s the other way round, equal rows as they are', (by) => {
		const equal = [rows[0]!, { ...rows[0]!, id: 9 }];
		for (const isDescending of [true, false])
			expect(ids(sortedRows(equal, { by, isDescending }, collator))).toEqual([1, 9]);
		const sorted = (isDescending: boolean) => sortedRows(rows, { by, isDescending }, collator);
		expect(sorted(true)).toHaveLength(3);
	});

	test('is filtered by role, stage and text', () => {
		const filter = { role: '', stage: '', text: '' } as const;
		expect(ids(filteredRows(rows, filter))).toEqual([1, 2, 3]);
		expect(ids(filteredRows(rows, { ...filter, role: 'true-pmo' }))).toEqual([2]);
		expect(ids(filteredRows(rows, { ...filter, stage: rows[2]!.stage }))).toContain(3);
		expect(ids(filteredRows(rows, { ...filter, text: ' Ｂ ' }))).toContain(1);
		expect(ids(filteredRows(rows, { ...filter, text: rows[2]!.texts.firstStep }))).toEqual([3]);
	});

	test('is saved with its columns and without marks for line breaks', () => {
		const marked = { ...rows[0]!, texts: { ...rows[0]!.texts, firstStep: 'a\u200bb' } };
		const [head, first] = peopleCells([marked], words);
		expect(head).toHaveLength(COLUMNS.length + 1);
		expect(first).toHaveLength(COLUMNS.length + 1);
		expect(first).toContain('ab');
	});
});

describe('adding', () => {
	const read = (answers: Answers, name = '', key?: string): ReceivedItem => ({
		ok: true,
		received: received(answers, { name, ...(key !== undefined && { key }) })
	});
	const add = (people: readonly Person[], ...items: ReceivedItem[]) => {
		let id = people.length;
		return addPeople(people, items, (received) => {
			id += 1;
			return { id, name: received.name || `Person ${id}`, received };
		});
	};

	test('the same link twice is told, once for all without a name', () => {
		const { added, leftOut } = add([], read(LEAD, 'a'), read(LEAD, 'Ａ'), read(LEAD), read(ALL));
		expect(added.map(({ name }) => name)).toEqual(['a', 'Person 2']);
		expect(leftOut).toMatchObject([{ of: 'a' }, { of: 'a' }]);
	});

	test('the same answers of two names are two people', () => {
		expect(add([], read(LEAD, 'a'), read(LEAD, 'b')).added).toHaveLength(2);
	});

	test('the same link or attempt is told after a renaming, too', () => {
		const attempt = (name: string): ReceivedItem => {
			const item = read(ALL, name);
			return item.ok
				? { ...item, received: { ...item.received, key: 'one', finishedAt: '2026-05-01' } }
				: item;
		};
		const first = add([], read(LEAD, 'a'), attempt('file')).added;
		const renamed = first.map((each) => ({ ...each, name: `${each.name} (renamed)` }));
		const again = add(renamed, read(LEAD, 'a'), attempt('file'), attempt('file (1)'));
		expect(again.added).toEqual([]);
		expect(again.leftOut).toMatchObject([
			{ of: 'a (renamed)' },
			{ of: 'file (renamed)' },
			{ of: 'file (renamed)' }
		]);
		expect(add(renamed, read(LEAD, 'b')).added).toHaveLength(1);
	});

	test('what is broken is left out and stops nothing', () => {
		const broken: ReceivedItem = { ok: false, name: '', problem: { code: 'no-link' } };
		const { added, leftOut } = add([], broken, read(LEAD));
		expect([added.length, leftOut]).toEqual([1, [broken]]);
	});

	test('what is over the limit is told', () => {
		const full = Array.from({ length: MAX_PEOPLE }, (_, id) => person(id, String(id), CLERK));
		expect(add(full, read(LEAD))).toMatchObject({ added: [], leftOut: [{ limit: MAX_PEOPLE }] });
	});
});
