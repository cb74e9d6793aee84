import type { ResumeWords } from '../resume-words';

export const resume: ResumeWords = {
	project: '[Project name]',
	lines: {
		scale: { label: 'Size', blank: '[number] people, ¥[amount] in total' },
		period: { label: 'Period', blank: '[month and year] to [month and year]' },
		role: { label: 'Role', blank: '[title]' },
		phase: { label: 'Phase', blank: '[phase]' },
		results: {
			label: 'Results',
			blank: '[measurable result: days saved, incidents avoided, variance from budget]'
		}
	},
	management: 'Management experience',
	topics: {
		portfolio: 'Several projects',
		delivery: 'Progress and issues',
		requirements: 'Requirements',
		budget: 'Budget and deadline',
		risk: 'Risk',
		standards: 'Standards and quality',
		coordination: 'Coordination',
		executives: 'Reporting',
		framework: 'Frameworks',
		writing: 'Documents'
	},
	labelled: (label, phrase) => `${label}: ${phrase}`,
	and: (first, second) => `${first}; ${second}`,
	phrases: {
		phase: [
			'Led [scope] in the build and test phase',
			'Led [scope] in the design phase',
			'Led [scope] in the requirements and proposal phase'
		],
		lead: [
			'led 1 to 4 people',
			'led 5 to 19 people',
			'led [number] people [your answer: 20 or more, or the leaders of several teams]'
		],
		accountability: [
			'[Title], accountable for part of the deadline, budget and quality',
			'PM, accountable for deadline, budget and quality through to completion',
			'PM of two or more projects, accountable for deadline, budget and quality through to completion'
		],
		scale: [
			'[number] people, ¥[amount] in total [your answer: at least 5 people or ¥10 million]',
			'[number] people, ¥[amount] in total [your answer: at least 20 people or ¥100 million]'
		],
		portfolio: [
			'Managed two projects in parallel and dealt with delays and issues',
			'Managed three or more projects in parallel and dealt with delays and issues',
			'Set rules for all projects of [organisation] and put them into practice'
		],
		delivery: [
			'Updated [document] as instructed',
			'Set priorities and drove the response to delays and issues',
			'Designed and ran the management process across [scope]'
		],
		requirements: [
			'Sat in on requirements meetings and prepared [document]',
			'Led requirements discussions and obtained agreement',
			'Reconciled conflicting demands between departments and obtained agreement'
		],
		budget: [
			'Prepared [budget document]',
			'Accountable for the [scope] of one project; revised its plan',
			'Accountable for the [scope] of several projects'
		],
		risk: [
			'Reported risks to [title]',
			'Identified, assessed, mitigated and monitored the risks of one project',
			'Presented the risks of several projects to [title] and secured agreement to act'
		],
		standards: [
			'Kept [document] up to date',
			'Set the standards of one project and put them into practice',
			'Set the standards of [organisation] and checked compliance'
		],
		coordination: [
			'Supported coordination with people outside the team as a contact',
			'Led the coordination with [parties]',
			'Brokered agreement between [parties] with conflicting interests'
		],
		executives: [
			'Prepared documents for reports to [title]',
			'Reported to [title] and answered questions',
			'Made a proposal to [title] and obtained approval'
		],
		framework: [
			'Studied [framework]',
			'Applied [framework] in a project',
			'Adapted [framework] to an organisation and taught others to use it'
		],
		writing: [
			'Wrote [document]',
			'Structured and wrote [document]',
			'Wrote the analysis on which a decision was based'
		]
	}
};
