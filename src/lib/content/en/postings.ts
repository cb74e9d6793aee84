import type { PostingsWords } from '../postings-words';
import { samples } from './posting-samples';

export const postings: PostingsWords = {
	title: 'Judge a job',
	lead: [
		'Paste a job posting, an assignment notice or the description of a role, and see which of the four kinds of job it is.',
		'The text is read only inside this browser, and stored only if you keep it.'
	],
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
		high: (kind) => `Almost certainly ${kind}.`,
		medium: (kind) => `Probably ${kind}.`,
		low: (kind) => `More likely ${kind} than anything else.`
	},
	leaning: {
		heading: (kind) => `Closest to ${kind}, but not sure enough to say.`,
		mixed: (kind, tenths, rival, rest) =>
			tenths === rest
				? `The words for ${rival} weigh about as much.`
				: `There are words for ${rival} too: by weight, ${tenths}0% of the words are for ${kind} and ${rest}0% for ${rival}.`,
		thin: {
			decider: 'The text does not say who decides.',
			week: 'The text says little about the work of a week.'
		}
	},
	cannotTell: {
		heading: 'This text does not show which kind of job it is.',
		reasons: {
			empty: 'There is no text yet. Paste a posting or a description, or choose a sample.',
			'too-short': 'The text is too short. Paste the part about the tasks, right to its end.',
			'other-language':
				'The text is in neither Japanese nor English, or has many symbols. Paste one in Japanese or English.',
			'other-job':
				'The text seems to be about a job other than PM or PMO, or not about a job at all. Check what you have pasted.',
			'no-duties':
				'The text does not say what the PM or PMO does. Add the part about the tasks if there is one.',
			mixed: 'There are words for different kinds of work. Ask the questions below.',
			thin: 'There are too few words to go by. Ask the questions below.'
		}
	},
	quotes: (kind) => `Words for ${kind}`,
	toKind: (kind) => `What ${kind} is`,
	facts: 'Source',
	cautions: {
		'improper-conditions':
			'Part of it reads like a condition on age, sex or looks that the work does not call for. Find out what the company’s attitude is.',
		'title-says-pmo-duties-say-otherwise':
			'It is called PMO, but the work is of another kind. The work was judged, not the title.',
		'requirements-not-duties':
			'The senior experience that it requires does not appear in the tasks. Ask what it is for.',
		'between-two-kinds': 'The title covers two roles. Ask which work there is more of.',
		'size-and-price-do-not-tell':
			'Clerical work comes with projects of every size, so sizes and amounts were not counted.'
	},
	questions: {
		heading: 'Two questions to make sure',
		others: 'Other questions',
		texts: {
			'who-decides': {
				ask: 'Who decides on priorities and changes of dates?',
				tells: {
					pm: 'You decide',
					'true-pmo': 'Each PM decides, and you propose improvements',
					'support-pmo': 'The PM decides, and you prepare the decision',
					pso: 'You pass on what was decided'
				}
			},
			output: {
				ask: 'What does someone in this job produce? Could you give a recent example?',
				tells: {
					pm: 'Plans, and requirements agreed with the client',
					'true-pmo': 'Standards and reports of reviews',
					'support-pmo': 'Issue lists and schedules',
					pso: 'Minutes and corrected files'
				}
			},
			projects: {
				ask: 'How many projects does the job cover at a time, and where does it stand?',
				tells: {
					pm: 'At the head of a project',
					'true-pmo': 'Outside several projects',
					'support-pmo': 'Inside a project, beside the PM'
				}
			},
			'reports-to': {
				ask: 'Whom does this job report to?',
				tells: {
					pm: 'The client, as the person accountable',
					'true-pmo': 'Executives',
					'support-pmo': 'The PM',
					pso: 'An office manager'
				}
			},
			budget: {
				ask: 'What does this job do about the budget?',
				tells: {
					pm: 'It is accountable for keeping to it',
					'support-pmo': 'It tracks the spending for the PM',
					pso: 'It enters figures'
				}
			},
			client: {
				ask: 'When does this job speak with the client or user departments?',
				tells: {
					pm: 'To agree on requirements and terms',
					'support-pmo': 'To arrange dates and documents',
					pso: 'To pass on calls and mail'
				}
			},
			'share-of-clerical-work': {
				ask: 'How much of the week goes into booking rooms, taking minutes and correcting files?',
				tells: {
					pm: 'Hardly any',
					'true-pmo': 'Hardly any',
					'support-pmo': 'Less than half',
					pso: 'More than half'
				}
			},
			price: {
				ask: 'What experience makes the pay higher or lower?',
				tells: {
					pm: 'Having brought projects to their end',
					'true-pmo': 'Having been a PM, or governed projects',
					'support-pmo': 'Having run issue lists and schedules',
					pso: 'Office experience'
				}
			},
			'last-week': {
				ask: 'What did the people in this job spend their time on last week?',
				tells: {
					pm: 'Decisions, directions, talks with the client',
					'true-pmo': 'Reviews, standards, reports to executives',
					'support-pmo': 'Issues, schedules, documents, coordination between teams',
					pso: 'Bookings, minutes, phone calls, corrections'
				}
			},
			papers: {
				ask: 'Does this job only update issue lists and schedules, or does it get people moving too?',
				tells: {
					'support-pmo': 'It finds solutions and gets people moving',
					pso: 'It only updates them'
				}
			},
			'before-me': {
				ask: 'What did the previous person go on to do?',
				tells: {
					pm: 'PM of a larger project',
					'true-pmo': 'IT consulting or digital transformation',
					'support-pmo': 'PM of a first project',
					pso: 'The same clerical work'
				}
			}
		}
	},
	cases: {
		heading: (n) => `The text describes ${n} jobs`,
		lead: 'The verdict on the one you choose is shown below.'
	},
	text: {
		title: 'The signs and the reasons',
		line: (marks) => (marks === 1 ? '1 place is underlined.' : `${marks} places are underlined.`),
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
	whyOwnLists:
		'The text describes the job of a PM, so running the lists was read as part of that job.',
	whyOneProject:
		'These rules apply within one project, so they were read as work beside the PM, not as governance.',
	whyClericalPapers:
		'Records and paperwork point to clerical work when they appear next to other clerical work.',
	missing: {
		title: 'What the text leaves out, and other questions',
		line: (missing, questions) =>
			`${missing} ${missing === 1 ? 'thing is' : 'things are'} left out, and there ${questions === 1 ? 'is 1 question' : `are ${questions} questions`}.`,
		heading: 'What the text leaves out',
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
	checklist: {
		title: 'Telling it yourself',
		line: 'Points to check when you read the text again.',
		points: [
			'If being accountable, deciding or leading is up to you, it is close to PM.',
			'“Standards”, “reviews” or “audits” together with several projects make it close to true PMO.',
			'“Support the PM” together with issues, progress and schedules makes it close to support PMO.',
			'If it is mostly rooms, minutes, phone calls and formatting, it is close to PSO.',
			'The number of people, the budget and the rate decide nothing.'
		],
		languages:
			'It was made for texts in Japanese. It knows fewer English words, so it more often cannot tell.'
	},
	saved: {
		heading: 'Kept job postings',
		lead: 'Compare them here. They are judged under today’s rules each time you open this page.',
		none: 'You have not kept any postings yet. Press “Keep this posting” after a verdict to list it here.',
		save: 'Keep this posting',
		saveHint: 'Its text is stored on this device. It is not sent anywhere.',
		isSaved: 'This posting is kept.',
		savedAt: (date) => `Kept on ${date}`,
		judging: 'Judging.',
		missing: 'What it leaves out',
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
		title: 'Compared with your own result',
		none: 'Once you have taken the check, you can see whether this job leads towards your destination.',
		start: 'Go to the check',
		unread: 'The stored result of your check could not be read.',
		ifLeaning: (kind) => `This holds if the job is ${kind}.`,
		toResult: 'See your newest result',
		places: {
			below: (role) => `A rung below your next role, ${role}`,
			next: (role, destination) => `Your next role, ${role}, on the way to ${destination}`,
			both: (role) => `Your next role and your destination, ${role}`,
			between: (role, destination) =>
				`Between your next role, ${role}, and your destination, ${destination}`,
			destination: (role) => `Your destination, with ${role} to come first`,
			above: (_role, destination) => `A rung above your destination, ${destination}`,
			none: (role) => `A job that does not lead to your next role, ${role}`
		},
		gate: {
			met: (kind) => `You meet the entry requirement of ${kind}.`,
			unmet: (kind) => `You do not meet the entry requirement of ${kind} yet.`
		},
		gapsOf: (role) => `Experience you lack for ${role} and could gain in this job`,
		noGaps: (role) => `You have all the experience that ${role} asks for.`,
		closes: (question, option) => `${question}: up to “${option}”, which closes the gap.`,
		raises: (question, option, asked) =>
			`${question}: up to “${option}”. What is asked for is “${asked}”.`,
		closesNone: 'You would gain none of the missing experience in this job.',
		leaves: (n) => (n === 1 ? '1 other gap would remain.' : `${n} other gaps would remain.`),
		estimate:
			'What you could gain is estimated from the work that the article names for this kind of job. Ask in the interview what you would really be trusted with.',
		estimateNone: {
			pso: 'PSO is clerical work, so it is taken to add nothing to the experience that the check asks about.'
		}
	}
};
