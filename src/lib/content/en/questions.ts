import type { QuestionTexts } from '../question-words';

export const questions: QuestionTexts = {
	phase: {
		title: 'Earliest phase led',
		ask: 'What is the earliest project phase you have led?',
		hint: 'Phases in which you only assisted do not count. If you have not led one yet, choose “Operations and monitoring”.',
		examples: [
			'Led the design of the migration method before an OS reached its end of support',
			'Took over a monitoring service, starting from what the client required'
		],
		options: {
			operations: 'Operations and monitoring (first response to incidents, routine work)',
			build: 'Build and test (configuring devices, running tests)',
			design: 'Design (basic design, detailed design, migration design)',
			requirements: 'Requirements and proposals (agreeing requirements with the client)'
		}
	},
	lead: {
		title: 'People led',
		ask: 'How many people have you led at one time, at most, giving directions and making decisions?',
		hint: 'Count the people who worked to your directions, not everyone in the team. People from partner companies count too.',
		examples: [
			'Directed 6 people in a night cutover and decided whether to go on or roll back',
			'Led the response to an incident and decided what 3 people investigated and restored first'
		],
		options: {
			none: 'I had nobody to lead',
			small: 'I led 1 to 4 people',
			team: 'I led 5 to 19 people',
			large: 'I led 20 or more people, or the leaders of several teams'
		}
	},
	accountability: {
		title: 'Accountability for the result',
		ask: 'In which role were you accountable for a project’s result: its deadline, budget and quality?',
		hint: 'Choose by your responsibility, not by the title PM or PMO. If your first project as PM is not over yet, choose “sub-PM, PL (project leader) or deputy PM”.',
		examples: [
			'Explained the delay of a data-centre move to the client and decided how to make up for it',
			'Was accountable, as sub-PM of a server upgrade, for the deadline of the build phase'
		],
		options: {
			none: 'I have never been accountable for the result',
			assisted: 'As sub-PM, PL or deputy PM, I was accountable for part of it',
			once: 'As PM, I was accountable for one project to its end',
			repeatedly: 'As PM, I was accountable for two or more projects to their end'
		}
	},
	scale: {
		title: 'Largest project',
		ask: 'How large was the largest project that you were accountable for?',
		hint: 'Count only projects in the role that you chose at “Accountability for the result”. Take the number of people at the busiest time, and the total cost with equipment and contractors.',
		examples: [
			'Replaced the switches of one site with 4 people and ¥8 million',
			'Upgraded a company-wide network with 25 people, partner companies included'
		],
		options: {
			small: 'Under 5 people and under ¥10 million',
			medium: 'At least 5 people or ¥10 million, but under 20 people and under ¥100 million',
			large: '20 people or more, or ¥100 million or more'
		}
	},
	portfolio: {
		title: 'Projects overseen at once',
		ask: 'What is the largest number of projects you have overseen at the same time?',
		hint: 'Projects that you only worked on do not count. Count those where it was your task to find delays and problems and to act on them.',
		examples: [
			'Oversaw the network upgrade of 3 sites in parallel and moved people to the one that was late',
			'Applied the same rules for progress reports to every cloud migration of a department'
		],
		options: {
			one: 'One',
			two: 'Two',
			several: 'Three or more',
			organisation: 'I introduced rules for all projects of a department or company'
		}
	},
	delivery: {
		title: 'Progress and issues',
		ask: 'What was your part in managing a project’s progress, issues and schedule?',
		examples: [
			'Reviewed the order of server moves and the due dates of issues every week in a cloud migration',
			'Found a delay in the build and made up for it by changing the order of the tests'
		],
		options: {
			none: 'I only reported on my own work',
			assisted: 'I updated issue lists or schedules as instructed',
			owned: 'I set priorities and saw to it that delays and issues were dealt with',
			many: 'I designed and ran the management process across teams or projects'
		}
	},
	requirements: {
		title: 'Agreeing requirements',
		ask: 'What was your part in agreeing requirements with clients or user departments?',
		examples: [
			'Agreed permitted downtime and target recovery time with the user departments in a platform upgrade',
			'Agreed with the client which incidents to report by phone when taking over monitoring'
		],
		options: {
			none: 'I have never been at the table where requirements are decided',
			assisted: 'I sat in on meetings and prepared notes or documents',
			owned: 'I led the discussions and obtained agreement on the requirements',
			many: 'I reconciled conflicting demands between departments'
		}
	},
	budget: {
		title: 'Budget and deadline',
		ask: 'What was your part in managing a project’s budget or deadline?',
		examples: [
			'Reworked the schedule after a late equipment delivery and obtained the client’s consent',
			'Estimated the cost of lines and licences and reported the variance from actual cost every month'
		],
		options: {
			none: 'I was not involved in managing budget or deadline',
			assisted: 'I prepared estimates, or compiled actual cost or effort',
			owned: 'I was accountable for one project’s budget or deadline and revised its plan',
			many: 'I was accountable for the budgets or deadlines of several projects'
		}
	},
	risk: {
		title: 'Risk management',
		ask: 'What was your part in managing a project’s risks?',
		hint: 'A risk is a problem that has not happened yet. Responding to incidents that have already happened does not count.',
		examples: [
			'Set the conditions and the time limit for a rollback before a night cutover',
			'Identified the machines that could not be migrated before an OS end of support and arranged extended support'
		],
		options: {
			none: 'I was not involved in risk management',
			assisted: 'I told the leader or PM of risks that I noticed',
			owned: 'I identified, assessed, mitigated and monitored the risks of one project',
			many: 'I showed PMs or executives the risks of several projects and secured their agreement to act'
		}
	},
	standards: {
		title: 'Rules and quality standards',
		ask: 'What was your part in setting rules or quality standards for the work?',
		examples: [
			'Introduced a rule that firewall settings are reviewed every six months',
			'Added a field for a two-person check to the procedures for production work'
		],
		options: {
			none: 'I worked to the rules I was given',
			assisted: 'I kept procedures or checklists up to date',
			owned: 'I set the standards of one project and put them into practice',
			many: 'I set an organisation’s standards and checked compliance'
		}
	},
	coordination: {
		title: 'Coordination with others',
		ask: 'What was your part in coordinating with people outside your team?',
		examples: [
			'Agreed the order of work with the carrier and the server team and cut over in one night',
			'Agreed with two maintenance vendors who does what in an incident'
		],
		options: {
			none: 'I coordinated within my own team only',
			assisted: 'As a contact, I helped others with their coordination',
			owned: 'I led the coordination with other teams or vendors',
			many: 'I brokered agreement between departments or companies in conflict'
		}
	},
	executives: {
		title: 'Reporting to executives',
		ask: 'What was your part in reporting to department heads or executives?',
		hint: 'Reports to your own company and to the client both count.',
		examples: [
			'Explained the cause and the preventive measures to the client’s department head after a major incident',
			'Proposed going from two data centres to one and obtained the executives’ approval'
		],
		options: {
			none: 'I was not involved in reporting to department heads or executives',
			assisted: 'I prepared documents for the report',
			owned: 'I gave the report myself and answered questions',
			many: 'I made a proposal of my own and obtained approval'
		}
	},
	framework: {
		title: 'Management frameworks',
		ask: 'How far have you used frameworks such as PMBOK, PRINCE2, P2M or ITIL?',
		hint: 'Your company’s own standard counts too if it is based on one of these.',
		examples: [
			'Handled changes to production servers from request to record, following ITIL change management',
			'Adapted a plan template based on PMBOK to the work of a department'
		],
		options: {
			none: 'I have neither studied nor used one',
			studied: 'I studied one in training or for a qualification',
			applied: 'I used one in a real project',
			tailored: 'I adapted one to an organisation and taught others to use it'
		}
	},
	writing: {
		title: 'Documents and reasoning',
		ask: 'What was your part in writing documents used at work?',
		examples: [
			'Wrote the plan of a data-centre move from the table of contents up',
			'Analysed three months of monitoring alerts and compared ways to reduce them'
		],
		options: {
			none: 'I filled in set forms',
			assisted: 'I wrote minutes or procedures',
			owned: 'I structured and wrote plans, proposals or reports',
			many: 'I put an analysis in writing, and a decision was based on it'
		}
	},
	stance: {
		title: 'Where you want to stand',
		ask: 'Where in a project do you want to stand?',
		hint: 'From here on, the questions are about interest. Choose what you want, not where you stand today.',
		examples: [],
		options: {
			drive: 'At the head, making decisions and driving the project',
			beside: 'Beside the PM, doing the day-to-day management work',
			outside: 'Outside, overseeing several projects and correcting how they are run',
			'hands-on': 'Hands on with technology, deepening expert knowledge and skill'
		}
	},
	responsibility: {
		title: 'What you want to be responsible for',
		ask: 'What do you want to be responsible for at work?',
		examples: [],
		options: {
			result: 'That the project succeeds',
			method: 'That the project is run in the right way',
			task: 'That the work entrusted to me gets done',
			craft: 'That the technical quality of design and build is high'
		}
	},
	week: {
		title: 'A week’s work',
		ask: 'If you could choose your work for the week, what would be in it?',
		examples: [],
		options: {
			'agree-requirements': 'Discuss and decide requirements and priorities with the client',
			'direct-team': 'Direct the design and build teams and make the decisions',
			'hold-budget': 'Check budget and deadline and rework the plan',
			'set-standards': 'Set the rules and quality standards that projects follow',
			'show-risks': 'Show the risks of several projects and report them to executives',
			'improve-pms': 'Review how PMs run their projects and propose improvements',
			'run-issues': 'Review the issue list and chase owners and due dates',
			'prepare-papers': 'Turn progress and issues into meeting documents',
			'tie-teams': 'Coordinate schedules between teams such as network and servers',
			'book-rooms': 'Book meeting rooms and take the minutes of meetings',
			'take-calls': 'Take phone calls and emails and pass them on to the right person',
			'format-files': 'Correct Excel and Word documents and make their format consistent'
		}
	},
	future: {
		title: 'Three to five years from now',
		ask: 'What do you want to be three to five years from now?',
		examples: [],
		options: {
			'larger-pm': 'PM of a larger project than today',
			consultant: 'IT consultant who analyses companies’ problems and proposes solutions',
			dx: 'Digital transformation (DX) lead who changes how work is done with IT',
			'product-manager': 'Product manager who decides the direction of a product or service',
			'first-pm': 'PM entrusted with a first project',
			specialist: 'Specialist in infrastructure technology',
			undecided: 'Not decided yet'
		}
	},
	wish: {
		title: 'Job title to search for',
		ask: 'Which job title would you search for when looking for a job or an assignment?',
		examples: [],
		options: {
			pm: 'PM (or sub-PM, PL)',
			pmo: 'PMO',
			undecided: 'Both, or not decided'
		}
	},
	image: {
		title: 'What PMO brings to mind',
		ask: 'When you hear “PMO”, which work comes to mind?',
		hint: 'This question does not test your knowledge. Choose what came to mind first.',
		examples: [],
		options: {
			govern: 'Overseeing and governing several projects from outside',
			support: 'Supporting a PM and managing issues and schedules',
			clerical: 'Preparing meetings, taking minutes and correcting documents',
			unsure: 'Nothing clear comes to mind'
		}
	}
};
