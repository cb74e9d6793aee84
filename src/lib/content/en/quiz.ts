import type { QuizWords } from '../quiz-words';

export const quiz: QuizWords = {
	sections: { experience: 'Experience', aspiration: 'Interest' },
	progress: (at, of, section) => `Question ${at} of ${of} · ${section}`,
	progressLabel: 'Progress through the check',
	examplesLabel: 'Examples',
	next: 'Next',
	toReview: 'Go to the review',
	back: 'Back',
	skip: 'Skip',
	skipHint:
		'A skipped question stays unanswered and counts as 0 points in the result. You can answer it later.',
	keys: 'Inside the question, number keys pick an option and Enter goes on to the next question.',
	missing: 'No answer has been picked yet. Pick one option, or press “Skip”.',
	missingSeveral: 'No answer has been picked yet. Pick at least one option, or press “Skip”.',
	tooMany: (most) => `You can pick up to ${most}. To pick a different one, remove one first.`,
	upTo: (most, picked) => `You can pick up to ${most} (picked: ${picked})`,
	note: {
		label: 'Evidence note (optional)',
		hint: 'One line. It is stored on this device and never goes into a share link. The result page can turn it into text for your résumé.',
		example: 'For example: 2024 data-centre move, 12 people, 6 months'
	},
	draft: {
		restoring: 'Loading your stored answers',
		saved: 'Stored on this device',
		saving: 'Storing',
		failing:
			'Your answers could not be stored on this device. They stay as long as you do not close or reload this tab. The check keeps trying to store them.',
		retry: 'Try to store them now',
		export: 'Save the answers as a file'
	},
	tabConflict: {
		notices: {
			changed:
				'The answers to this check were changed in another tab. If you go on answering here, this becomes a separate check.',
			apart:
				'A check is also being answered in another tab. The answers in this tab are stored separately.',
			wiped:
				'All stored data was deleted in another tab. What you answer from here on is a new check.'
		},
		showOther: 'Show the answers from the other tab'
	}
};
