import type { LastWeekWords } from '../last-week-words';
import { inFirstPerson } from './first-person';

const hoursOf = (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`);

export const lastWeek: LastWeekWords = {
	lead: [
		'Roughly how many hours did each of these twelve tasks take last week? Leave those that do not apply empty.',
		'The shares of your hours, and who decides, tell which of the four kinds your job is closest to.'
	],
	groups: {
		talking: 'Talking and passing on',
		running: 'Arranging and running',
		writing: 'Documents, rules and reports'
	},
	less: (task) => `30 minutes less: ${task}`,
	more: (task) => `30 minutes more: ${task}`,
	total: (hours) => `${hoursOf(hours)} in total`,
	clear: 'Clear all hours',
	decider: {
		ask: 'When a plan slips, who decides how dates or people change?',
		options: {
			self: 'I decide',
			proposal: 'I propose, and a PM or manager decides',
			others: 'Others decide, and I act on what they have decided'
		}
	},
	told: (kind) => `Last week, you did the work of a ${kind}.`,
	between: (leaning, rival) =>
		`Last week was nearest to ${leaning} work, but could also count as ${rival} work.`,
	noHours: 'Once you enter hours, the kind of job appears here.',
	tasks: {
		pso: 'meeting arrangements, messages and formatting',
		'support-pmo': 'issues, documents and schedules',
		pm: 'requirements, direction and planning',
		'true-pmo': 'standards, reviews and reports across projects'
	},
	share: (hours, percent) => `${hours} h (${percent}%)`,
	reasonsHeading: 'Why',
	shareOf: (hours, total, percent) => `${hours} of ${hoursOf(total)} (${percent}%)`,
	parts: {
		clerical: (share) => `Clerical tasks took ${share}.`,
		project: (share) => `Work inside a project took ${share}.`,
		outside: (share) => `Watching over several projects took ${share}.`,
		'not-clerical': (share) => `Work other than clerical tasks took ${share}.`
	},
	because: {
		'no-greater-part': 'No kind takes more than half of the week.',
		decides:
			'You decide on changes yourself, so issues, documents and schedules count as part of a PM’s work.',
		'decides-little':
			'You decide on changes, but requirements, direction and planning take less than a quarter of your work inside the project.',
		proposes: 'You prepare what a PM or manager decides, which is work in support of a PM.',
		'proposes-as-deputy':
			'Requirements, direction and planning take most of the time, but somebody else has the last word. Sub-PMs and project leaders are often in this position.',
		'only-told':
			'You act on what others have decided, so time spent on decisions and reviews counts as support.',
		'decider-unknown':
			'The kind depends on who decides about changes. Your answer to the question above settles it.'
	},
	next: {
		heading: (kind) => `What to ask for, to move one step towards ${kind} work`,
		topHeading: 'What to ask for to widen this job',
		origins: {
			plan: 'These come first in the plan of your newest result.',
			kind: 'These are good first tasks for this kind of job. Once you have a result, they come from your own plan.'
		},
		loading: 'Preparing what to ask for.',
		failed: 'What to ask for could not be loaded. Please reload the page.'
	},
	ask: {
		heading: 'How to ask',
		tips: [
			'Name the task, a date, and what you would decide yourself: that is easier to say yes to.',
			'Offer one task to hand over, so that the hours add up.'
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
		intro: 'Within my current work, I would like to:',
		wish: (title) => `- ${inFirstPerson(title)}`,
		closing: {
			manager:
				'A small part is fine to begin with. Could we talk for fifteen minutes about when and where I could start?',
			sales:
				'Could you ask the person in charge there whether my role can grow this way? If not, I would like it to be a condition of my next assignment.'
		}
	},
	decline: {
		heading: 'How to decline work that leads the other way',
		lead: 'A draft for when you are asked to do work that takes you away from this. The only reason it gives is the experience you want.',
		label: 'Message to decline',
		copy: 'Copy the message to decline',
		opening: {
			manager: 'Thank you for thinking of me.',
			sales: 'Thank you for suggesting this assignment.'
		},
		work: {
			pso: 'With more meeting arrangements and formatting, I would not gain experience in managing issues and schedules myself.',
			'support-pmo':
				'If it is mainly meeting arrangements and formatting, I would not gain experience in managing issues and schedules myself.',
			pm: 'If it is mainly support without anything to decide, I would not gain experience in leading a project.',
			'true-pmo':
				'If it is mainly support inside one project, I would not gain experience in setting standards and reviewing several projects.'
		},
		instead: 'So I would rather not take it on this time. I could help with the following instead:',
		closing: {
			manager:
				'If there is nobody else, I can help once we have agreed on an end date and on a limit of hours a week.',
			sales: 'If you hear of an assignment like that, please let me know.'
		}
	},
	kept: {
		heading: 'Weeks you have kept',
		keep: 'Keep this week',
		keepHint: 'The hours and your answer are stored on this device. They are not sent anywhere.',
		isKept: 'This week is kept.',
		none: 'You have not kept any week yet. After a few, you can see how your time changes.',
		keptAt: (date) => `Week kept on ${date}`,
		between: (leaning, rival) => `Between ${leaning} and ${rival}`,
		open: 'Put into the fields',
		openLabel: (date) => `Put into the fields: the week kept on ${date}`,
		delete: 'Delete',
		deleteLabel: (date) => `Delete the week kept on ${date}`,
		deleted: (date) => `The week kept on ${date} was deleted.`,
		undo: 'Undo',
		more: (n) => (n === 1 ? 'Show 1 earlier week' : `Show ${n} earlier weeks`),
		unsaved: 'This change could not be stored yet. It is lost if you close or reload this tab.'
	}
};
