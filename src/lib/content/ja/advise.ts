import type { AdviseWords } from '../advise-words';

export const advise: AdviseWords = {
	title: '相談を受ける方へ',
	lead: '相談に来た人たちの結果を、1つの表に並べて比べます。相手から受け取った共有リンクか、相手が書き出したJSONファイルを加えてください。',
	promise:
		'表の名前と回答は、このタブのなかだけに置きます。どこにも保存せず、送りません。タブを閉じるか、別のページへ移ると消えます。',
	intake: {
		heading: 'リンクとファイルを加える',
		label: '共有リンクを貼り付ける',
		hint: 'メールの全文や、表計算の列をそのまま貼り付けられます。リンクがいくつあっても、まとめて表に加わります。同じ行に名前があれば、その名前を使います。',
		add: '表に加える',
		files: 'ファイルを選ぶ',
		filesHint:
			'書き出したJSONファイルか、リンクの入ったテキストファイルを、まとめて選べます。このページのどこにでもドロップできます。',
		drop: 'ここで離すと、表に加わります。',
		reading: '読んでいます。',
		added: (n) => `${n}人を表に加えました。`,
		addedNone: '表に加えた人はいません。',
		empty: '共有リンクを貼り付けてください。'
	},
	problems: {
		heading: (n) => `表に加えていないものが${n}件あります`,
		line: (line) => `${line}行目`,
		file: (file, line) => (line === undefined ? file : `${file}の${line}行目`),
		item: (place, name, reason) =>
			[[place, name].filter(Boolean).join('、'), reason].filter(Boolean).join('：'),
		linkDamaged:
			'リンクの一部が欠けているか、書き換わっています。送られてきたリンクを最後までコピーし直すか、本人に作り直してもらってください。',
		linkNewer:
			'新しい版の診断で作られたリンクです。再読み込みすると読めることがありますが、表は消えます。先に表をCSVで保存してください。本人に、今の版で作り直してもらうこともできます。',
		linkWithoutAnswers:
			'このリンクには回答が入っていません。結果のページの「保存・共有」にある共有リンクを、本人に送ってもらってください。',
		noLink: '共有リンクが見つかりません。「#」より後ろまで含めて貼り付けてください。',
		noLinkInFile: 'この診断から書き出したファイルでも、共有リンクの入ったテキストでもありません。',
		noResult:
			'このファイルには、診断の結果がありません。診断を終えてから書き出してもらってください。',
		notRead: 'ファイルを読み取れませんでした。改めて選んでください。',
		tooLong: (limit) =>
			`文字数が多すぎます。一度に読めるのは${limit}文字までです。いくつかに分けてください。`,
		repeated: (name) => `同じ回答が、すでに${name}の行にあります。`,
		full: (limit) =>
			`表に入るのは${limit}人までです。見終えた人を表から外してから、改めて加えてください。`,
		addAnyway: 'それでも加える',
		more: (n) => `ほかに${n}件あります。`,
		dismiss: 'この一覧を閉じる'
	},
	person: (n) => `${n}人目`,
	columns: {
		name: '名前',
		role: '次に目指す役割',
		stage: '近さ',
		destination: '目指す先',
		firstStep: '最初の一歩',
		gaps: '足りない経験',
		since: '前回からの変化'
	},
	reservation: '役割についての注意',
	reservations: {
		'prefers-technology': '最も強いのは、技術を深める希望です。',
		'no-clear-direction': '希望の方向は、まだはっきりしていません。'
	},
	noStep: '残っているステップはありません',
	gaps: (titles, role) => `${role}：${titles}`,
	noGaps: 'ありません',
	noEarlier: '前回の回答なし',
	since: {
		outcome: (from, to) => `${from}から${to}へ。`,
		up: (titles) => `上がった経験：${titles}。`,
		down: (titles) => `下がった経験：${titles}。`,
		same: '変化なし'
	},
	list: {
		heading: '表',
		count: (n) => `${n}人の結果です。`,
		filtered: (n, all) => `${all}人のうち${n}人を表示しています。`,
		sameName:
			'同じ名前の行は、同じ人が改めて診断した結果とみなし、違いを「前回からの変化」に出します。別の人なら、名前を書き換えてください。順序は、加えた順です。どれもJSONファイルなら、診断した日時の順です。',
		sort: '並べ替え',
		role: '役割で絞り込む',
		stage: '近さで絞り込む',
		text: '文字で絞り込む',
		all: 'すべて',
		none: '条件に合う人はいません。',
		more: (n) => `さらに${n}人を表示`,
		nameLabel: (name) => `${name}の名前`,
		open: '結果を開く',
		openLabel: (name) => `結果を開く：${name}（新しいタブ）`,
		opened:
			'「結果を開く」を押すと、新しいタブで開きます。回答の入ったアドレスが、このブラウザの閲覧履歴に残ります。アドレスに名前は入りません。',
		compare: '比べる',
		chooseAnother: 'もう1人選ぶと比べられます。',
		compareLabel: (name) => `${name}を比べる`,
		remove: '外す',
		removeLabel: (name) => `${name}を表から外す`,
		removed: (name) => `${name}を表から外しました。`,
		undo: '元に戻す',
		actions: '操作'
	},
	keep: {
		heading: '印刷とCSV',
		care: '印刷した表とCSVファイルには、相談に来た人の個人情報が入ります。置き場所と渡す相手に気をつけてください。',
		hint: '今の絞り込みと並べ替えのまま、印刷と保存ができます。CSVファイルは、表計算のアプリで開けます。',
		print: '表を印刷する',
		csv: (n) => `${n}人の表をCSVで保存`
	},
	leave: {
		ask: 'このページを離れると、表にある名前と回答は消えます。元には戻せません。',
		yes: '離れる',
		no: 'やめる'
	}
};
