import type { PostingsWords } from '../postings-words';
import { samples } from './posting-samples';

export const postings: PostingsWords = {
	title: 'Read a job posting',
	lead: [
		'Paste the text of a job posting or assignment notice, and see from its words which of the four kinds of job it most resembles.',
		'You also see what it leaves out and what to ask in the interview.',
		'The text is read only inside this browser. It is not sent anywhere, and it is stored only if you keep it.'
	],
	languages:
		'It was made for Japanese postings and works best on them. It reads English too, but knows fewer English words, so it more often cannot tell.',
	week: {
		heading: 'Enter last week of your current job',
		hint: 'Without a posting: how you spend your time tells which kind of job you are in.'
	},
	input: {
		heading: 'Text of the posting',
		label: 'Paste the text of the posting',
		hint: (most) =>
			`Include the tasks, the requirements and the team, so that there is more to go by. Up to ${most} characters.`,
		judge: 'Judge the text',
		clear: 'Clear the text',
		longText: (length) => `The text is ${length} characters long, so only the beginning is shown.`,
		file: 'Open a file',
		fileHint: 'PDF and text files can be opened, but not photos or Word files.',
		notRead: 'The file could not be read. Please choose it again.',
		tooLong: (most) =>
			`The text is longer than ${most} characters. Keep only the part that is about one job.`,
		judging: 'Judging the text.',
		failed: 'Something went wrong while judging the text. Please try again.',
		toVerdict: 'See the verdict',
		changed:
			'The text has changed since it was judged. The verdict below is about the earlier text.',
		samples: 'Try a sample',
		samplesHint:
			'All of them were made up for this check. A sample is judged as soon as you choose it.',
		replaced: 'The sample has replaced the text in the field.',
		undo: 'Put my text back'
	},
	samples,
	verdict: {
		high: (kind) => `This job is very probably ${kind}.`,
		medium: (kind) => `This job is probably ${kind}.`,
		low: (kind) => `This job is closer to ${kind} than to the others.`
	},
	sureness: {
		high: 'Fairly certain: many signs point to the same kind, and few to any other.',
		medium: 'Moderately certain: the signs agree, but there are not many of them.',
		low: 'Not very certain: there are few signs, or some of them point to other kinds. Find out in the interview.'
	},
	cannotTell: {
		heading: 'This text does not show which kind of job it is.',
		reasons: {
			empty: {
				why: 'There is no text yet.',
				way: 'Paste the text of a posting, or choose a sample.'
			},
			'too-short': {
				why: 'The text is too short to make out the work.',
				way: 'Paste the part about the tasks, right to its end.'
			},
			'other-language': {
				why: 'The text seems to be in neither Japanese nor English, or to be mostly symbols.',
				way: 'Paste a posting in Japanese or English.'
			},
			'other-job': {
				why: 'The text seems to be about a job other than PM or PMO, or not about a job at all.',
				way: 'Check the job title and the tasks again, and paste a posting for a PM or PMO.'
			},
			'no-duties': {
				why: 'The text does not say what the PM or PMO does in this job.',
				way: 'Add the part about the tasks if there is one. If not, use the questions below in the interview.'
			},
			'several-jobs': {
				why: 'There seem to be several jobs in one text.',
				way: 'Paste them one at a time.'
			},
			mixed: {
				why: 'Words for different kinds of work are mixed, and none of them is decisive.',
				way: 'Use the checklist below to find the main part of the work, and ask about the proportions in the interview.'
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
		lead: 'The underlined words are the signs. Choose a number to see why the words count.',
		excerpts: 'As the text is long, only the parts around the signs are shown.',
		legend: 'What the underlines mean',
		pointsTo: (kind) => ` (a sign of ${kind})`,
		reasons: 'Why these words count'
	},
	why: {
		'who-decides': 'This is the work of the person who is accountable for the result and decides.',
		budget: 'The person who is accountable for the result is the one who holds the budget.',
		client: 'Agreeing on requirements and terms with the client is done at the head of a project.',
		team: 'Building and directing a team is the work of the person who leads the project.',
		plan: 'Making the plan and the estimates is the work of the person who decides how to proceed.',
		projects: 'Looking across several projects is done from outside them.',
		rules: 'Setting the standards of how to work is part of governing projects.',
		oversight: 'Checking other people’s projects and pushing for improvement is done from outside.',
		'reports-to':
			'Reporting directly to executives is done by people who oversee projects from above.',
		stance: 'These words describe a position beside the PM.',
		control:
			'Controlling progress, issues and dates is the core of the work that is taken off a PM.',
		documents: 'Preparing reports and meeting documents takes work off a PM.',
		clerical: 'This is clerical work, without decisions about the project.'
	},
	whyHelps:
		'The text describes helping the person who decides, so it was read as work beside the PM.',
	whyClericalPapers:
		'Records and paperwork point to clerical work when they appear next to other clerical work.',
	missing: {
		heading: 'What the text leaves out',
		lead: 'These would help to tell the kinds apart but were not found in the text. The most telling comes first.',
		none: 'Everything that helps to tell the kinds apart is there.',
		gaps: {
			'who-decides': 'Who decides on priorities and costs',
			output: 'What the job produces',
			projects: 'How many projects it covers',
			'reports-to': 'Whom it reports to',
			budget: 'Whether it holds a budget',
			client: 'How it deals with the client or user departments',
			'share-of-clerical-work': 'How much of it is clerical work',
			'team-size': 'How many people are on the project',
			price: 'Pay or rate',
			period: 'Period or form of contract'
		}
	},
	questions: {
		heading: 'What to ask in the interview',
		lead: 'Questions about what is left out come first. Below each is what to listen for.',
		byGap: {
			'who-decides': {
				ask: 'Who decides on priorities and changes of dates, and how far may I decide myself?',
				listen:
					'If you decide, it is close to PM. If you prepare decisions, it is close to support PMO; if you only pass them on, to PSO.'
			},
			output: {
				ask: 'What does someone in this job produce? Could you give a recent example?',
				listen:
					'Standards and reviews point to true PMO, issue lists and schedules to support PMO, and minutes and formatting alone to PSO.'
			},
			projects: {
				ask: 'How many projects does the job cover at a time, and does it stand inside or outside them?',
				listen: 'Checking several of them from outside makes it close to true PMO.'
			},
			'reports-to': {
				ask: 'Who does this job report to, and does it involve speaking to executives or the client directly?',
				listen:
					'Executives point to true PMO, the PM to support PMO, and an office manager to PSO. Being accountable to the client for the project is PM work.'
			},
			budget: {
				ask: 'Does this job involve setting the budget, keeping to it, or adding up what was spent?',
				listen:
					'Being accountable for it is PM work. Adding it up alone is support or clerical work.'
			},
			client: {
				ask: 'When does this job meet the client or user departments, and does it agree requirements or terms with them?',
				listen:
					'Agreeing on them points to PM; arranging dates and documents points to support PMO.'
			},
			'share-of-clerical-work': {
				ask: 'How much of the week goes into booking rooms, taking minutes and correcting files?',
				listen: 'More than half makes it close to PSO, even if it is called PMO.'
			},
			'team-size': {
				ask: 'How many people are on the project, and how many of them manage full time?',
				listen:
					'With more than 20 people, one PM cannot see to everything and needs a PMO. But the number alone does not decide the kind.'
			},
			price: {
				ask: 'What experience or results make the pay higher or lower?',
				listen:
					'Whether governance and PM experience count, or clerical skills, shows what role is expected.'
			},
			period: {
				ask: 'How long does the job last, in which phase does it start, and can the role grow afterwards?',
				listen:
					'If they can describe later tasks concretely, it is easier to see what experience you would gain.'
			}
		},
		general: {
			'last-week': {
				ask: 'What did the people in this job spend their time on last week?',
				listen: 'A real week shows the kind of job better than a title.'
			},
			decisions: {
				ask: 'Could you name one thing that someone in this job decided recently?',
				listen: 'If no example comes to mind, go on to ask who does decide.'
			},
			papers: {
				ask: 'Does this job only update issue lists and schedules, or does it also find solutions and get people moving?',
				listen: 'Getting people moving points to support PMO; copying alone points to PSO.'
			},
			'before-me': {
				ask: 'What experience did the previous person have, and what did they go on to do?',
				listen: 'Listen for whether it was PM, governance or the same clerical work.'
			},
			'after-a-year': {
				ask: 'What is someone in this job trusted with after a year?',
				listen: 'If the responsibility grows, the job leads on to the next rung.'
			}
		}
	},
	checklist: {
		heading: 'A checklist for reading it yourself',
		lead: 'Have the posting at hand, and go through the list from the top.',
		points: [
			'Deciding: where it says “accountable”, “decide” or “lead”, check whether that would be you. If so, it is close to PM.',
			'Outside: “standards”, “reviews” or “audits” together with several projects mean it is close to true PMO.',
			'Supporting: “support the PM” together with issues, progress and schedules means it is close to support PMO.',
			'Clerical work: if it is mostly rooms, minutes, phone calls and formatting, it is close to PSO.',
			'Requirements: check whether they ask for PM experience, management experience or only clerical skills.',
			'Figures: do not judge the kind by the number of people, the budget or the rate.'
		]
	},
	cautions: {
		heading: 'Cautions about this posting',
		texts: {
			'improper-conditions': {
				title: 'Some conditions seem to have nothing to do with the work',
				text: 'Part of it reads like a condition on age, sex or looks, or on something else that the work does not call for. Such conditions are found in postings for clerical work. Before you apply, find out what the company’s attitude is.'
			},
			'title-says-pmo-duties-say-otherwise': {
				title: 'It is called PMO but describes another kind of work',
				text: 'The verdict is based on the tasks, not the title. In the interview too, ask about a typical week rather than the title.'
			},
			'requirements-not-duties': {
				title: 'Senior experience appears only in the requirements',
				text: 'It asks for experience as PM or in governance, but the tasks do not call for it. Ask what that experience is for.'
			},
			'several-jobs-in-one-text': {
				title: 'There are several jobs in one text',
				text: 'As long as they are mixed, the words of one count towards another. Judge them one at a time.'
			},
			'between-two-kinds': {
				title: 'The title covers two roles',
				text: 'Before you apply, find out which role the contract is for and which work there is more of.'
			},
			'size-and-price-do-not-tell': {
				title: 'A large size or amount does not decide the kind',
				text: 'Clerical work comes with projects of every size, so size and amounts were not counted here.'
			}
		}
	},
	saved: {
		heading: 'Kept job postings',
		lead: 'The postings you keep are listed here so that you can compare them. Each is judged again under today’s rules whenever you open this page.',
		none: 'You have not kept any postings yet. Press “Keep this posting” after a verdict to list it here.',
		save: 'Keep this posting',
		saveHint: 'Its text is stored on this device. It is not sent anywhere.',
		isSaved: 'This posting is kept.',
		savedAt: (date) => `Kept on ${date}`,
		judging: 'Judging.',
		missing: 'What it leaves out:',
		open: 'Open',
		openLabel: (title) => `Open “${title}”`,
		delete: 'Delete',
		deleteLabel: (title) => `Delete “${title}”`,
		deleted: (title) => `“${title}” has been deleted.`,
		undo: 'Undo',
		problems: {
			empty: 'It contains no letters or numbers, so it cannot be kept.',
			'too-long': 'The text is too long to keep. Cut it down to the part you need.',
			'too-many': 'No more postings can be kept. Delete one that you do not need first.',
			'no-room':
				'There is not enough room for this text. Delete a posting that you do not need first.',
			unsaved:
				'This change could not be stored on the device yet. If you close or reload this tab, it is undone.'
		}
	},
	fit: {
		heading: 'Next to your own result',
		none: 'Once you have taken the check, you can see here whether this job leads towards your destination.',
		start: 'Go to the check',
		unread: 'The stored result of your check could not be read.',
		cannotTell:
			'The kind of job is not known, so it cannot be compared with your result. Once you know the kind, look at the descriptions of the roles.',
		toResult: 'See your newest result',
		places: {
			below: (kind, role, destination) =>
				`This is a rung below your next role, ${role}. Whether ${kind} brings you closer to your destination, ${destination}, depends on the gaps it closes.`,
			next: (kind, _role, destination) =>
				`This is your next role: ${kind}. It is a rung on the way up to your destination, ${destination}.`,
			both: (kind) => `This is both your next role and your destination: ${kind}.`,
			between: (kind, role, destination) =>
				`This rung, ${kind}, is above your next role, ${role}, and on the way to your destination, ${destination}.`,
			destination: (kind, role) =>
				`This is your destination: ${kind}. According to your result, experience as ${role} comes first.`,
			above: (kind, _role, destination) =>
				`This rung, ${kind}, is above your destination, ${destination}. It is not the direction of your answers about what you want.`,
			none: (kind, role, destination) =>
				`${kind} is not one of the rungs, so it leads directly neither to your next role, ${role}, nor to your destination, ${destination}.`
		},
		gate: {
			met: (kind) => `You meet the entry requirement of ${kind}.`,
			unmet: (kind) => `You do not meet the entry requirement of ${kind} yet.`
		},
		gapsOf: (role) => `Missing experience for ${role} that you could gain in this job`,
		noGaps: (role) => `You have all the experience that ${role} asks for.`,
		closes: (question, option) => `${question}: up to “${option}”, which closes the gap.`,
		raises: (question, option, asked) =>
			`${question}: up to “${option}”. What is asked for is “${asked}”.`,
		closesNone: 'You would gain none of the missing experience in this job.',
		leaves: (n) => (n === 1 ? '1 other gap would remain.' : `${n} other gaps would remain.`),
		estimate:
			'What you could gain is estimated from the work that the article names for this kind of job. Ask in the interview what you would really be trusted with.',
		estimateNone: {
			pso: 'PSO is clerical work, so it is counted as adding nothing to the experience that this check asks about.'
		}
	}
};
