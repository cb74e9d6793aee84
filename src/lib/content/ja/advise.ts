import type { AdviseWords } from '../advise-words';

export const advise: AdviseWords = {
	title: '相談を受ける方へ',
	lead: '複数の人の結果を、1つの表に並べます。受け取った共有リンクと、書き出したJSONファイルを読みます。',
	promises: [
		'名前と回答は、このタブのなかだけにあります。どこにも保存せず、送りません。タブを閉じるか、別のページへ移ると消えます。',
		'印刷した表とCSVファイルは、自分で管理するものです。他人の個人情報なので、置き場所と渡す相手に気をつけてください。'
	],
	intake: {
		heading: 'リンクとファイルを加える',
		label: '共有リンクを貼り付ける',
		hint: '何件でも、メールの全文や表計算の列のままで貼り付けられ、すぐに表に加わります。リンクと同じ行の前か後ろに名前があれば、その名前を使います。',
		add: '表に加える',
		files: 'ファイルを選ぶ',
		filesHint:
			'書き出したJSONファイルか、リンクの入ったテキストファイルを、まとめて選べます。このページのどこにでもドロップできます。',
		drop: 'ここで離すと、表に加わります。',
		reading: '読んでいます。',
		added: (n) => `${n}人を表に加えました。`,
		empty: '共有リンクを貼り付けてください。'
	},
	problems: {
		heading: (n) => `表に加えていないものが${n}件あります`,
		line: (line) => `${line}行目`,
		file: (file, line) => (line === undefined ? file : `${file}の${line}行目`),
		item: (place, name, reason) =>
			`${[place, name].filter((part) => part !== '').join('、')}：${reason}`,
		linkDamaged:
			'リンクの一部が欠けているか、書き換わっています。送られてきたリンクを最後までコピーし直すか、本人に作り直してもらってください。',
		linkNewer:
			'新しい版の診断で作られたリンクです。ページを再読み込みしても読めないときは、本人に今の版で作り直してもらってください。再読み込みすると、表は消えます。',
		linkWithoutAnswers:
			'このリンクには回答が入っていません。結果のページの「保存・共有」にある共有リンクを、本人に送ってもらってください。',
		noLink: '共有リンクが見つかりません。「#」より後ろまで含めて貼り付けてください。',
		noLinkInFile: 'この診断から書き出したファイルでも、共有リンクの入ったテキストでもありません。',
		noResult:
			'このファイルには、診断の結果がありません。診断を終えてから書き出してもらってください。',
		notRead: 'ファイルを読み取れませんでした。改めて選んでください。',
		tooLong: (limit) =>
			`文章が長すぎます。一度に読めるのは${limit}文字までです。分けて貼り付けてください。`,
		repeated: (name) => `同じものが${name}としてすでに表にあります。`,
		full: (limit) => `表に入るのは${limit}人までです。不要な人を外してから、改めて加えてください。`,
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
		since: '前からの変化'
	},
	reservation: '留保',
	noStep: '残っているステップはありません',
	gaps: (titles, role) => `${role}：${titles}`,
	noGaps: 'ありません',
	noEarlier: '前の回答なし',
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
			'同じ名前の行が2つあるときは、あとに加えたほうを診断のやり直しとみなし、前の行と比べます。どちらも書き出したファイルなら、診断した日時の順に比べます。',
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
			'結果は新しいタブで開きます。回答の入ったアドレスが、このブラウザの閲覧履歴に残ります。名前は入りません。',
		compare: '比べる',
		compareLabel: (name) => `${name}を比べる`,
		remove: '外す',
		removeLabel: (name) => `${name}を表から外す`,
		removed: (name) => `${name}を表から外しました。`,
		undo: '元に戻す',
		actions: '操作'
	},
	keep: {
		heading: '印刷とCSV',
		hint: '絞り込みと並べ替えのとおりに、表を出します。CSVファイルは、表計算のアプリで開けます。',
		print: '表を印刷する',
		csv: (n) => `${n}人をCSVに保存`
	},
	leave: {
		ask: 'このページを離れると、表にある名前と回答は消えます。元には戻せません。',
		yes: '離れる',
		no: 'やめる'
	}
};
