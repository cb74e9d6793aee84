/** Users tell others about their plan in words that fit any item of it. */
import { describe, expect, test } from 'vitest';
import { EXPERIENCE_IDS, ROLES } from '$lib/assessment/questions';
import { LOCALES, type Locale } from '$lib/content/locales';
import type { LevelStep } from '$lib/content/result-words';
import { words } from '$lib/content/words';
import { planView } from '$lib/presenters/plan-rows';
import type { ResultView } from '$lib/presenters/result';
import type { PlanRow } from '$lib/presenters/result-rows';
import { wordsForOthers } from '$lib/presenters/words-for-others';
import { entries, keys } from '$lib/typed-object';
import {
	allAt,
	answersAt,
	OPERATOR,
	VETERAN,
	WANTS_PM,
	WANTS_TRUE_PMO
} from '../assessment/people';
import { allTexts } from '../content/texts';
import { PEOPLE } from './people';
import { viewOf } from './views';

type PlanItem = Parameters<typeof wordsForOthers>[1][number];

/** A list of what one would like to do: 「次のこと ・…すること」, '… I would like to: - do …'. */
const WISH: Readonly<Record<Locale, RegExp>> = {
	ja: /^・[^。]+[うくぐすつぬぶむる]こと$/,
	en: /^- (?!\w+(?:ed|\w\w\wing|[^s]s|ion)\b)[a-z]+ [^.]+$/
};

/** Words that fit the user alone, or readers of this site. */
const UNFIT: Readonly<Record<Locale, RegExp>> = {
	ja: /上司|本来のPMO|サポート型/,
	en: /\byou(?:r|rs|rself)?\b|true PMO|support PMO/i
};

describe.each(LOCALES)('in %s', async (locale) => {
	const { thisWeek: content } = await words[locale].export();
	const result = await words[locale].result();
	const { message } = content;
	const recipients = keys(message.recipients);
	const view = await viewOf(answersAt(OPERATOR, WANTS_PM), locale);

	/** The list of a message. */
	const listed = (text: string) => text.split('\n').filter((line) => /^[・-]/.test(line));
	const wishes = (of: ResultView, plan: readonly PlanItem[]) =>
		listed(wordsForOthers(of, plan, content).messages.manager);

	const planned = (item: PlanRow['item'], title: string): PlanItem => ({
		item,
		title,
		needed: true,
		decision: { item: 'check-the-posting', state: 'planned' }
	});
	const levelSteps = EXPERIENCE_IDS.flatMap((question) =>
		result.levelSteps[question].map(({ title }: LevelStep) => planned(question, title))
	);
	const steps = entries(result.steps.texts).map(([id, { title }]) => planned(id, title));
	const isPrivate = ({ item }: PlanItem) => item === 'check-the-posting' || item === 'retake-later';
	const shared = [...levelSteps, ...steps].filter((step) => !isPrivate(step));

	test.each(shared)('the message takes in: $title', (step) => {
		const { messages } = wordsForOthers(view, [step], content);
		for (const recipient of recipients) {
			const [wish, ...more] = listed(messages[recipient]);
			expect(more).toEqual([]);
			expect(wish).toMatch(WISH[locale]);
			expect(wish).not.toMatch(UNFIT[locale]);
		}
	});

	test('no two titles become the same line', () => {
		const lines = wishes(view, shared);
		expect(lines).toHaveLength(shared.length);
		expect(new Set(lines).size).toBe(shared.length);
	});

	test.each(steps.filter(isPrivate))('the message does not give away: $title', (step) => {
		const [other = step] = levelSteps;
		expect(wishes(view, [step, other])).toEqual([message.wish(other.title)]);
		expect(wishes(view, [step])).toEqual([message.wish(message.work[view.recommendation.role])]);
	});

	test('without planned items it has the first needed one, or the work of the role', async () => {
		for (const answers of Object.values(PEOPLE)) {
			const of = await viewOf(answers, locale);
			const { rows } = planView(of);
			const first = rows.find((row) => row.needed)?.title;
			const expected = message.wish(first ?? message.work[of.recommendation.role]);
			expect(wishes(of, rows)).toEqual([expected]);
		}
		for (const work of Object.values(message.work))
			expect(message.wish(work)).toMatch(WISH[locale]);
	});

	test('items that are done or dropped are left out', async () => {
		const beginner = await viewOf(answersAt(allAt(0), WANTS_PM), locale);
		const [done, dropped, open] = planView(beginner).rows.filter((row) => row.needed);
		if (!done || !dropped || !open) throw new Error('the plan is too short');
		const plan = [
			{ ...done, decision: { item: done.planKey, state: 'done' } as const },
			{ ...dropped, decision: { item: dropped.planKey, state: 'dropped' } as const },
			open
		];
		expect(wishes(beginner, plan)).toEqual([message.wish(open.title)]);
	});

	test('it names the destination, unless the wishes point to none', async () => {
		const aims = ROLES.map((role) => message.aim(message.aims[role]));
		const of = async (answers: Parameters<typeof viewOf>[0]) => {
			const text = wordsForOthers(await viewOf(answers, locale), [], content).messages.sales;
			return aims.filter((aim) => text.includes(aim));
		};
		expect(await of(answersAt(OPERATOR, WANTS_TRUE_PMO))).toEqual([aims[2]]);
		expect(await of({})).toEqual([]);
		const specialist = {
			stance: 'hands-on',
			responsibility: 'craft',
			future: 'specialist'
		} as const;
		expect(await of({ ...answersAt(allAt(1)), ...specialist })).toEqual([]);
	});

	test('it does not repeat the role as aim and as wish', async () => {
		const ready = await viewOf(answersAt(allAt(3), WANTS_PM), locale);
		const { manager } = wordsForOthers(ready, planView(ready).rows, content).messages;
		expect(manager).not.toContain(message.aim(message.aims.pm));
	});

	test('each recipient reads an opening and a closing of their own', () => {
		const { messages } = wordsForOthers(view, [], content);
		for (const recipient of recipients) {
			const text = messages[recipient];
			expect(text.startsWith(message.opening[recipient])).toBe(true);
			expect(text.endsWith(message.closing[recipient])).toBe(true);
		}
		expect(messages.manager).not.toBe(messages.sales);
	});

	test('each outcome has three to six terms to search for', () => {
		for (const stages of Object.values(content.search.terms))
			for (const terms of Object.values(stages)) {
				expect(terms.length).toBeGreaterThanOrEqual(3);
				expect(terms.length).toBeLessThanOrEqual(6);
				expect(new Set(terms).size).toBe(terms.length);
			}
		const veteran = answersAt(VETERAN, WANTS_TRUE_PMO);
		return Promise.all(
			[...Object.values(PEOPLE), veteran].map(async (answers) => {
				expect(wordsForOthers(await viewOf(answers, locale), [], content).terms).not.toEqual([]);
			})
		);
	});

	test('each role has two or three questions of its own, which no other page asks', async () => {
		const all = (await allTexts(locale)).map(({ text }) => text);
		for (const role of ROLES) {
			const questions = content.interview.questions[role];
			expect([2, 3]).toContain(questions.length);
			for (const { ask, listen } of questions)
				for (const sentence of [ask, listen])
					expect(all.filter((text) => typeof text === 'string' && text.includes(sentence))).toEqual(
						[sentence]
					);
		}
	});
});
