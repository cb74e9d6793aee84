import type { LastWeekWords } from '../last-week-words';
import { inFirstPerson } from './first-person';

const hoursOf = (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`);

export const lastWeek: LastWeekWords = {
	lead: [
		'Roughly how many hours did each of these twelve tasks take last week? Leave any that do not apply blank.',
		'How your hours divide up and who decides on changes show which of the four kinds your job is closest to.'
	],
	groups: {
		talking: 'Discussing and relaying',
		running: 'Preparing and running',
		writing: 'Documents, rules and reports'
	},
	less: (task) => `30 minutes less: ${task}`,
	more: (task) => `30 minutes more: ${task}`,
	total: (hours) => `${hoursOf(hours)} in total`,
	clear: 'Clear all hours',
	decider: {
		ask: 'When things do not go to plan, who decides on changes to dates or assignments?',
		options: {
			self: 'I decide',
			proposal: 'I propose, and a PM or manager decides',
			others: 'Others decide, and I act on their decisions'
		}
	},
	told: (kind) => `Last week was ${kind} work.`,
	between: (leaning, rival) =>
		`Last week was closest to ${leaning} work, but could also count as ${rival} work.`,
	noHours: 'Once you enter hours, the kind of job appears here.',
	tasks: {
		pso: 'meeting arrangements, messages and formatting',
		'support-pmo': 'issues, documents and schedules',
		pm: 'requirements, direction and planning',
		'true-pmo': 'standards, reviews and reports across projects'
	},
	share: (hours, percent) => `${hours} h (${percent}%)`,
	reasonsHeading: 'Reasons for this verdict',
	shareOf: (hours, total, percent) => `${hours} of ${hoursOf(total)} (${percent}%)`,
	parts: {
		clerical: (share) => `Clerical tasks took ${share}.`,
		project: (share) => `Work that moves a project forward took ${share}.`,
		outside: (share) => `Overseeing several projects from outside took ${share}.`,
		'not-clerical': (share) => `Work other than clerical tasks took ${share}.`
	},
	because: {
		'no-greater-part': 'No kind takes more than half of the week, so none can be named.',
		decides:
			'You decide on changes yourself, so issues, documents and schedules count as part of a PM’s work.',
		'decides-little':
			'You decide on changes, but requirements, direction and planning take less than a quarter of the time that moves a project forward.',
		proposes: 'You prepare the decisions of a PM or manager, so this counts as supporting the PM.',
		'proposes-as-deputy':
			'Requirements, direction and planning take most of the time, but somebody else has the last word. Sub-PMs and project leaders are often in this position.',
		'only-told':
			'You act on the decisions of others, so time spent on decisions and reviews counts as supporting them.',
		'decider-unknown':
			'The kind depends on who decides on changes. Please answer the question above.'
	},
	next: {
		heading: (kind) => `What to ask for to move one step closer to ${kind}`,
		topHeading: 'What to ask for to broaden your job',
		origins: {
			plan: 'These come first in the plan of your newest result.',
			kind: 'These are good ones to start with. Steps from the plan of your result come first if any fit.'
		},
		loading: 'Preparing this part.',
		failed: 'This part could not be loaded. Please reload the page.'
	},
	ask: {
		heading: 'How to ask',
		tips: [
			'Name the task, a due date and what you would decide yourself: that makes it easier to say yes.',
			'Name one task that you could hand over to make room for it.'
		],
		to: 'Recipient',
		recipients: { manager: 'My manager', sales: 'My sales contact' },
		label: 'Message to ask',
		copy: 'Copy the message to ask',
		copied: 'Copied.',
		selected: 'The text could not be copied, so it has been selected instead. Copy it by hand.',
		opening: {
			manager: 'Hello, I would like to talk with you about my current work.',
			sales: 'Hello, I would like to talk with you about my role in the current assignment.'
		},
		hours: 'Last week my time went like this:',
		part: (tasks, hours) => `- ${tasks}: ${hoursOf(hours)}`,
		intro: 'In my current work, I would like to:',
		wish: (title) => `- ${inFirstPerson(title)}`,
		closing: {
			manager:
				'Starting small is fine. Could we talk for fifteen minutes about when and where I could start?',
			sales:
				'Could you ask the person in charge there whether my role can grow this way? If not, I would like it to be a condition of my next assignment.'
		}
	},
	decline: {
		heading: 'How to decline work that leads elsewhere',
		lead: 'A draft for when you are asked to do work that does not build the experience you want. That is the only reason it gives.',
		label: 'Message to decline',
		copy: 'Copy the message to decline',
		opening: {
			manager: 'Thank you for thinking of me.',
			sales: 'Thank you for suggesting this assignment.'
		},
		work: {
			pso: 'If my work stays mainly meeting arrangements and formatting, I will not gain experience in managing issues and schedules myself.',
			'support-pmo':
				'If the work is mainly meeting arrangements and formatting, I will not gain experience in managing issues and schedules myself.',
			pm: 'If the work is mainly support without anything to decide, I will not gain experience in leading a project.',
			'true-pmo':
				'If the work is mainly support inside one project, I will not gain experience in setting standards for several projects and reviewing them.'
		},
		instead: 'So I would rather not take it on this time. Instead, I would like to:',
		closing: {
			manager:
				'If nobody else can take it on, I can help once we have agreed on an end date and a weekly limit on hours.',
			sales: 'If you hear of an assignment that offers this, please let me know.'
		}
	},
	kept: {
		heading: 'Weeks you have kept',
		keep: 'Keep this week',
		keepHint: 'The hours and your answer are stored on this device. They are not sent anywhere.',
		isKept: 'This week is kept.',
		none: 'You have not kept any weeks yet. Keep a few to see how your time changes.',
		keptAt: (date) => `Week kept on ${date}`,
		between: (leaning, rival) => `Between ${leaning} and ${rival}`,
		open: 'Load into the fields',
		openLabel: (date) => `Load into the fields: the week kept on ${date}`,
		delete: 'Delete',
		deleteLabel: (date) => `Delete the week kept on ${date}`,
		deleted: (date) => `The week kept on ${date} has been deleted.`,
		undo: 'Undo',
		more: (n) => (n === 1 ? 'Show 1 earlier week' : `Show ${n} earlier weeks`),
		unsaved: 'This change is not stored on the device yet. Closing or reloading this tab undoes it.'
	}
};
