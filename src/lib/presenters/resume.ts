/**
 * Writes a draft for a résumé (職務経歴書) in Markdown: the experience answers in a résumé's short
 * form, each with its note. It claims nothing that was not answered.
 */
import { EXPERIENCE_IDS, type ExperienceId } from '$lib/assessment/questions';
import { levelOf, type Notes, type Answers } from '$lib/assessment/answers';
import type { ProjectAspect, ResumeWords } from '$lib/content/resume-words';

/** In the order of a Japanese résumé; other experience is listed under management. */
const ASPECTS: readonly ProjectAspect[] = ['scale', 'lead', 'budget', 'phase', 'accountability'];

/** The experience that the text includes: answered, on the path and above the lowest level. */
function included(answers: Answers): ExperienceId[] {
	return EXPERIENCE_IDS.filter((question) => levelOf(question, answers) > 0);
}

/** The included experience that has no note yet. */
export function experienceWithoutNote(answers: Answers, notes: Notes): ExperienceId[] {
	return included(answers).filter((question) => oneLine(notes[question]) === '');
}

/** Empty where no experience is included. */
export function resumeText(answers: Answers, notes: Notes, words: ResumeWords): string {
	const questionsInText = included(answers);
	const bullets = (questions: readonly ExperienceId[]) =>
		questions.filter((question) => questionsInText.includes(question)).flatMap(bullet);
	const bullet = (question: ExperienceId) => {
		const phrase = words.phrases[question][levelOf(question, answers) - 1] ?? '';
		const note = escapeMarkdown(oneLine(notes[question]));
		const text = isAspect(question) ? words.labelled(words.aspects[question], phrase) : phrase;
		return note ? [`- ${text}`, `  - ${note}`] : [`- ${text}`];
	};
	return [
		...section(words.projects, bullets(ASPECTS)),
		...section(words.management, bullets(EXPERIENCE_IDS.filter((id) => !isAspect(id))))
	].join('\n');
}

function isAspect(question: ExperienceId): question is ProjectAspect {
	return ASPECTS.some((aspect) => aspect === question);
}

function section(heading: string, bullets: readonly string[]): string[] {
	return bullets.length > 0 ? [`## ${heading}`, '', ...bullets, ''] : [];
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
