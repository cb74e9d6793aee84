/** The agenda for a talk in words: rows for the page, and a text to take along. */
import { agenda, type Topic } from '$lib/assessment/agenda';
import { awake, isAsked, type Answers } from '$lib/assessment/answers';
import { outcomeOf } from '$lib/assessment/outcome';
import type { QuestionId } from '$lib/assessment/questions';
import { hasManyUnanswered } from '$lib/assessment/unanswered';
import type { CommonWords } from '$lib/content/common-words';
import type { QuestionTexts } from '$lib/content/question-words';
import type { Party, TalkWords } from '$lib/content/talk-words';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import { entries, mapValues } from '$lib/typed-object';
import { answerLabels, capitalised } from './answer-labels';

export type Views = Readonly<Record<Party, Answers>>;
/** Notes for the talk, by question. */
export type TalkNotes = Readonly<Partial<Record<QuestionId, string>>>;

export interface AgendaTexts {
	readonly talk: TalkWords;
	readonly questions: QuestionTexts;
	readonly common: Pick<CommonWords, 'kinds'>;
}

export interface AgendaRow {
	readonly question: QuestionId;
	readonly title: string;
	readonly answers: Readonly<Record<Party, readonly string[]>>;
	readonly moves: string | undefined;
}

export interface AgendaRows {
	readonly outcomes: Readonly<Record<Party, string>>;
	readonly talk: readonly AgendaRow[];
	readonly check: readonly AgendaRow[];
	readonly equal: readonly AgendaRow[];
	readonly oneSided: readonly AgendaRow[];
}

export function agendaRows(views: Views, texts: AgendaTexts): AgendaRows {
	const { talk, check, equal, oneSided } = agenda(views.self, views.observer);
	const topics = (all: readonly Topic[]) =>
		all.map(({ question, moves }) =>
			row(question, views, texts, moves && texts.talk.agenda.moves[moves])
		);
	const others = (questions: readonly QuestionId[]) =>
		questions.map((question) => row(question, views, texts));
	return {
		outcomes: mapValues(views, (answers) => outcome(answers, texts)),
		talk: topics(talk),
		check: topics(check),
		equal: others(equal),
		oneSided: others(oneSided)
	};
}

function outcome(answers: Answers, { talk: { agenda }, common: { kinds } }: AgendaTexts): string {
	if (hasManyUnanswered(answers)) return agenda.tooFew;
	const { role, stage } = outcomeOf(answers);
	return capitalised(agenda.outcome(kinds[role].name, agenda.stages[stage]));
}

function row(
	question: QuestionId,
	views: Views,
	{ talk: { agenda }, questions }: AgendaTexts,
	moves?: string
): AgendaRow {
	return {
		question,
		title: questions[question].title,
		answers: mapValues(views, (answers) => {
			const labels = answerLabels(questions, question, awake(answers));
			if (labels.length > 0) return labels;
			return [isAsked(question, answers) ? agenda.notSaid : agenda.notAsked];
		}),
		moves
	};
}

/** The agenda with its notes. Equal answers are in it by their titles. */
export function agendaText(
	{ outcomes, talk, check, equal, oneSided }: AgendaRows,
	notes: TalkNotes,
	{ agenda, take }: TalkWords
): string {
	const said = (answers: Readonly<Record<Party, string>>) =>
		entries(answers).map(([party, answer]) => take.said(agenda.parties[party], answer));
	const noteOn = (question: QuestionId) => {
		const note = notes[question]?.trim();
		return note ? [take.said(agenda.note, note)] : [];
	};
	const indented = (text: string) => text.replaceAll(/^/gm, '   ');
	const topic = ({ question, title, answers }: AgendaRow, at: number) => [
		'',
		`${at + 1}. ${title}`,
		...[...said(mapValues(answers, (labels) => labels.join(' / '))), ...noteOn(question)].map(
			indented
		)
	];
	const titles = (rows: readonly AgendaRow[], heading: (n: number) => string) =>
		rows.length > 0
			? [
					'',
					heading(rows.length),
					...rows.flatMap(({ question, title }) => [
						`- ${title}`,
						...noteOn(question).map(indented)
					])
				]
			: [];
	const topics = (rows: readonly AgendaRow[], heading: string) =>
		rows.length > 0 ? ['', `## ${heading}`, ...rows.flatMap(topic)] : [];
	const lines = [
		`# ${agenda.heading}`,
		'',
		agenda.who,
		'',
		agenda.outcomes,
		...said(outcomes),
		...topics(talk, agenda.talk.heading),
		...topics(check, agenda.check.heading),
		...titles(equal, agenda.equal),
		...titles(oneSided, agenda.oneSided)
	];
	return withoutPhraseBreaks(lines.join('\n'));
}
