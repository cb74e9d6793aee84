import type { MethodWords } from '../method-words';

export const method: MethodWords = {
	title: 'How the result is calculated',
	lead: [
		'The result depends only on the points of your answers and on fixed conditions.',
		'The tables and figures on this page come straight from the code of the check. Nothing was copied by hand.'
	],
	axes: {
		heading: 'Experience and interest are counted separately',
		can: 'Experience is counted for each role. Each question gives as many points as the level of its answer (0 to 3). Levels above what the role asks for give no extra points.',
		want: 'Interest is also counted for each role. The role with the most points is the destination.',
		meet: 'The next role is found by stepping down the ladder from the destination, one rung at a time. The search stops at a role that is “in sight” or “ready”. If there is none, it is support PMO.'
	},
	facts: 'Facts from the article behind this',
	asked: {
		heading: 'What experience the roles ask for',
		lead: 'The figures are the levels asked for. Levels follow the order of the options; the first option is level 0.',
		caption: 'Levels that each role asks for, by question',
		question: 'Question',
		sum: 'Total points',
		gate: 'Entry requirement',
		noGate: 'No requirement',
		opens: (question, level) => `“${question}” at level ${level} or above`,
		either: (one, other) => `${one}, or ${other}`
	},
	thresholds: {
		heading: 'Where “in sight” and “ready” begin',
		near: (numerator, denominator) =>
			`A role is “in sight” when its entry requirement is met and ${numerator}/${denominator} of its points are reached.`,
		ready: (numerator, denominator, gap) =>
			`A role is “ready” when its entry requirement is met, ${numerator}/${denominator} of its points are reached, and no experience is ${gap} or more levels short.`,
		byHand: 'Both thresholds were set by hand.'
	},
	points: {
		heading: 'Points for interest',
		lead: 'The option that you choose adds these points to the roles.',
		option: 'Option',
		points: 'Points',
		none: '0 points',
		technology: 'technology',
		tie: 'If points are equal, the role chosen in “Where you want to stand” is the destination. If that does not decide it, the role on the lower rung is.'
	},
	proof: {
		heading: 'What is proved for every possible set of answers',
		lead: (answerSets) =>
			`There are ${answerSets} possible sets of answers. Every test run proves that the following holds for all of them, not just for a sample.`,
		caption: 'Sets of answers behind each result',
		outcome: 'Result',
		answerSets: 'Sets of answers',
		share: 'Share',
		sharesHint:
			'Each set of answers counts once. This is not the share of people who took the check.',
		statementsHeading: 'What holds',
		statements: [
			'Each of the seven results, and each destination, next step and caution, is shown for some set of answers.',
			'Every question and every option changes the result or a caution for someone. No question is there for show.',
			'True PMO is never recommended without PM experience. PM is never recommended to people who have neither directed others nor shared the responsibility. PSO is never recommended.',
			'One more level of experience never lowers your points or how near a role is, and never moves your next role down a rung.',
			'Answers on experience never move the destination. Answers on interest never change the points for experience.',
			'Answers to questions that no longer apply do not count. Neither the language nor the order of choosing changes the result.',
			'The experience shown under “What would change it” always changes the result, and nothing less does.',
			'Whatever a share link or stored data contains, it is either read as a valid set of answers or reported as an error.',
			'The plan always reaches its target, and no plan with fewer level steps does.'
		],
		holds: 'holds',
		fails: 'does not hold'
	},
	sensitivity: {
		heading: 'How much hangs on each number',
		lead: (changes) =>
			`All points, levels and thresholds were set by hand. There are ${changes} ways to move one of them by 1 (a threshold by one tenth). For each, we counted in how many of all possible sets of answers the next role changes.`,
		caption: 'Share of answers whose next role changes when one number moves',
		number: 'Number',
		now: (value) => `(now ${value})`,
		less: 'Down',
		more: 'Up',
		rest: (n) => `Show the numbers that matter less (${n} rows)`,
		never: 'These numbers never change the next role, only how near it is.'
	},
	who: {
		heading: 'Who says so',
		lead: 'This check turns the view of one article into questions and numbers.',
		terms: {
			article: 'Article',
			publisher: 'Publisher and interest',
			read: 'Read on',
			version: 'Version of the rules',
			keeping: 'Updates',
			interest: 'What its makers gain',
			others: 'Other views'
		},
		publisher:
			'A blog of Cairn, a company that places infrastructure engineers with other companies. It gains when engineers move.',
		read: (date) => `${date}. The article’s own date is not known.`,
		versions: [
			(date) => `Version 1 (${date}): the first one.`,
			(date) =>
				`Version 2 (${date}): next steps say when they can be taken, and there is one for those who want to deepen their technical skills. Roles and how near they are stay the same.`
		],
		keeping:
			'A changed number or condition raises the version. Earlier results are then recalculated, and say that the rules have changed. Every source carries the date it was checked, and those older than half a year are checked again first.',
		interest:
			'Nothing. They are not paid for job changes, assignments, courses or exams, and there are no advertisements. No company or organisation has funded the work.',
		others: 'Some rank PM above PMO, and some divide PMOs into other kinds.',
		toOthers: 'Compare other classifications'
	},
	criteria: {
		heading: 'Checked as a decision aid',
		lead: 'IPDAS is the international standard for tools that help patients choose a treatment. It was not made for careers, and nobody has certified this check. We have measured it by the same criteria.',
		qualifying: 'Six that make it a decision aid',
		certifying: 'Six that keep it from misleading',
		texts: {
			situation: {
				asks: 'Describes the situation that calls for a choice',
				met: 'Four jobs under similar names'
			},
			decision: { asks: 'States what is to be decided', met: 'Your next role' },
			options: { asks: 'Describes the options', met: 'The four kinds of job' },
			gains: { asks: 'Describes the good sides of each option', met: 'What you gain' },
			burdens: { asks: 'Describes the bad sides of each option', met: 'What it costs you' },
			experience: {
				asks: 'Says what living with each option is like',
				met: 'A usual day and week'
			},
			equal: { asks: 'Shows both sides in equal detail', met: 'As many gains as costs' },
			citations: { asks: 'Cites its evidence', met: 'Facts and sources' },
			date: { asks: 'Gives its date of publication', met: 'Dates of the versions' },
			updates: { asks: 'Says how it is kept up to date', met: 'Updates' },
			uncertainty: { asks: 'Says how uncertain its outcomes are', met: 'Numbers moved by one' },
			funding: { asks: 'Says who paid for it', met: 'What its makers gain' }
		},
		screening: 'Four more criteria concern tests and screening alone, and do not apply here.',
		source: 'Sources'
	},
	limits: {
		heading: 'What this check cannot know',
		points: [
			'The answers are a self-assessment. The quality of experience and how others see it are not measured.',
			'The points and thresholds are initial values, set by hand from the view of one article. They have not been adjusted with data on hiring or performance.',
			'The order of the roles is the view of that article. What roles are called and involve differs between companies.',
			'It predicts neither hiring nor pay.'
		]
	},
	object: {
		heading: 'If you think the calculation is wrong',
		points: [
			'The questions, options and points for interest are in the table in src/lib/assessment/question-table.ts.',
			'The levels asked for, entry requirements, thresholds and conditions of next steps are in the table in src/lib/assessment/roles.ts.',
			'Change a figure and run “npm run proof”: it shows whether the nine statements above still hold, and gives a counterexample for any that does not.'
		]
	}
};
