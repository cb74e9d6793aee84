/** The résumé's text holds the answers, their notes, and nothing more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPERIENCE_IDS, QUESTIONS, type ExperienceId } from '$lib/assessment/questions';
import { levelOf, type Notes, type Answers } from '$lib/assessment/answers';
import { words } from '$lib/content/words';
import { optionLabel } from '$lib/presenters/answer-labels';
import { experienceWithoutNote, resumeText } from '$lib/presenters/resume';
import { allAt, anyAnswers, answersAt, VETERAN, WANTS_PM } from '../assessment/people';
import { LOCALES } from '$lib/content/locales';
import { keys } from '$lib/typed-object';

const ja = await words.ja.resume();

/** A blank, and what may stand there: 【文書名】, [title]. */
const BRACKETS = /【[^【】]+】|\[[^[\]]+\]/g;

const bullets = (text: string) =>
	text
		.split('\n')
		.filter((line) => line.startsWith('- '))
		.map((line) => line.slice(2));
const notesIn = (text: string) =>
	text
		.split('\n')
		.filter((line) => line.startsWith('  - '))
		.map((line) => line.slice(4));

const anyNotes: fc.Arbitrary<Notes> = fc.dictionary(
	fc.constantFrom(...EXPERIENCE_IDS),
	fc.string({ unit: 'binary', maxLength: 200 })
);

describe.each(LOCALES)('in %s', async (locale) => {
	const content = await words[locale].resume();
	const questions = await words[locale].questions();

	test('every level above the lowest of every experience has a phrase of its own', () => {
		expect(Object.keys(content.phrases)).toEqual(EXPERIENCE_IDS);
		const phrases = EXPERIENCE_IDS.flatMap((id): readonly string[] => {
			expect(content.phrases[id]).toHaveLength(QUESTIONS[id].options.length - 1);
			return content.phrases[id];
		});
		expect(new Set(phrases).size).toBe(phrases.length);
	});

	test('no phrase has a number that is not in the question or the option', () => {
		const figures = (text: string) => text.match(/\d[\d,]*/g) ?? [];
		for (const id of EXPERIENCE_IDS) {
			content.phrases[id].forEach((phrase, at) => {
				const option = QUESTIONS[id].options[at + 1] ?? '';
				const label = optionLabel(questions, id, option);
				const known = figures(`${label} ${questions[id].ask}`);
				for (const figure of figures(phrase)) expect(known, `${id}: ${phrase}`).toContain(figure);
			});
		}
	});

	test('no phrase leaves a choice outside of its blanks', () => {
		const choice = /[／/]|または|もしくは|など|あるいは| or | such as /;
		const phrases = [...Object.values(content.phrases), ...Object.values(content.lines)].flat();
		for (const phrase of phrases) {
			const text = typeof phrase === 'string' ? phrase : phrase.blank;
			expect(text.replaceAll(BRACKETS, '').replace(' or more projects', '')).not.toMatch(choice);
			expect(text.replaceAll(BRACKETS, '')).not.toMatch(/[【】[\]]/);
		}
	});

	test('the lines of the project, and each answered experience once', () => {
		fc.assert(
			fc.property(anyAnswers, anyNotes, (answers, notes) => {
				const given = EXPERIENCE_IDS.filter((id) => levelOf(id, answers) > 0);
				const found = bullets(resumeText(answers, notes, content));
				const topics = keys(content.topics).filter((id) => given.includes(id));
				const labels = [
					...Object.values(content.lines).map(({ label }) => label),
					...topics.map((id) => content.topics[id])
				];
				expect(found.map((bullet) => bullet.split(/[:：]/)[0])).toEqual(
					given.length > 0 ? labels : []
				);
				for (const id of given) {
					const phrase = content.phrases[id][levelOf(id, answers) - 1] ?? '';
					expect(found.filter((bullet) => bullet.includes(phrase))).not.toEqual([]);
				}
			})
		);
	});

	test('what was not asked or not answered is a blank', () => {
		const text = resumeText({ lead: 'team', risk: 'owned' }, {}, content);
		const { scale, period, role, phase, results } = content.lines;
		const led = content.phrases.lead[1];
		expect(bullets(text).slice(0, 5)).toEqual([
			content.labelled(scale.label, scale.blank),
			content.labelled(period.label, period.blank),
			content.labelled(role.label, content.and(role.blank, led)),
			content.labelled(phase.label, phase.blank),
			content.labelled(results.label, results.blank)
		]);
		for (const { blank } of Object.values(content.lines)) expect(blank).toMatch(BRACKETS);
	});
});

test('the project has the lines of a Japanese résumé, in its order, with management under it', () => {
	const text = resumeText(answersAt(VETERAN, WANTS_PM), {}, ja);
	expect(text.match(/^#.*$/gm)).toEqual([`## ${ja.project}`, `### ${ja.management}`]);
	const labels = bullets(text).map((bullet) => bullet.split('：')[0]);
	expect(labels.slice(0, 5)).toEqual(['規模', '期間', '役割', '担当工程', '成果']);
	expect(labels.slice(5)).toEqual(Object.values(ja.topics));
});

test('the note follows its experience', () => {
	const text = resumeText(
		{ lead: 'team', risk: 'owned' },
		{ lead: '2024年 データセンター移転、12人' },
		ja
	);
	expect(text).toContain(`${ja.phrases.lead[1]}\n  - 2024年 データセンター移転、12人\n`);
	expect(notesIn(text)).toHaveLength(1);
});

test('a line of two experiences has both notes', () => {
	const text = resumeText(
		{ lead: 'team', accountability: 'once' },
		{ lead: '12人', accountability: '東京拠点' },
		ja
	);
	const role = ja.and(ja.phrases.accountability[1], ja.phrases.lead[1]);
	expect(text).toContain(`${role}\n  - 東京拠点\n  - 12人\n`);
});

test('experience that was skipped, is asleep or at the lowest level is left out, and so is its note', () => {
	const notes: Notes = Object.fromEntries(EXPERIENCE_IDS.map((id) => [id, 'secret']));
	expect(resumeText({}, notes, ja)).toBe('');
	expect(resumeText(answersAt(allAt(0)), notes, ja)).toBe('');
	// Without accountability, the answers to scale and portfolio are asleep.
	const asleep: Answers = { accountability: 'none', scale: 'large', portfolio: 'organisation' };
	expect(resumeText(asleep, notes, ja)).toBe('');
	expect(experienceWithoutNote(asleep, {})).toEqual([]);
});

test('an empty heading is left out', () => {
	expect(resumeText({ phase: 'design' }, {}, ja)).not.toContain(ja.management);
});

test('experience without a note is listed, and a blank note counts as none', () => {
	const answers: Answers = { phase: 'design', lead: 'none', risk: 'owned', writing: 'many' };
	expect(experienceWithoutNote(answers, { phase: 'x', risk: ' \t' })).toEqual<ExperienceId[]>([
		'risk',
		'writing'
	]);
});

describe('a note', () => {
	const note = (text: string) => notesIn(resumeText({ risk: 'owned' }, { risk: text }, ja))[0];

	test.each([
		['**bold** and _more_', '\\*\\*bold\\*\\* and \\_more\\_'],
		['# heading', '\\# heading'],
		['- item', '\\- item'],
		['1. first', '1\\. first'],
		['2024. 4.1', '2024\\. 4.1'],
		['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
		['[link](https://x)', '\\[link\\](https://x)'],
		['![picture](x)', '!\\[picture\\](x)'],
		['a `code` \\ b', 'a \\`code\\` \\\\ b'],
		['a &amp; b & c', 'a \\&amp; b & c'],
		['~~gone~~ | cell', '\\~\\~gone\\~\\~ \\| cell'],
		['2024-04 C++, 100%', '2024-04 C++, 100%']
	])('%s is text, not Markdown', (written, expected) => {
		expect(note(written)).toBe(expected);
	});

	test('stays on its line, whatever it contains', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				const found = notesIn(resumeText({ risk: 'owned' }, { risk: text }, ja));
				const plain = text.trim().replace(/\s+/g, ' ');
				expect(found).toHaveLength(plain ? 1 : 0);
				// Without the escapes it is the note again.
				expect((found[0] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(plain);
			})
		);
	});
});
