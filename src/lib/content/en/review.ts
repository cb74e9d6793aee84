import type { ReviewWords } from '../review-words';

export const review: ReviewWords = {
	title: 'Review your answers',
	none: {
		text: 'There are no answers yet. Once you have started the check, you can look through them here.',
		start: 'Start the check'
	},
	lead: 'Look through your answers. You can change any of them from here. You can see the result even if you skipped questions.',
	unanswered: 'Not answered',
	notAsked: 'Not asked',
	change: 'Change',
	changeLabel: (question) => `Change the answer to “${question}”`,
	answeredOf: (answered, of) => `${answered} of ${of} questions answered`,
	before: (answer) => `Last time: ${answer}`,
	changes: (n) => `Answers that differ from your last result: ${n}`,
	followUp: {
		heading: 'Your plan from last time',
		lead: 'How did it go? If you have done a step, update the related answer as well.',
		states: { done: 'Done', planned: 'Not yet', dropped: 'Dropped' },
		toQuestion: (question) => `Change the answer to “${question}”`,
		raised: 'Your level has gone up'
	},
	seeResult: 'See the result',
	concluding: 'Preparing your result',
	concludeFailed:
		'The result could not be stored. Your answers are still here. Press “See the result” again.'
};
