/** The calendar entry, parsed by another library than the one that wrote it. */
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { words } from '$lib/content/words';
import { calendarFile } from '$lib/presenters/calendar';
import { isoDay, monthsLater } from '$lib/presenters/months-later';
import { calendarEntries } from '$lib/presenters/calendar-entries';
import { planView } from '$lib/presenters/plan-rows';
import { answersAt, allAt, TEAM_LEAD, WANTS_PM, WANTS_TRUE_PMO } from '../assessment/people';
import { LOCALES } from '$lib/content/locales';
import type { PlannedItem } from '$lib/storage/records';
import { planned } from '../storage/helpers';
import { viewOf } from './views';

describe('the same day of a later month', () => {
	test.each([
		['2026-11-26', 3, '2027-02-26'],
		['2026-08-31', 6, '2027-02-28'],
		['2027-08-31', 6, '2028-02-29'],
		['2028-02-29', 12, '2029-02-28'],
		['2026-11-30', 3, '2027-02-28'],
		['2026-12-31', 3, '2027-03-31'],
		['2026-03-31', 6, '2026-09-30'],
		['2026-01-01', 12, '2027-01-01']
	])('%s + %i months is %s', (from, months, to) => {
		const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
		for (const hour of [0, 12, 23])
			expect(isoDay(monthsLater(new Date(year, month - 1, day, hour, 59), months))).toBe(to);
	});

	describe('is the day of the reader, not that of UTC,', () => {
		afterEach(() => {
			vi.unstubAllEnvs();
		});

		// East and west of it, and where midnight is skipped when summer time begins.
		test.each([
			['Asia/Tokyo', -540],
			['America/Los_Angeles', 480],
			['Africa/Cairo', -120]
		])('in %s', (zone, offset) => {
			vi.stubEnv('TZ', zone);
			expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
			expect(isoDay(monthsLater(new Date(2026, 9, 24, 0, 30), 6))).toBe('2027-04-24');
			expect(isoDay(monthsLater(new Date(2026, 9, 24, 23, 30), 6))).toBe('2027-04-24');
			expect(isoDay(monthsLater(new Date(2026, 9, 30, 1), 6))).toBe('2027-04-30');
		});
	});
});

describe('the file', () => {
	const entry = {
		id: 'abc-2027-02-28',
		day: '2027-02-28',
		summary: '診断を, もう一度; "受ける"',
		description: `一行目\n二行目: 長い説明${'あいうえお'.repeat(40)}\\n\r\n絵文字😀`
	};
	const options = { url: 'https://example.org/career/en/', locale: 'ja' as const };
	// The library types its own parser's result as unknown to its constructor.
	const read = (text: string) =>
		new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');

	beforeEach(() => {
		vi.useFakeTimers({ now: new Date('2026-11-26T09:00:00Z') });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	test('holds one event on that day, all day long, with every letter of its texts', () => {
		const events = read(calendarFile([entry], options));
		expect(events).toHaveLength(1);
		const event = new ICAL.Event(events[0]);
		expect(event.startDate.isDate).toBe(true);
		expect(event.startDate.toString()).toBe('2027-02-28');
		expect(event.endDate.toString()).toBe('2027-03-01');
		expect(event.uid).toBe(entry.id);
		expect(event.summary).toBe(entry.summary);
		expect(event.description).toBe(entry.description.replace('\r\n', '\n'));
		expect(events[0]!.getFirstPropertyValue('url')).toBe(options.url);
	});

	test('reminds at nine in the morning of the day itself', () => {
		const [event] = read(calendarFile([entry], options));
		const [trigger] = event!
			.getAllSubcomponents('valarm')
			.map((a) => a.getFirstProperty('trigger'));
		expect(trigger!.getParameter('related')).toBe('START');
		expect(String(trigger!.getFirstValue())).toBe('PT9H');
	});

	test('holds one event for each entry, private and not busy', () => {
		const events = read(
			calendarFile([entry, { ...entry, id: 'other', day: '2027-03-01' }], options)
		);
		expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([entry.id, 'other']);
		for (const event of events) {
			expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
			expect(event.getFirstPropertyValue('class')).toBe('PRIVATE');
			expect(event.getAllSubcomponents('valarm')).toHaveLength(1);
		}
	});

	test('is the same day wherever it is made', () => {
		for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
			vi.stubEnv('TZ', zone);
			expect(calendarFile([entry], options)).toContain('DTSTART;VALUE=DATE:20270228\r\n');
		}
		vi.unstubAllEnvs();
	});

	test('has no line of more than 75 bytes, as RFC 5545 demands', () => {
		const lines = calendarFile([entry], options).split('\r\n');
		for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
	});

	test('gets no further properties from its texts', () => {
		const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y';
		const text = calendarFile([{ ...entry, summary: hostile, description: hostile }], options);
		expect(read(text)).toHaveLength(1);
	});
});

describe.each(LOCALES)('the entries, in %s,', async (locale) => {
	const { calendar } = await words[locale].export();
	const link = 'https://example.org/career/result/#share=1.code';
	const today = new Date(2026, 10, 30, 9);
	const nextCheck = new Date(2027, 4, 30);
	const view = await viewOf(answersAt(TEAM_LEAD, WANTS_TRUE_PMO), locale);
	const entriesOf = (plan: readonly PlannedItem[], shown = view) =>
		calendarEntries({ id: 'attempt', plan }, shown, calendar, { link, today, nextCheck });
	const { requirements, budget, standards, risk } = view.words.levelSteps;

	test('are one for each item with a month, from today on, and the next check', () => {
		const entries = entriesOf([
			{ item: 'budget:3', state: 'planned', month: '2027-02' },
			{ item: 'requirements:3', state: 'planned', month: '2026-11' },
			{ item: 'standards:3', state: 'done', month: '2027-03' },
			{ item: 'executives:3', state: 'dropped', month: '2027-04' }
		]);
		expect(entries.map(({ id, day, summary }) => [id, day, summary])).toEqual([
			['attempt-requirements-3', '2026-11-30', requirements[2].title],
			['attempt-budget-3', '2027-02-01', budget[2].title],
			['attempt-retake', '2027-05-30', calendar.summary]
		]);
		expect(entries[1]?.description).toContain(budget[2].how);
		for (const { description } of entries) expect(description).toContain(link);
	});

	test('list items without a month, or with one that has passed, at the next check', () => {
		const entries = entriesOf([
			planned('requirements:3'),
			{ item: 'budget:3', state: 'planned', month: '2026-10' },
			{ item: 'standards:3', state: 'planned', month: '2026-12' },
			{ item: 'risk:3', state: 'done' },
			planned('retake-later')
		]);
		expect(entries).toHaveLength(2);
		const { description } = entries[1]!;
		expect(description).toContain(calendar.undated);
		for (const { title, how } of [requirements[2], budget[2]]) {
			expect(description).toContain(title);
			expect(description).toContain(how);
		}
		for (const { title } of [standards[2], risk[2]]) expect(description).not.toContain(title);
	});

	test('are the next check alone without a plan, with the steps that are needed', async () => {
		const entries = entriesOf([]);
		expect(entries).toHaveLength(1);
		const steps = planView(view).rows.filter(({ needed }) => needed);
		expect(steps.length).toBeGreaterThan(0);
		for (const { title } of steps) expect(entries[0]?.description).toContain(title);

		const ready = await viewOf(answersAt(allAt(3), WANTS_PM), locale);
		const [only] = entriesOf([], ready);
		expect(only?.description).toContain(link);
		expect(only?.description).not.toContain(calendar.gaps);
	});
});
