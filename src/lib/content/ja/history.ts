import type { HistoryWords } from '../history-words';
import { glossary } from './glossary';

export const history: HistoryWords = {
	title: '診断の履歴',
	lead: 'これまでの結果と、経験の移り変わりを見られます。2つの結果を並べて比べることもできます。',
	reading:
		'保存された結果を読んでいます。結果はこの端末のブラウザのなかだけに残り、どこにも送りません。ほかの端末の結果は、書き出したファイルから取り込めます。',
	none: {
		text: 'まだ結果がありません。診断を終えると、結果がここに残ります。書き出したファイルがあれば、下から取り込めます。',
		start: '診断を始める'
	},
	chart: {
		heading: '経験の移り変わり',
		single: '結果が2件になると、経験の変化をここに図で示します。',
		label: (from, to) =>
			`役割ごとの経験の移り変わり。${from}から${to}まで。数値は、下の表にあります。`,
		percent: (n) => `${n}%`,
		axis: (near, ready) =>
			`縦軸は、役割が求める経験の点に対する割合です。${near}で「${glossary.stages.near}」、${ready}で「${glossary.stages.ready}」の点に届きます。入口の条件は図に表れません。`,
		rule: '計算のしかた',
		stages: glossary.stages,
		today: 'どの結果も、今のルールで計算しています。',
		thinned: (drawn, all) =>
			`図と表は、${all}件のうち${drawn}件を、ほぼ等しい間隔で選んだものです。`,
		figures: '図の数値を表で見る',
		caption: '役割が求める経験の点に対する割合',
		date: '日時'
	},
	list: {
		heading: 'これまでの結果',
		count: (n) => (n === 1 ? '1件あります。' : `${n}件あります。新しい順に並んでいます。`),
		outcome: (role, stage) => `${role}（${stage}）`,
		original: (version, outcome) => `当時の結果：${outcome}。ルールの版${version}での判定です。`,
		originalUnknown: (version) =>
			`当時の結果は記録にありません。ルールの版${version}での判定でした。`,
		compare: '比べる',
		compareLabel: (date) => `${date}の結果を比べる`,
		delete: '消す',
		deleteLabel: (date) => `${date}の結果を消す`,
		deleted: (date) => `${date}の結果を消しました。`,
		undo: '元に戻す',
		restored: (date) => `${date}の結果を元に戻しました。`,
		more: (n) => `さらに${n}件を表示`
	},
	compare: {
		heading: '2つの結果の比較',
		chooseAnother: 'もう1件選ぶと比べられます。',
		chosen: (from, to) => `${from}と${to}の結果を選んでいます。`,
		show: '比較へ進む',
		clear: '選択をやめる'
	},
	deleteAll: {
		heading: 'すべての結果を消す',
		hint: '消すのは、一覧の結果だけです。途中の回答、残した求人票と週、読み取れなかった記録は残ります。',
		button: 'すべての結果を消す',
		ask: (n) =>
			`結果${n}件と、それぞれの回答、根拠のメモ、計画を消します。途中の回答は残ります。元には戻せません。`,
		yes: '消す',
		no: 'やめる',
		done: (n) => `結果${n}件を消しました。`
	},
	importExport: {
		heading: '書き出しと取り込み',
		export: 'JSONファイルに書き出す',
		exportHint:
			'すべての結果、途中の回答、残した求人票と週が入ります。回答が入っているので、置き場所に気をつけてください。',
		import: 'ファイルを取り込む',
		importHint:
			'この診断から書き出したJSONファイルを選んでください。ファイルはこのブラウザのなかで読み、どこにも送りません。今ある結果は変わりません。',
		reading: 'ファイルを読んでいます。',
		attempts: (n) => `結果${n}件を取り込みました。`,
		known: (n) => `${n}件は、同じものがすでにここにあります。`,
		kept: (n) =>
			`${n}件は、内容の違うものがすでにここにあります。ここにあるほうを残し、ファイルのほうは取り込んでいません。`,
		drafts: (n) => `途中の回答${n}件を取り込みました。`,
		draftsLeft: (n) =>
			`途中の回答${n}件は取り込んでいません。ここに別の途中の回答があるか、すでに結果になっています。`,
		postings: (n) => `求人票${n}件を取り込みました。`,
		postingsHere: (n) => `求人票${n}件は、すでにここにあります。ここにあるほうを残しました。`,
		postingsLeft: (n) =>
			`求人票${n}件は取り込んでいません。残せる件数か文字数を超えます。ここにある求人票を減らしてから、改めてお試しください。`,
		weeks: (n) => `残した週${n}件を取り込みました。`,
		weeksHere: (n) => `残した週${n}件は、すでにここにあります。`,
		unreadable: (n) => `書き出したときに読み取れなかった記録${n}件は、取り込んでいません。`,
		refused: '取り込めませんでした。ここにあるデータは変わっていません。',
		notRead: 'ファイルか、保存されているデータを読み取れませんでした。改めてお試しください。',
		tooLarge: (megabytes) => `ファイルが大きすぎます。取り込めるのは${megabytes}MBまでです。`,
		notJson: 'JSONとして読めません。途中で切れたか、別の形式のファイルです。',
		notUnicode:
			'ほかのアプリで保存し直したときに、文字コードが変わっています。取り込むとメモの文字が壊れるので、書き出したときのファイルか、UTF-8で保存し直したファイルを選んでください。',
		notOurs: 'この診断から書き出したファイルではありません。',
		newer:
			'この診断の新しい版から書き出したファイルです。ページを再読み込みしてから、改めてお試しください。',
		newerAt: (place) => `${place}に、この診断の新しい版の記録があります。`,
		tooMany: (most) => `記録が多すぎます。取り込めるのは${most}件までです。`,
		damaged: (n) => `ファイルに誤りが${n}か所あります。`,
		issue: (place, what) => `${place}：${what}`,
		issues: {
			missing: '必要な項目がありません',
			unknown: '知らない項目があります',
			wrong: '値が正しくありません',
			repeated: '同じ番号の記録が2つあります'
		},
		moreIssues: (n) => `ほかに${n}か所あります。`
	},
	unsaved:
		'この変更を、まだ端末に保存できていません。このタブを閉じたり再読み込みしたりすると、元に戻ります。',
	retry: '今すぐ保存し直す'
};
