import type { TalkWords } from '../talk-words';
import { glossary } from './glossary';

export const talk: TalkWords = {
	title: 'Two views side by side',
	lead: [
		'Answer as you see the person who made the share link. In the questions, “you” is that person, and so is “I” in the answers.',
		'Leave out any question that you cannot judge. The person’s own answers stay hidden until you show both views.'
	],
	stays:
		'Your answers and notes here are in this tab alone and are not sent anywhere. They survive a reload, and go when you close the tab. Your own results on this device stay as they are.',
	reading: 'Reading the link.',
	noLink: {
		text: 'You reach this page from a shared result. First, open the share link that somebody sent you.',
		toResult: 'See your own result'
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
		parties: { self: 'Self-view', observer: 'Outside view' },
		who: '“Self-view” is what the person who made the share link answered. “Outside view” is what was answered on this page.',
		outcomes: 'Next role in each view',
		outcome: (role, stage) => `${role} (${stage.toLowerCase()})`,
		stages: glossary.stages,
		tooFew: 'Too few answers to tell',
		talk: {
			heading: 'Talk about this',
			lead: 'Here the two views are far apart. Differences that change the result come first.'
		},
		check: {
			heading: 'Two minutes each',
			lead: 'Here the two views differ a little. Find out whether you understood the question differently, or have seen different work.'
		},
		allEqual: 'Where you have both answered, nothing differs.',
		nothing: 'There is no question yet that you have both answered.',
		equal: (n) => (n === 1 ? '1 answer is the same' : `${n} answers are the same`),
		oneSided: (n) =>
			n === 1
				? '1 question that only one of you has answered'
				: `${n} questions that only one of you has answered`,
		notSaid: 'Not answered',
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
		text: 'The printout and the copied text contain both people’s answers and your notes, so take care who gets them.',
		print: 'Print the agenda',
		label: 'The agenda as text',
		copy: 'Copy the text',
		copied: 'Copied.',
		selected: 'The text could not be copied, so it has been selected instead. Copy it by hand.',
		said: (who, answer) => `${who}: ${answer}`
	}
};
