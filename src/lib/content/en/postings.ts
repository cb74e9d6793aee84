import type { PostingsWords } from '../postings-words';
import { samples } from './posting-samples';

export const postings: PostingsWords = {
	title: 'Judge a job',
	lead: [
		'From a job posting, an assignment notice or the description of a role, find out whether the job is PM, true PMO, support PMO or PSO (clerical work).',
		'The text is read only inside this browser, and stored only if you choose to keep it.'
	],
	week: {
		heading: 'Judge the job you have now',
		hint: 'No posting needed: how you spent last week shows which kind of job yours is.'
	},
	input: {
		heading: 'Judge a text',
		label: 'Paste a posting, a notice or a description of the role',
		hint: (most) =>
			`Include the requirements and the team as well as the tasks: they give more clues. Up to ${most} characters.`,
		judge: 'Judge the text',
		clear: 'Clear the text',
		longText: (length) => `The text is ${length} characters long, so only the beginning is shown.`,
		file: 'Open a file',
		fileHint:
			'PDF and text files can be opened, and the encoding is detected. Photos and Word files cannot.',
		notRead: 'The file could not be read. Please choose it again.',
		tooLong: (most) =>
			`The text is longer than ${most} characters. Keep only the part that describes the job.`,
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
		heading: (kind) => `Closest to ${kind}, but not certain.`,
		mixed: (kind, tenths, rival, rest) =>
			tenths === rest
				? `The words that point to ${rival} weigh about as much.`
				: `Some words point to ${rival}: by weight, ${tenths}0% of the clues are for ${kind} and ${rest}0% for ${rival}.`,
		other: (kind) => `The text also names a role or work other than ${kind}.`,
		thin: {
			decider: 'The text does not say who decides.',
			week: 'The text says little about the day-to-day work.'
		}
	},
	cannotTell: {
		heading: 'This is not enough to tell which kind of job it is.',
		reasons: {
			empty: 'There is no text yet. Paste a posting or a description, or choose a sample.',
			'too-short': 'The text is too short. Paste the part about the tasks, right to its end.',
			'other-language':
				'The text is in neither Japanese nor English, or has many symbols. Paste a text in Japanese or English.',
			'other-job':
				'The text seems to be about a job other than PM or PMO, or not about a job at all. Check what you have pasted.',
			'no-duties':
				'The text does not say what the PM or PMO does. Add the part about the tasks if there is one.',
			mixed: 'The words point to different kinds of work. Ask the questions below.',
			thin: 'There are too few clues. Ask the questions below.'
		}
	},
	quotes: (kind) => `Words that point to ${kind}`,
	toKind: (kind) => `Read about ${kind}`,
	facts: 'Source',
	cautions: {
		'improper-conditions':
			'Part of the text reads like a condition on age, sex or looks that the work does not call for. Ask why it is there.',
		'title-says-pmo-duties-say-otherwise':
			'It is called PMO, but the work is of another kind. The work was judged, not the title.',
		'requirements-not-duties':
			'The requirements include senior experience that the tasks do not call for. Ask what it is for.',
		'between-two-kinds': 'The title covers two roles. Ask which work there is more of.',
		'size-and-price-do-not-tell':
			'Clerical work comes with projects of every size, so size and money played no part in the verdict.'
	},
	questions: {
		heading: 'Two questions to make sure',
		others: 'Other questions',
		texts: {
			'who-decides': {
				ask: 'Who decides on priorities and schedule changes?',
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
					'true-pmo': 'Standards and review reports',
					'support-pmo': 'Issue lists and schedules',
					pso: 'Minutes and corrected files'
				}
			},
			projects: {
				ask: 'How many projects does the job cover at a time, and in what position?',
				tells: {
					pm: 'At the head of a project',
					'true-pmo': 'Outside several projects',
					'support-pmo': 'Inside a project, beside the PM'
				}
			},
			'reports-to': {
				ask: 'Who does this job report to?',
				tells: {
					pm: 'The client, as the person accountable',
					'true-pmo': 'Executives',
					'support-pmo': 'The PM',
					pso: 'An office manager'
				}
			},
			budget: {
				ask: 'What part does this job play in the budget?',
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
				ask: 'Which experience does the pay or rate depend on?',
				tells: {
					pm: 'Having seen projects through',
					'true-pmo': 'Having been a PM, or governed projects',
					'support-pmo': 'Having managed issues and schedules',
					pso: 'Clerical experience'
				}
			},
			'last-week': {
				ask: 'What did the people in this job spend their time on last week?',
				tells: {
					pm: 'Decisions, directing teams, negotiating with the client',
					'true-pmo': 'Reviews, standards, reports to executives',
					'support-pmo': 'Issues, schedules, documents, coordination between teams',
					pso: 'Bookings, minutes, phone calls, corrections'
				}
			},
			papers: {
				ask: 'Does this job only update issue lists and schedules, or also get their owners to act?',
				tells: {
					'support-pmo': 'It works out solutions and gets the owners to act',
					pso: 'It only updates them'
				}
			},
			'before-me': {
				ask: 'What did the previous person in this job go on to do?',
				tells: {
					pm: 'PM of a larger project',
					'true-pmo': 'IT consultant or DX lead',
					'support-pmo': 'PM of their first project',
					pso: 'The same clerical work'
				}
			}
		}
	},
	cases: {
		heading: (n) => `The text describes ${n} jobs`,
		lead: 'Choose one to see the verdict on it below.'
	},
	text: {
		title: 'Clues and reasons',
		line: (marks) =>
			marks === 1 ? '1 passage is underlined.' : `${marks} passages are underlined.`,
		excerpts: 'As the text is long, only the parts around the clues are shown.',
		legend: 'What the underlines mean',
		pointsTo: (kind) => ` (a clue to ${kind})`,
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
			'Reporting directly to executives is done by people who oversee several projects.',
		stance: 'These words describe a position beside the PM.',
		control:
			'Managing progress, issues and dates is at the core of the work that is taken off a PM.',
		documents: 'Preparing reports and meeting documents takes work off a PM.',
		clerical: 'This is clerical work, without decisions about the project.'
	},
	whyHelps:
		'The text describes helping the person who decides, so it was read as work beside the PM.',
	whyOwnLists:
		'The text describes the job of a PM, so managing issues and schedules was read as part of it.',
	whyOneProject:
		'These rules apply within one project, so they were read as work beside the PM, not as governance.',
	whyClericalPapers:
		'Records and paperwork point to clerical work when they appear next to other clerical work.',
	missing: {
		title: 'What the text leaves out, and other questions',
		line: (missing, questions) => `Left out: ${missing}. Other questions: ${questions}.`,
		heading: 'What the text leaves out',
		none: 'Everything that helps to tell the kinds apart is there.',
		gaps: {
			'who-decides': 'Who decides on priorities and costs',
			output: 'What the job produces',
			projects: 'How many projects it covers',
			'reports-to': 'Who it reports to',
			budget: 'Whether it holds a budget',
			client: 'How it deals with the client or user departments',
			'share-of-clerical-work': 'How much of it is clerical work',
			'team-size': 'How many people are on the project',
			price: 'Pay or rate',
			period: 'Period or form of contract'
		}
	},
	checklist: {
		title: 'How to tell for yourself',
		line: 'Points to check when you read the text again.',
		points: [
			'If the job itself is to be accountable, to decide or to lead, it is close to PM.',
			'“Standards”, “reviews” or “audits” together with several projects make it close to true PMO.',
			'“Support the PM” together with issues, progress and schedules makes it close to support PMO.',
			'If it is mostly rooms, minutes, phone calls and formatting, it is close to PSO.',
			'The number of people, the budget and the rate do not settle it.'
		],
		languages:
			'The judging was made for texts in Japanese. With English texts, it more often cannot tell.'
	},
	saved: {
		heading: 'Kept job postings and other texts',
		lead: 'Compare them here. They are judged under today’s rules each time you open this page.',
		none: 'You have not kept any texts yet. Press “Keep this text” after a verdict to list it here.',
		save: 'Keep this text',
		saveHint: 'The text is stored on this device. It is not sent anywhere.',
		isSaved: 'This text is kept.',
		savedAt: (date) => `Kept on ${date}`,
		judging: 'Judging the text.',
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
			'too-many': 'No more can be kept. Delete one that you do not need first.',
			'no-room': 'There is not enough room for this text. Delete one that you do not need first.',
			unsaved:
				'This change is not stored on the device yet. Closing or reloading this tab undoes it.'
		}
	},
	fit: {
		title: 'Compared with your own result',
		none: 'Once you have taken the check, you can see whether this job leads towards your destination.',
		start: 'Go to the check',
		unread: 'The stored result of your check could not be read.',
		ifLeaning: (kind) => `This assumes that the job is ${kind}.`,
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
			met: (kind) => `You meet the entry requirement for ${kind}.`,
			unmet: (kind) => `You do not meet the entry requirement for ${kind} yet.`
		},
		gapsOf: (role) => `Experience you lack for ${role} and could gain in this job`,
		noGaps: (role) => `You have all the experience that ${role} asks for.`,
		closes: (question, option) => `${question}: up to “${option}”, which closes the gap.`,
		raises: (question, option, asked) =>
			`${question}: up to “${option}”. What is asked for is “${asked}”.`,
		closesNone: 'You would gain none of the missing experience in this job.',
		leaves: (n) => (n === 1 ? '1 other gap would remain.' : `${n} other gaps would remain.`),
		estimate:
			'What you could gain is estimated from the article that this check is based on. Ask what you would really be trusted with.',
		estimateNone: {
			pso: 'PSO is clerical work, so this check assumes that it adds nothing to the experience it asks about.'
		}
	}
};
