/**
 * Writes a draft for a résumé (職務経歴書) in Markdown: the experience answers in a résumé's short
 * form, each with its note, and blanks for what was not asked. It claims nothing that was not answered.
 */
import { EXPERIENCE_IDS, type ExperienceId } from '$lib/assessment/questions';
import { levelOf, type Notes, type Answers } from '$lib/assessment/answers';
import type { ProjectExperience, ProjectLine, ResumeWords } from '$lib/content/resume-words';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import { entries } from '$lib/typed-object';

/** In the order of a Japanese résumé. The first experience of a line leaves a blank where it is missing. */
const PROJECT: Readonly<Record<ProjectLine, readonly ProjectExperience[]>> = {
	scale: ['scale'],
	period: [],
	role: ['accountability', 'lead'],
	phase: ['phase'],
	results: []
};

/** The experience that the text includes: answered, on the path and above the lowest level. */
function included(answers: Answers): ExperienceId[] {
	return EXPERIENCE_IDS.filter((question) => levelOf(question, answers) > 0);
}

/** The included experience that has no note yet. */
export function experienceWithoutNote(answers: Answers, notes: Notes): ExperienceId[] {
	return included(answers).filter((question) => oneLine(notes[question]) === '');
}

/** One project and the management experience in it. Empty where no experience is included. */
export function resumeText(answers: Answers, notes: Notes, words: ResumeWords): string {
	const given = included(answers);
	if (given.length === 0) return '';

	const phrase = (question: ExperienceId) =>
		words.phrases[question][levelOf(question, answers) - 1];
	const bullet = (label: string, text: string, questions: readonly ExperienceId[]) => [
		`- ${words.labelled(label, text)}`,
		...questions
			.map((question) => given.includes(question) && escapeMarkdown(oneLine(notes[question])))
			.flatMap((note) => (note ? [`  - ${note}`] : []))
	];
	const project = entries(PROJECT).flatMap(([line, questions]) => {
		const { label, blank } = words.lines[line];
		const [first = blank, ...others] = questions.map(phrase);
		const text = others.reduce<string>(
			(start, each) => (each ? words.and(start, each) : start),
			first
		);
		return bullet(label, text, questions);
	});
	const management = entries(words.topics).flatMap(([question, label]) => {
		const text = phrase(question);
		return text ? bullet(label, text, [question]) : [];
	});
	const lines = [
		`## ${words.project}`,
		'',
		...project,
		'',
		...(management.length > 0 ? [`### ${words.management}`, '', ...management, ''] : [])
	];
	return withoutPhraseBreaks(lines.join('\n'));
}

function oneLine(note = ''): string {
	return note.trim().replace(/\s+/g, ' ');
}

/** Escapes the user's own words: signs anywhere, entities, and signs at the start of a line. */
function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|~]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/^[#+=-]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}
