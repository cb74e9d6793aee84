import type { PostingsWords } from '../postings-words';
import { samples } from './posting-samples';

export const postings: PostingsWords = {
	title: 'Read a job posting',
	lead: [
		'Paste the text of a posting, and its words show which of the four kinds of job it looks like.',
		'You also see what it leaves out, and what to ask in the interview.',
		'The text is read inside this browser only. It is not sent, and it is stored only when you keep it.'
	],
	languages:
		'This works best on Japanese postings, which it was made for. It reads English too, but knows fewer English words, so it more often cannot tell.',
	input: {
		heading: 'Text of the posting',
		label: 'Paste the text of the posting',
		hint: (most) =>
			`With the tasks, the requirements and the team included, there is more to go by. The length is up to ${most} characters.`,
		judge: 'Judge the text',
		clear: 'Clear the text',
		longText: (length) =>
			`There is a text of ${length} characters. As it is long, only its beginning is shown.`,
		file: 'Open a text file',
		fileHint: 'Text in UTF-8 or Shift_JIS can be opened. Photos and PDF files cannot be read.',
		notText:
			'This file cannot be read as text. From a photo or a PDF, select and copy the words, and paste them into the field above.',
		notRead: 'The file could not be read. Choose it again.',
		tooLong: (most) =>
			`The text is longer than ${most} characters. Keep only the part that is one posting.`,
		judging: 'The text is being judged.',
		failed: 'A problem occurred while judging. Please try again.',
		toVerdict: 'See the verdict',
		changed:
			'The text has changed since it was judged. The verdict below is about the text before.',
		samples: 'Try a sample',
		samplesHint:
			'All of them were invented for this check. A sample is judged as soon as you choose it.',
		replaced: 'The text in the field was replaced by the sample.',
		undo: 'Put my text back'
	},
	samples,
	verdict: {
		high: (kind) => `The job in this posting is very probably ${kind}.`,
		medium: (kind) => `The job in this posting is probably ${kind}.`,
		low: (kind) => `The job in this posting is nearer to ${kind} than to the others.`
	},
	sureness: {
		high: 'This is rather sure: many signs point to the same kind, and few to another.',
		medium: 'This is fairly sure: the signs fit together, but they are not many.',
		low: 'This is not very sure: the signs are few, or some of them point to other kinds. Make certain in the interview.'
	},
	cannotTell: {
		heading: 'This text does not show which kind of job it is.',
		reasons: {
			empty: {
				why: 'There is no text yet.',
				way: 'Paste the text of a posting, or choose a sample.'
			},
			'too-short': {
				why: 'The text is short, and the work cannot be made out from it.',
				way: 'Paste the part about the tasks, up to its end.'
			},
			'other-language': {
				why: 'The text seems to be in neither Japanese nor English, or to be mostly other than letters.',
				way: 'Paste a posting in Japanese or English.'
			},
			'other-job': {
				why: 'The text seems to be about a job other than PM or PMO, or not to be a posting.',
				way: 'Look at the job title and the tasks again, and paste a posting for a PM or PMO.'
			},
			'no-duties': {
				why: 'The text does not say what the PM or PMO does in this job.',
				way: 'Add the part about the tasks if there is one. If not, the questions below are for the interview.'
			},
			'several-jobs': {
				why: 'There seem to be several postings in one text.',
				way: 'Paste them one at a time.'
			},
			mixed: {
				why: 'Words for different kinds of work are mixed, and none of them decides it.',
				way: 'Find the centre of the work with the checklist below, and ask about the shares in the interview.'
			},
			thin: {
				why: 'There are words to go by, but too few to decide the kind.',
				way: 'Read it again with the checklist below, or ask in the interview about what is left out.'
			}
		}
	},
	toKind: (kind) => `What ${kind} is`,
	facts: 'Source',
	text: {
		heading: 'The signs in the text',
		lead: 'The underlined words are the signs. A number leads to the reason why the words count.',
		excerpts: 'As the text is long, only the parts around the signs are shown.',
		legend: 'What the underlines mean',
		pointsTo: (kind) => ` (a sign of ${kind})`,
		reasons: 'Why these words count'
	},
	why: {
		'who-decides': 'This is the work of the person who answers for the result and decides.',
		budget: 'The person who answers for the result is the one who holds the budget.',
		client: 'Agreeing on requirements and terms with the client is done at the head of a project.',
		team: 'Building and directing a team is the work of the person who leads the project.',
		plan: 'Making the plan and the estimates is the work of the person who decides how to proceed.',
		projects: 'Looking across several projects is done from outside them.',
		rules: 'Setting the standards of how to work is part of governing projects.',
		oversight: 'Checking other people’s projects and having them improved is done from outside.',
		'reports-to':
			'Reporting directly to executives is done by people who watch projects from above.',
		stance: 'These words say that somebody stands beside the PM.',
		control:
			'Keeping progress, issues and dates under control is the core of taking work off a PM.',
		documents: 'Preparing reports and meetings takes work off a PM.',
		clerical: 'This is clerical work, without decisions about the project.'
	},
	whyHelps:
		'The text describes helping the person who decides, so it was read as work beside the PM.',
	whyClericalPapers:
		'Records and papers point to clerical work where other clerical work is around.',
	missing: {
		heading: 'What the text leaves out',
		lead: 'These help to tell the kinds apart, and were not found in the text. The most telling comes first.',
		none: 'What helps to tell the kinds apart is all there.',
		gaps: {
			'who-decides': 'Who decides on priorities and costs',
			output: 'What the job produces',
			projects: 'How many projects it covers',
			'reports-to': 'Whom it reports to',
			budget: 'Whether it holds a budget',
			client: 'What it has to do with the client or the users',
			'share-of-clerical-work': 'How much of it is clerical work',
			'team-size': 'How many people work on it',
			price: 'Pay or rate',
			period: 'Period or form of contract'
		}
	},
	questions: {
		heading: 'What to ask in the interview',
		lead: 'What is left out comes first. Below each question is what to listen for.',
		byGap: {
			'who-decides': {
				ask: 'Who decides on priorities and changes of dates, and how far may I decide myself?',
				listen:
					'If you decide, it is PM. If you prepare decisions, it is near to support PMO; if you only pass them on, to PSO.'
			},
			output: {
				ask: 'What does somebody in this job produce? Could you give a recent example?',
				listen:
					'Standards and reviews point to true PMO, issue lists and schedules to support PMO, minutes and layout alone to PSO.'
			},
			projects: {
				ask: 'How many projects does the job cover at a time, and does it stand inside or outside them?',
				listen: 'Checking several of them from outside brings it near to true PMO.'
			},
			'reports-to': {
				ask: 'To whom does the job report, and does it speak to executives or the client directly?',
				listen:
					'Executives point to true PMO, the PM to support PMO, an office manager to PSO. Answering to the client for the project is PM work.'
			},
			budget: {
				ask: 'As for the budget, does the job set it, keep it or add it up?',
				listen: 'Answering for it is PM work. Adding up alone is support or clerical work.'
			},
			client: {
				ask: 'When does the job meet the client or the users, and does it agree on requirements or terms?',
				listen: 'Agreeing on them points to PM, arranging dates and papers to support PMO.'
			},
			'share-of-clerical-work': {
				ask: 'How much of a week goes into booking rooms, minutes and correcting files?',
				listen: 'More than half makes it near to PSO, even if it is called PMO.'
			},
			'team-size': {
				ask: 'How many people are on the project, and how many of them only manage?',
				listen:
					'Above 20 people a PM alone cannot see to everything and needs a PMO. But the number does not decide the kind.'
			},
			price: {
				ask: 'Which experience or results make the pay higher or lower?',
				listen:
					'If governance or PM experience counts, more is expected than where clerical skills count.'
			},
			period: {
				ask: 'How long is the job, in which phase does it start, and can it grow afterwards?',
				listen: 'If later tasks are concrete, it is easier to see what experience you would gain.'
			}
		},
		general: {
			'last-week': {
				ask: 'What did the people in this job spend their time on last week?',
				listen: 'A real week shows the kind better than a title.'
			},
			decisions: {
				ask: 'Could you name one thing that somebody in this job decided recently?',
				listen: 'If no example comes to mind, the job may not be one that decides.'
			},
			papers: {
				ask: 'Are issue lists and schedules only updated, or does the job find measures and get people moving?',
				listen: 'Getting people moving points to support PMO, copying alone to PSO.'
			},
			'before-me': {
				ask: 'What experience did the person before have, and what did they go on to do?',
				listen: 'Listen for whether it was PM, governance or the same clerical work.'
			},
			'after-a-year': {
				ask: 'What is somebody in this job trusted with after a year?',
				listen: 'If the responsibility grows, the job leads on to the next rung.'
			}
		}
	},
	checklist: {
		heading: 'A checklist for reading it yourself',
		lead: 'Keep the posting beside you, and go through it from the top.',
		points: [
			'Deciding: where it says “accountable”, “decide” or “lead”, see whether that would be you. If so, it is near to PM.',
			'Outside: “standards”, “reviews” or “audits” together with several projects are near to true PMO.',
			'Supporting: “support the PM” together with issues, progress and schedules is near to support PMO.',
			'Clerical work: if rooms, minutes, phone calls and layout are most of it, it is near to PSO.',
			'Requirements: see whether they ask for PM experience, for management experience or for clerical skills alone.',
			'Figures: do not tell the kind by the number of people, the budget or the rate.'
		]
	},
	cautions: {
		heading: 'Cautions about this posting',
		texts: {
			'improper-conditions': {
				title: 'There seem to be conditions that have nothing to do with the work',
				text: 'Some of it reads like a condition on age, sex or looks, or another that the work does not call for. Such conditions are found in postings for clerical work. Before you apply, find out how the company stands on this.'
			},
			'title-says-pmo-duties-say-otherwise': {
				title: 'It is called PMO, but describes another kind of work',
				text: 'The verdict goes by the tasks and not by the title. In the interview too, ask about the week more than about the name.'
			},
			'requirements-not-duties': {
				title: 'The senior experience is only in the requirements',
				text: 'It asks for experience as PM or in governance, but the tasks do not use it. Ask what that experience is for.'
			},
			'several-jobs-in-one-text': {
				title: 'There are several postings in one text',
				text: 'While they are mixed, words of one count for another. Judge them one at a time.'
			},
			'between-two-kinds': {
				title: 'The title covers two roles',
				text: 'Before you apply, find out which role the contract is for, and which work there is more of.'
			},
			'size-and-price-do-not-tell': {
				title: 'A large size or amount does not decide the kind',
				text: 'Clerical work comes with large and small projects. Size and amounts were not counted here.'
			}
		}
	},
	saved: {
		heading: 'Kept job postings',
		lead: 'The postings you keep are listed here side by side, so that you can compare them. Each is judged again under today’s rules whenever you open this page.',
		none: 'No job posting is kept yet. Press “Keep this posting” after a verdict, and it is listed here.',
		save: 'Keep this posting',
		saveHint: 'Its text is stored on this device. It is not sent anywhere.',
		isSaved: 'This posting is kept.',
		savedAt: (date) => `Kept on ${date}`,
		judging: 'Being judged.',
		missing: 'What it leaves out:',
		open: 'Open',
		openLabel: (title) => `Open “${title}”`,
		delete: 'Delete',
		deleteLabel: (title) => `Delete “${title}”`,
		deleted: (title) => `“${title}” has been deleted.`,
		undo: 'Undo',
		problems: {
			empty: 'There is no letter or number in it, so it cannot be kept.',
			'too-long': 'The text is too long to be kept. Reduce it to the part you need.',
			'too-many': 'No more postings can be kept. Delete one that you do not need first.',
			'no-room':
				'There is no room for so many characters. Delete a posting that you do not need first.',
			unsaved:
				'This change could not be stored on the device yet. If you close or reload this tab, it is undone.'
		}
	},
	fit: {
		heading: 'Beside your own result',
		none: 'Once you have a result of the check, you see here whether this job leads towards your destination.',
		start: 'Go to the check',
		unread: 'The stored result of your check could not be read.',
		cannotTell:
			'As the kind of job is not known, it cannot be compared with your result. Once you know the kind, look at the descriptions of the roles.',
		toResult: 'See your newest result',
		places: {
			below: (kind, role, destination) =>
				`The rung of ${kind} is below that of ${role}, your next role. Whether it brings ${destination}, your destination, nearer depends on the gaps it closes.`,
			next: (kind, _role, destination) =>
				`Your next role is the same: ${kind}. It is a rung on the way up to ${destination}, your destination.`,
			both: (kind) => `Your next role is the same, ${kind}, and so is your destination.`,
			between: (kind, role, destination) =>
				`The rung of ${kind} is above that of ${role}, your next role, and on the way to ${destination}, your destination.`,
			destination: (kind, role) =>
				`Your destination is the same: ${kind}. In your result, experience as ${role} comes first.`,
			above: (kind, _role, destination) =>
				`The rung of ${kind} is above that of ${destination}, your destination. That points in a different direction from your answers about what you want.`,
			none: (kind, role, destination) =>
				`As ${kind} is not a rung, it does not lead directly to ${role}, your next role, or to ${destination}, your destination.`
		},
		gate: {
			met: (kind) => `You meet the entrance condition of ${kind}.`,
			unmet: (kind) => `You do not meet the entrance condition of ${kind} yet.`
		},
		gapsOf: (role) => `What this job would add to the experience missing for ${role}`,
		noGaps: (role) => `You have all the experience that ${role} asks for.`,
		closes: (question, option) => `${question}: up to “${option}”, which closes the gap.`,
		raises: (question, option, asked) =>
			`${question}: up to “${option}”. What is asked is “${asked}”.`,
		closesNone: 'This job would add none of the missing experience.',
		leaves: (n) =>
			n === 1 ? 'Another 1 gap would stay open.' : `Another ${n} gaps would stay open.`,
		estimate:
			'This is an estimate. It assumes that in a job you gain the experience which that kind of job asks for. Ask in the interview what you would really be trusted with.',
		estimateNone: {
			pso: 'As PSO is clerical work, it is counted as adding nothing to the experience that this check asks about.'
		}
	}
};
