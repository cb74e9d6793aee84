/**
 * The cue table: tasks and papers that speak for a kind of job. Two cues carry a kind; what a text
 * says of the role itself is told by [`role-statements.ts`](./role-statements.ts).
 */
import { ROLE_STATEMENTS } from './role-statements';
import {
	CLIENT,
	CLOSE,
	MANAGEMENT,
	NEAR,
	of,
	pattern,
	PJ,
	SUPPLIERS,
	type Cue
} from './vocabulary';

/** F1, F2: plans, staffs, directs, and speaks to the client. */
const PM = of(
	'pm',
	['F1'],
	[
		{
			id: 'drives',
			aspect: 'who-decides',
			weight: 1.5,
			pattern: pattern`
				${PJ}を(?:推進|進め|遂行|運営|マネジメント|マネージメント|回し|引っ張|前に)|${PJ}の(?:遂行|舵)|
				最初から最後まで|一気通貫|(?:納品|リリース|完了|稼働|完成|引き渡し|引き継ぎ|収束)まで|
				(?:立ち?上げ|キックオフ|企画|提案|要件定義|上流|計画)(?:から|~)[^、。\n]{0,14}まで
			`,
			why: 'Who takes a project from its beginning to its end mostly runs it.',
			facts: ['F1', 'F4'],
			finds: '要件定義からリリースまで',
			leaves: '4月から3月まで'
		},
		{
			id: 'project-management',
			aspect: 'who-decides',
			weight: 2,
			pattern: pattern`
				${PJ}(?:の)?${MANAGEMENT}(?:業務|全般|を(?:担当|お任せ|お願い|担|行))|マネジメント業務|マネジメント全般
			`,
			why: 'Project management is what PM and PMO are both said to do.',
			finds: 'プロジェクトマネジメント業務を担当',
			leaves: 'プロジェクト管理ツール'
		},
		{
			id: 'money-managed',
			aspect: 'budget',
			weight: 1.5,
			pattern: pattern`
				(?:予算|予実|コスト|費用|原価|qcd|予算実績)${CLOSE}管理(?!システム|ツール|表|台帳)|見積(?:もり)?り?(?:の|、|・)?${CLOSE}(?:作成|策定|算出)|予算の見積
			`,
			why: 'Managing cost is PM work, but long lists of PMO tasks name it in passing.',
			finds: '予算の管理',
			leaves: '予実管理表の更新'
		},
		{
			id: 'client-contact',
			aspect: 'client',
			weight: 1.5,
			pattern: pattern`
				${CLIENT}(?:様|側)?(?:への?|に対する|との|と(?:の|直接)?)(?:進捗)?(?:報告|説明|提案|関係構築|打ち?合わ?せ|要件調整|調整|コミュニケーション|会話|やり取り|やりとり)(?!資料|書|の補助)|
				${CLIENT}[^、。\n]{0,6}(?:ヒアリング|課題を聞)|受注交渉|要件(?:の)?(?:整理|定義|確定)
			`,
			why: 'Whoever speaks to the client and settles requirements often leads.',
			finds: 'お客様への説明',
			leaves: 'お客様への報告資料'
		},
		{
			id: 'team-built',
			aspect: 'team',
			weight: 2,
			pattern: pattern`
				(?<!pmo|管理|ガバナンス|推進|統制)体制(?:の)?(?:構築|づくり|作り|立案|検討)|
				(?:開発)?チーム[^、。\n]{0,10}(?:編成|組成|マネジメント|ビルディング|の管理|を組|の統括)|
				(?:要員|人員|メンバー|リソース|人材)(?:の)?(?:計画|調達|配置|アサイン|手配|確保|選定|集め|差配)|人員の?調整|
				(?<!pmo)メンバー[0-9]*名?(?:の|への)?(?:管理|評価|マネジメント|指揮|作業指示|指導|育成)|
				作業の(?:割り?当て|割り?振り)|部下|(?:${SUPPLIERS}|チーム|メンバー|エンジニア|配下)[^、。\n]{0,6}(?:指示(?:出し)?(?!の)|を?指揮)
			`,
			why: 'F1: staffing and directing the team is the PM’s.',
			finds: 'メンバー15名の管理',
			leaves: 'PMO体制の構築'
		},
		{
			id: 'plan-made',
			aspect: 'plan',
			weight: 1.5,
			pattern: pattern`
				(?:プロジェクト|全体|導入|実行|開発|推進)の?(?:全体)?計画書?(?:の|を|および|、|・)?[^。\n]{0,6}(?:策定|立案|作成|立て|づくり)|
				(?:大枠の)?計画書?(?:づくり|を(?:立て|作|策定))|(?:などの|の)計画(?:と|、|を|立案|策定)|プロジェクト(?:の)?立ち?上げ|スコープ(?:の)?(?:定義|${MANAGEMENT}|調整)
			`,
			why: 'Making the plan is PM work; checking it is not.',
			finds: 'プロジェクト計画書の策定',
			leaves: '計画審査'
		},
		{
			id: 'en-plans-and-staffs',
			aspect: 'plan',
			weight: 1.5,
			pattern: pattern`
				\b(?:develop|creat|defin|own|prepar)(?:s|es|e|ing)? (?:the |a |detailed |comprehensive )*(?:project|delivery|rollout) (?:plans?|scope|charter)\b|\bscope (?:creep|and)\b|
				\b(?:assign|delegat|allocat)(?:e|es|ing)? (?:\w+ )?(?:work|tasks|resources)\b|\bstaff it\b|\bstakeholder management\b|
				\b(?:select|appoint|manag)(?:e|s|es|ing)? (?:and manage )?(?:suppliers|vendors|(?:diverse |global |multiple |the )*teams?)\b|\bclient relationships?\b|\bpoint of contact\b
			`,
			why: 'English for planning, staffing and speaking to the client.',
			finds: 'Develop the project plan',
			leaves: 'update the plan'
		}
	]
);

/** F4, F7: what a true PMO does beside its rules and its audits. */
const TRUE_PMO = of(
	'true-pmo',
	['F4'],
	[
		{
			id: 'weaker-rules',
			aspect: 'rules',
			weight: 1,
			pattern: pattern`標準化|(?<!業務)プロセス(?:の)?(?:整備|改善|分析)|テーラリング|cmmi|統制`,
			why: 'Support jobs say it of their own templates, too.',
			finds: '帳票の標準化',
			leaves: '業務プロセス改善'
		},
		{
			id: 'risk-made-visible',
			aspect: 'oversight',
			weight: 1,
			pattern: pattern`
				リスク(?:の|や|・|、)?[^、。\n]{0,8}(?:可視化|見える化|早期(?:発見|検知)|検知|吸い上げ)|不採算|(?:危ない|問題|要注意の?)プロジェクト|早期警告|兆候|透明性
			`,
			why: 'F4: it makes risks visible.',
			finds: '各PJのリスク可視化',
			leaves: 'リスク管理表の更新'
		}
	]
);

/** F9: issue lists, schedules, coordination, papers. PMs run them too: [`totals.ts`](./totals.ts) decides for whom they speak. */
const LIST =
	'(?:wbs|(?:マスタ?ー?)?スケジュール|日程|進捗|進み具合|課題|リスク|変更|構成|品質|工程|納期|コスト|todo|要員|タスク|マイルストーン|チケット|アクション(?:アイテム)?|宿題|懸念(?:点|事項)?|問題(?:点)?|qa|不具合|障害|成果物|コミュニケーション|ステークホルダー|インシデント|リソース|スコープ|要件|計画|遅延|遅れ|ズレ|状況|期日|予定|未決事項|要望|依頼事項|変更要求)';
const RUN =
	'(?:管理(?!表|ツール|標準|台帳|ルール|プロセス|システム|者)|マネジメント|把握|確認|整理|洗い出し|集約|取りまとめ|とりまとめ|追跡|トラッキング|フォロー|モニタリング|可視化|見える化|ヒアリング|吸い上げ|引き直し|起票|棚卸し?|分析|運用|消し込み|段取り|チェック|統制|抽出|指摘|調査|解決|対策|リマインド|収集|聞き取り|督促|仲介)';
const SUPPORT = of(
	'support-pmo',
	['F9'],
	[
		{
			id: 'progress',
			aspect: 'control',
			weight: 1,
			pattern: pattern`
				(?:進捗|進み具合|スケジュール|日程|期日|予定|マイルストーン|タスク|遅延|遅れ|wbs|工程|作業|準備状況)(?:報告|状況|情報)?(?:の|を|や|に|が(?:順調)?)?[^、。\n]{0,3}${RUN}|
				(?:マスタ?ー?)?(?:スケジュール|日程|予定|wbs|計画)表?(?:の|を)?(?:作成|策定|維持|立案|見直し|調整表|作り)|スケジューリング|工程表|期限(?:管理|リマインド)|計画との(?:ズレ|ずれ|差)|納期に間に合
			`,
			why: 'Found in PM, support and clerical jobs: it counts together with others.',
			finds: '進捗管理、課題管理',
			leaves: '進捗管理表の更新'
		},
		{
			id: 'issues',
			aspect: 'control',
			weight: 1,
			pattern: pattern`
				(?:課題|リスク|チケット|todo|アクション(?:アイテム)?|宿題|懸念(?:点|事項)?|問題(?:点)?|未決事項|要望|qa|q&a|不具合|トラブル)(?:一覧|管理表|・リスク)?(?:の|を|や|が)?[^、。\n]{0,5}(?:${RUN}|滞留|解消|働きかけ|改善策|原因)|
				障害\(妨げ\)の管理|変更申請の|懸案
			`,
			why: 'F9: issue management is the daily bread of support.',
			finds: '課題・リスク一覧の運用',
			leaves: '課題管理表の更新'
		},
		{
			id: 'other-lists',
			aspect: 'control',
			weight: 0.8,
			pattern: pattern`(?:リスク|変更|構成|品質|要件|成果物|資材|リリース|テスト|受領|コミュニケーション|ステークホルダー|インシデント|スコープ|リソース)(?:の|・課題の?)?管理(?!表|台帳|職|部|者|システム)|リリース計画`,
			why: 'Further lists that somebody has to keep alive.',
			finds: '変更管理、構成管理',
			leaves: 'リスク管理表の印刷'
		},
		{
			id: 'list-of-lists',
			aspect: 'control',
			weight: 2,
			pattern: pattern`
				${LIST}(?:管理)?(?:(?:、|・|\/|&|,|や|及び|および|と)${LIST}(?:管理)?){1,8}(?:等|など)?(?:の一覧を使った|の|を)?(?:各種)?${RUN}|
				(?:${LIST}、){3,8}${LIST}
			`,
			why: 'Several lists named in one breath, as the trade writes them.',
			finds: 'スケジュール、課題、リスクの管理',
			leaves: '課題、リスク管理表の更新'
		},
		{
			id: 'meetings-run',
			aspect: 'control',
			weight: 0.8,
			pattern: pattern`
				(?:会議体?|定例会?|mtg|ミーティング|打ち?合わ?せ|会)(?:の|を|では)?(?:設計(?:と|・)運営|設計|準備と進行|企画・?運営|主催|運営|進行|司会)|
				ファシリテ(?:ーション|ート|ーター)|ファシリ|司会|アジェンダ
			`,
			why: 'Running a meeting is more than booking it, and less than deciding in it.',
			finds: '会議体運営',
			leaves: '会議の日程調整'
		},
		{
			id: 'coordination',
			aspect: 'control',
			weight: 1,
			pattern: pattern`
				(?:チーム|${SUPPLIERS}|関係者|関係各所|関係部署|関連部署|部門|部署|ステークホルダー|各所|各(?:社|部|部署|担当)|メンバー|社内外?|拠点)(?:各社|間|同士)?(?:の|と|との|間の|への|と各)?${NEAR}(?:調整|働きかけ|意識合わせ|連携)|
				調整(?:役|業務)|各種調整|${SUPPLIERS}コントロール|エスカレーション(?!基準|判断|ルール)|合意形成|宿題フォロー|
				\bcoordinat(?:e|es|ing|ion) (?:between|with|across|among|activities|of|project|the|internal|meetings)\b|\bfacilitat(?:e|es|ing) (?:\w+ ){0,2}(?:meetings|workshops|communication)\b|\bliais(?:e|es|ing)\b|\bcommunication between\b
			`,
			why: 'F9: coordination between teams.',
			finds: '各チームとの調整',
			leaves: '日程調整'
		},
		{
			id: 'documents',
			aspect: 'documents',
			weight: 0.8,
			pattern: pattern`
				(?:報告|会議|説明|管理|ステコミ|プレゼン)?(?:書|資料|ドキュメント|レポート)(?:の|を|たたき台の?|のシナリオ)?(?:作成|準備|取りまとめ|とりまとめ|作り|づくり|ドラフト|整備|整理)|
				(?:日次|週次|月次)報告(?!の回収)|
				\b(?:prepar|produc|creat|writ|compil|draft)(?:e|es|ing|s)? (?:\w+ ){0,3}(?:reports?|slides|presentations|packs?|documentation|documents)\b|\bstatus reports?\b
			`,
			why: 'F9: documents. Found in clerical jobs, too.',
			finds: '報告資料の作成',
			leaves: '資料の印刷'
		},
		{
			id: 'en-lists',
			aspect: 'control',
			weight: 1,
			pattern: pattern`
				\b(?:track|monitor|check|review|updat|maintain|keep)(?:s|e|es|ing)?(?: and \w+)? (?:the |of |on )*(?:project |team )?(?:progress|schedules?|milestones?|actions?|timelines?|plans?|status)\b|
				\bproject control\b|\bcollat(?:e|es|ing) \w+|\bfollow(?:s|ing)?[ -]up\b|\bon track\b|\bdue dates\b|\bstand-?ups?\b|\bchas(?:e|es|ing) \w+|
				\bcollect(?:s|ing)? (?:\w+ )?status\b|\bmonitoring and reporting\b|
				\b(?:raid|risk|issue|action)s?(?:(?:,| and| &|\/) ?(?:issue|risk|action|dependency)s?)* (?:logs?|registers?|management|tracking|review)\b|
				\b(?:track|log|identify)(?:s|ing)? (?:the |project )?(?:change requests|issues|risks)\b|\bchange control\b
			`,
			why: 'English for the schedule and the issue list.',
			finds: 'Track progress against the schedule',
			leaves: 'work in progress'
		}
	]
);

/** F11: rooms, minutes, phone, corrections. */
const PSO = of(
	'pso',
	['F11'],
	[
		{
			id: 'rooms-and-dates',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				会議室|(?:会場|部屋)(?:の)?(?:手配|予約|取り)|テレビ会議の(?:準備|接続)|
				(?:会議体?|打ち?合わ?せ|mtg|ミーティング|面談)?の?(?<!工事|作業|納品|切替|拠点ごとの)(?:日程|日時)(?:の|を|など)?(?:調整|決め)|
				(?:会議|mtg|ミーティング|打ち?合わ?せ)の?(?:調整|設定|セッティング|案内|招集|手配|出欠)|案内メール|出欠の
			`,
			why: 'F11: booking rooms and fixing dates; running the meeting is another matter.',
			finds: '会議室の予約、会議の日程調整',
			leaves: '関係部署との調整'
		},
		{
			id: 'phone-and-mail',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				(?:電話|メール)(?:、|・|や|と|および|\/)?(?:電話|メール)?(?:の|での)?(?:一次)?(?:対応|応対|取り?次ぎ?|受付|振り分け)|
				来客|受付(?:、|業務|対応)|お茶出し|郵便|メールの?(?:仕分け|送信|転送)|アテンド
			`,
			why: 'F11: mail and phone.',
			finds: '電話・メール対応',
			leaves: '電話基盤の刷新'
		},
		{
			id: 'paper',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				ファイリング|(?:フォルダ|台帳)へ?の?(?:格納|登録|保管)|製本|印刷|配布|コピー(?!ライ)|郵送|発送|ファイル(?:サーバ)?の整理|pdf化|スキャン(?!ツール)|
				書類(?:の|を)(?:整理|保管|作成)|体裁|誤[字記]|脱字|(?:フォーマット|書式)(?:の|への|を)?(?:統一|整形|修正|整え)|清書|
				(?:excel|word|powerpoint|マニュアル)(?:、|・|や)?(?:word|excel|powerpoint)?(?:での?|の)(?:修正|更新|資料修正)|文字起こし|原稿を|事務(?:作業|処理|手続)|雑務(?!から)|庶務|総務的|席替え
			`,
			why: 'F11: paper, folders, and corrections in Excel and Word.',
			finds: '資料のファイリング、体裁の修正',
			leaves: 'プログラムの修正'
		},
		{
			id: 'data-entry',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				(?:データ|進捗表?|課題|実績|工数|数値|台帳|管理表|一覧|予実|スケジュール表|チケット)(?:データ)?(?:の|を|への?)?(?:入力|転記)|転記|定型レポート|
				(?:(?:進捗|課題|リスク|todo|タスク|工数|予実|体制|スケジュール|要員|座席|各種)?(?:管理)?(?:表|一覧|台帳|図|リスト)|名簿)の?(?:更新|メンテナンス|最新化|反映)|
				(?:報告書?|工数|勤怠|資料|実績|受講状況|経費|作業時間|アンケート|週報)の?(?:回収|集計|督促|催促)|資料集め
			`,
			why: 'Typing in, collecting and adding up what others decide or report.',
			finds: '進捗表への入力',
			leaves: '入力画面の設計'
		},
		{
			id: 'money-and-passes',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				(?:経費|交通費|旅費)(?:の|・立替金の)?(?:精算|集計|処理|申請|チェック)|精算書|請求書|注文書|検収書|納品書|伝票|押印|勤怠|作業報告書|勤務表|
				アカウントの?(?:申請|発行)|入館|入退[館場]|各種申請|申請書|(?:pc|パソコン)(?:・携帯)?の?(?:手配|貸与|貸出|回収|準備|セットアップ)|
				備品|消耗品|座席|名刺|文房具|出張の?手配|会食|弁当|翻訳|通訳|(?:役員|pm)のスケジュール管理
			`,
			why: 'Claims, invoices, time sheets, passes and supplies are office work.',
			finds: '経費精算、アカウント申請、備品の発注',
			leaves: '経費削減'
		},
		{
			id: 'minutes',
			aspect: 'documents',
			weight: 0.5,
			pattern: pattern`
				議事録|議事メモ|会議のメモ|メモ取り|
				\b(?:tak(?:e|es|ing)|writ(?:e|es|ing)|distribut(?:e|es|ing)) (?:and \w+ )?(?:the )?(?:meeting )?(?:minutes|notes)\b
			`,
			why: 'F11 names minutes, but support jobs take them as well.',
			finds: '議事録の作成',
			leaves: '議事の進行'
		},
		{
			id: 'en-office',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				\b(?:book(?:s|ing)?|reserv(?:e|es|ing)|set(?:ting)? up) (?:\w+ ){0,2}(?:rooms?|travel)\b|\broom bookings?\b|
				\b(?:schedul|arrang|organi[sz])(?:e|es|ing) (?:\w+ ){0,2}(?:meetings?|appointments|travel)\b|\bcalendars?\b|\btravel arrangements\b|
				\b(?:phone calls|answer(?:s|ing)? (?:the )?(?:phone|calls)|general admin(?:istration)?|office (?:supplies|administration|support)|stationery|reception(?:ist)?|visitors|diary management|diaries|paperwork|badges?)\b
			`,
			why: 'English for rooms, dates, phone and office work.',
			finds: 'Book meeting rooms',
			leaves: 'server room'
		},
		{
			id: 'en-paper',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				\b(?:fil(?:e|es|ing) (?:documents|papers|contracts)|filing(?: systems?)?|photocopy(?:ing)?|scan(?:s|ning)? (?:\w+ )?documents|print(?:s|ing)?|bind(?:ing)? materials|format(?:s|ting)? (?:documents|slides))\b|
				\bdata entry\b|\benter(?:s|ing)? (?:\w+ )?(?:data|figures|hours)\b|\b(?:expenses?|timesheets?|invoices|purchase orders|document control)\b|\bdistribution lists?\b
			`,
			why: 'English for paper, entry and claims.',
			finds: 'File documents',
			leaves: 'file server'
		}
	]
);

export const CUES: readonly Cue[] = [...ROLE_STATEMENTS, ...PM, ...TRUE_PMO, ...SUPPORT, ...PSO];
