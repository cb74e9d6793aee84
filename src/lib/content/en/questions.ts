import type { QuestionTexts } from '../question-words';

export const questions: QuestionTexts = {
	phase: {
		title: 'Most upstream phase',
		ask: 'What is the most upstream phase you did as the main person?',
		hint: 'Phases in which you only assisted do not count. If you have not yet been the main person, choose “Operations and monitoring”.',
		examples: [
			'Designed the migration method, as the main person, ahead of an OS end of support',
			'Took over a monitoring service, starting with sorting out what the client required'
		],
		options: {
			operations: 'Operations and monitoring (first response to incidents, routine work)',
			build: 'Build and test (configuring devices, running tests)',
			design: 'Design (basic design, detailed design, migration design)',
			requirements: 'Requirements and proposals (settling requirements with the client)'
		}
	},
	lead: {
		title: 'People directed',
		ask: 'At most, how many people worked to your directions and decisions?',
		hint: 'Count the people you directed, not everyone in the team. People from partner companies count too.',
		examples: [
			'Directed 6 people in a night cutover and decided whether to go on or roll back',
			'Took command of an incident and set the order in which 3 people investigated and restored'
		],
		options: {
			none: 'I had nobody to direct',
			small: 'I directed and decided for 1 to 4 people',
			team: 'I directed and decided for 5 to 19 people',
			large: 'I directed and decided for 20 people or more, or for the leaders of several teams'
		}
	},
	accountability: {
		title: 'Answering for the result',
		ask: 'In which position did you answer for a project’s result: its deadline, budget and quality?',
		hint: 'Having been called PM or PMO does not count as experience by itself. Choose by whether you were the one who answered for the result. If your first project as PM has not ended yet, choose “deputy PM or sub-PM”.',
		examples: [
			'Explained the delay of a data-centre move to the client and personally decided how to recover it',
			'Answered for the deadline of the build phase as sub-PM of a server renewal'
		],
		options: {
			none: 'I have never been in a position to answer for the result',
			assisted: 'As deputy PM or sub-PM, I answered for a part of it',
			once: 'As PM, I answered for one project to its end',
			repeatedly: 'As PM, I answered for two or more projects to their end'
		}
	},
	scale: {
		title: 'Largest project',
		ask: 'Of the projects that you answered for, how large was the largest?',
		hint: 'Count only projects in the position that you chose at “Answering for the result”. People means the number at the busiest time; money means the total, with equipment and outside contractors.',
		examples: [
			'Replaced the switches of one site with 4 people and ¥8 million',
			'Renewed a company-wide network with 25 people, partner companies included'
		],
		options: {
			small: 'Under 5 people and under ¥10 million',
			medium: 'At least 5 people or ¥10 million, but under 20 people and under ¥100 million',
			large: '20 people or more, or ¥100 million or more'
		}
	},
	portfolio: {
		title: 'Projects watched at once',
		ask: 'At most, how many projects were you expected to watch over at the same time?',
		hint: 'Projects that you only worked on side by side do not count. Count those where you were expected to find delays and problems and act on them.',
		examples: [
			'Watched the network renewal of 3 sites in parallel and moved people to the late one',
			'Applied the same rules for progress reports to every cloud migration of a department'
		],
		options: {
			one: 'One',
			two: 'Two',
			several: 'Three or more',
			organisation: 'I set and ran rules for all projects of a department or company'
		}
	},
	delivery: {
		title: 'Progress and issues',
		ask: 'How far were you in charge of managing a project’s progress, issues and schedule?',
		examples: [
			'Reviewed the order of server moves and the due dates of issues every week in a cloud migration',
			'Found a delay in the build and recovered it by changing the order of the tests'
		],
		options: {
			none: 'I only reported on my own work',
			assisted: 'I updated issue lists or schedules as told',
			owned: 'I set priorities and drove the measures against delays and issues',
			many: 'I built and ran the way of managing several teams or projects'
		}
	},
	requirements: {
		title: 'Settling requirements',
		ask: 'How far were you in charge of settling requirements with clients or user departments?',
		examples: [
			'Settled permitted downtime and target recovery time with the user departments in a platform renewal',
			'Settled with the client which incidents are reported by phone when taking over monitoring'
		],
		options: {
			none: 'I have never taken part where requirements are decided',
			assisted: 'I sat in on meetings and prepared notes or papers',
			owned: 'I led the talks and obtained agreement on the requirements',
			many: 'I reconciled conflicting demands between departments and obtained agreement'
		}
	},
	budget: {
		title: 'Budget and deadline',
		ask: 'How far were you in charge of managing a project’s budget or deadline?',
		examples: [
			'Rebuilt the schedule after a late equipment delivery and obtained the client’s consent',
			'Estimated the cost of lines and licences and reported the difference from actual cost every month'
		],
		options: {
			none: 'I was not involved in managing budget or deadline',
			assisted: 'I prepared estimates, or put together actual cost or effort',
			owned: 'I answered for the budget or deadline of one project and re-planned it',
			many: 'I answered for the budgets or deadlines of several projects'
		}
	},
	risk: {
		title: 'Risk management',
		ask: 'How far were you in charge of managing a project’s risks?',
		hint: 'A risk is a problem that has not happened yet. Responding to incidents that have already happened does not count.',
		examples: [
			'Set the conditions and the time limit for a rollback ahead of a night cutover',
			'Listed the machines that could not be migrated before an OS end of support and arranged extended support'
		],
		options: {
			none: 'I was not involved in risk management',
			assisted: 'I told the leader or PM of risks that I noticed',
			owned: 'I found and rated the risks of one project, countered them and watched them',
			many: 'I showed PMs or executives the risks of several projects and got them to act'
		}
	},
	standards: {
		title: 'Rules and quality standards',
		ask: 'How far were you in charge of making rules or quality standards for the work?',
		examples: [
			'Made the rule that firewall settings are reviewed every six months',
			'Added a field for a two-person check to the procedures for production work'
		],
		options: {
			none: 'I worked by the rules that were given',
			assisted: 'I kept procedures or checklists up to date',
			owned: 'I set and ran the standards of one project',
			many: 'I set an organisation’s standards and checked that they were kept'
		}
	},
	coordination: {
		title: 'Coordination between parties',
		ask: 'How far were you in charge of coordination with parties outside your team?',
		examples: [
			'Aligned the work order of the line carrier and the server team and cut over in one night',
			'Talked with two maintenance vendors and settled who does what in an incident'
		],
		options: {
			none: 'I coordinated within my own team only',
			assisted: 'As a contact, I helped others to coordinate',
			owned: 'As the main person, I settled matters with other teams or vendors',
			many: 'I brought departments or companies with opposed interests to agreement'
		}
	},
	executives: {
		title: 'Reporting to executives',
		ask: 'How far were you in charge of reporting to department heads or executives?',
		hint: 'Reports to your own company and to the client both count.',
		examples: [
			'Explained cause and prevention to the client’s department head after a major incident',
			'Proposed going from two data centres to one and obtained the executives’ approval'
		],
		options: {
			none: 'I was not involved in reporting to department heads or executives',
			assisted: 'I prepared papers for the report',
			owned: 'I reported myself and answered the questions',
			many: 'I made a proposal of my own and obtained the decision to go ahead'
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
			tailored: 'I adapted one to an organisation and taught its use'
		}
	},
	writing: {
		title: 'Documents and reasoning',
		ask: 'How far were you in charge of writing documents used at work?',
		examples: [
			'Wrote the plan of a data-centre move, starting from its table of contents',
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
		title: 'Where to stand',
		ask: 'Where in a project do you want to stand?',
		hint: 'From here on, the questions are about interest. Choose what you want from now on, not where you stand today.',
		examples: [],
		options: {
			drive: 'At the head, deciding and moving the project',
			beside: 'Beside the PM, running the practical management work',
			outside: 'Outside several projects, watching and correcting how they are run',
			'hands-on': 'Hands on with technology, deepening expert knowledge and skill'
		}
	},
	responsibility: {
		title: 'What to answer for',
		ask: 'What do you want to answer for at work?',
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
		ask: 'If you could choose your own week’s work, which of these would you put in?',
		examples: [],
		options: {
			'agree-requirements': 'Talk with the client and decide requirements and priorities',
			'direct-team': 'Direct the design and build teams and take decisions',
			'hold-budget': 'Check budget and deadline and rework the plan',
			'set-standards': 'Make the rules and quality standards that projects keep to',
			'show-risks': 'Show the risks of several projects and report them to executives',
			'improve-pms': 'Review how PMs run their projects and propose improvements',
			'run-issues': 'Review the issue list and follow up owners and due dates',
			'prepare-papers': 'Sort out progress and issues and put them into meeting papers',
			'tie-teams': 'Coordinate schedules between teams such as network and servers',
			'book-rooms': 'Book meeting rooms and take the minutes of meetings',
			'take-calls': 'Take phone calls and emails and pass them on to the right person',
			'format-files': 'Correct Excel and Word documents and make their format consistent'
		}
	},
	future: {
		title: 'Three to five years from now',
		ask: 'Which of these do you aim to be three to five years from now?',
		examples: [],
		options: {
			'larger-pm': 'PM of a larger project than now',
			consultant: 'IT consultant who sorts out companies’ problems and shows solutions',
			dx: 'Digital transformation (DX) lead who uses IT to change how work is done',
			'product-manager': 'Product manager who decides the direction of a product or service',
			'first-pm': 'PM entrusted with a first project',
			specialist: 'Specialist in infrastructure technology',
			undecided: 'Not decided yet'
		}
	},
	wish: {
		title: 'Job title to search for',
		ask: 'Which job title would you search for on a job site?',
		examples: [],
		options: {
			pm: 'PM',
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
			govern: 'Watching and governing several projects from outside',
			support: 'Supporting a PM and running issues and schedules',
			clerical: 'Preparing meetings, taking minutes and correcting documents',
			unsure: 'Nothing clear comes to mind'
		}
	}
};
