import type { ResumeWords } from '../resume-words';

export const resume: ResumeWords = {
	projects: 'Size, team, budget, deadline, phase, role',
	management: 'Management experience',
	aspects: {
		scale: 'Size',
		lead: 'Team',
		budget: 'Budget and deadline',
		phase: 'Phase',
		accountability: 'Role'
	},
	labelled: (aspect, phrase) => `${aspect}: ${phrase}`,
	phrases: {
		phase: [
			'Led the build and test phase',
			'Led the design phase',
			'Led the requirements and proposal phase'
		],
		lead: [
			'Led 1 to 4 people',
			'Led 5 to 19 people',
			'Led [20 or more people / the leaders of several teams]'
		],
		accountability: [
			'[Sub-PM / PL / deputy PM], accountable for part of the deadline, budget and quality',
			'PM, accountable for deadline, budget and quality of one project to its end',
			'PM, accountable for deadline, budget and quality of two or more projects to their end'
		],
		scale: [
			'[ ] people, ¥[ ] in total (at least 5 people or ¥10 million)',
			'[ ] people, ¥[ ] in total (at least 20 people or ¥100 million)'
		],
		portfolio: [
			'Managed two projects in parallel and dealt with delays and issues',
			'Managed three or more projects in parallel and dealt with delays and issues',
			'Set rules for all projects of the [department / company] and put them into practice'
		],
		delivery: [
			'Updated [issue lists / schedules] as instructed',
			'Set priorities and drove the response to delays and issues',
			'Designed and ran the management process across several [teams / projects]'
		],
		requirements: [
			'Sat in on requirements meetings and prepared [notes / documents]',
			'Led requirements discussions and obtained agreement',
			'Reconciled conflicting demands between departments and obtained agreement'
		],
		budget: [
			'[Prepared estimates / Compiled actual cost and effort]',
			'Was accountable for the [budget / deadline] of one project and revised its plan',
			'Was accountable for the [budgets / deadlines] of several projects'
		],
		risk: [
			'Reported risks to the [leader / PM]',
			'Identified, assessed, mitigated and monitored the risks of one project',
			'Showed [PMs / executives] the risks of several projects and secured their agreement to act'
		],
		standards: [
			'Kept [procedures / checklists] up to date',
			'Set the standards of one project and put them into practice',
			'Set the standards of an organisation and checked compliance'
		],
		coordination: [
			'Supported coordination with people outside the team as a contact',
			'Led the coordination with [other teams / vendors]',
			'Brokered agreement between [departments / companies] with conflicting interests'
		],
		executives: [
			'Prepared documents for reports to [department heads / executives]',
			'Reported to [department heads / executives] and answered their questions',
			'Made a proposal to [department heads / executives] and obtained approval'
		],
		framework: [
			'Studied [ ] (such as PMBOK or ITIL) [in training / for a qualification]',
			'Applied [ ] (such as PMBOK or ITIL) in a project',
			'Adapted [ ] (such as PMBOK or ITIL) to an organisation and taught others to use it'
		],
		writing: [
			'Wrote [minutes / procedures]',
			'Structured and wrote [plans / proposals / reports]',
			'Wrote the analysis on which a decision was based'
		]
	}
};
