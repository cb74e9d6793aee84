import type { RolesWords } from '../roles-words';
import { glossary, sentence } from './glossary';

export const roles: RolesWords = {
	title: 'How the roles differ',
	lead: [
		'This check sorts jobs posted as “PM” or “PMO” (project management office) into four kinds.',
		'Three of them are advertised under the same name, “PMO”.'
	],
	aspects: {
		stands: 'Place in the project',
		answersFor: 'Accountable for',
		week: 'A typical week',
		day: 'A typical day',
		asksFor: 'What it requires',
		size: 'Size of project',
		gains: 'What you gain',
		burdens: 'What it costs you',
		notFor: 'May not suit',
		forecast: 'What AI may take over',
		leadsTo: 'Where it leads'
	},
	kinds: {
		'support-pmo': {
			tagline: sentence(glossary.work['support-pmo']),
			stands: 'Inside the project, beside the PM.',
			answersFor: 'Taking management work off the PM, so that the PM can concentrate on decisions.',
			week: 'Updates the issue list and the schedule, and reminds people whose due dates are close. Prepares reports and coordinates between teams such as servers and network.',
			day: 'A day of many small tasks: updating, reminding, correcting and mediating.',
			asksFor:
				'Experience in managing issues and schedules, preparing documents and coordinating teams.',
			size: 'Any size, but mostly medium to large projects.',
			gains: [
				'You learn by watching a PM decide.',
				'You learn to manage issues and schedules.',
				'You work with many teams and see how the whole fits together.'
			],
			burdens: [
				'There is little you can decide yourself.',
				'You stand between teams that disagree.',
				'Odd jobs pile up and leave less time for technology.'
			],
			notFor: 'People who want to decide for themselves, or to concentrate on one technology.',
			forecast: 'Compiling issues and progress, tracking due dates and routine reports.',
			leadsTo: 'PM, or staying with the practical side of management.',
			posting:
				'Advertised as “PMO”, “PM support” and the like. The tasks listed are issue management, progress management, preparing documents, running meetings and so on.',
			facts: ['F9', 'F10', 'S25']
		},
		pm: {
			tagline: sentence(glossary.work.pm),
			stands: 'Inside the project, at its head.',
			answersFor: 'The project’s result, including quality, budget and deadline.',
			week: 'Agrees requirements with the client and directs the design and build teams. Monitors progress and quality, and decides on cutovers and extra costs.',
			day: 'A day of meetings and decisions, planned anew when a problem comes up.',
			asksFor:
				'Experience in leading people, reconciling interests and making decisions, more than technical skill.',
			size: 'Any size, from a small upgrade to a company-wide one.',
			gains: [
				'You drive a project by your own decisions.',
				'What you complete is your record.',
				'You have a say in requirements and budgets.'
			],
			burdens: [
				'Delays and overspending are yours, too.',
				'You stand between conflicting interests and bring the bad news yourself.',
				'Less time is left for designing and building with your own hands.'
			],
			notFor:
				'People whom constant accountability wears down, or who like working with technology best of all.',
			forecast: 'Tracking progress and reporting.',
			leadsTo: 'PM of larger projects, or true PMO.',
			posting:
				'Advertised as “PM” or “project manager”. For the roles just before it, search for “sub-PM” or “PL” (project leader). The tasks listed are negotiating with the client, defining requirements, managing budget and deadline, and leading the team.',
			facts: ['F1', 'F2', 'S25', 'S27']
		},
		'true-pmo': {
			tagline: sentence(glossary.work['true-pmo']),
			stands: 'Outside the projects, overseeing several. Not the PM’s subordinate or assistant.',
			answersFor: 'Keeping the way projects are run right.',
			week: 'Checks whether each project follows the standards, and makes risks visible. Proposes improvements to the PMs and reports to executives.',
			day: 'A day of reading reports, listening to people, and writing findings and proposals.',
			asksFor:
				'PM experience, plus experience in governance, risk management, frameworks and coordination with executives.',
			size: 'As a guide, ¥100 million or more and over 20 people for each project: cloud migrations, company-wide network upgrades and the like.',
			gains: [
				'You gain an organisation-wide view.',
				'You get to talk to executives.',
				'You may have more careers to choose from later.'
			],
			burdens: [
				'You leave the technical work.',
				'You keep urging changes that you cannot make yourself.',
				'You are the one who checks, and not always welcome.'
			],
			notFor:
				'People who want to produce results themselves, or who find it hard to keep persuading against resistance.',
			forecast: 'Collecting data on projects and reporting.',
			leadsTo: 'IT consultant, DX lead, product manager and the like.',
			posting:
				'Words such as “governance”, “standardisation”, “supervision” and “reports to executives”, and several projects to oversee. PM experience is among the requirements.',
			facts: ['F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F12', 'F14', 'S25']
		},
		pso: {
			tagline: sentence(glossary.work.pso),
			stands: 'Inside the project, doing its clerical work.',
			answersFor: 'Keeping meetings, paperwork and other clerical work running.',
			week: 'Books rooms, takes minutes, and answers phone calls and emails. Updates manuals and corrects the formatting of Excel and Word files.',
			day: 'A day of requests, one after another, with the technical talk going on around you.',
			asksFor: 'Clerical skills. Some postings ask for no engineering skills.',
			size: 'Any size: these jobs come with large and small projects.',
			gains: [
				'You learn how the meetings and documents of a project work.',
				'You work without the burden of managing.',
				'You can start without experience as an engineer.'
			],
			burdens: [
				'Your engineering experience may stand still.',
				'The next employer may ask about that time.',
				'You are seldom given issues or schedules to manage.'
			],
			notFor: 'People who want experience in technology or management.',
			forecast: 'Routine clerical work.',
			leadsTo: 'Rarely to an engineering career.',
			posting:
				'Advertised as “PMO assistant” and the like, but the tasks are mainly booking rooms and taking minutes. Some carry improper conditions such as age, sex or looks.',
			facts: ['F11', 'F13', 'S26']
		}
	},
	postingLabel: 'What postings look like',
	toPostings:
		'If you have a job posting or assignment notice, this page tells you which kind it is closest to:',
	factsLabel: 'Source',
	others: {
		heading: 'What others call them',
		lead: 'The Japan PMO Association, too, says that the tasks of PMOs differ between organisations. The matching below is this check’s own reading.',
		ours: 'This check',
		names: {
			pmi: 'PMI',
			npmo: 'Japan PMO Association',
			integrator: 'A practitioner at a system integrator',
			frameworks: 'EU occupations (ESCO) and SFIA skills'
		},
		kinds: {
			'support-pmo': {
				pmi: 'Supportive to controlling',
				npmo: 'Administrator or expert',
				integrator: 'Support type',
				frameworks: 'Project support officer, also called PMO; PROF 3 to 4'
			},
			pm: {
				pmi: 'A directive PMO does this work, too',
				npmo: 'Not grouped',
				integrator: 'Not grouped',
				frameworks: 'Another occupation and skill'
			},
			'true-pmo': {
				pmi: 'Controlling',
				npmo: 'Expert or manager',
				integrator: 'Control type',
				frameworks: 'PROF 5 to 6'
			},
			pso: {
				pmi: 'Supportive, in part',
				npmo: 'Administrator',
				integrator: 'Office type',
				frameworks: 'Project support officer, also called PMO; PROF 2 to 3'
			}
		},
		facts: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'],
		notes: [
			{
				text: 'In Japan “supportive PMO” can mean something other than support PMO here: one agency describes it as help with the PM’s clerical work, with the least authority of all PMOs. If a job posting or assignment notice says “supportive”, find out whether you would drive issues and schedules yourself.',
				facts: ['S9']
			},
			{
				text: 'The name “true PMO” and the view that it is the senior role are the article’s. Another guide calls PM the higher one.',
				facts: ['F5', 'S7']
			}
		]
	},
	outlook: {
		heading: 'AI and automation: an outlook',
		text: 'According to IT Pro, Gartner forecast in March 2019 that AI would do 80% of project management tasks by 2030, such as collecting data, tracking and reporting. It did not expect the role itself to disappear. A maker of project management software also expects clerical and routine PMO work to be automated. Both are forecasts, not facts. Applying them to each role is this check’s own reading.',
		facts: ['S25', 'S26']
	},
	specialist: {
		heading: 'Staying a technical specialist',
		text: 'Staying a technical specialist is a respected career, too. Japan’s IT Skill Standards (2008) put project management and IT specialists on the same seven-step scale, where the same step means the same ability. At least one company certifies both on the same steps. If your answers point to technology, the result of the check says so.',
		facts: ['S31', 'S32']
	},
	ladder: {
		heading: 'The order to aim for',
		lead: 'This check sees support PMO, PM and true PMO as the rungs of a ladder. It recommends the highest rung within reach of your experience, up to the role that your wishes point to. If no rung is within reach, it recommends the first one, support PMO.',
		rungs: {
			'support-pmo':
				'There is no entry requirement. Experience in issue management, documents and coordinating teams brings you closer.',
			pm: 'The entry requirement is having led at least one person and made decisions, or having been sub-PM, PL or deputy PM.',
			'true-pmo':
				'The entry requirement is having been accountable, as PM, for at least one project to its end.'
		},
		pso: 'PSO is not one of the rungs. This check never recommends it.'
	},
	facts: {
		heading: 'The views behind this check',
		lead: (facts) =>
			`This check is based on one article that explains the roles of PM and PMO. The descriptions of the roles and the next steps rest on these ${facts} points, which sum it up. The ranking and the sizes follow the article’s view. Some of the typical days, gains and costs are our own.`,
		parts: {
			definitions: 'Article: what PM and PMO mean',
			pm: 'Article: the work of a PM',
			pmo: 'Article: the work of a PMO',
			kinds: 'Article: the three kinds of PMO',
			size: 'Article: the size of projects',
			career: 'Article: the career of a PMO',
			summary: 'Article: summary'
		},
		toOthers: 'All other sources'
	},
	start: 'Start the check'
};
