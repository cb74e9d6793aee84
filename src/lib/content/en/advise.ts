import type { AdviseWords } from '../advise-words';

export const advise: AdviseWords = {
	title: 'For advisers',
	lead: 'See the results of several people in one table. It reads the share links and exported JSON files that they have sent you.',
	promises: [
		'Names and answers exist in this tab alone. They are not stored or sent, and are gone once you close the tab or go to another page.',
		'Printed tables and CSV files are yours to look after. They hold other people’s personal data, so take care where you keep them and who gets them.'
	],
	intake: {
		heading: 'Add links and files',
		label: 'Paste share links',
		hint: 'As many as you like: a whole email or a column of a spreadsheet will do, and comes into the table at once. A name on the same line, before or after a link, becomes the person’s name.',
		add: 'Add to the table',
		files: 'Choose files',
		filesHint:
			'Exported JSON files, or text files with links, several at once. You can also drop them anywhere on this page.',
		drop: 'Let go to add them to the table.',
		reading: 'Reading.',
		added: (n) => (n === 1 ? '1 person was added.' : `${n} people were added.`),
		empty: 'Paste a share link first.'
	},
	problems: {
		heading: (n) => (n === 1 ? '1 item was not added' : `${n} items were not added`),
		line: (line) => `Line ${line}`,
		file: (file, line) => (line === undefined ? file : `${file}, line ${line}`),
		item: (place, name, reason) =>
			`${[place, name].filter((part) => part !== '').join(', ')}: ${reason}`,
		linkDamaged:
			'Part of the link is missing or has been changed. Copy the link again to its very end, or ask the person for a new one.',
		linkNewer:
			'The link was made by a later version of this check. If it still cannot be read after reloading the page, ask the person to make it again with today’s version. Reloading empties the table.',
		linkWithoutAnswers:
			'The link holds no answers. Ask the person for the share link from “save and share” on their result page.',
		noLink: 'There is no share link. Paste it with everything after the “#”.',
		noLinkInFile: 'The file is neither an export of this check nor a text with share links.',
		noResult:
			'The file holds no result. Ask the person to finish the check and to export it again.',
		notRead: 'The file could not be read. Please choose it again.',
		tooLong: (limit) =>
			`The text is too long. Up to ${limit} characters can be read at once; paste it in parts.`,
		repeated: (name) => `The same is already in the table as ${name}.`,
		full: (limit) => `The table holds up to ${limit} people. Remove some and add this one again.`,
		addAnyway: 'Add anyway',
		more: (n) => (n === 1 ? 'There is 1 more.' : `There are ${n} more.`),
		dismiss: 'Close this list'
	},
	person: (n) => `Person ${n}`,
	columns: {
		name: 'Name',
		role: 'Role to aim for next',
		stage: 'Stage',
		destination: 'Destination',
		firstStep: 'First step',
		gaps: 'Missing experience',
		since: 'Change since'
	},
	reservation: 'Reservation',
	noStep: 'No step is left',
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
			'Of two rows with the same name, the one added later counts as a retake and is compared with the one before it. If both are exports, their dates decide which came first.',
		sort: 'Sort by',
		role: 'Show a role',
		stage: 'Show a stage',
		text: 'Show rows with a text',
		all: 'All',
		none: 'Nobody matches.',
		more: (n) => (n === 1 ? 'Show 1 more' : `Show ${n} more`),
		nameLabel: (name) => `Name of ${name}`,
		open: 'Open result',
		openLabel: (name) => `Open result of ${name} in a new tab`,
		opened:
			'A result opens in a new tab. Its address, which holds the answers, stays in the history of this browser. It holds no name.',
		compare: 'Compare',
		compareLabel: (name) => `Compare ${name}`,
		remove: 'Remove',
		removeLabel: (name) => `Remove ${name} from the table`,
		removed: (name) => `${name} was removed from the table.`,
		undo: 'Undo',
		actions: 'Actions'
	},
	keep: {
		heading: 'Print and CSV',
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
