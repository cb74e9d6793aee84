import type { StorageWords } from '../storage-words';

const denied =
	'This browser does not allow this site to store data. You can take the whole check, but answers and results are gone when you close or reload this tab.';

export const storage: StorageWords = {
	unread: {
		denied,
		busy: 'Your stored records cannot be read at the moment. They have not been deleted, and are read again every few seconds. If that does not help, close other tabs that show this site.',
		newer:
			'Your stored records were written by a newer version of this site, which this version cannot read. They have not been deleted. Reloading the page may open the newer version.',
		failed:
			'Your stored records could not be read. They have not been deleted, and are read again every few seconds.'
	},
	retry: 'Read them now',
	unsaved: {
		denied,
		busy: 'Your stored answers cannot be read or changed at the moment. What you answer here stays as long as you do not close or reload this tab. The check keeps trying. If that does not help, close other tabs that show this site.',
		newer:
			'Your stored answers were written by a newer version of this site, which this version can neither read nor change. Save what you answered here as a file, then reload the page.',
		full: 'Your answers could not be stored: this device has no space left. They stay as long as you do not close or reload this tab. The check keeps trying to store them.'
	},
	conflict: {
		apart:
			'The answers to the same check were changed in another tab, too. To lose neither, they are now stored as separate records.',
		overtaken:
			'Another tab changed the same record first. A change that this tab had not stored yet was dropped.'
	},
	embedded: {
		kept: 'This check is shown inside a page of another site. Your answers are stored in this browser, and are here when you come back to that page. They may be missing if you open the check in a tab of its own.',
		refused:
			'Here your browser does not let the check store anything. Your answers are gone when you close or reload the page. To keep them, open the check in a new tab by the link below.',
		open: 'Open the check in a new tab',
		openResult: 'Open this result in a new tab (the link holds your answers)'
	},
	inApp: {
		heading: 'This screen cannot save files',
		text: 'A page that is shown inside another app, such as LINE or Instagram, may not be able to save files on the device.',
		share: 'Send with another app',
		copy: 'Copy the contents',
		elsewhere:
			'Safari and Chrome can save files, but they do not have the answers that you gave here. Open the share link (under “Save and share” at your result) in Safari or Chrome to start from the same answers.',
		close: 'Close'
	}
};
