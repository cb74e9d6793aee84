import type { ResultWords } from '../result-words';
import { glossary } from './glossary';

const notAnswered = 'Not answered';

/** 'A, B or C'. Not by `Intl.ListFormat`, which is as slow at its first use as its dates (`language.ts`). */
const listed = (items: readonly string[], word: 'and' | 'or') =>
	[items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(` ${word} `);

const quotedList = (titles: readonly string[]) =>
	listed(
		titles.map((title) => `“${title}”`),
		'and'
	);

const cited = (answers: readonly { readonly question: string; readonly option: string }[]) =>
	listed(
		answers.map(({ question, option }) => `“${question}” (“${option}”)`),
		'and'
	);

export const result: ResultWords = {
	title: 'Your result',
	dated: (date) => `Result of ${date}`,
	unsaved: 'This result could not be stored. It is lost when you close or reload this tab.',
	reading:
		'Reading your stored answers. This takes a moment. Your result is worked out on this device, and nothing is sent anywhere.',
	none: {
		title: 'There is no result yet',
		text: 'Your result appears here when you have finished the check. If you have already started, you can pick up where you left off.',
		start: 'Go to the check'
	},
	unknown: {
		title: 'This result cannot be found',
		text: 'It has been deleted, or it was stored on another device or in another browser.',
		toNewest: 'See your newest result'
	},
	headlines: {
		'support-pmo': {
			far: [
				'Your next role: support PMO.',
				'It is still some way off, so start by building up the basics.'
			],
			near: [
				'Your next role: support PMO.',
				'You have more than half of the experience it asks for, so managing issues and schedules beside a PM is in sight.'
			],
			ready: [
				'Your next role: support PMO.',
				'You are ready to manage issues and schedules beside a PM.'
			]
		},
		pm: {
			near: [
				'Your next role: PM.',
				'You have more than half of the experience it asks for, so it is in sight. Fill the gaps first as sub-PM or PL, or as PM of a small project.'
			],
			ready: ['Your next role: PM.', 'You are ready to be accountable for a project’s result.']
		},
		'true-pmo': {
			near: [
				'Your next role: true PMO.',
				'You have more than half of the experience it asks for, so governing several projects from outside is in sight.'
			],
			ready: ['Your next role: true PMO.', 'You are ready to govern several projects from outside.']
		}
	},
	nearlyReady: {
		'support-pmo':
			'You have most of the experience it asks for, so managing issues and schedules beside a PM is in sight. What remains are the larger gaps.',
		pm: 'You have most of the experience it asks for, so it is in sight. Close the large gap that remains as sub-PM or PL.',
		'true-pmo':
			'You have most of the experience it asks for, so governing several projects from outside is in sight. What remains are the larger gaps.'
	},
	conditional: {
		'prefers-technology': {
			first: 'What you want most is to go deeper into technology.',
			role: (role) => `If you choose among PM and PMO jobs, ${role} comes next.`
		},
		'no-clear-direction': {
			first: 'Your direction is not clear yet.',
			role: (role) => `As your answers stand, ${role} would be next.`
		}
	},
	reason: {
		same: 'What you want points to this role, too.',
		toward: (destination) => `What you want points to ${destination} as your destination.`,
		gates: {
			'lead:1': 'led people',
			'accountability:1': 'been accountable for part of a project as sub-PM or PL',
			'accountability:2': 'seen a project through as its PM'
		},
		shut: (gates, next) => `To move on to ${next}, you first need to have ${listed(gates, 'or')}.`,
		lacked: (titles, role) =>
			`Your largest ${titles.length === 1 ? 'gap' : 'gaps'} on the way to ${role}: ${quotedList(titles)}.`,
		lackedLater: (titles, role) =>
			`${titles.length === 1 ? 'Your largest gap' : 'Your largest gaps'} on the way to ${role} ${titles.length === 1 ? 'is' : 'are'} ${quotedList(titles)}, but the plan starts with what you can do sooner.`,
		opened: (gate, role) => `You have ${gate}, so the way to ${role} is open.`,
		all: (role) => `You have all the experience that ${role} asks for.`,
		most: (role) => `You have most of the experience that ${role} asks for.`
	},
	decided: {
		and: '”, “',
		wanted: (answers, role) => `What makes ${role} your destination: ${cited(answers)}.`,
		wantedInDoubt: (answers, role) =>
			`What puts ${role} first among the three roles: ${cited(answers)}.`,
		opened: ({ question, option }, role) =>
			`Your answer “${option}” to “${question}” meets the entry requirement for ${role}.`,
		shut: (gaps, role) =>
			`The entry requirement for ${role} is at least ${listed(
				gaps.map(({ question, asked }) => `“${asked}” for “${question}”`),
				'or'
			)}.`,
		lacked: (gaps, role) =>
			`Furthest from what ${role} asks for: ${listed(
				gaps.map(
					({ question, option, asked }) =>
						`“${question}” (now ${option === undefined ? 'not answered' : `“${option}”`}, needed “${asked}”)`
				),
				'and'
			)}.`,
		carried: (questions) =>
			questions.length > 3
				? `Your points are only just enough: one level less for any of ${questions.length} questions would change your next role or how near it is.`
				: `One level less for ${listed(
						questions.map((question) => `“${question}”`),
						'or'
					)} would change your next role or how near it is.`,
		notAnswered
	},
	reservations: {
		'prefers-technology':
			'This check covers three roles only. Compare them with a career as a technical specialist as well.',
		'no-clear-direction': (points) =>
			`Even the role that scores highest in what you want has ${points} points or fewer. The result may change if you answer the questions about what you want again.`,
		'many-unanswered': (questions) =>
			`${questions} questions are unanswered and count as 0 points of experience or interest. The result may change if you answer them.`
	},
	rules: {
		asked: 'Levels that the roles ask for',
		gate: 'Entry requirements',
		near: 'How “in sight” is decided',
		points: 'How wishes give points',
		sensitivity: 'What each number changes'
	},
	restsOn: 'Answers behind this',
	since: {
		earlier: (date) => `Last time (${date})`,
		later: 'This time',
		followUp: {
			heading: 'What became of your plan',
			states: {
				planned: (step) => `${step}: not yet`,
				done: (step) => `${step}: done`,
				dropped: (step) => `${step}: dropped`
			},
			raised: (state) => `${state} (your level has gone up)`,
			notRaised: (state) => `${state} (your level has not changed)`
		}
	},
	climb: {
		heading: 'The climb to your destination',
		lead: 'The rungs go up from left to right. A rung with an entry requirement cannot be reached until the requirement is met.',
		caption: 'The rungs, their place in this result, and their entry requirements',
		rung: 'Rung',
		position: 'In this result',
		gateHeading: 'Entry requirement',
		positions: {
			below: 'Below your next role',
			next: 'Your next role',
			both: 'Your next role and your destination',
			between: 'On the way to your destination',
			destination: 'Your destination',
			above: 'Above your destination',
			beyond: 'Beyond true PMO'
		},
		opens: (question, option) => `“${question}” at “${option}” or above`,
		either: (one, other) => `${one}, or ${other}`,
		answers: 'Answers now',
		legend: {
			now: 'You are here',
			mastered: 'Within your experience',
			next: 'Next',
			shut: 'Not yet in reach',
			destination: 'Destination'
		},
		beyond: 'Beyond'
	},
	scores: {
		heading: 'What you want and what you can do',
		lead: '“Want” is your interest in the work; “can” is what your experience covers today. The two are counted separately and never averaged.',
		interest: 'Want',
		readiness: 'Can',
		stage: 'How near',
		gate: 'Entry requirement',
		role: 'Role',
		gateMet: 'Met',
		gateUnmet: 'Not met yet',
		noGate: 'No requirement',
		noRole: 'Not one of the roles of this check',
		tableCaption: 'Points for want and can, by role',
		nearMark: (share) =>
			`The “in sight” mark is ${share} of the points asked for. A role is “in sight” when you meet its entry requirement and reach this mark.`,
		readyMark: (share, gap) =>
			`The “ready” mark is ${share} of the points asked for. You are “ready” when you reach this mark, meet the entry requirement and are nowhere ${gap} or more levels short.`,
		destination: 'Destination',
		recommended: 'Next role'
	},
	stages: glossary.stages,
	profile: {
		heading: 'Your experience in detail',
		lead: 'The filled part is your level of experience today, and the vertical line is the level that the role asks for. Levels run from 0 to 3.',
		against: 'Compare with',
		caption: (role) => `Your level today and the level asked for: ${role}`,
		question: 'Experience',
		now: 'Level today',
		asked: 'Level asked for',
		notAsked: 'Not asked for',
		table: 'See the same figures as a table'
	},
	plan: {
		heading: 'Your plan',
		firstStep: 'First step',
		nextStep: 'Next step',
		leads: {
			ready: (n, role) =>
				n === 1
					? `This 1 step makes you ready for ${role}.`
					: `These ${n} steps make you ready for ${role}. No fewer would.`,
			readyWithFirst: (n, role, label) =>
				n === 1
					? `1 step, “${label}” above, makes you ready for ${role}.`
					: `${n} steps, including “${label}” above, make you ready for ${role}. No fewer would.`,
			near: (n, role) =>
				n === 1
					? `This 1 step brings the next role up, ${role}, into sight.`
					: `These ${n} steps bring the next role up, ${role}, into sight. No fewer would.`,
			nearWithFirst: (n, role, label) =>
				n === 1
					? `1 step, “${label}” above, brings the next role up, ${role}, into sight.`
					: `${n} steps, including “${label}” above, bring the next role up, ${role}, into sight. No fewer would.`,
			done: (role) =>
				`There is no experience that you still have to gain before you apply for ${role} jobs.`
		},
		horizons: { now: 'Now', 'half-year': 'Within half a year', later: 'Later' },
		rest: (n) => `The steps after these (${n})`,
		others: (n) => (n === 1 ? 'What else you can do (1)' : `What else you can do (${n})`),
		why: 'Reason and source',
		add: 'Add to my plan',
		month: 'Month',
		noMonth: 'No month yet',
		finish: 'Done',
		drop: 'Drop',
		undo: 'Undo',
		states: { done: 'Done', dropped: 'Dropped' },
		thisWeek: 'What you can do this week: search, ask and speak up',
		stored:
			'Your plan stays on this device, and the next check asks how far you have come with it.',
		failed: 'Your plan could not be stored. Please try again.'
	},
	whatIf: {
		lead: 'This assumes that what you want stays the same and only your experience grows.',
		becomes: (n, role) =>
			n === 1
				? `This 1 more level makes ${role} your next role.`
				: `These ${n} more levels make ${role} your next role.`,
		raise: (question, from, to) =>
			`“${question}” from ${from === undefined ? 'not answered' : `“${from}”`} to “${to}”`,
		raiseUnasked: (question, to) => `“${to}” for “${question}”`,
		others: (n) => `See other combinations (${n})`,
		because: {
			destination:
				'Above your destination. More experience does not move the destination; a change in what you want does.',
			below: 'Below your next role. More experience never moves the result down.',
			'next-rung-too':
				'The experience that brings it within reach also brings the rung above within reach, so the result does not stop here.'
		}
	},
	levelSteps: {
		phase: [
			{
				title: 'Lead the build and test of one server',
				how: 'When a server that you know from monitoring is replaced, volunteer for the work. Set it up from the list of parameters, and record the test results yourself.'
			},
			{
				title: 'Write one design document as its main author',
				how: 'In the next OS migration, the design of monitoring or backup is a good one to ask for. Record the options you rejected as well, and why.'
			},
			{
				title: 'Lead the requirements or proposal of one project',
				how: 'In a proposal for a network upgrade, settle availability and migration hours with the client. Put the agreed requirements in a document under your own name.'
			}
		],
		lead: [
			{
				title: 'Run one job with 1 to 4 people',
				how: 'Start with a job that two or three people can finish, such as a round of security patches. Write down the day before when you will decide to go on or stop, and on what conditions.'
			},
			{
				title: 'Lead a job that 5 or more people work on',
				how: 'One team in a data-centre move would count. Try to spend your time on assigning and deciding rather than on the work itself.'
			},
			{
				title: 'Command one cutover across several teams',
				how: 'A night with the leaders of the server, network and database teams is a good opportunity. Leave the detailed procedures to them, and make the rollback decision yourself.'
			}
		],
		accountability: [
			{
				title: 'Serve as sub-PM, PL or deputy PM once',
				how: 'Choose a project with clear limits, such as the upgrade of a virtualisation platform. Agree beforehand what you may decide while the PM is away.'
			},
			{
				title: 'See one small project through as its PM',
				how: 'Begin with a few people and a few months, such as the network upgrade of one site. Stay accountable for deadline, budget and quality until the final report.'
			},
			{
				title: 'Complete a second project of another kind as PM',
				how: 'If your first was a network upgrade, ask for a lift-and-shift cloud migration next, for example. This time, put right in the plan what you got wrong in the estimate or the team of the first.'
			}
		],
		scale: [
			{
				title: 'Take on a 5-person project as PM or sub-PM',
				how: 'When you hear of plans such as a server consolidation, tell your manager early that you are interested. Fewer than 5 people are fine if the project is ¥10 million or more. Showing the planned and actual figures of your last project makes the talk concrete.'
			},
			{
				title: 'Take on a 20-person project as PM or sub-PM',
				how: 'A data-centre move or a company-wide network upgrade would count. Fewer than 20 people are fine if the project is ¥100 million or more. It helps if you can draw the organisation chart of a project with several teams.'
			}
		],
		portfolio: [
			{
				title: 'Oversee two projects at the same time',
				how: 'Replacing the monitoring and the backup system in the same months is a good pair to start with. Put the issues and deadlines of both in one list, and review it every week.'
			},
			{
				title: 'Hold a weekly review of 3 or more projects',
				how: 'Begin with the upgrade projects of one department. Try settling conflicts over people and downtime across the projects.'
			},
			{
				title: 'Set common rules for all of a department’s projects',
				how: 'Begin with the format of progress reports or the conditions for a cutover decision. Have the PMs use them, and check every quarter that they are followed.'
			}
		],
		delivery: [
			{
				title: 'Update the issue list and schedule every week',
				how: 'Offer to do it in the project you are in. Before a night cutover, also note what is late and whose reply you are waiting for.'
			},
			{
				title: 'Own one issue list, its priorities and due dates',
				how: 'In an OS migration, count the due dates back from the day of the downtime. When an issue is stuck, plan what to do about it, and follow it until it is closed.'
			},
			{
				title: 'Bring several teams’ issue lists into one system',
				how: 'Give the lists of the server, network and application teams the same columns and the same weekly closing time. Try running the whole schedule week by week, counted back from the cutover date.'
			}
		],
		requirements: [
			{
				title: 'Sit in on requirements meetings and write the notes',
				how: 'With user departments, the talk will mostly be about permitted downtime and recovery targets. Keep what is decided apart from what to ask next.'
			},
			{
				title: 'Lead one requirements discussion to an agreement',
				how: 'In a backup upgrade, this is about retention periods and recovery times. Put what is agreed in writing, and have the person responsible on the other side confirm it.'
			},
			{
				title: 'Reconcile the conflicting demands of two departments',
				how: 'Try bringing departments that disagree about the downtime of a data-centre move to one table. Show the effects on their work side by side, and settle on a date that both accept.'
			}
		],
		budget: [
			{
				title: 'Prepare the estimate for one small project',
				how: 'For a project as small as adding storage, it is enough to collect the costs of equipment and licences. Every month, also compare the hours actually spent with the budget.'
			},
			{
				title: 'Own the budget or deadline of one project',
				how: 'A server upgrade is about the right size for your first. When equipment arrives late, work out the effect and make a new plan.'
			},
			{
				title: 'Own the budget or deadline of two parallel projects',
				how: 'Choose upgrade projects of the same department. When cloud charges grow, reallocate the money and reorder the work across the projects.'
			}
		],
		risk: [
			{
				title: 'Report three risks to the PM before each cutover',
				how: 'When the team reads through the procedure, write down where it could fail. Add what should trigger a rollback, so that the PM can decide more easily.'
			},
			{
				title: 'Own the risk register of one project',
				how: 'Choose work that is new to the team, such as a lift-and-shift cloud migration. Rate likelihood and impact, give each countermeasure a due date, and review the register every week.'
			},
			{
				title: 'Secure action on the risks of several projects',
				how: 'Bring the risk registers of the projects to the same scale, and sort them by size. Show shared risks, such as expired support, to executives and PMs together with the cost of doing nothing.'
			}
		],
		standards: [
			{
				title: 'Keep one procedure or checklist up to date',
				how: 'Start with one that you use yourself in a monitoring handover or before a cutover. Rewrite what you stumbled over on the same day.'
			},
			{
				title: 'Set review and test criteria for one project',
				how: 'Cover the designs and the tests of the next build project. Collect the cases where the criteria were not met, and revise them while the project is still running.'
			},
			{
				title: 'Set one department-wide standard and check compliance',
				how: 'Begin with cutover decisions or change management. Try checking each project, and work with the PMs to remove the reasons why the standard is not kept.'
			}
		],
		coordination: [
			{
				title: 'Help as the contact for one vendor',
				how: 'A line installation or an equipment delivery is a manageable start. Tell both sides on the same day what is decided and what is open.'
			},
			{
				title: 'Lead one project’s coordination with vendors and teams',
				how: 'In a network upgrade, that means the carrier, the equipment vendor and the other teams of your company. Agree on the order of work and the limits of responsibility in one table.'
			},
			{
				title: 'Broker one agreement between companies with opposed interests',
				how: 'The split of responsibility in a cloud migration is a common case. Try asking each company what it cannot give up, and put what is settled in writing.'
			}
		],
		executives: [
			{
				title: 'Prepare one report for a department head',
				how: 'After a major incident, it covers the course of events and prevention. Put the conclusion on page one, and say what the department head has to decide.'
			},
			{
				title: 'Give one report to a department head yourself',
				how: 'Begin with the status of an upgrade project at the monthly department meeting. It is easier to stay calm when you have prepared three likely questions with your manager.'
			},
			{
				title: 'Take one of your proposals to executive approval',
				how: 'For the replacement of unsupported equipment, begin with the cost of keeping it in use. Give the presentation yourself, and answer the executives’ questions.'
			}
		],
		framework: [
			{
				title: 'Complete one PMBOK or ITIL course',
				how: 'A training course or the study for a certificate will do. The terms stick when you compare them with your daily incident and change management.'
			},
			{
				title: 'Apply one framework to a real project',
				how: 'In a monitoring handover, a PMBOK risk register or ITIL change management fits well. At the end, write down what worked and what did not.'
			},
			{
				title: 'Adapt one framework to your department and teach it',
				how: 'If your department has many night cutovers, look for what fits, for example lighter approval steps in PRINCE2 or P2M. Hand out templates, and answer the PMs’ questions.'
			}
		],
		writing: [
			{
				title: 'Write one set of minutes or one procedure',
				how: 'Notes taken while an incident is being handled, or one chapter on a cutover, are good to start with. Readers can act at once when decisions, tasks and due dates are kept apart.'
			},
			{
				title: 'Write one plan or proposal from the outline up',
				how: 'Choose a vulnerability response or an equipment upgrade. Try building it in the order of conclusion, grounds, cost and risk.'
			},
			{
				title: 'Write one analysis that leads to a decision',
				how: 'Take the incident records of the past year, and compare the cost of replacement with that of keeping the equipment. Present it yourself up to the meeting that decides.'
			}
		]
	},
	steps: {
		because: 'Answers behind this step',
		source: 'Source',
		closeGapWhy: {
			'support-pmo':
				'A support PMO takes on a wide range of work: issues, schedules, documents and coordination between teams.',
			pm: 'A PM has final responsibility for everything: requirements, progress, quality, risk, deadline and budget.',
			'true-pmo':
				'A true PMO sets standards, makes risks visible, and also coordinates with executives and the other parties.'
		},
		texts: {
			'talk-about-technology': {
				title: 'Have one talk with your manager about a technical career',
				how: 'Ask whether your company has a technical lead or specialist grade. If it does, find out which achievements it asks for and when the next review is.',
				why: 'A PM needs to lead, coordinate and decide more than to master technology. If technology is what draws you, compare a specialist career before you apply.'
			},
			'move-upstream': {
				title: 'Take the lead on a design',
				how: 'Your answers do not show yet that you have led any design work. If you are in operations, first join the build and test work of an upgrade project. After that, try taking charge of the design of one area, such as monitoring or backup.',
				why: 'A PM’s work begins with agreeing requirements with the client and goes on to directing the design and build teams.'
			},
			'lead-a-small-team': {
				title: 'Lead 1 to 4 people',
				how: 'Your answers do not show yet that you have assigned work to others and made decisions. Take charge of a group of two or three during a night cutover or a vulnerability response. Try writing down what you delegated to whom, and what you decided yourself.',
				why: 'A PM needs to lead people, coordinate and decide more than to have technical skill.'
			},
			'work-behind-a-pm': {
				title: 'Manage issues and schedules beside a PM',
				how: 'Choose work in which you take charge of the issue list and the schedule of an upgrade project. When the PM postpones a cutover or adds people, try asking in the same week what was weighed against what.',
				why: 'Most PMO jobs in practice are support PMO. System integrators often have them work with the PMs of several projects.'
			},
			'gain-pm-experience': {
				title: 'Carry one project through to its end as PM',
				how: 'It does not have to be a large project. Become PM of a project with a few people, such as replacing a site’s lines or a backup system. If you begin as sub-PM or PL, talk with your manager beforehand about being PM in the project after that.',
				why: 'This check sees true PMO as a senior role for people with PM experience.'
			},
			'seek-large-projects': {
				title: 'Join a project of 20+ people or ¥100 million',
				how: 'Tell your manager or sales contact that you want a large project, such as a cloud migration, a company-wide network upgrade or a consolidation of sites. When you join, choose a role such as PM or sub-PM in which you coordinate several teams.',
				why: 'This check takes the view that true PMO jobs come with projects of about ¥100 million or more, and that more than 20 people are too many for one PM alone.'
			},
			'learn-the-framework': {
				title: 'Use one framework in a project',
				how: 'Choose one of PMBOK, PRINCE2, P2M and ITIL, and study it. If you have studied it already, apply it to the plan or the risk register of your next upgrade project. Try writing down where it did not fit, and why.',
				why: 'A true PMO checks whether projects are run in line with the framework, and so has to understand it.'
			},
			'steady-a-young-pm': {
				title: 'Support a young PM from behind',
				how: 'You have been a PM, so join the project of a first-time PM. Make time to read the plan together and to talk before the cutover decision, and leave the final decision to the PM. Once you are used to it, support two projects in parallel.',
				why: 'System integrators often put an experienced PMO behind a young PM, which trains the PM and stabilises the projects.'
			},
			'consider-true-pmo': {
				title: 'Consider true PMO as well',
				how: 'Having been accountable for the result of a project as PM, you meet the entry requirement of true PMO. When you are involved in a large cloud migration, try asking its PMO which criteria projects are checked against.',
				why: 'This check takes the view that true PMO, after PM experience, is the most valuable career.'
			},
			'go-beyond': {
				title: 'Choose projects with what comes after true PMO in mind',
				how: 'As PMO of a cloud migration or a site consolidation, take on reports to executives or standards across departments. After each piece of work, note whether it is closest to the work of an IT consultant, a DX lead or a product manager.',
				why: 'True PMO work builds management skill, logical thinking and an organisation-wide view, which lead on to these three careers.'
			},
			'check-the-posting': {
				title: 'Find out which job it is before you apply',
				how: 'In a job posting or assignment notice, look at who decides, what is produced and who is reported to, rather than at the name of the role. If it does not say, try asking in the interview: “What did the people in this job spend their time on last week?”',
				why: 'The name PMO alone does not tell you what the work is, so find out before you apply.'
			},
			'retake-later': {
				title: 'Take the check again when you have more experience',
				how: 'A good time is when you have finished a step of your plan. Review your answers after a change of project or duties, too.',
				why: 'This check takes the view that experience leads to the higher rungs, so your next role, or how near it is, may change as you gain more.'
			}
		}
	},
	bothSides: {
		gain: (role) => `As ${role} you gain:`,
		burden: 'The price:',
		roles: {
			'support-pmo': {
				gain: 'the practice of managing, learnt beside a PM.',
				burden: 'fewer decisions of your own, and less time for technology.'
			},
			pm: {
				gain: 'projects driven by your decisions, as your record.',
				burden: 'answering for delays, and less time for technology.'
			},
			'true-pmo': {
				gain: 'an organisation-wide view, and access to executives.',
				burden: 'leaving technical work, and having to keep urging others.'
			}
		},
		more: 'About the role'
	},
	cautions: {
		heading: 'Caution',
		texts: {
			'pso-trap': {
				title: 'Some jobs are called PMO but are clerical',
				text: `PSO (${glossary.pso}) jobs are advertised as “PMO assistant” and the like. The work is mainly clerical, so it may add nothing to your experience as an engineer. If you see any of the following, find out what the work really is.`,
				signs: [
					'Mainly booking rooms, taking minutes and answering phone calls and emails',
					'No output other than updated manuals and corrected Excel and Word files',
					'No mention of setting priorities or due dates for issues',
					'Office software asked for, no infrastructure experience needed',
					'Improper conditions on age, sex or looks',
					'The size of the project, but not the work that you would do'
				]
			},
			'pmo-means-three-jobs': {
				title: 'The three letters PMO stand for three kinds of job',
				text: `The job that you think of as PMO and the destination that your answers point to are not always the same. PMO is originally the name of ${glossary.pmoAtFirst}. The IT industry began to use it as a job title as well, and it now means three kinds of job.`,
				signs: [
					`True PMO: ${glossary.work['true-pmo']}`,
					`Support PMO: ${glossary.work['support-pmo']}`,
					`PSO: ${glossary.work.pso}`
				]
			},
			'title-is-not-experience': {
				title: 'The title PMO does not replace PM experience',
				text: 'Even if you have worked under the title PMO, this check does not count that alone as PM experience. What counts is having been accountable, as PM, for the deadline, budget and quality of a project. Projects like the following count as experience in supporting a PM.',
				signs: [
					'Someone else made the final decision to extend the deadline or add people',
					'You added up the actual costs, but overspending was not your responsibility',
					'You left it to the PM whether to go on with a night cutover or stop it',
					'You left before the end, and someone else reported the result'
				]
			}
		},
		raisedBy: 'Why you see this caution',
		raisedByStage:
			'You are not ready yet for your next role, support PMO. This caution is here so that you do not mistake a PSO job with a similar name for it.',
		pictured: {
			govern: 'PMO brought to mind the “true PMO”, who governs several projects from outside.',
			support:
				'PMO brought to mind the “support PMO”, who does the day-to-day management work beside the PM.',
			clerical:
				'PMO brought to mind the “PSO”, who does the clerical work around meetings and documents.',
			unsure: 'PMO did not bring any one job clearly to mind.'
		},
		reading: {
			heading: 'How to read a posting',
			points: [
				'Who decides: ask who decides on the order of work and the costs, and how much would be up to you.',
				'What is produced: see whether it is standards and audit reports, issue lists and plans, or room bookings and corrected files.',
				'Where you stand: find out whether you would oversee several PMs from outside, or support one PM inside a project.',
				'Who you report to: ask whether it is executives, the PM or an office manager.',
				'What is asked for: see whether it is PM experience and risk management, experience in issue management, or clerical skills only.',
				'Size: PSO jobs come with projects of any size, so do not judge by people or money alone.'
			]
		}
	},
	careers: {
		'it-consultant': 'IT consultant',
		'dx-lead': 'DX lead',
		'product-manager': 'product manager'
	},
	robustness: {
		close: (roles, points) =>
			`Within ${points} ${points === 1 ? 'point' : 'points'} of your destination in what you want: ${roles}`,
		notClose:
			'In points for what you want, your destination is at least 2 ahead of the other roles.',
		fragile: (n) =>
			n === 1
				? 'Changing this 1 answer alone can change your next role.'
				: `Changing any one of these ${n} answers can change your next role.`,
		notFragile:
			'Your next role stays the same if one experience answer moves by one level, or one choice about what you want changes.',
		move: (answer, role) => `With “${answer}”: ${role}`,
		moveTask: (role) => `With one task changed, it can become ${role}`,
		skipped: (n) =>
			n === 1
				? 'There is 1 unanswered question whose answer could change your next role.'
				: `There are ${n} unanswered questions, any one of which could change your next role.`,
		notSkipped: 'Answering any one of the unanswered questions does not change your next role.',
		mayBe: (roles) => `Depending on the answer: ${roles}`
	},
	answers: {
		lead: 'This result is based on these answers. Change one here to see the new result next to the original.',
		notAnswered,
		notAsked: 'Not asked',
		change: 'Change',
		close: 'Close',
		changeLabel: (question) => `Change the answer to “${question}”`,
		closeLabel: (question) => `Close the options of “${question}”`,
		noteFailed: 'The note could not be stored. Keep this tab open until it is.',
		before: (answer) => `Original answer: ${answer}`
	},
	trial: {
		heading: 'Compared with the original result',
		original: 'Original result',
		tried: 'New result',
		both: 'Both results',
		outcome: (role, stage) => `${role} (${stage.toLowerCase()})`,
		compare: 'Compare',
		hint: 'The new result is not stored until you keep it. The original result stays either way.',
		becomes: (from, to) => `from ${from} to ${to}`,
		unchanged: (value) => `${value} (no change)`,
		points: (role, from, to) => `${role}: ${from} → ${to} points`,
		specialist: 'Technical specialist',
		plans: {
			original: 'Original plan',
			tried: 'New plan',
			both: 'Steps in both plans',
			same: 'No change',
			leads: {
				ready: (n, role) => `${n === 1 ? '1 step' : `${n} steps`} until you are ready for ${role}.`,
				near: (n, role) => `${n === 1 ? '1 step' : `${n} steps`} until ${role} comes in sight.`,
				done: (role) => `You are ready for ${role}.`
			}
		},
		keep: 'Keep new result',
		undo: 'Undo',
		failed: 'The new result could not be stored. Please try again.'
	},
	shared: {
		notice: 'Welcome. This is the result of the person who made the link. The link holds no name.',
		text: 'You can look at it, but not change it. Your own results on this device stay as they are. In the result below, “you” means the person who answered.',
		start: 'Take the check yourself',
		about: 'Say how you see this person',
		bothHeading: 'Next to your own result',
		linked: 'Result in the link',
		own: (date) => `Your result (${date})`,
		badLink: {
			newer: {
				title: 'This link cannot be read yet',
				text: 'It was made by a newer version of the check. If you still cannot read it after reloading the page, ask the sender to make it again with the current version.'
			},
			damaged: {
				title: 'This link cannot be read',
				text: 'Part of the link is missing or was changed on the way. Copy the whole link again, to the very end.'
			}
		},
		toOwn: 'See your own result',
		retake: 'If the answers in the link are yours, you can take the check again from them.'
	},
	chapters: {
		label: 'Contents of this result',
		titles: {
			why: 'Why this result',
			change: 'What would change it',
			certain: 'How certain is this?',
			certificates: 'Certificates for the role',
			since: 'What has changed since last time',
			answers: 'All answers',
			save: 'Save and share'
		},
		short: {
			plan: 'Plan',
			why: 'Why',
			change: 'What if',
			certain: 'Certain',
			certificates: 'Exams',
			since: 'Since',
			answers: 'Answers',
			save: 'Save'
		},
		lines: {
			why: (destination, role, points, outOf) =>
				`Destination: ${destination}. Experience for ${role}: ${points} of ${outOf} points`,
			whyInDoubt: (role, points, outOf) => `Experience for ${role}: ${points} of ${outOf} points`,
			nearest: (n, role) =>
				n === 1
					? `With 1 more level of experience it becomes ${role}`
					: `With ${n} more levels of experience it becomes ${role}`,
			noChange: 'More experience alone does not change your next role',
			unanswered: 'Many questions are unanswered; answers may change it',
			fragile: (n) =>
				n === 1
					? '1 answer can change it on its own'
					: `${n} answers can each change it on their own`,
			firm: 'A small change in one answer leaves your next role the same',
			certificates: (n) => `${n} ${n === 1 ? 'is' : 'are'} open to you now`,
			sameOutcome: (outcome) => `As last time: ${outcome}`,
			otherOutcome: (from, to) => `${from} → ${to}`,
			answers: (answered, asked) => `${answered} of ${asked} questions answered`,
			save: 'Link, print, résumé, calendar, picture',
			shared: 'Beside your own result on this device'
		},
		loading: 'Loading.'
	},
	retake: {
		heading: 'Take the check again',
		text: 'When your experience or what you want has changed, take the check again. It does not replace this result.',
		fromThese: 'Start from these answers',
		fromNone: 'Start with no answers',
		replaceAsk: 'You have answers in progress. If you start again, they are deleted.',
		replaceYes: 'Delete them and start',
		replaceNo: 'Cancel'
	},
	earlier: 'This is an earlier result, recalculated under today’s rules.',
	saidThen: (outcome) =>
		`At the time, the result was ${outcome}. Since then the rules of the check have changed, not your answers.`,
	callToAction: {
		heading: (operator) => `An offer from ${operator}`,
		leaves: (site) =>
			`The link leaves this site for ${site}. Your answers and your result are not passed on.`,
		mail: (to) => `The link starts an email to ${to}. Your answers and your result are not in it.`
	},
	orientation:
		'This result is not a hiring test, but guidance based on your own answers. The order of the rungs is the view of this check; others see it differently.'
};
