/** Invented postings to try the page with: one of each kind, and a vague one. */
import type { PostingsWords } from '../postings-words';

export const samples: PostingsWords['samples'] = {
	coordination: {
		name: 'PMO for a data-centre move',
		text: `Position: PMO, data-centre move
Responsibilities:
- Support the project manager in the daily management of the project
- Track progress, update the schedule and follow up on delays
- Maintain the issue log and the risk log
- Coordinate with the server, network and facility teams
- Prepare status reports and weekly meeting materials
Requirements: two years as PMO or team leader
Period: 12 months`
	},
	renewal: {
		name: 'PM for a network upgrade',
		text: `Position: Project Manager, network upgrade for all stores
Responsibilities:
- Be accountable for the delivery of the project from requirements to cutover
- Own the project budget and decide on additional costs
- Negotiate scope and deadlines with the client
- Lead a team of 15 engineers
- Create the project plan and the estimates
Requirements: experience as PM of infrastructure projects
Employment: permanent`
	},
	'several-projects': {
		name: 'Governance of a cloud migration',
		text: `Position: PMO, company-wide cloud migration
Responsibilities:
- Oversee multiple projects across the migration programme
- Define project management standards and governance for all projects
- Audit projects against the standards and review their quality
- Report to executives on the status and risks of the portfolio
- Coach project managers and propose improvements
Requirements: five years as a project manager
Team: 120 people`
	},
	assistant: {
		name: 'PMO assistant, no experience needed',
		text: `Position: PMO assistant, large system upgrade
Responsibilities:
- Book meeting rooms and arrange meetings
- Take minutes, print and file documents
- Answer phone calls and emails
- Format Excel and Word files, data entry
- Order office supplies
Requirements: basic Excel and Word. No IT experience needed.
Period: long-term`
	},
	vague: {
		name: 'Details at the interview',
		text: `We are looking for a PMO for a large project of a well-known company.
You will work in a rewarding environment and use your communication skills.
The rate depends on your experience. We will explain the work in detail at the interview.`
	}
};
