import type { MethodWords } from '../method-words';

export const method: MethodWords = {
	title: 'How the result is computed',
	lead: [
		'The result follows from the points of your answers and from fixed conditions, and from nothing else.',
		'The tables and figures on this page are made from the program of the check. No figure was copied by hand.'
	],
	axes: {
		heading: 'Experience and interest are counted separately',
		can: 'Experience is counted for each role. Each question gives as many points as the level of its answer (0 to 3). A level above what the role asks gives no more points.',
		want: 'Interest is counted for each role, too. The role with the most points is the destination.',
		meet: 'The next role is found by stepping down the ladder from the destination, one rung at a time. The search stops at a role that is “near” or “ready”. Where there is none, it is support PMO.'
	},
	asked: {
		heading: 'The experience that the roles ask for',
		lead: 'The figures are the levels asked. Levels are the order of the options; the first option is level 0.',
		caption: 'The level that each role asks, by question',
		question: 'Question',
		sum: 'Points in all',
		gate: 'Entrance condition',
		noGate: 'None',
		opens: (question, level) => `“${question}” at level ${level} or above`,
		either: (one, other) => `${one}, or ${other}`
	},
	thresholds: {
		heading: 'Where “near” and “ready” begin',
		near: (numerator, denominator) =>
			`A role is “near” when its entrance condition is met and ${numerator}/${denominator} of its points are reached.`,
		ready: (numerator, denominator, gap) =>
			`A role is “ready” when its entrance condition is met, ${numerator}/${denominator} of its points are reached, and no question is ${gap} or more levels short.`
	},
	points: {
		heading: 'Points for interest',
		lead: 'The option that you choose adds these points to the roles.',
		option: 'Option',
		points: 'Points',
		none: '0 points',
		technology: 'technology',
		tie: 'Where points are equal, the role chosen in “Where to stand” is the destination. If that does not decide, it is the role on the lower rung.'
	},
	proof: {
		heading: 'What was checked for every possible set of answers',
		lead: (answerSets) =>
			`There are ${answerSets} different sets of answers. On every test run a computation shows that the following holds for all of them. It is not a sample.`,
		caption: 'Sets of answers behind each result',
		outcome: 'Result',
		answerSets: 'Sets of answers',
		share: 'Share',
		sharesHint:
			'The share counts each set of answers once. It is not the share of people who took the check.',
		statementsHeading: 'What holds',
		statements: [
			'Each of the seven results, each destination, next step and caution is shown for some set of answers.',
			'Every question and every option changes the result or a caution for somebody. No question is there for show.',
			'True PMO is never recommended without PM experience. PM is never recommended to people who have neither directed others nor taken part of the responsibility. PSO is recommended to nobody.',
			'One more level of experience never lowers points or nearness, and never moves the next role down a rung.',
			'Answers on experience never move the destination. Answers on interest never change the points for experience.',
			'Answers to questions that are not asked now do not count. Neither the language nor the order of choosing changes the result.',
			'The sets of experience shown as changing the result always change it, and no smaller set does.',
			'Whatever a shared link or stored data contains, it is read as a valid set of answers or named as an error.',
			'The plan always reaches its target, and no plan with fewer level steps does.'
		],
		holds: 'holds',
		fails: 'does not hold'
	},
	limits: {
		heading: 'What this check cannot know',
		points: [
			'The answers are a self-assessment. The quality of experience and how others see it are not measured.',
			'The points and thresholds are first values, set by hand from the view of one article. They were not adjusted with data on hiring or performance.',
			'The order of the roles is the view of that article. Names and contents of roles differ between companies.',
			'It predicts neither hiring nor pay.'
		]
	},
	object: {
		heading: 'If you think the computation is wrong',
		points: [
			'Questions, options and points for interest stand in the table in src/lib/assessment/question-table.ts.',
			'Levels asked, entrance conditions, thresholds and the conditions of next steps stand in the table in src/lib/assessment/roles.ts.',
			'Change a figure and run npm run proof: it shows whether the eight statements above still hold, and gives answers that contradict one that does not.'
		]
	}
};
