import type { PrivacyWords } from '../types';

const RECORDS = {
	drafts: 'Answers in progress',
	attempts: 'A result',
	postings: 'A kept job posting'
} as const;

const PROBLEMS = {
	newer: 'stored by a newer version, which this version cannot read. Please reload the page',
	damaged: 'damaged, so that it cannot be read'
} as const;

export const privacy: PrivacyWords = {
	title: 'Your data',
	lead: 'Your answers and results stay inside the browser that you are using now. This check never sends them anywhere.',
	sections: [
		{
			heading: 'What is stored',
			paragraphs: [
				'Your answers, your evidence notes, the questions you skipped and the ticks at your next steps are stored.',
				'The text of a job posting is stored only when you choose to keep it, with its name and the time when you kept it. A text that you only paste is not stored.',
				'So are the dates and times when you started, changed and finished a check. Each record also has the version number of the questions and rules, and a random number that tells results apart.',
				'You are not asked for your name, your email address or your company.'
			]
		},
		{
			heading: 'Where it is stored',
			paragraphs: [
				'It is stored in the database of this browser (IndexedDB). It cannot be seen from another device or another browser.',
				'People who use the same browser profile on the same device can see your answers and results. On a shared device, delete them on this page when you have finished.',
				'In a private window, the data is deleted when you close the window.'
			]
		},
		{
			heading: 'What is not sent',
			paragraphs: [
				'Answers, results, ticks and job postings are not sent anywhere. All of the judging is done inside this browser.',
				'There is no account. There are no cookies, and no third-party services such as analytics or advertising are loaded.',
				'When you open a page, the server that delivers it may record your IP address and the page, as with any other website. The address of an earlier result has a random number in it, but no answers.',
				'A share link that you make has your answers after its “#”. That part is not sent to the server. Whoever you give the link to can read your answers. Evidence notes are not in it.'
			]
		},
		{
			heading: 'How long it stays, and how to take it along',
			paragraphs: [
				'The data stays until you delete it. But some browsers delete the data of sites that have not been opened for a long time.',
				'If you want to keep it, download it as a JSON file. The file contains your answers and the job postings you kept, so take care where you put it. In another browser, the history page imports it.',
				'“Delete everything” on this page, or deleting the site data in your browser, deletes the stored data. Files that you have downloaded are not deleted.'
			]
		}
	],
	stored: {
		heading: 'Data in this browser',
		nothing: 'No data is stored.',
		draft: 'There are answers in progress.',
		attempts: (n) => (n === 1 ? 'There is 1 result.' : `There are ${n} results.`),
		postings: (n) =>
			n === 1 ? 'There is 1 kept job posting.' : `There are ${n} kept job postings.`,
		setAside: (n) =>
			n === 1
				? '1 record could not be read. It was left untouched, and is part of the file you can download.'
				: `${n} records could not be read. They were left untouched, and are part of the file you can download.`,
		setAsideRecord: (store, date, problem) =>
			`${RECORDS[store]}${date ? ` (${date})` : ''}: ${PROBLEMS[problem]}`,
		setAsideDownload: 'Download only the records that could not be read',
		persisted: {
			yes: 'The browser will not delete this data by itself, even when the device runs out of room.',
			no: 'The browser may delete this data by itself when the device runs out of room. Save results that matter to you as a file.'
		},
		download: 'Download the JSON file',
		downloadHint:
			'It contains answers in progress, all results, evidence notes, ticks, kept job postings, and records that could not be read.',
		wipe: 'Delete everything',
		wipeAsk:
			'This deletes answers in progress, all results, evidence notes, ticks, kept job postings, and records that could not be read. It cannot be undone.',
		wipeYes: 'Delete',
		wipeNo: 'Cancel',
		wiped: 'All stored data has been deleted.',
		failed: 'This could not be completed. The data may still be there. Please try again.'
	}
};
