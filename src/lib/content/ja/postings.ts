import type { PostingsWords } from '../postings-words';
import { samples } from './posting-samples';

export const postings: PostingsWords = {
	title: '仕事を見分ける',
	lead: [
		'求人票、案件情報、役割の説明の文章から、4種類のどの仕事かを判定します。',
		'文章はこのブラウザのなかだけで読み、残すと決めるまで保存しません。'
	],
	week: {
		heading: '今の仕事の先週を入れる',
		hint: '求人票がなくても、今の仕事がどの種類かを時間の使い方から見ます。'
	},
	input: {
		heading: '求人票・案件情報の文章',
		label: '求人票か案件情報の文章を貼り付けてください',
		hint: (most) =>
			`仕事の内容・応募条件・体制の欄まで入れると、手がかりが増えます。長さは${most}文字までです。`,
		judge: '判定する',
		clear: '文章を消す',
		longText: (length) =>
			`${length}文字の文章が入っています。長いので、はじめだけを表示しています。`,
		file: 'ファイルを開く',
		fileHint:
			'PDFと、テキストファイルに対応しています。文字コードは自動で見分けます。写真とWordのファイルは読めません。',
		notRead: 'ファイルを読み取れませんでした。改めて選んでください。',
		tooLong: (most) =>
			`文章が${most}文字を超えています。1件の募集に当たる部分だけを残してください。`,
		judging: '判定しています。',
		failed: '判定の途中で問題が起きました。改めてお試しください。',
		toVerdict: '判定を見る',
		changed: '判定のあとで文章が変わっています。下の判定は、変わる前の文章のものです。',
		samples: 'サンプルで試す',
		samplesHint: 'どれも、この診断のために書いた架空の求人票です。選ぶと、すぐに判定します。',
		replaced: '欄の文章をサンプルに入れ替えました。',
		undo: '前の文章に戻す'
	},
	samples,
	verdict: {
		high: (kind) => `ほぼ確実に、${kind}です。`,
		medium: (kind) => `おそらく、${kind}です。`,
		low: (kind) => `どちらかといえば、${kind}です。`
	},
	leaning: {
		heading: (kind) => `${kind}に最も近いものの、断定はできません。`,
		mixed: (kind, tenths, rival, rest) =>
			tenths === rest
				? `${rival}を指す言葉も、ほぼ同じ重みです。`
				: `${rival}を指す言葉もあり、重みの割合は${kind}が${tenths}割、${rival}が${rest}割です。`,
		thin: {
			decider: '誰が決めるのかが、書かれていません。',
			week: '1週間の仕事の中身が、ほとんど書かれていません。'
		}
	},
	cannotTell: {
		heading: 'どの種類の仕事か、この文章ではわかりません。',
		reasons: {
			empty: '文章がまだ入っていません。求人票などの文章を貼り付けるか、サンプルを選んでください。',
			'too-short': '文章が短すぎます。仕事の内容を、最後まで貼り付けてください。',
			'other-language':
				'日本語と英語のどちらでもないか、記号の多い文章です。日本語か英語の文章を貼り付けてください。',
			'other-job':
				'PMやPMOとは別の仕事か、仕事の説明ではない文章のようです。貼り付けた文章を確かめてください。',
			'no-duties':
				'PMやPMOとして何をするのかが、書かれていません。仕事の内容の欄があれば、足してください。',
			mixed: '違う種類の仕事を指す言葉が混ざっています。下の質問で確かめてください。',
			thin: '手がかりになる言葉が足りません。下の質問で確かめてください。'
		}
	},
	quotes: (kind) => `${kind}を指す言葉`,
	toKind: (kind) => `${kind}の説明を見る`,
	facts: '根拠',
	cautions: {
		'improper-conditions':
			'年齢・性別・容姿など、仕事と関係のない条件に読める部分があります。募集元の姿勢を確かめてください。',
		'title-says-pmo-duties-say-otherwise':
			'名前はPMOですが、仕事の中身は別の種類です。名前ではなく、中身で判定しました。',
		'requirements-not-duties':
			'応募条件の上位の経験は、仕事の内容に出てきません。何に使う経験なのかを聞いてください。',
		'between-two-kinds':
			'名前が2つの役割にまたがっています。どちらの仕事が多いのかを聞いてください。',
		'size-and-price-do-not-tell':
			'事務の仕事はどの規模のプロジェクトにも付くので、規模や金額は数えていません。'
	},
	questions: {
		heading: '確かめるための2つの質問',
		others: 'ほかの質問',
		texts: {
			'who-decides': {
				ask: '優先順位や日程の変更は、どなたが決めますか。',
				tells: {
					pm: '自分が決める',
					'true-pmo': '各PMが決め、自分は改善案を出す',
					'support-pmo': 'PMが決め、自分は材料をそろえる',
					pso: '決まったことを連絡する'
				}
			},
			output: {
				ask: 'この仕事で作るものを、最近の例で教えていただけますか。',
				tells: {
					pm: '計画と、顧客と合意した要件',
					'true-pmo': '基準書と、点検の報告',
					'support-pmo': '課題一覧と日程表',
					pso: '議事録と、書式を直した資料'
				}
			},
			projects: {
				ask: '同時にいくつのプロジェクトを受け持ち、どこに立ちますか。',
				tells: {
					pm: 'プロジェクトの先頭に立つ',
					'true-pmo': '複数のプロジェクトを外側から見る',
					'support-pmo': 'プロジェクトに入り、PMのそばに立つ'
				}
			},
			'reports-to': {
				ask: 'ふだんは、どなたに報告しますか。',
				tells: {
					pm: '顧客に、責任者として報告する',
					'true-pmo': '経営層に報告する',
					'support-pmo': 'PMに報告する',
					pso: '事務の責任者に報告する'
				}
			},
			budget: {
				ask: '予算について、何を受け持ちますか。',
				tells: {
					pm: '守る責任を負う',
					'support-pmo': '実績を追い、PMに伝える',
					pso: '数字を入力する'
				}
			},
			client: {
				ask: '顧客や利用部門とは、どんな場面で話しますか。',
				tells: {
					pm: '要件や条件を取り決める',
					'support-pmo': '日程や資料を調整する',
					pso: '電話やメールを取り次ぐ'
				}
			},
			'share-of-clerical-work': {
				ask: '会議室の予約、議事録、資料の修正は、週の何割ですか。',
				tells: {
					pm: 'ほとんどない',
					'true-pmo': 'ほとんどない',
					'support-pmo': '半分より少ない',
					pso: '半分を超える'
				}
			},
			price: {
				ask: '報酬や単価は、どんな経験で変わりますか。',
				tells: {
					pm: 'プロジェクトを完了させた経験',
					'true-pmo': 'PMや統制の経験',
					'support-pmo': '課題や日程を管理した経験',
					pso: '事務の経験'
				}
			},
			'last-week': {
				ask: '今この仕事をしている方は、先週、何に時間を使いましたか。',
				tells: {
					pm: '判断、指示、顧客との交渉',
					'true-pmo': '点検、基準作り、経営層への報告',
					'support-pmo': '課題、日程、資料、チーム間の調整',
					pso: '予約、議事録、電話、資料の修正'
				}
			},
			papers: {
				ask: '課題一覧や日程表は、更新するだけですか。担当者も動かしますか。',
				tells: { 'support-pmo': '対策を考え、担当者を動かす', pso: '更新するだけ' }
			},
			'before-me': {
				ask: '前任の方は、このあと、どの役割に進みましたか。',
				tells: {
					pm: 'より大きなプロジェクトのPM',
					'true-pmo': 'ITコンサルタントやDX推進',
					'support-pmo': '1件目を任されたPM',
					pso: '同じ事務の仕事'
				}
			}
		}
	},
	cases: {
		heading: (n) => `${n}件の仕事が書かれています`,
		lead: '選んだ仕事の判定を、下に表示します。'
	},
	text: {
		title: '手がかりと理由',
		line: (marks) => `文章の${marks}か所に下線を引きました。`,
		excerpts: '長い文章なので、手がかりの前後だけを抜き出しています。',
		legend: '下線の種類',
		pointsTo: (kind) => `（${kind}の手がかり）`,
		reasons: '手がかりにした理由'
	},
	why: {
		'who-decides': '結果に責任を負い、自分で決める人の仕事だからです。',
		budget: '予算や採算を受け持つのは、結果に責任を負う人だからです。',
		client: '顧客と要件や条件を取り決めるのは、プロジェクトの先頭に立つ人だからです。',
		team: 'チームを作り、指示を出すのは、プロジェクトを率いる人だからです。',
		plan: '計画や見積もりを自分で立てるのは、進め方を決める人だからです。',
		projects: '複数のプロジェクトを横断して見るのは、外側に立つ人だからです。',
		rules: '進め方の基準を定めるのは、プロジェクトを統制する立場の仕事だからです。',
		oversight: 'ほかの人のプロジェクトを点検し、改善を促すのは、外側から見る立場の仕事だからです。',
		'reports-to': '経営層に直接報告するのは、個々のプロジェクトの上から見る立場だからです。',
		stance: 'PMのそばで支える立場を表す言葉だからです。',
		control: '進捗・課題・日程の管理は、PMの実務を引き受ける仕事の中心だからです。',
		documents: '報告や会議の資料作りは、PMの負担を引き受ける仕事だからです。',
		clerical: '管理の判断を伴わない、事務の仕事だからです。'
	},
	whyHelps: '決める人を助ける形で書かれているため、PMのそばで支える仕事と読みました。',
	whyClericalPapers: '記録や書類の作業は、ほかの事務と並ぶときは事務の仕事を指すからです。',
	missing: {
		title: '書かれていないことと、ほかの質問',
		line: (missing, questions) =>
			`書かれていないことが${missing}つ、質問が${questions}つあります。`,
		heading: '書かれていないこと',
		none: '見分けるのに役立つことは、ひととおり書かれています。',
		gaps: {
			'who-decides': '優先順位や費用を誰が決めるか',
			output: '何を作り、何を残す仕事か',
			projects: '受け持つプロジェクトの数',
			'reports-to': '誰に報告するか',
			budget: '予算を受け持つかどうか',
			client: '顧客や利用部門との関わり方',
			'share-of-clerical-work': '事務の仕事が占める割合',
			'team-size': '体制の人数',
			price: '報酬や単価',
			period: '期間や契約の形'
		}
	},
	checklist: {
		title: '自分で見分ける',
		line: '文章を読み直すときの確認項目です。',
		points: [
			'「責任者」「判断」「統括」が自分の仕事なら、PMに近い仕事です。',
			'「標準」「点検」「監査」と「複数のプロジェクト」がそろえば、本来のPMOに近い仕事です。',
			'「PMのもとで」「支援」と、課題・進捗・日程の管理がそろえば、サポート型PMOに近い仕事です。',
			'予約・議事録・電話・書式の修正が大半なら、PSOに近い仕事です。',
			'人数・金額・単価は、決め手になりません。'
		],
		languages: '判定は日本語の文章に合わせて作っています。英語では、わからないことが増えます。'
	},
	saved: {
		heading: '残した求人票',
		lead: '並べて比べられます。開くたびに、今のルールで判定し直します。',
		none: '残した求人票はまだありません。判定のあとに「この求人票を残す」を押すと、ここに並びます。',
		save: 'この求人票を残す',
		saveHint: '文章をこの端末に保存します。どこにも送りません。',
		isSaved: 'この求人票は残してあります。',
		savedAt: (date) => `${date}に残しました`,
		judging: '判定しています。',
		missing: '書かれていないこと',
		open: '開く',
		openLabel: (title) => `「${title}」を開く`,
		delete: '消す',
		deleteLabel: (title) => `「${title}」を消す`,
		deleted: (title) => `「${title}」を消しました。`,
		undo: '元に戻す',
		problems: {
			empty: '文字や数字がないので、残せません。',
			'too-long': '文章が長すぎるので、残せません。必要な部分だけにしてください。',
			'too-many': 'これ以上は残せません。使わない求人票を先に消してください。',
			'no-room': '残せる文字数を超えます。使わない求人票を先に消してください。',
			unsaved:
				'この変更は、端末にまだ保存できていません。このタブを閉じるか再読み込みすると、元に戻ります。'
		}
	},
	fit: {
		title: '自分の結果と比べる',
		none: '診断の結果があると、目指す先につながる仕事かどうかがわかります。',
		start: '診断へ進む',
		unread: '保存されている診断の結果を読み取れませんでした。',
		ifLeaning: (kind) => `${kind}だった場合の比較です。`,
		toResult: '最新の結果を見る',
		places: {
			below: (role) => `次に目指す${role}より下のステップ`,
			next: (role, destination) => `次に目指す${role}（その先は${destination}）`,
			both: (role) => `次に目指す役割で、目指す先でもある${role}`,
			between: (role, destination) => `次に目指す${role}と、目指す先の${destination}のあいだ`,
			destination: (role) => `目指す先（先に${role}の経験）`,
			above: (_role, destination) => `目指す先の${destination}より上のステップ`,
			none: (role) => `次に目指す${role}にはつながらない仕事`
		},
		gate: {
			met: (kind) => `${kind}の入口の条件は、満たしています。`,
			unmet: (kind) => `${kind}の入口の条件は、まだ満たしていません。`
		},
		gapsOf: (role) => `${role}に足りない経験のうち、この仕事で積めるもの`,
		noGaps: (role) => `${role}に求められる経験は、すでにそろっています。`,
		closes: (question, option) => `${question}：「${option}」まで届き、不足がなくなります。`,
		raises: (question, option, asked) =>
			`${question}：「${option}」まで上がります。求められるのは「${asked}」です。`,
		closesNone: 'この仕事で積めるものは見当たりません。',
		leaves: (n) => `足りない経験が、ほかに${n}件残ります。`,
		estimate:
			'積める経験は、記事が挙げる仕事の中身から見積もりました。実際に任される範囲は、面談で確かめてください。',
		estimateNone: {
			pso: 'PSOは事務の仕事なので、診断が尋ねる経験は積めないと見ています。'
		}
	}
};
