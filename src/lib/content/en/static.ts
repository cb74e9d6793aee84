import type { StaticWords } from '../static-words';

export const staticWords: StaticWords = {
	description:
		'A self-assessment for infrastructure engineers in Japan that finds your next role from your experience and interests. It recommends support PMO, PM or true PMO. No sign-up is needed, and your answers stay on your device unless you share them.',
	descriptions: {
		roles:
			'Compares PM, true PMO, support PMO and the clerical PSO by responsibility, a typical week, gains and costs, and where each leads, with the names that other sources use.',
		postings:
			'Paste a job posting, or enter the hours of your last week, to see which role the job is closest to. For a posting, you also get questions for the interview.',
		method:
			'How the check turns answers into points, what is proved for every set of answers, how much each number matters, and what the publisher of the article behind it gains.',
		sources:
			'The sources behind this check, with the days on which they were published and last checked.',
		privacy:
			'What this check stores, where and for how long, and how to delete it or take it along.',
		history: 'Compares your results in a chart and a table. They stay on this device alone.',
		advise:
			'For those who advise several people: their share links and exported files side by side in one table, which is stored nowhere.'
	},
	noScript:
		'JavaScript is not running, so the result of the check cannot be computed. You can still read the questions and the descriptions of the roles.',
	outdated:
		'This browser is too old for parts of this site. Please use Safari 16.4, Chrome 111, Edge 111, Firefox 115 or later.',
	stalled: {
		text: 'This page is not ready. Please wait, or load it anew. Your stored answers stay.',
		reload: 'Load anew'
	}
};
