import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { ROLES } from '$lib/assessment/questions';
import { recommend } from '$lib/assessment/recommend';
import { decidingAnswers } from '$lib/assessment/deciding-answers';
import { INTEREST_OUT_OF } from '$lib/assessment/interest';
import { path, type Answers } from '$lib/assessment/answers';
import type { CitedAnswer } from '$lib/presenters/result-rows';
import { cautionRows } from '$lib/presenters/cautions';
import { headline, reasons } from '$lib/presenters/headline';
import { planView } from '$lib/presenters/plan-rows';
import { decidingRows, roleScoreRows, type ResultView } from '$lib/presenters/result';
import {
	allAt,
	anyAnswers,
	OPERATOR,
	answersAt,
	TEAM_LEAD,
	VETERAN,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO
} from '../assessment/people';
import { robustnessRows } from '$lib/presenters/what-would-change';
import { PEOPLE } from './people';
import { viewOf } from './views';

const english = await viewOf({});
/** The same words for other answers. */
const view = (answers: Answers): ResultView => ({
	...english,
	answers,
	recommendation: recommend(answers)
});

/** Every answer that the page cites. */
const citations = (shown: ResultView): CitedAnswer[] => [
	...decidingRows(shown).flatMap(({ cited }) => cited),
	...planView(shown).rows.flatMap(({ causes }) => causes),
	...cautionRows(shown).flatMap(({ causes }) => causes)
];

describe.each(LOCALES)('in %s', (locale) => {
	describe.each(Object.entries(PEOPLE))('the result of %s', async (_, answers) => {
		const shown = await viewOf(answers, locale);
		const { recommendation } = shown;

		test('begins with its role and its stage', () => {
			const lines = headline(shown);
			const isConditional = recommendation.reservations.some((id) => id !== 'many-unanswered');
			expect(lines).toHaveLength(isConditional ? 3 : 2);
			for (const line of lines) expect(line).not.toBe('');
			expect(lines[isConditional ? 1 : 0]).toContain(shown.kinds[recommendation.role].name);
		});

		test('gives a reason, with the destination where the wishes point to another role', () => {
			const { role, destination, reservations } = recommendation;
			const isClear = reservations.every((id) => id === 'many-unanswered');
			const sentences = reasons(shown);
			expect(sentences).toHaveLength(isClear ? 2 : 1);
			if (isClear && role !== destination)
				expect(sentences[0]).toContain(shown.kinds[destination].name);
			for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|^$/);
		});

		test('has words, and facts behind them, for every caution', () => {
			const rows = cautionRows(shown);
			expect(rows.map(({ id }) => id)).toEqual(recommendation.cautions.map(({ id }) => id));
			for (const row of rows) {
				expect(row.title && row.text).toBeTruthy();
				expect(row.sources.length).toBeGreaterThan(0);
				// Either answers raised it, or the text says that none did.
				expect(row.causes.length > 0 || row.because !== '').toBe(true);
			}
		});

		test('cites questions that are on the path, with the answers given', () => {
			for (const { question, title, answer, href } of citations(shown)) {
				expect(path(answers)).toContain(question);
				expect(title).toBe(shown.questions[question].title);
				expect(href).toBe(`to ${question}`);
				const options: Record<string, string> = shown.questions[question].options;
				const given = [answers[question] ?? []].flat();
				const cited = given.filter((option) => answer.includes(options[option] ?? option));
				if (given.length === 0) expect(answer).toBe(shown.words.decided.notAnswered);
				// Of several tasks a caution cites those that raised it.
				else expect(question === 'week' ? cited.length > 0 : cited.length === 1).toBe(true);
			}
		});
	});
});

describe('the headline', () => {
	const conditional = (answers: Answers) => {
		const { words } = english;
		const [first] = headline(view(answers));
		return Object.entries(words.conditional).find(([, doubt]) => doubt.first === first)?.[0];
	};

	test('says first that technology is wanted more than any role', () => {
		const wants: Answers = { stance: 'hands-on', responsibility: 'craft', wish: 'pm' };
		expect(conditional(answersAt(TEAM_LEAD, wants))).toBe('prefers-technology');
	});

	test('says first that the direction is not clear, and no lead in points beside it', () => {
		const answers = answersAt(TEAM_LEAD, { wish: 'pm' });
		expect(conditional(answers)).toBe('no-clear-direction');
		expect(robustnessRows(view(answers)).close).toBe('');
	});

	test('names the role first for everybody else', () => {
		expect(conditional(answersAt(TEAM_LEAD, WANTS_PM))).toBeUndefined();
	});
});

describe('the deciding answers', () => {
	test('are sentences of one kind each, with the answers that they rest on', () => {
		const shown = view(answersAt(TEAM_LEAD, WANTS_TRUE_PMO));
		const rows = decidingRows(shown);
		expect(rows.map(({ kind }) => kind)).toEqual(
			decidingAnswers(shown.answers, shown.recommendation).map(({ kind }) => kind)
		);
		for (const { text, cited } of rows) {
			expect(text).not.toBe('');
			expect(cited).not.toEqual([]);
		}
	});

	test('name each question once in a sentence', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const { cited } of decidingRows(view(answers))) {
					const questions = cited.map(({ question }) => question);
					expect(new Set(questions).size).toBe(questions.length);
				}
			}),
			{ examples: [[{ week: ['direct-team', 'hold-budget'], stance: 'hands-on' }]] }
		);
	});
});

describe('want and can', () => {
	const rowsOf = (answers: Answers) => {
		const shown = view(answers);
		return { rows: roleScoreRows(shown), ...shown.recommendation };
	};
	const nobody = rowsOf(WANTS_TRUE_PMO);
	const lead = rowsOf(answersAt(TEAM_LEAD, WANTS_TRUE_PMO));
	const veteran = rowsOf(answersAt(VETERAN, WANTS_TRUE_PMO));

	test('are shown of the three roles, lowest rung first', () => {
		expect(lead.rows.map(({ role }) => role)).toEqual(ROLES);
	});

	test('are the points of the recommendation', () => {
		for (const { role, interest, interestOutOf, points, outOf } of lead.rows) {
			const { interest: wanted, readiness } = lead.roles[role];
			expect({ interest, points, outOf }).toEqual({ interest: wanted, ...readiness });
			expect(interestOutOf).toBe(INTEREST_OUT_OF);
		}
		expect(lead.rows[1]?.points).toBeGreaterThan(0);
	});

	test('mark the recommended role and the destination', () => {
		const { recommended, destination } = english.words.scores;
		expect(nobody.rows.map(({ badges }) => badges)).toEqual([[recommended], [], [destination]]);
		const both = [recommended, destination];
		expect(veteran.rows.map(({ badges }) => badges)).toEqual([[], [], both]);
	});

	test('tell a gate that is met from one that is not, and from none', () => {
		const { gateMet, gateUnmet, noGate } = english.words.scores;
		expect(nobody.rows.map(({ gate }) => gate)).toEqual([noGate, gateUnmet, gateUnmet]);
		expect(veteran.rows.map(({ gate }) => gate)).toEqual([noGate, gateMet, gateMet]);
	});

	test('name the stages', () => {
		const { stages } = english.words;
		for (const { rows, roles } of [nobody, lead, veteran]) {
			expect(rows.map(({ stage }) => stage)).toEqual(rows.map((r) => stages[roles[r.role].stage]));
		}
		expect(new Set([...nobody.rows, ...veteran.rows].map(({ stage }) => stage)).size).toBe(2);
	});
});

describe('the reason', () => {
	const { questions, kinds } = english;

	test('names the closed gate and the answers that would open it, each a way in', () => {
		const said = reasons(view(answersAt(OPERATOR, WANTS_PM))).join(' ');
		const { gates } = english.words.reason;
		for (const gate of [gates['lead:1'], gates['accountability:1']]) expect(said).toContain(gate);
		expect(said).toContain(kinds.pm.name);
	});

	test('names the largest gap where the gate is open, and never a strength', () => {
		const said = reasons(view(answersAt({ ...TEAM_LEAD, requirements: 0 }, WANTS_PM))).join(' ');
		expect(said).toContain(questions.requirements.title);
		expect(said).not.toContain(questions.lead.title);
	});

	test('says where the plan starts, if that is not with the largest gap', () => {
		const near = view(
			answersAt({ ...allAt(2), executives: 1, framework: 1, portfolio: 0 }, WANTS_TRUE_PMO)
		);
		const { lackedLater } = english.words.reason;
		expect(reasons(near)[1]).toBe(lackedLater([questions.portfolio.title], kinds['true-pmo'].name));
	});

	test('does not speak of half where only a large gap is left', () => {
		const shown = view(answersAt({ ...allAt(2), requirements: 0 }, WANTS_PM));
		expect(shown.recommendation.stage).toBe('near');
		expect(headline(shown)[1]).toBe(english.words.nearlyReady.pm);
	});

	test('is a whole text for any answers', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const shown = view(answers);
				expect(reasons(shown).every((sentence) => sentence.endsWith('.'))).toBe(true);
				expect(headline(shown)[0]).toBeTruthy();
				for (const { question } of citations(shown)) expect(path(answers)).toContain(question);
			})
		);
	});
});

describe('the cautions', () => {
	const caution = (answers: Answers, id: string) =>
		cautionRows(view(answers)).find((row) => row.id === id);

	test('cite the clerical tasks and the clerical picture that were picked', () => {
		const clerk = PEOPLE['an operator who takes a PMO for a clerk'] ?? {};
		const row = caution(clerk, 'pso-trap');
		expect(row?.causes.map(({ question }) => question)).toEqual(['week', 'image']);
		expect(row?.causes[0]?.answer).toContain(english.questions.week.options['book-rooms']);
	});

	test('say so where the stage and no answer raised them', () => {
		const row = caution(answersAt(OPERATOR, WANTS_SUPPORT), 'pso-trap');
		expect(row).toMatchObject({ causes: [], because: english.words.cautions.raisedByStage });
	});

	test('name the pictured job, where three letters mean three jobs', () => {
		const answers = { ...WANTS_PM, wish: 'pmo', image: 'govern' } as const;
		const row = caution(answers, 'pmo-means-three-jobs');
		expect(row?.because).toBe(english.words.cautions.pictured.govern);
		expect(row?.causes.map(({ question }) => question)).toEqual(['wish', 'image']);
	});

	test('treat a missing answer as an unclear picture', () => {
		const row = caution({ ...WANTS_PM, wish: 'pmo' }, 'pmo-means-three-jobs');
		expect(row?.because).toBe(english.words.cautions.pictured.unsure);
	});

	test('never cite a picture that is asleep', () => {
		const answers = { ...WANTS_PM, image: 'clerical' } as const;
		expect(caution(answersAt(TEAM_LEAD, answers), 'pso-trap')).toBeUndefined();
	});
});
