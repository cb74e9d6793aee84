import type { RolesWords } from '../roles-words';
import { glossary, sentence } from './glossary';

export const roles: RolesWords = {
	title: 'How the roles differ',
	lead: [
		'Jobs called “PM” or “PMO” in postings come in four kinds.',
		'Three of them are advertised under the same name, “PMO”.',
		'The differences show when you compare their place in the project, what they are accountable for and how they spend the week.'
	],
	aspects: {
		stands: 'Place in the project',
		answersFor: 'Accountable for',
		week: 'A typical week',
		asksFor: 'What it asks for',
		size: 'Size of project',
		gains: 'What you gain',
		burdens: 'What it costs you',
		leadsTo: 'Where it leads'
	},
	kinds: {
		'support-pmo': {
			tagline: sentence(glossary.work['support-pmo']),
			stands: 'Inside the project, beside the PM.',
			answersFor: 'Taking management work off the PM, so that the PM can concentrate on decisions.',
			week: 'Updates the issue list and the schedule, and reminds people whose due dates are close. Prepares reports and coordinates between teams such as servers and network.',
			asksFor:
				'Experience in managing issues and schedules, preparing documents and coordinating teams.',
			size: 'Any size, but mostly medium to large projects.',
			gains: 'You learn to manage issues and schedules while watching a PM decide.',
			burdens: 'There is little you can decide yourself, and much mediating in between.',
			leadsTo: 'PM.',
			posting:
				'Advertised as “PMO”, “PM support” and the like. The tasks listed are issue management, progress management, preparing documents, running meetings and so on.',
			facts: ['F9', 'F10']
		},
		pm: {
			tagline: sentence(glossary.work.pm),
			stands: 'Inside the project, at its head.',
			answersFor: 'The project’s result, including quality, budget and deadline.',
			week: 'Agrees requirements with the client and directs the design and build teams. Monitors progress and quality, and decides on cutovers and extra costs.',
			asksFor:
				'Experience in leading people, reconciling interests and making decisions, more than technical skill.',
			size: 'Any size, from a small upgrade to a company-wide one.',
			gains: 'You drive a project by your own decisions, and its result is your record.',
			burdens:
				'Delays and overspending are yours too, and you stand between conflicting interests.',
			leadsTo: 'PM of larger projects, or true PMO.',
			posting:
				'Advertised as “PM” or “project manager”. For the roles just before it, search for “sub-PM” or “PL” (project leader). The tasks listed are negotiating with the client, defining requirements, managing budget and deadline, and leading the team.',
			facts: ['F1', 'F2']
		},
		'true-pmo': {
			tagline: sentence(glossary.work['true-pmo']),
			stands: 'Outside the projects, overseeing several. Not the PM’s subordinate or assistant.',
			answersFor: 'That projects are run the right way.',
			week: 'Checks whether each project follows the standards, and makes risks visible. Proposes improvements to the PMs and reports to executives.',
			asksFor:
				'PM experience, plus experience in governance, risk management, frameworks and coordination with executives.',
			size: 'As a guide, ¥100 million or more and over 20 people. Cloud migrations, company-wide network upgrades and the like.',
			gains: 'You gain an organisation-wide view and access to executives, and more choices later.',
			burdens: 'You leave the technical work, and keep urging changes that others have to make.',
			leadsTo: 'IT consultant, DX lead, product manager and the like.',
			posting:
				'Words such as “governance”, “standardisation”, “supervision” and “reports to executives”, and several projects to oversee. PM experience is among the requirements.',
			facts: ['F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F14']
		},
		pso: {
			tagline: sentence(glossary.work.pso),
			stands: 'Inside the project, doing its clerical work.',
			answersFor: 'Keeping meetings, paperwork and other clerical work running.',
			week: 'Books rooms, takes minutes, and answers phone calls and emails. Updates manuals and corrects the formatting of Excel and Word files.',
			asksFor: 'Clerical skills. Some postings ask for no engineering skills.',
			size: 'Any size: these jobs come with large and small projects.',
			gains: 'You learn how the meetings and documents of a project work in practice.',
			burdens: 'Your engineering experience stands still, and the next employer will ask about it.',
			leadsTo: 'Rarely to an engineering career.',
			posting:
				'Advertised as “PMO assistant” and the like, but the tasks are mainly booking rooms and taking minutes. Some carry improper conditions such as age, sex or looks.',
			facts: ['F11', 'F13']
		}
	},
	postingLabel: 'What postings look like',
	toPostings:
		'If you have a job posting or assignment notice, this page tells you which kind it is closest to:',
	factsLabel: 'Source',
	otherNames: {
		heading: 'Other names for support PMO',
		paragraphs: [
			'“Support PMO” is the name that this check uses. Elsewhere you often read “supportive PMO”, which can mean something different.',
			'In PMI’s classification, a supportive PMO is an organisation that offers templates and advice, with the least authority of all PMOs. Some sources describe it as doing clerical work for projects, which is close to what this check calls PSO.',
			'If a job posting or assignment notice says “supportive”, find out whether you would drive issues and schedules yourself.'
		]
	},
	ladder: {
		heading: 'The order to aim for',
		lead: 'This check sees the three roles as the rungs of a ladder. As your next role it recommends the highest rung within reach of your experience, up to your destination. If no rung is within reach, it recommends the first one, support PMO.',
		rungs: {
			'support-pmo':
				'There is no entry requirement. Experience in issue management, documents and coordinating teams brings you closer.',
			pm: 'The entry requirement is having led at least one person and made decisions, or having been sub-PM, PL or deputy PM.',
			'true-pmo':
				'The entry requirement is having been accountable, as PM, for at least one project to its end.'
		},
		beyond: 'Beyond true PMO are IT consultant, DX lead and product manager.',
		pso: 'PSO is not one of the rungs. This check never recommends it.'
	},
	facts: {
		heading: 'The views behind this check',
		lead: (facts) =>
			`This check is based on one article that explains the roles of PM and PMO. The descriptions of the roles and the next steps rest on these ${facts} points, which sum it up. Which roles count as senior, and which sizes serve as a guide, is the view of this check.`,
		parts: {
			definitions: 'In the article, on what PM and PMO mean',
			pm: 'In the article, on the work of a PM',
			pmo: 'In the article, on the work of a PMO',
			kinds: 'In the article, on the three kinds of PMO',
			size: 'In the article, on the size of projects',
			career: 'In the article, on the career of a PMO',
			summary: 'In the article, the summary'
		},
		toOthers: 'All other sources'
	},
	start: 'Start the check'
};
