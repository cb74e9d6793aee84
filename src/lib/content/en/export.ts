import type { ExportWords } from '../export-words';
import { certificates } from './certificates';
import { wordsForOthers } from './words-for-others';

export const exportWords: ExportWords = {
	lead: 'The link, text, calendar entry, picture and files are made on this device. They are not sent anywhere.',
	copied: 'Copied.',
	selected: 'The text could not be copied, so it has been selected instead. Copy it by hand.',
	failed: 'The file could not be made. Please try again.',
	share: {
		heading: 'Share link',
		holds:
			'The link contains your answers to the questions. Whoever has the link can read your answers.',
		without:
			'Evidence notes, dates and your plan are never in the link. The answers come after the “#” in the link, and are not sent to the server of this site when it is opened.',
		label: 'Share link',
		copy: 'Copy the link',
		send: 'Share the link'
	},
	print: {
		heading: 'Print',
		text: 'The result and the plan come first, and the other chapters follow. Evidence notes are in the chapter “All answers”. If you choose “Save as PDF” as the printer, you get a PDF file.',
		button: 'Print'
	},
	resume: {
		heading: 'Text for your résumé',
		lead: 'This draft puts your answers about experience and your evidence notes into the form of one project. It says nothing stronger than your answers do. Replace each [ ] with what fits the work you did. If your experience comes from several projects, move each line to its own project.',
		language: 'Language of the text',
		languages: { ja: 'Japanese', en: 'English' },
		label: 'Text for your résumé (Markdown)',
		copy: 'Copy the text',
		save: 'Save the text as a file',
		nothing:
			'There is no answer yet that could go into the text. Answers at the lowest level and questions not answered are left out.',
		withoutNote:
			'These have no evidence note yet. If you write one, the text says when it was and with how many people.',
		notAsked: 'The check does not ask for the period and the results, so these are left blank.'
	},
	calendar: {
		heading: 'Your plan in your calendar',
		lead: 'One file (.ics) for your calendar, with an entry for each step of your plan that has a month and one for the next check. The entries are private, last all day and do not mark you as busy. Each contains a link that gives away your answers. If your calendar is synchronised, the link is sent to that service as well.',
		when: 'Day of the check',
		months: (n, date) => (n === 1 ? `In 1 month (${date})` : `In ${n} months (${date})`),
		save: 'Save the calendar file',
		summary: `Take “${__THEME__.name.en}” again`,
		intro:
			'Bring your answers up to date with the experience you have gained since the last check. If the last result is no longer on your device, open the link and choose “Start from these answers”. Safari deletes results after seven days of use without a visit.',
		gaps: 'What is missing, and how to gain it',
		undated: 'Steps without a month',
		link: (address) => `Your last answers and result: ${address}`
	},
	picture: {
		heading: 'A picture of your result',
		text: 'It shows your next role, how near it is, your points for want and can, and the date. Single answers and evidence notes are left out.',
		alt: (role, stage) => `A picture of your result. Next role: ${role} (${stage.toLowerCase()})`,
		saveSvg: 'Save the picture as SVG',
		savePng: 'Save the picture as PNG',
		climb: 'The rungs'
	},
	everything: {
		heading: 'All data',
		text: 'Answers in progress, all results, evidence notes, plans, kept job postings and kept weeks go into one JSON file. Your answers and notes can be read in it, so take care where you keep it.',
		save: 'Save the data as JSON'
	},
	sevenDays: {
		text: 'Safari, and every browser on an iPhone or iPad, deletes your results and your plan by itself after seven days of use in which you do not open this site. There are three ways to keep them until your next check.',
		ways: [
			'Add the site to your home screen and open it from there. Data is kept separately there, so save your data as JSON first, and import it on the history page afterwards.',
			'Save your data as JSON, and import it on the history page before your next check.',
			'Put the calendar file into your calendar. The link in its entries starts the check from your present answers.'
		]
	},
	thisWeek: wordsForOthers,
	certificates
};
