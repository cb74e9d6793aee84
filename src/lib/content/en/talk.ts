import type { TalkWords } from '../talk-words';
import { glossary } from './glossary';

export const talk: TalkWords = {
	title: 'Two views side by side',
	lead: [
		'Choose what you see of the experience and the wishes of the person who made the share link. Read “you” in a question and “I” in an option as that person.',
		'The person’s own answers are not shown until you put both views side by side. Leave open what you cannot see.'
	],
	stays:
		'Your answers and notes here are in this tab alone and are not sent anywhere. They survive a reload, and go when you close the tab. Your own check stays as it is.',
	reading: 'Reading the link.',
	noLink: {
		text: 'This page is opened from a shared result. Open the share link you were sent first.',
		toResult: 'Go to the result page'
	},
	questions: {
		heading: 'Go over your answers',
		answered: (answered, asked) => `${answered} of ${asked} answered`,
		clear: 'Clear',
		clearLabel: (question) => `Clear the answer to “${question}”`,
		show: 'Show both views'
	},
	agenda: {
		heading: 'What to talk about',
		parties: { self: 'Own view', observer: 'Other view' },
		who: '“Own view” is that of the person who made the share link, “other view” is yours.',
		outcomes: 'The next role that the answers of each lead to',
		outcome: (role, stage) => `${role} (${stage.toLowerCase()})`,
		stages: glossary.stages,
		tooFew: 'Too few answers to tell',
		talk: {
			heading: 'Talk about this',
			lead: 'Here the level of experience is two or more apart, or the wishes differ. What changes the result comes first.'
		},
		check: {
			heading: 'Two minutes each',
			lead: 'These differ a little. Find out whether you count differently or have seen different work.'
		},
		allEqual: 'No answers differ.',
		nothing: 'There is no question yet that both have answered.',
		equal: (n) => (n === 1 ? '1 equal answer' : `${n} equal answers`),
		oneSided: (n) =>
			n === 1 ? '1 question that one has answered' : `${n} questions that one has answered`,
		notSaid: 'No answer',
		notAsked: 'Not asked',
		moves: {
			role: 'By itself, this difference changes the next role.',
			destination: 'By itself, this difference changes the destination.',
			stage: 'By itself, this difference changes how near the role is.'
		},
		note: 'Note',
		noteLabel: (question) => `Note on “${question}”`
	},
	take: {
		heading: 'Print and copy',
		text: 'Both contain your notes. What becomes of the print and of the copied text is up to you.',
		print: 'Print the agenda',
		label: 'The agenda as text',
		copy: 'Copy the text',
		copied: 'Copied.',
		selected: 'The text could not be copied, so it has been selected instead. Copy it by hand.',
		said: (who, answer) => `${who}: ${answer}`
	}
};
