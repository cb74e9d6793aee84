import type { RolesWords } from '../roles-words';
import { glossary, sentence } from './glossary';

export const roles: RolesWords = {
	title: 'How the roles differ',
	lead: [
		'Jobs called “PM” or “PMO” in postings come in four kinds.',
		'Three of them are advertised under the same name, “PMO”.',
		'Compare where they stand, what they answer for and what fills their week, and the differences become visible.'
	],
	aspects: {
		stands: 'Where it stands',
		answersFor: 'What it answers for',
		week: 'A typical week',
		asksFor: 'What it asks for',
		size: 'Size of project',
		leadsTo: 'Where it leads'
	},
	kinds: {
		'support-pmo': {
			tagline: sentence(glossary.work['support-pmo']),
			stands: 'Inside the project, beside the PM.',
			answersFor: 'Taking practical work off the PM, so that the PM can concentrate on decisions.',
			week: 'Updates the issue list and the schedule, and speaks to those whose dates are close. Prepares reports, and coordinates between teams such as servers and network.',
			asksFor:
				'Experience in managing issues and schedules, in preparing documents and in coordinating teams.',
			size: 'Any size, but mostly medium to large projects.',
			leadsTo: 'PM.',
			posting:
				'Advertised as “PMO”, “PM support” and the like. The tasks listed are issue management, progress management, documents, running meetings and so on.',
			facts: ['F9', 'F10']
		},
		pm: {
			tagline: sentence(glossary.work.pm),
			stands: 'Inside the project, at its head.',
			answersFor: 'The project’s result, including quality, budget and deadline.',
			week: 'Settles requirements with the client, and directs the design and build teams. Watches progress and quality, and decides on cutovers and extra costs.',
			asksFor:
				'Experience in leading people, in bringing interests together and in deciding, more than technical skill.',
			size: 'Any size, from a small renewal to a company-wide one.',
			leadsTo: 'PM of larger projects, or true PMO.',
			posting:
				'Advertised as “PM” or “project manager”. The tasks listed are negotiating with the client, requirements, managing budget or deadline, and heading the team.',
			facts: ['F1', 'F2']
		},
		'true-pmo': {
			tagline: sentence(glossary.work['true-pmo']),
			stands: 'Outside the projects, watching over several. Not the PM’s subordinate or assistant.',
			answersFor: 'That projects are run the right way.',
			week: 'Checks whether each project keeps to the standards, and makes risks visible. Proposes improvements to the PMs, and reports to executives.',
			asksFor:
				'PM experience, and experience in governance, risk management, frameworks and coordination with executives.',
			size: 'About ¥100 million and up, with more than 20 people. Cloud migrations, company-wide network renewals and the like.',
			leadsTo: 'IT consultant, DX promotion, product manager and the like.',
			posting:
				'Words such as “governance”, “standardisation”, “supervision” and “reports to executives”, and several projects to watch over. PM experience is among the conditions.',
			facts: ['F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F14']
		},
		pso: {
			tagline: sentence(glossary.work.pso),
			stands: 'Inside the project, doing its clerical work.',
			answersFor: 'That meetings, papers and other clerical work do not get stuck.',
			week: 'Books rooms, takes minutes, answers phone calls and emails. Updates manuals, and corrects the layout of Excel and Word files.',
			asksFor: 'Clerical skills. Some postings ask for no engineering skill.',
			size: 'Any size. These jobs come with large and small projects.',
			leadsTo: 'Rarely an engineering career.',
			posting:
				'Advertised as “PMO assistant” and the like, but the tasks are mainly booking rooms and taking minutes. Some carry improper conditions such as age, sex or looks.',
			facts: ['F11', 'F13']
		}
	},
	postingLabel: 'How it shows in postings',
	toPostings: 'The page “Postings” shows which kind a posting that you have is nearest to.',
	factsLabel: 'Source',
	ladder: {
		heading: 'The order to aim for',
		lead: 'This check sees the three roles as rungs that lead upwards. As your next role it recommends the highest rung within reach of your experience, up to your destination. If no rung is within reach, it recommends the first one, support PMO.',
		rungs: {
			'support-pmo':
				'There is no entrance condition. Experience in issue management, documents and coordinating teams brings you nearer.',
			pm: 'The entrance condition is having led and decided for one person or more, or having been sub-PM or above.',
			'true-pmo':
				'The entrance condition is having answered, as PM, for one project or more to its end.'
		},
		beyond: 'Beyond true PMO are IT consultant, DX promotion and product manager.',
		pso: 'PSO is not one of the rungs. This check never recommends it.'
	},
	facts: {
		heading: 'The views that this check rests on',
		lead: (facts) =>
			`This check is based on one article that explains the roles of PM and PMO. The descriptions of the roles and the next steps rest on these ${facts} points, which sum up what it says. Which role counts as senior, and which size as the guide, is the view that this check takes.`,
		texts: {
			F1: 'A PM carries the final responsibility for a project: requirements, direction of the teams, progress and quality, decisions on risk, deadline and budget.',
			F2: 'A PM needs to manage, coordinate and decide more than to have technical skill.',
			F3: `PMO was originally the name of ${glossary.pmoAtFirst}, not of somebody under the PM. The confusion began when the IT trade made it a job title as well.`,
			F4: 'It is the PM who moves the project. The true PMO sets standards, watches the way of working and the risks from outside, and raises transparency by proposing improvements to the PM.',
			F5: 'True PMO is a senior role for people with PM experience, and needs analysis, business knowledge and management experience.',
			F6: 'True PMO postings go with projects of about ¥100 million and up, such as cloud migration, company-wide network renewal, consolidation of sites or renewal of core systems.',
			F7: 'A true PMO is asked for governance, risk management, stakeholder coordination, communication with executives and understanding of frameworks.',
			F8: 'An example posting in the article is a cloud-lift PMO at a rate of about ¥1.6 million a month. This PMO supervises and governs several projects, solves issues with the PM and coordinates with executives.',
			F9: 'Most PMO jobs in the field are support PMO, which takes on a wide range of issues, schedules, documents and coordination between teams.',
			F10: 'System integrators often put a PMO of long experience behind a young PM to support several projects, which both trains the PM and steadies the projects.',
			F11: 'PSO is clerical work advertised as “PMO assistant” and the like, which may neither require engineering skill nor build any. Some postings carry improper conditions such as age, sex or looks.',
			F12: 'About 20 people are the most that a PM alone can manage, and a larger team needs a PMO.',
			F13: 'PSO jobs come with projects of any size, so size alone does not tell.',
			F14: 'True PMO work builds PM experience, management, documents, logical thinking and an organisation-wide view. It also opens the way to IT consultant, DX promotion and product manager.',
			F15: 'Before applying, find out which kind of PMO it is. This check takes the view that the most valuable career is true PMO, aimed at after PM experience, with high market value and many openings.'
		}
	},
	otherSources: {},
	start: 'Start the check'
};
