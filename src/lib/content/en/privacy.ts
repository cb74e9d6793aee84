import type { PrivacyWords } from '../privacy-words';

export const privacy: PrivacyWords = {
	title: 'Your data',
	lead: 'Your answers and results stay inside the browser that you are using now. This check never sends them anywhere. The only exception is a browser whose scripts are turned off.',
	sections: [
		{
			heading: 'What is stored',
			paragraphs: [
				'Your answers, your evidence notes, the questions you skipped and your plan are stored.',
				'The text of a job posting or a role description is stored only if you choose to keep it, together with its title and when you kept it. Text that you only paste is not stored.',
				'Your answers and notes about the person who made a share link are kept for the open tab alone. They go when you close it.',
				'The hours of a week are stored only if you choose to keep that week, together with your answer about who decides on changes and when you kept it.',
				'The dates and times when you started, changed and finished a check are stored as well. Each record also has the version number of the questions and rules, and a random number that tells results apart.',
				'You are not asked for your name, your email address or your company. Names and answers on the page “For advisers” are not stored.'
			]
		},
		{
			heading: 'Where it is stored',
			paragraphs: [
				'It is stored in the database of this browser (IndexedDB). It cannot be seen from another device or another browser.',
				'People who use the same browser profile on the same device can see your answers and results. On a shared device, delete them on this page when you have finished.',
				'In a private window, the data is deleted when you close the window.',
				'So that the site works without a network, its pages and its code are stored in the browser’s cache as well. Your answers are not in it.'
			]
		},
		{
			heading: 'What is not sent',
			paragraphs: [
				'Answers, results, plans, the texts you have judged, the hours of a week and notes for a talk are not sent anywhere. All of the judging is done inside this browser.',
				'There is no account. There are no cookies, and no third-party services such as analytics or advertising are loaded.',
				'If the scripts of your browser are turned off, “Next” puts your answer to the question shown into the address of the next page, and the server receives it with that page load. No other request contains an answer.',
				'When you open a page, the server that delivers it may record your IP address and the page, as with any other website. The address of an earlier result has a random number in it, but no answers.',
				'A share link that you make has your answers after its “#”. That part is not sent to the server. Whoever you give the link to can read your answers. Evidence notes are not in it.'
			]
		},
		{
			heading: 'How long it stays, and how to keep a copy',
			paragraphs: [
				'The data stays until you delete it. But Safari, and every browser on an iPhone or iPad, deletes it by itself after seven days of use in which you do not open this site. It does not if you open the site from the home screen.',
				'If you want to keep it, download it as a JSON file. The file contains your answers and the job postings and weeks you kept, so take care where you keep it. In another browser, the history page imports it.',
				'“Delete everything” on this page, or deleting the site data in your browser, deletes the stored data. Files that you have downloaded are not deleted.'
			]
		}
	],
	operator: {
		heading: 'Who runs this site',
		text: (name) => `${name} runs this site.`,
		contact: 'Contact:'
	},
	promises: {
		heading: 'What is promised, and how it is tested',
		lead: 'The following is promised. For each promise there is an automated test that fails when it is broken. The file SECURITY.md, which comes with the code, says where each test is.',
		items: [
			{
				promise: 'An answer shown as stored is there even if the browser crashes right afterwards.',
				test: 'The browser is killed in the middle of a check and opened again, and the answers must be there.'
			},
			{
				promise:
					'If you use several tabs at the same time, answers are not mixed, and nothing is overwritten without saying so.',
				test: 'Two tabs answer at the same time, and both results must be there. 1,000 more runs mix answers, failures and further tries at random.'
			},
			{
				promise:
					'When something cannot be stored, the page says so. You can go on, and save your answers as a file.',
				test: 'Storage is refused, filled up, made to fail halfway, and held by a tab that has stopped.'
			},
			{
				promise: 'Records that are damaged or were made by a newer version are left untouched.',
				test: 'Such records are put in, the site is used, and they must still be as they were.'
			},
			{
				promise:
					'Whatever a link, a file or a pasted text contains, it does not change what is stored.',
				test: 'At least 1,000 broken inputs of each kind are made and tried. Links with answers in them are clicked on another site, and the stored records must be as before.'
			},
			{
				promise:
					'While scripts are turned on, neither answers nor job postings are sent anywhere, not even to the server of this site.',
				test: 'Everything that the server receives during a check is recorded, and no answer may be in it. Every browser test fails if there is a single request to another site, or a single breach of the security settings.'
			},
			{
				promise:
					'After the first visit everything works without a network. A new version never takes over in the middle of a check.',
				test: 'A check is finished with the server switched off, and then a new version is put in place.'
			},
			{
				promise:
					'Wrong files that a server or a network sends are not kept. Once the server is well again, one reload makes the site work, and your answers are still there.',
				test: 'A server answers in ten wrong ways, at the first visit and with a new version, and then rightly again.'
			},
			{
				promise: 'If the code has a fault, your answers are kept and can be saved as a file.',
				test: 'Faults are put in on purpose.'
			},
			{
				promise:
					'The page “For advisers” does not store the names and answers in its table, and asks you before you leave it.',
				test: 'After the table has been used, all storage is searched: no name and no answer may be there.'
			},
			{
				promise: '“Delete everything” leaves nothing behind that this site has stored.',
				test: 'The database, the cache and all other storage must be empty afterwards.'
			}
		],
		notHeading: 'What cannot be promised',
		not: [
			'A browser or a device may delete data on its own. Safari does so after seven days of use in which you do not open the site.',
			'The promises hold in Safari 16.4, Chrome 111, Edge 111, Firefox 115 and newer browsers. In an older one each page says that the browser is too old.',
			'Stored data is not encrypted. People who use the same browser on the same device, and browser extensions, may be able to read it.',
			'A device can break or be lost. Save results that matter to you as a file.',
			'If the server that delivers this site is tampered with, the promises on this page cannot be kept.'
		]
	},
	stored: {
		heading: 'Data in this browser',
		reading: 'Reading the stored data.',
		nothing: 'No data is stored.',
		draft: 'There are answers in progress.',
		attempts: (n) => (n === 1 ? 'There is 1 result.' : `There are ${n} results.`),
		postings: (n) =>
			n === 1 ? 'There is 1 kept job posting.' : `There are ${n} kept job postings.`,
		weeks: (n) => (n === 1 ? 'There is 1 kept week.' : `There are ${n} kept weeks.`),
		unreadable: (n) =>
			n === 1
				? '1 record could not be read. It was left untouched, and is part of the file you can download.'
				: `${n} records could not be read. They were left untouched, and are part of the file you can download.`,
		records: {
			drafts: 'Answers in progress',
			attempts: 'A result',
			postings: 'A kept job posting',
			weeks: 'A kept week'
		},
		dated: (record, date) => `${record} (${date})`,
		problems: {
			newer: 'stored by a newer version, which this version cannot read. Please reload the page.',
			damaged: 'damaged, so that it cannot be read.'
		},
		unreadableRecord: (record, problem) => `${record}: ${problem}`,
		downloadUnreadable: 'Download only the records that could not be read',
		persisted: {
			yes: 'The browser will not delete this data by itself, even when the device runs out of space.',
			no: 'The browser may delete this data by itself when the device runs out of space. Save results that matter to you as a file.'
		},
		download: 'Download the JSON file',
		downloadHint:
			'The file contains answers in progress, all results, evidence notes, plans, kept job postings, kept weeks, and records that could not be read.',
		wipe: 'Delete everything',
		wipeAsk:
			'This deletes answers in progress, all results, evidence notes, plans, kept job postings, kept weeks, records that could not be read, and the files for use without a network. It cannot be undone.',
		wipeYes: 'Delete',
		wipeNo: 'Cancel',
		wiped: 'All stored data has been deleted.',
		emptied:
			'All stored data has been deleted. The empty database goes as soon as you close the other tabs that show this site.',
		wipeFailed: {
			denied:
				'This browser does not allow this site to read or change its data, so it cannot be deleted here. Delete it in the settings of the browser.',
			busy: 'Another tab is using the data, so it is not deleted yet. It will be as soon as you close the other tabs that show this site.'
		},
		failed: 'This could not be completed. The data may still be there. Please try again.'
	},
	faulty: {
		heading: 'Records that cannot be shown',
		lead: 'The page cannot be shown because of these records. You can save one as a file and then delete it. All other records stay as they are.',
		titled: (record, title) => `${record} “${title}”`,
		download: 'Save as a file',
		downloadLabel: (record) => `Save as a file: ${record}`,
		delete: 'Delete',
		deleteLabel: (record) => `Delete: ${record}`,
		ask: (record) => `This deletes one record: ${record}. It cannot be undone.`,
		deleted: (record) => `Deleted: ${record}.`,
		failed: 'This could not be completed. Please reload the page and try again.'
	}
};
