import type { Avoided, Glossary } from '../glossary-words';

export const glossary: Glossary = {
	pm: 'プロジェクトマネージャー',
	pso: 'プロジェクト事務',
	pmoAtFirst: 'プロジェクトを外側から監視し、統制する組織',
	work: {
		'support-pmo': 'PMのそばで、課題・日程の管理や資料の作成、チーム間の調整を進める仕事',
		pm: 'プロジェクトの先頭で判断を下し、納期・予算・品質の結果に責任を負う仕事',
		'true-pmo': '複数のプロジェクトを外側から見て、基準を定め、進め方を正す仕事',
		pso: '会議室の予約や議事録、書類の修正などの事務を担う仕事'
	},
	stages: { far: 'まだ距離がある', near: '視野に入った', ready: '準備ができている' }
};

export const avoided: readonly Avoided[] = [
	// The check.
	{
		use: '診断',
		not: /クイズ|アンケート|アセスメント|(?<!・|自動|ブラウザ)テスト(?!の場所|のたび)/
	},
	{ use: '質問', not: /設問|問い(?!ま|合)/ },
	{ use: '回答', not: /解答|質問の答え|答えによって/ },
	{ use: '飛ばす', not: /スキップ/ },
	{ use: '診断の結果', not: /診断結果|判定結果|診断の判定/ },
	{ use: '次に目指す役割', not: /おすすめ|推奨|(?<!コント)ロール/ },
	{ use: '薦める', not: /すすめ(?!方)|勧め/ },
	{ use: '目指す先', not: /ゴール|目標の役割/ },
	{ use: '経験の段階', not: /レベル/ },
	// 段階 is a level of experience; a rung is a ステップ.
	{ use: 'ステップ', not: /(?<![手値分])段(?!階)/ },
	{ use: '条件なし', not: /入口なし/ },
	{ use: '保存・共有', not: /持ち出/ },
	{ use: '視野に入った', not: /あと少し/ },
	{ use: '根拠のメモ', not: /エビデンス/ },
	{ use: '求人票', not: /募集要項|求人情報|ジョブ/ },
	{ use: '職務経歴書', not: /(?<!職務経)歴書|レジュメ/ },
	// Data.
	{ use: '端末', not: /デバイス/ },
	{ use: '保存', not: /セーブ/ },
	{ use: '書き出す', not: /エクスポート/ },
	{ use: '取り込む', not: /インポート/ },
	{ use: '消す', not: /(?<!サイトデータの)削除/ },
	{ use: 'やめる', not: /キャンセル/ },
	{ use: '共有リンク', not: /シェア|共有URL/ },
	{ use: 'チェックを入れる', not: /チェックを付け|チェックをつけ/ },
	// The trade.
	{ use: 'サポート型PMO', not: /実質PMO|支援型?PMO|サポートPMO/, except: /^roles\./ },
	{ use: '本来のPMO', not: /真のPMO|本物のPMO/ },
	{ use: '日程', not: /スケジュール/ },
	{ use: '課題一覧', not: /課題表|課題リスト|課題管理表/ },
	{ use: 'チェックリスト', not: /点検表/ },
	{ use: 'ひな形', not: /ひな型|雛形|テンプレート/ },
	{ use: '経営層', not: /経営者|経営陣|マネジメント層/ },
	{ use: '統制', not: /ガバナンス/ },
	{ use: '打ち合わせ', not: /打合せ|ミーティング/ },
	{ use: '引き継ぎ', not: /引継/ },
	// Browsers that break lines between phrases would break inside the others.
	{ use: '切り替えの手順', not: /切替|切り替え[\p{sc=Han}]/u },
	{ use: '見積もり', not: /見積(?!も)/ },
	// One way to write a word.
	{
		use: 'ユーザー、サーバー、ベンダー',
		not: /(?:ユーザ|サーバ|ベンダ|メンバ|リーダ|センタ)(?!ー)/
	},
	{ use: '誰', not: /だれ/ },
	{ use: '改めて', not: /もう一度/ },
	{ use: '今', not: /いまの|いま、/ }
];
