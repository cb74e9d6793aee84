import type { WordsForOthers } from '../words-for-others';
import { inFirstPerson } from './first-person';

export const wordsForOthers: WordsForOthers = {
	search: {
		heading: 'Words to search for',
		lead: 'Enter them as they are on a job site. Most sites in Japan list jobs in Japanese: the Japanese version of this page has the words used there.',
		open: 'Search on a job site',
		site: 'Job site',
		other: 'Another site',
		label: 'Address of your search on the job site',
		hint: 'Search for “PMO” on the job site that you use, then paste the address of that search. The words above become links to its search. The address is not stored.',
		wrong:
			'This is not the address of a search for “PMO”. Search for “PMO” on the job site, then paste the whole address, from https:// on.',
		leaves: (host) =>
			`Each word is now a link that leaves this site and opens ${host} in a new tab. It passes on the address of the search with that word, and nothing else.`,
		terms: {
			'support-pmo': {
				far: [
					'infrastructure team lead',
					'infrastructure migration engineer',
					'assistant project manager infrastructure',
					'PMO progress management'
				],
				near: [
					'PMO issue management',
					'PMO progress management',
					'PMO analyst infrastructure',
					'assistant project manager infrastructure'
				],
				ready: [
					'PMO issue management',
					'PMO infrastructure migration',
					'PMO vendor management',
					'PMO specialist'
				]
			},
			pm: {
				near: [
					'deputy project manager',
					'infrastructure project leader',
					'assistant project manager infrastructure',
					'junior project manager IT',
					'infrastructure team lead'
				],
				ready: [
					'infrastructure project manager',
					'IT project manager',
					'project manager cloud migration',
					'project manager vendor management'
				]
			},
			'true-pmo': {
				near: ['PMO lead', 'enterprise PMO', 'PMO standards', 'PMO large-scale migration'],
				ready: ['enterprise PMO', 'PMO manager', 'head of PMO', 'PMO governance', 'PMO consultant']
			}
		}
	},
	interview: {
		heading: 'Questions for the interview',
		questions: {
			'support-pmo': [
				{
					ask: 'When an issue is overdue, who talks to its owner and gets it moving?',
					listen: 'If that would be you, the job adds management experience.'
				},
				{
					ask: 'How often each week would I speak with the PM, and in which meetings?',
					listen: 'With a regular slot, you can learn how the PM decides.'
				},
				{
					ask: 'Who writes the risk register, and when is it reviewed?',
					listen: 'If there is none yet, you can offer to start one.'
				}
			],
			pm: [
				{
					ask: 'How much of the deadline, budget and team will be fixed by the time I join?',
					listen:
						'This tells whether you would shape the plan, or only answer for what others have planned.'
				},
				{
					ask: 'When the plan slips, which of scope, deadline and headcount can the PM change?',
					listen: 'If none, the job is mainly progress reports, even under the title PM.'
				},
				{
					ask: 'What did not go to plan in your last project, and why?',
					listen: 'The reason tells whether the same is likely to happen again.'
				}
			],
			'true-pmo': [
				{
					ask: 'When a PM disagrees with a finding of the PMO, who has the last word?',
					listen: 'This tells whether the PMO only advises, or can stop a project.'
				},
				{
					ask: 'In the past year, has the PMO made any project revise its plan?',
					listen: 'If there is an example, the PMO does govern.'
				},
				{
					ask: 'Which of your current standards are hard for projects to follow?',
					listen: 'If they know at once, the PMO looks at how projects really work.'
				}
			]
		}
	},
	message: {
		heading: 'A message to your manager or sales contact',
		lead: 'This is a draft made from the steps of your plan. Adapt it before you send it, or use it as notes for a talk.',
		to: 'Recipient',
		recipients: { manager: 'My manager', sales: 'My sales contact' },
		label: 'Message',
		copy: 'Copy the message',
		copied: 'Copied.',
		selected: 'The text could not be copied, so it has been selected instead. Copy it by hand.',
		send: 'Send with another app',
		opening: {
			manager: 'Hello, I would like to talk with you about my work over the coming months.',
			sales: 'Hello, here is what I am hoping for in my next assignment.'
		},
		aim: (work) => `In the longer run, I would like to work as ${work}.`,
		aims: {
			'support-pmo': 'a PMO specialist who manages issues and schedules beside a project manager',
			pm: 'a project manager',
			'true-pmo': 'a PMO specialist who governs several projects'
		},
		intro: 'As first steps, I would like to:',
		wish: (title) => `- ${inFirstPerson(title)}`,
		reworded: {
			'talk-about-technology': 'Discuss a career as a technical specialist',
			'consider-true-pmo': 'Keep in mind work in a PMO that governs several projects',
			'go-beyond': 'Take part in reports to executives and in standards across departments'
		},
		work: {
			'support-pmo': 'Take charge of issues and schedules beside a project manager',
			pm: 'Take charge of one project as its PM',
			'true-pmo': 'Review how several projects are run and set standards for them'
		},
		closing: {
			manager:
				'Is there anything along these lines that I could take on in my current work, or in a project that starts soon?\nCould we talk about it for fifteen minutes?',
			sales:
				'If you know of a suitable assignment, please tell me about the work, the team and what my role would be.\nTaking on more in my current assignment would be welcome too.\nIf possible, I would like to avoid assignments that are mainly clerical.'
		}
	}
};
