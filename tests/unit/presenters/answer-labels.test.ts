import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '$lib/assessment/questions';
import { path, type Answers } from '$lib/assessment/answers';
import { words } from '$lib/content/words';
import { answerGroups } from '$lib/presenters/answer-groups';
import { answerLabels, levelLabel, optionLabel } from '$lib/presenters/answer-labels';
import { upTo } from '../questionnaire/people';

const questions = await words.ja.questions();
const { sections } = await words.ja.quiz();

test('every option has a label that is not its id', () => {
	for (const question of QUESTION_IDS) {
		for (const option of QUESTIONS[question].options) {
			expect(optionLabel(questions, question, option)).not.toBe(option);
		}
	}
});

test('a level has the label of its option', () => {
	expect(levelLabel(questions, 'lead', 2)).toBe(questions.lead.options.team);
	expect(levelLabel(questions, 'scale', 0)).toBe(questions.scale.options.small);
});

describe('the labels of an answer', () => {
	test('are one for an option, several for a week, none for a skipped question', () => {
		expect(answerLabels(questions, 'lead', { lead: 'team' })).toEqual([
			questions.lead.options.team
		]);
		expect(answerLabels(questions, 'lead', {})).toEqual([]);
	});

	test('follow the order of the form, in whatever order the tasks were picked', () => {
		const { 'direct-team': direct, 'tie-teams': tie } = questions.week.options;
		expect(answerLabels(questions, 'week', { week: ['tie-teams', 'direct-team'] })).toEqual([
			direct,
			tie
		]);
	});
});

describe('all answers', () => {
	test('are those of the path, experience first', () => {
		const { answers } = upTo('risk', { accountability: 'assisted' });
		const [experience, aspiration] = answerGroups(answers, questions, sections);
		const shown = [...(experience?.rows ?? []), ...(aspiration?.rows ?? [])];
		expect(shown.map(({ question }) => question)).toEqual(path(answers));
		expect(experience?.title).toBe(sections.experience);
		expect(aspiration?.rows[0]?.question).toBe('stance');
	});

	test('leave out answers that are asleep', () => {
		const answers = {
			accountability: 'none',
			scale: 'large',
			wish: 'pm',
			image: 'govern'
		} as const;
		const shown = answerGroups(answers, questions, sections).flatMap(({ rows }) => rows);
		const asleep = shown.filter(({ question }) => question === 'scale' || question === 'image');
		expect(asleep).toEqual([]);
	});

	test('tell an earlier answer that was skipped from a question that was not asked', () => {
		const review = { before: (answer: string) => answer, unanswered: 'skipped', notAsked: 'none' };
		const now = { accountability: 'once', scale: 'large', risk: 'owned' } as const;
		const before = (earlier: Answers) =>
			answerGroups(now, questions, sections, { earlier, words: review })
				.flatMap(({ rows }) => rows)
				.flatMap((row) => (row.before ? [`${row.question}: ${row.before}`] : []));
		const { none } = questions.accountability.options;
		expect(before({ accountability: 'none' })).toEqual([
			`accountability: ${none}`,
			'scale: none',
			'risk: skipped'
		]);
	});
});
