import type { CommonWords } from '../common-words';
import { glossary } from './glossary';

export const common: CommonWords = {
	siteName: __THEME__.name.en,
	skipToContent: 'Skip to content',
	nav: {
		label: 'Main pages',
		about: 'About the check',
		quiz: 'Check',
		result: 'Result',
		history: 'History',
		roles: 'Roles',
		postings: 'Judge a job',
		method: 'Method',
		privacy: 'Your data',
		advise: 'For advisers'
	},
	promise: 'There is no account, and no data is sent. Everything stays in this browser.',
	kinds: {
		'support-pmo': { name: 'support PMO', full: 'support PMO (a PMO who supports the PM)' },
		pm: { name: 'PM', full: `PM (${glossary.pm})` },
		'true-pmo': { name: 'true PMO', full: 'true PMO (a PMO that governs)' },
		pso: { name: 'PSO', full: `PSO (${glossary.pso})` }
	},
	quoted: (text) => `“${text}”`,
	pointsOf: (n, outOf) => `${n}\u00a0/\u00a0${outOf}`,
	unreadable: (n) =>
		n === 1
			? '1 stored record could not be read. It was not deleted and is kept unchanged.'
			: `${n} stored records could not be read. They were not deleted and are kept unchanged.`,
	error: {
		notFoundTitle: 'Page not found',
		notFound: 'The address may be wrong, or the page may no longer exist.',
		unexpectedTitle: 'The page could not be shown',
		unexpected: 'An unexpected problem occurred. Try again, or go back to the home page.',
		answersKept: 'Your stored answers are still on this device.',
		toHome: 'Back to the home page',
		toQuiz: 'Go to the check',
		tryAgain: 'Try again',
		export: 'Save answers and results as a file',
		exportFailed:
			'The file could not be made. Please reload, and try again on the page “Your data”.'
	},
	newVersion: {
		text: 'A new version is available. Your stored answers stay.',
		use: 'Use the new version'
	}
};
