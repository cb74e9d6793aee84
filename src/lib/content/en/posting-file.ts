import type { PostingFileWords } from '../posting-file-words';

export const postingFile: PostingFileWords = {
	reading: 'Reading the file.',
	problems: {
		'not-text':
			'This file cannot be read as text. For a photo or a Word file, select and copy the text, and paste it into the field above.',
		encrypted:
			'This PDF is protected by a password. Open it in a PDF app, copy the text, and paste it into the field above.',
		scanned:
			'This PDF has no text, only pictures of its pages. Use an app that recognises text in pictures, and paste the text into the field above.',
		broken:
			'This PDF seems to be damaged: its text could not be read. Download it again, or copy the text and paste it into the field above.',
		'not-loaded':
			'The program that reads PDF files could not be loaded. Connect to the network and choose the file again.'
	}
};
