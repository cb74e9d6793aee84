import type { ResumeWords } from '../resume-words';

export const resume: ResumeWords = {
	projects: 'Size, people, budget, period, phases, role',
	management: 'Management experience',
	aspects: {
		scale: 'Size',
		lead: 'People',
		budget: 'Budget and period',
		phase: 'Phases',
		accountability: 'Role'
	},
	labelled: (aspect, phrase) => `${aspect}: ${phrase}`,
	phrases: {
		phase: [
			'Main person for a build and test phase',
			'Main person for a design phase',
			'Main person for a requirements and proposal phase'
		],
		lead: [
			'Directed and decided for 1 to 4 people',
			'Directed and decided for 5 to 19 people',
			'Directed and decided for 20 people or more, or for the leaders of several teams'
		],
		accountability: [
			'Deputy PM or sub-PM, answering for a part of deadline, budget and quality',
			'PM, answering for deadline, budget and quality of one project to its end',
			'PM, answering for deadline, budget and quality of two or more projects to their end'
		],
		scale: [
			'Project of 5 people or ¥10 million and up (under 20 people and under ¥100 million)',
			'Project of 20 people or more, or of ¥100 million or more'
		],
		portfolio: [
			'Watched over two projects at the same time and acted on delays and problems',
			'Watched over three or more projects at the same time and acted on delays and problems',
			'Set and ran rules for all projects of a department or company'
		],
		delivery: [
			'Updated issue lists or schedules as instructed',
			'Set priorities and drove the measures against delays and issues',
			'Built and ran the way of managing several teams or projects'
		],
		requirements: [
			'Sat in on requirements meetings and prepared notes or papers',
			'Led requirements talks and obtained agreement',
			'Reconciled conflicting demands between departments and obtained agreement'
		],
		budget: [
			'Prepared estimates, or put together actual cost or effort',
			'Answered for the budget or deadline of one project and re-planned it',
			'Answered for the budgets or deadlines of several projects'
		],
		risk: [
			'Reported risks to the leader or PM',
			'Found, rated, countered and watched the risks of one project',
			'Showed PMs or executives the risks of several projects and got them to act'
		],
		standards: [
			'Kept procedures or checklists up to date',
			'Set and ran the standards of one project',
			'Set the standards of an organisation and checked that they were kept'
		],
		coordination: [
			'Helped, as a contact, to coordinate with parties outside the team',
			'Settled matters with other teams or vendors as the main person',
			'Brought departments or companies with opposed interests to agreement'
		],
		executives: [
			'Prepared papers for reports to department heads or executives',
			'Reported to department heads or executives and answered their questions',
			'Made a proposal to department heads or executives and obtained the decision to go ahead'
		],
		framework: [
			'Studied a framework such as PMBOK, PRINCE2, P2M or ITIL in training or for a qualification',
			'Used a framework such as PMBOK, PRINCE2, P2M or ITIL in a project',
			'Adapted a framework such as PMBOK, PRINCE2, P2M or ITIL to an organisation and taught its use'
		],
		writing: [
			'Wrote minutes or procedures',
			'Structured and wrote plans, proposals or reports',
			'Put in writing an analysis on which a decision was based'
		]
	}
};
