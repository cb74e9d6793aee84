import type { AdviseWords } from '../advise-words';

export const advise: AdviseWords = {
	title: 'For advisers',
	lead: 'See the results of several people in one table. Add the share links or exported JSON files that they have sent you.',
	promise:
		'This page keeps names and answers in this tab alone, and does not store or send them. They are gone once you close the tab or go to another page.',
	intake: {
		heading: 'Add links and files',
		label: 'Paste share links',
		hint: 'Paste as many links as you like, or a whole email or spreadsheet column. Links are added as soon as you paste them. A name on the same line becomes the person’s name.',
		add: 'Add to the table',
		files: 'Choose files',
		filesHint:
			'Exported JSON files, or text files with links, several at once. You can also drop them anywhere on this page.',
		drop: 'Let go to add them to the table.',
		reading: 'Reading.',
		added: (n) => (n === 1 ? '1 person was added.' : `${n} people were added.`),
		addedNone: 'Nobody was added.',
		empty: 'Paste a share link first.'
	},
	problems: {
		heading: (n) => (n === 1 ? '1 item was not added' : `${n} items were not added`),
		line: (line) => `Line ${line}`,
		file: (file, line) => (line === undefined ? file : `${file}, line ${line}`),
		item: (place, name, reason) =>
			[[place, name].filter(Boolean).join(', '), reason].filter(Boolean).join(': '),
		linkDamaged:
			'Part of the link is missing or has been changed. Copy the link again to its very end, or ask the person for a new one.',
		linkNewer:
			'The link was made by a newer version of this check. Reloading the page may help, but it empties the table: save the table as CSV first. Or ask the person to make the link again with the current version.',
		linkWithoutAnswers:
			'The link holds no answers. Ask the person for the share link from “Save and share” on their result page.',
		noLink: 'No share link was found. Paste the whole link, with everything after the “#”.',
		noLinkInFile: 'The file is neither an export of this check nor a text with share links.',
		noResult:
			'The file holds no result. Ask the person to finish the check and then export the data again.',
		notRead: 'The file could not be read. Please choose it again.',
		tooLong: (limit) =>
			`The text is too long. Up to ${limit} characters can be read at once; paste it in parts.`,
		repeated: (name) => `This result is already in the table, as ${name}.`,
		full: (limit) => `The table holds up to ${limit} people. Remove some and add this one again.`,
		addAnyway: 'Add anyway',
		more: (n) => (n === 1 ? 'There is 1 more.' : `There are ${n} more.`),
		dismiss: 'Close this list'
	},
	person: (n) => `Person ${n}`,
	columns: {
		name: 'Name',
		role: 'Next role',
		stage: 'How near',
		destination: 'Destination',
		firstStep: 'First step',
		gaps: 'Missing experience',
		since: 'Since last time'
	},
	reservation: 'Note on the role',
	reservations: {
		'prefers-technology': 'Most wants to go deeper into technology.',
		'no-clear-direction': 'The direction is not clear yet.'
	},
	noStep: 'No steps left',
	gaps: (titles, role) => `For ${role}: ${titles}`,
	noGaps: 'None',
	noEarlier: 'No earlier answers',
	since: {
		outcome: (from, to) => `From “${from}” to “${to}”.`,
		up: (titles) => `More experience: ${titles}.`,
		down: (titles) => `Less experience: ${titles}.`,
		same: 'No change'
	},
	list: {
		heading: 'The table',
		count: (n) => (n === 1 ? 'The result of 1 person.' : `The results of ${n} people.`),
		filtered: (n, all) => `${n} of ${all} people are shown.`,
		sameName:
			'If two people have the same name, change one of the names. Rows with the same name count as one person: the later answers are compared with the earlier ones. Exported files are ordered by the date of the check, links by when you added them.',
		sort: 'Sort by',
		role: 'Next role',
		stage: 'How near',
		text: 'Search the table',
		all: 'All',
		none: 'Nobody matches.',
		more: (n) => (n === 1 ? 'Show 1 more' : `Show ${n} more`),
		nameLabel: (name) => `Name of ${name}`,
		open: 'Open result',
		openLabel: (name) => `Open result of ${name} in a new tab`,
		opened:
			'A result opens in a new tab. Its address, which holds the answers, stays in the history of this browser. It holds no name.',
		compare: 'Compare',
		chooseAnother: 'Choose one more person to compare.',
		compareLabel: (name) => `Compare ${name}`,
		remove: 'Remove',
		removeLabel: (name) => `Remove ${name} from the table`,
		removed: (name) => `${name} was removed from the table.`,
		undo: 'Undo',
		actions: 'Actions'
	},
	keep: {
		heading: 'Print and CSV',
		care: 'Printouts and CSV files of the table hold other people’s personal data, so take care where you keep them and who gets them.',
		hint: 'The table comes out as you have filtered and sorted it. Spreadsheet programs open the CSV file.',
		print: 'Print the table',
		csv: (n) => (n === 1 ? 'Save 1 person as CSV' : `Save ${n} people as CSV`)
	},
	leave: {
		ask: 'If you leave this page, the names and answers in the table are gone. This cannot be undone.',
		yes: 'Leave',
		no: 'Stay'
	}
};
