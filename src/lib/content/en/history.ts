import type { HistoryWords } from '../history-words';
import { glossary } from './glossary';

export const history: HistoryWords = {
	title: 'History of your checks',
	lead: 'Here are all your results and how your experience has developed. You can also compare two results side by side.',
	reading:
		'Reading your stored results. They are kept in this browser and not sent anywhere. Results from another device can be imported from an exported file.',
	none: {
		text: 'There is no result yet. When you finish a check, its result is kept here. If you have an exported file, you can import it below.',
		start: 'Start the check'
	},
	chart: {
		heading: 'How your experience has developed',
		single: 'Once there are two results, a chart here shows how your experience has developed.',
		label: (from, to) =>
			`Experience for each role over time, from ${from} to ${to}. The figures are in the table below.`,
		percent: (n) => `${n}%`,
		axis: (near, ready) =>
			`The height shows how much of the experience that a role asks for you have. At ${near} the points are enough for “in sight”, at ${ready} for “ready”. Entry requirements do not show in the chart.`,
		rule: 'How it is calculated',
		stages: glossary.stages,
		today: 'All results are calculated under today’s rules.',
		thinned: (drawn, all) =>
			`The chart and the table show ${drawn} of ${all} results, spaced about evenly.`,
		figures: 'See the figures of the chart as a table',
		caption: 'Share of the experience points that a role asks for',
		date: 'Date'
	},
	list: {
		heading: 'All results',
		count: (n) => (n === 1 ? 'There is 1 result.' : `There are ${n} results, the newest first.`),
		outcome: (role, stage) => `${role} (${stage.toLowerCase()})`,
		original: (version, outcome) =>
			`At the time: ${outcome}. It was judged under version ${version} of the rules.`,
		originalUnknown: (version) =>
			`The result at the time is not on record. It was judged under version ${version} of the rules.`,
		compare: 'Compare',
		compareLabel: (date) => `Compare the result of ${date}`,
		delete: 'Delete',
		deleteLabel: (date) => `Delete the result of ${date}`,
		deleted: (date) => `The result of ${date} has been deleted.`,
		undo: 'Undo',
		restored: (date) => `The result of ${date} has been restored.`,
		more: (n) => (n === 1 ? 'Show 1 more' : `Show ${n} more`)
	},
	compare: {
		heading: 'Compare two results',
		chooseAnother: 'Choose one more to compare.',
		chosen: (from, to) => `You have chosen the results of ${from} and ${to}.`,
		show: 'Go to the comparison',
		clear: 'Clear the choice'
	},
	deleteAll: {
		heading: 'Delete all results',
		hint: 'Only the results in the list are deleted. Answers in progress, kept job postings and kept weeks stay, and so do records that could not be read.',
		button: 'Delete all results',
		ask: (n) =>
			n === 1
				? 'This deletes 1 result with its answers, evidence notes and plan. Answers in progress stay. It cannot be undone.'
				: `This deletes ${n} results with their answers, evidence notes and plans. Answers in progress stay. It cannot be undone.`,
		yes: 'Delete',
		no: 'Cancel',
		done: (n) => (n === 1 ? '1 result has been deleted.' : `${n} results have been deleted.`)
	},
	importExport: {
		heading: 'Export and import',
		export: 'Export as a JSON file',
		exportHint:
			'It contains all results, answers in progress, kept job postings and kept weeks. Your answers are in it, so take care where you keep it.',
		import: 'Import a file',
		importHint:
			'Choose a JSON file that was exported from this check. It is read inside this browser and not sent anywhere. The results that are here do not change.',
		reading: 'Reading the file.',
		attempts: (n) => (n === 1 ? '1 result was imported.' : `${n} results were imported.`),
		known: (n) =>
			n === 1 ? '1 identical result is already here.' : `${n} identical results are already here.`,
		kept: (n) =>
			n === 1
				? '1 result is here already with different content. The one here stays, and the one in the file was not imported.'
				: `${n} results are here already with different content. The ones here stay, and those in the file were not imported.`,
		drafts: (n) =>
			n === 1
				? '1 set of answers in progress was imported.'
				: `${n} sets of answers in progress were imported.`,
		draftsLeft: (n) =>
			n === 1
				? '1 set of answers in progress was not imported. There are others in progress here, or these have already become a result.'
				: `${n} sets of answers in progress were not imported. There are others in progress here, or these have already become results.`,
		postings: (n) => (n === 1 ? '1 job posting was imported.' : `${n} job postings were imported.`),
		postingsHere: (n) =>
			n === 1
				? '1 job posting is here already. The one here stays.'
				: `${n} job postings are here already. Those here stay.`,
		postingsLeft: (n) =>
			n === 1
				? '1 job posting was not imported: there is no room for it. Delete some that are here and try again.'
				: `${n} job postings were not imported: there is no room for all of them. Delete some that are here and try again.`,
		weeks: (n) => (n === 1 ? '1 kept week was imported.' : `${n} kept weeks were imported.`),
		weeksHere: (n) =>
			n === 1 ? '1 kept week is here already.' : `${n} kept weeks are here already.`,
		unreadable: (n) =>
			n === 1
				? '1 record that could not be read when exporting was not imported.'
				: `${n} records that could not be read when exporting were not imported.`,
		refused: 'The import was not possible. The data here has not changed.',
		notRead: 'The file, or the stored data, could not be read. Please try again.',
		tooLarge: (megabytes) => `The file is too large. Up to ${megabytes} MB can be imported.`,
		notJson: 'It cannot be read as JSON. It may be cut off, or a different kind of file.',
		notUnicode:
			'Another program has saved the file in a different encoding, which would garble your notes. Choose the file as it was exported, or save it again as UTF-8.',
		notOurs: 'It is not a file that was exported from this check.',
		newer:
			'The file was exported from a later version of this check. Reload the page and try again.',
		newerAt: (place) => `At ${place} there is a record from a later version of this check.`,
		tooMany: (most) => `There are too many records. Up to ${most} can be imported.`,
		damaged: (n) =>
			n === 1 ? 'The file has a fault in 1 place.' : `The file has faults in ${n} places.`,
		issue: (place, what) => `${place}: ${what}`,
		issues: {
			missing: 'a required field is missing',
			unknown: 'there is a field that this check does not know',
			wrong: 'the value is not valid',
			repeated: 'there are two records with the same number'
		},
		moreIssues: (n) => (n === 1 ? 'There is 1 more.' : `There are ${n} more.`)
	},
	unsaved:
		'This change could not be stored on the device yet. If you close or reload this tab, it is undone.',
	retry: 'Try to store it again now'
};
