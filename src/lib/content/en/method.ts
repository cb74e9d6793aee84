import type { MethodWords } from '../method-words';

export const method: MethodWords = {
	title: 'How the result is calculated',
	lead: [
		'The result depends only on the points of your answers and on fixed conditions.',
		'The tables and figures on this page come straight from the code of the check.'
	],
	axes: {
		heading: 'Experience and interest are counted separately',
		can: 'Experience is counted for each role. Each question gives as many points as the level of its answer (0 to 3). Levels above what the role asks for give no extra points.',
		want: 'Interest is also counted for each role. The role with the most interest points is the destination. If technology has more points than any role, the result says so first, and names a role only as the choice among the three.',
		meet: 'The next role is found by stepping down the ladder from the destination, one rung at a time. The search stops at a role that is “in sight” or “ready”. If there is none, it is support PMO.'
	},
	facts: 'Points of the article behind this',
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
		near: (share) =>
			`A role is “in sight” when you meet its entry requirement and reach ${share} of its points.`,
		ready: (share, gap) =>
			`You are “ready” for a role when you meet its entry requirement, reach ${share} of its points, and no answer is ${gap} or more levels short.`,
		far: 'Otherwise the role is “some way off”.',
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
			`There are ${answerSets} possible sets of answers. The table shows their results. Every test run proves that the nine statements below it hold for all of them, not just for a sample.`,
		caption: 'Sets of answers behind each result',
		outcome: 'Result',
		answerSets: 'Sets of answers',
		share: 'Share',
		sharesHint:
			'Each set of answers counts once. This is not the share of people who took the check.',
		statementsHeading: 'What holds',
		statements: [
			'Each of the seven results, and each destination, next step and caution, is shown for some set of answers.',
			'Every question and every option changes the result or a caution for someone.',
			'True PMO is never recommended without PM experience. PM is never recommended to people who have neither directed others nor shared the responsibility. PSO is never recommended.',
			'One more level of experience never lowers your points or how near a role is, and never moves your next role down a rung.',
			'Answers on experience never move the destination. Answers on interest never change the points for experience.',
			'Answers to questions that no longer apply do not count. Neither the language nor the order of choosing changes the result.',
			'The experience shown under “What would change it” always changes the result, and nothing less does.',
			'Whatever a share link or stored data contains, it is either read as a valid set of answers or reported as an error.',
			'If your answers rise as the plan says, this check always shows its target, and no shorter plan does.'
		],
		holds: 'holds',
		fails: 'does not hold'
	},
	sensitivity: {
		heading: 'How much hangs on each number',
		lead: (changes) =>
			`All points, levels and thresholds were set by hand. There are ${changes} ways to change one of them by 1 (a threshold by 10%). For each, we counted the share of all sets of answers whose next role changes.`,
		largest: (number, share) =>
			`${number} matters most: changing it changes the next role for ${share} of the answers.`,
		caption: 'Share of answers whose next role changes when one number changes',
		reading:
			'Where a row has several names, the share is for any one of them. “–” marks a change that is not possible.',
		number: 'Number',
		now: (value) => `(now ${value})`,
		less: 'Down',
		more: 'Up',
		rest: (n) => `Show the numbers that matter less (${n} rows)`,
		never: 'These numbers never change the next role, only how near a role is.'
	},
	who: {
		heading: 'Whose view this is',
		lead: 'This check turns the view of one article into questions and numbers.',
		terms: {
			article: 'Article',
			publisher: 'Publisher and interest',
			read: 'Last read',
			version: 'Version of the rules',
			keeping: 'Updates',
			interest: 'What its makers gain',
			operator: 'Who runs this site',
			code: 'Code',
			others: 'Other views'
		},
		publisher:
			'The blog of Cairn, a company that assigns infrastructure engineers to its clients (an SES company). It gains when engineers change jobs or assignments.',
		read: (date) => `${date}. The article’s own date is not known.`,
		versions: [
			(date) => `Version 1 (${date}): the first one.`,
			(date) =>
				`Version 2 (${date}): next steps say when they can be taken, and there is one for those who want to deepen their technical skills. Nobody’s role changed, nor how near it is.`
		],
		keeping:
			'Any change of a number or condition makes a new version. Earlier results are then recalculated, and say that the rules have changed. Every source shows when it was checked, and is checked again after half a year.',
		interest:
			'No money: the makers are not paid for job changes, assignments, courses or exams, and put no advertisements into the check. No company or organisation has funded the work.',
		operator: (name) =>
			`${name} runs this copy of the site, and made neither the questions nor the rules.`,
		offer:
			'The result page carries an offer from the operator. It is the same for every result. The makers of the check get nothing for it.',
		code: 'The code of the site is available under the MIT licence.',
		others: 'Some rank PM above PMO, and some divide PMOs into other kinds.',
		toOthers: 'Compare other classifications'
	},
	criteria: {
		heading: 'Our own check against IPDAS',
		lead: 'IPDAS is the international standard for materials that help patients choose a treatment. It was not made for careers, and nobody has certified this check. We compared it with the same criteria ourselves.',
		qualifying: 'Six that make it a decision aid',
		certifying: 'Six that keep it from misleading',
		texts: {
			situation: {
				asks: 'Describes the situation that calls for a choice',
				met: 'Three jobs called “PMO”'
			},
			decision: { asks: 'States what is to be decided', met: 'Your next role' },
			options: { asks: 'Describes the options', met: 'The four kinds of job' },
			gains: { asks: 'Describes the good sides of each option', met: 'What you gain' },
			burdens: { asks: 'Describes the bad sides of each option', met: 'What it costs you' },
			experience: {
				asks: 'Says what living with each option is like',
				met: 'A typical day'
			},
			equal: { asks: 'Shows both sides in equal detail', met: 'Three gains and three costs each' },
			citations: { asks: 'Cites its evidence', met: 'Points and sources' },
			date: { asks: 'Gives its date of publication', met: 'Dates of the versions' },
			updates: { asks: 'Says how it is kept up to date', met: 'Updates' },
			uncertainty: { asks: 'Says how uncertain its outcomes are', met: 'Numbers changed by one' },
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
