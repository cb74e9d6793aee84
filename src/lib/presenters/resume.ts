/**
 * A text for one's résumé (職務経歴書), as Markdown: what the experience answers say in the short
 * form of a résumé, each with the note beside it. It claims nothing that was not answered.
 */
import { EXPERIENCE_IDS, type ExperienceId } from '$lib/assessment/questions';
import { levelOf, type Notes, type Answers } from '$lib/assessment/answers';
import type { ProjectAspect, ResumeWords } from '$lib/content/resume-words';

/** In the order of a Japanese résumé; the rest is management experience. */
const ASPECTS: readonly ProjectAspect[] = ['scale', 'lead', 'budget', 'phase', 'accountability'];

/** The experiences that go into the text: answered, awake and above the lowest level. */
function written(answers: Answers): ExperienceId[] {
	return EXPERIENCE_IDS.filter((question) => levelOf(question, answers) > 0);
}

/** Those of them that have no note yet. */
export function withoutNote(answers: Answers, notes: Notes): ExperienceId[] {
	return written(answers).filter((question) => oneLine(notes[question]) === '');
}

/** Empty where no experience goes into the text. */
export function resume(answers: Answers, notes: Notes, words: ResumeWords): string {
	const here = written(answers);
	const bullets = (questions: readonly ExperienceId[]) =>
		questions.filter((question) => here.includes(question)).flatMap(bullet);
	const bullet = (question: ExperienceId) => {
		const phrase = words.phrases[question][levelOf(question, answers) - 1] ?? '';
		const note = markdown(oneLine(notes[question]));
		const text = isAspect(question) ? words.labelled(words.aspects[question], phrase) : phrase;
		return note ? [`- ${text}`, `  - ${note}`] : [`- ${text}`];
	};
	return [
		...section(words.projects, bullets(ASPECTS)),
		...section(words.management, bullets(EXPERIENCE_IDS.filter((id) => !isAspect(id))))
	].join('\n');
}

function isAspect(question: ExperienceId): question is ProjectAspect {
	return (ASPECTS as readonly ExperienceId[]).includes(question);
}

function section(heading: string, bullets: readonly string[]): string[] {
	return bullets.length > 0 ? [`## ${heading}`, '', ...bullets, ''] : [];
}

function oneLine(note = ''): string {
	return note.trim().replace(/\s+/g, ' ');
}

/** The user's own words, so that none of them is read as Markdown: signs anywhere, and at the start. */
function markdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|~]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/^[#+=-]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}
