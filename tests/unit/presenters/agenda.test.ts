import { describe, expect, test } from 'vitest';
import { agenda } from '$lib/assessment/agenda';
import type { Answers } from '$lib/assessment/answers';
import { LOCALES, type Locale } from '$lib/content/locales';
import { talk as talkWords } from '$lib/content/talk';
import { words } from '$lib/content/words';
import { agendaRows, agendaText } from '$lib/presenters/agenda';
import { allAt, answersAt, TEAM_LEAD, WANTS_PM, WANTS_TRUE_PMO } from '../assessment/people';

const self = answersAt(allAt(2), { ...WANTS_TRUE_PMO, week: ['show-risks'], future: 'dx' });
const observer = answersAt(allAt(1, TEAM_LEAD), { ...WANTS_PM, week: ['show-risks', 'tie-teams'] });

async function textsOf(locale: Locale) {
	const [talk, questions, common] = await Promise.all([
		talkWords[locale](),
		words[locale].questions(),
		words[locale].common()
	]);
	return { talk, questions, common };
}

describe.each(LOCALES)('in %s', async (locale) => {
	const texts = await textsOf(locale);
	const { talk, questions } = texts;
	const rows = agendaRows({ self, observer }, texts);

	test('the rows are those of the agenda, with both answers in words', () => {
		const expected = agenda(self, observer);
		for (const list of ['talk', 'check'] as const) {
			expect(rows[list].length).toBeGreaterThan(0);
			expect(rows[list].map(({ question }) => question)).toEqual(
				expected[list].map(({ question }) => question)
			);
		}
		const lead = [...rows.talk, ...rows.check].find(({ question }) => question === 'lead');
		expect(lead?.answers).toEqual({
			self: [questions.lead.options.team],
			observer: [questions.lead.options.small]
		});
	});

	test('a question that one of the two is not asked is told from one without an answer', () => {
		const future = rows.oneSided.find(({ question }) => question === 'future');
		expect(future?.answers.observer).toEqual([talk.agenda.notSaid]);
		const image = rows.oneSided.find(({ question }) => question === 'image');
		expect(image?.answers.observer).toEqual([talk.agenda.notAsked]);
	});

	test('the outcome of few answers is not told', () => {
		const outcomesOf = (answers: Answers) =>
			agendaRows({ self, observer: answers }, texts).outcomes;
		expect(outcomesOf({}).observer).toBe(talk.agenda.tooFew);
		expect(outcomesOf({ lead: 'large' }).observer).toBe(talk.agenda.tooFew);
		const { self: own, observer: others } = rows.outcomes;
		for (const outcome of [own, others]) expect(outcome).not.toBe(talk.agenda.tooFew);
		expect(own).not.toBe(others);
	});

	test('the text has every topic with both answers and its note, without marks of phrases', () => {
		const text = agendaText(rows, { lead: ' a note ', writing: '  ' }, talk);
		expect(text).not.toContain('\u200b');
		const plain = (label: string) => label.replaceAll('\u200b', '');
		for (const { title, answers } of [...rows.talk, ...rows.check])
			for (const part of [title, ...answers.self, ...answers.observer])
				expect(text).toContain(plain(part));
		expect(text.split('\n').filter((line) => line.includes(plain(talk.agenda.note)))).toEqual([
			`   ${plain(talk.take.said(talk.agenda.note, 'a note'))}`
		]);
	});

	test('equal views have an agenda without topics', () => {
		const same = agendaRows({ self, observer: self }, texts);
		expect([...same.talk, ...same.check, ...same.oneSided]).toEqual([]);
		expect(agendaText(same, {}, talk)).toContain(
			talk.agenda.equal(same.equal.length).replaceAll('\u200b', '')
		);
	});
});
