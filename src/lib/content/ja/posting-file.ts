import type { PostingFileWords } from '../posting-file-words';

export const postingFile: PostingFileWords = {
	reading: 'ファイルを読み取っています。',
	problems: {
		'not-text':
			'文章を読み取れないファイルです。写真やWordのファイルなら、文字を選んでコピーし、上の欄に貼り付けてください。',
		encrypted:
			'このPDFにはパスワードがかかっています。PDFを開くアプリで文章をコピーし、上の欄に貼り付けてください。',
		scanned:
			'このPDFには文字の情報がなく、紙を写した画像だけが入っています。文字認識のできるアプリで文章にしてから、上の欄に貼り付けてください。',
		broken:
			'このPDFは壊れているようで、文章を取り出せませんでした。改めてダウンロードするか、文章をコピーして上の欄に貼り付けてください。',
		'not-loaded':
			'PDFを読むためのプログラムを取得できませんでした。ネットワークに接続してから、ファイルを選び直してください。'
	}
};
