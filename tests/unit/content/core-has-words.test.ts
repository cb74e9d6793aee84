import { describe, expect, test } from 'vitest';
import { entries } from '$lib/typed-object';
import {
	EXPERIENCE_IDS,
	QUESTION_IDS,
	QUESTIONS,
	ROLES,
	type QuestionId
} from '$lib/assessment/questions';
import {
	CAREERS,
	CAUTIONS,
	DEMANDS,
	PM_EXPERIENCE,
	RESERVATIONS,
	STEPS
} from '$lib/assessment/roles';
import { words } from '$lib/content/words';
import { LOCALES, type Locale } from '$lib/content/locales';
import { allTexts } from './texts';

/** A verb in its plain form at the end in Japanese, at the beginning in English. */
const ACTION: Readonly<Record<Locale, RegExp>> = {
	ja: /[うくぐすつぬぶむる]$/,
	en: /^(?!\w+(?:ed|[^s]s|ion)\b)[A-Z][a-z]+ /
};

describe('sentences that state a rule in prose are rewritten, in every language, when it changes:', () => {
	test('the gates', () => {
		const sentences = `Rewrite, then change this line: ladder.rungs of roles.ts; the worries of home.ts;
in result.ts reason.gates, steps.texts of consider-true-pmo and gain-pm-experience, title-is-not-experience`;
		const gates = ROLES.map((role) =>
			DEMANDS[role].gate.map(({ question, asked }) => [question, asked])
		);
		const once = ['accountability', 2];
		expect(gates, sentences).toEqual([
			[],
			[
				['lead', 1],
				['accountability', 1]
			],
			[once]
		]);
		expect([PM_EXPERIENCE.question, PM_EXPERIENCE.asked], sentences).toEqual(once);
	});

	test('the experience that support PMO asks for most', () => {
		const { asked } = DEMANDS['support-pmo'];
		const most = EXPERIENCE_IDS.filter((id) => (asked[id] ?? 0) > 1);
		const sentences = 'Rewrite ladder.rungs.support-pmo of roles.ts, then change this line';
		expect(most, sentences).toEqual(['delivery', 'coordination', 'writing']);
	});
});

describe.each(LOCALES)('in %s', async (locale) => {
	const questions = await words[locale].questions();
	const result = await words[locale].result();
	const roles = await words[locale].roles();
	const common = await words[locale].common();
	const home = await words[locale].home();
	const privacy = await words[locale].privacy();

	describe('the questions', () => {
		test('are those of the assessment, in its order', () => {
			expect(Object.keys(questions)).toEqual(QUESTION_IDS);
		});

		test.each(QUESTION_IDS)('%s has the options of the assessment, in its order', (question) => {
			expect(Object.keys(questions[question].options)).toEqual(QUESTIONS[question].options);
		});

		test.each(QUESTION_IDS)('%s has no two options with the same label', (question) => {
			const labels = Object.values(questions[question].options);
			expect(new Set(labels).size).toBe(labels.length);
		});

		test('have distinct titles', () => {
			const titles = QUESTION_IDS.map((question) => questions[question].title);
			expect(new Set(titles).size).toBe(titles.length);
		});

		test('have one or two examples each about experience, and none otherwise', () => {
			const examples = (question: QuestionId) => questions[question].examples;
			for (const id of QUESTION_IDS) {
				const isExperience = QUESTIONS[id].kind === 'experience';
				expect([1, 2].includes(examples(id).length), id).toBe(isExperience);
				expect(new Set(examples(id)).size).toBe(examples(id).length);
			}
		});
	});

	describe('the result', () => {
		test('has a headline for each of the seven outcomes', () => {
			const outcomes = entries(result.headlines).map(([role, stages]) => [
				role,
				Object.keys(stages)
			]);
			expect(outcomes).toEqual([
				['support-pmo', ['far', 'near', 'ready']],
				['pm', ['near', 'ready']],
				['true-pmo', ['near', 'ready']]
			]);
		});

		test('has words for every step, and for the gap of every role', () => {
			const steps = Object.keys(STEPS).filter((step) => step !== 'close-gap');
			expect(Object.keys(result.steps.texts)).toEqual(steps);
			expect(Object.keys(result.steps.closeGapWhy)).toEqual(ROLES);
		});

		test('has words for every caution, each with distinct signs', () => {
			expect(Object.keys(result.cautions.texts)).toEqual(Object.keys(CAUTIONS));
			for (const { signs } of Object.values(result.cautions.texts)) {
				expect(signs.length).toBeGreaterThan(0);
				expect(new Set(signs).size).toBe(signs.length);
			}
		});

		test('has words for every reservation and every career', () => {
			expect(Object.keys(result.reservations).sort()).toEqual([...RESERVATIONS].sort());
			expect(Object.keys(result.careers)).toEqual(Object.keys(CAREERS));
		});

		test('has words for every answer about the image of a PMO', () => {
			expect(Object.keys(result.cautions.pictured)).toEqual(QUESTIONS.image.options);
		});

		test('says how to reach each level of experience above the lowest', () => {
			expect(Object.keys(result.levelSteps)).toEqual(EXPERIENCE_IDS);
			for (const id of EXPERIENCE_IDS) {
				expect(result.levelSteps[id], id).toHaveLength(QUESTIONS[id].options.length - 1);
			}
			const steps = Object.values(result.levelSteps).flat();
			expect(new Set(steps.map(({ how }) => how)).size).toBe(steps.length);
		});

		test('names each step, also of the table, by an action of its own', () => {
			const steps = [
				...Object.values(result.levelSteps).flat(),
				...Object.values(result.steps.texts)
			];
			const titles = steps.map(({ title }) => title);
			expect(new Set(titles).size).toBe(titles.length);
			expect(titles.filter((title) => !ACTION[locale].test(title))).toEqual([]);
		});
	});

	describe('the roles', () => {
		test('have words in the order shown, and PSO has too', () => {
			for (const kinds of [common.kinds, roles.kinds, home.kinds]) {
				expect(Object.keys(kinds)).toEqual([...ROLES, 'pso']);
			}
			expect(Object.keys(roles.ladder.rungs)).toEqual(ROLES);
		});

		test('have as many burdens as gains, and a short one of each in the result', () => {
			for (const { gains, burdens } of Object.values(roles.kinds)) {
				expect(gains).toHaveLength(3);
				expect(burdens).toHaveLength(gains.length);
				expect(new Set([...gains, ...burdens]).size).toBe(6);
			}
			expect(Object.keys(result.bothSides.roles)).toEqual(ROLES);
		});
	});

	test('no sections of a page have the same heading', () => {
		const headings = privacy.sections.map(({ heading }) => heading);
		expect(new Set(headings).size).toBe(headings.length);
	});

	test('no text contains an id of the assessment', async () => {
		const ids = [
			...ROLES,
			...QUESTION_IDS.flatMap((question) => [question, ...QUESTIONS[question].options]),
			...Object.keys(STEPS),
			...Object.keys(CAUTIONS),
			...RESERVATIONS,
			...Object.keys(CAREERS)
		];
		// One word alone may be an English one: 'risk'.
		const unambiguous = [...new Set(ids)].filter((id) => locale !== 'en' || id.includes('-'));
		const pattern = new RegExp(`(?<![\\w-])(${unambiguous.join('|')})(?![\\w-])`);
		const texts = (await allTexts(locale)).filter(({ text }) => typeof text === 'string');
		const found = texts.filter(({ text }) => pattern.test(String(text)));
		expect(found).toEqual([]);
	});
});
