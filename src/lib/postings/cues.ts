/**
 * The cue table: which words speak for which kind of job, and why. The one table to edit here.
 *
 * Patterns run on the normal text: lower case, half-width Latin, full-width kana, no spaces next to
 * Japanese. Lookaheads must be negative: the matched words alone have to match again. Gaps are
 * bounded so that matching takes linear time.
 *
 * A cue alone says little: `verdict.ts` weighs who decides and what the job produces, and a cue
 * that the sentence denies or gives to somebody else does not count (`involvement.ts`).
 */
import type { Aspect, JobKind } from './terms';

export interface Cue {
	readonly id: string;
	readonly kind: JobKind;
	readonly aspect: Aspect;
	/** 3 nearly decides alone, 1 needs others, below 1 appears in other kinds, too. */
	readonly weight: number;
	readonly pattern: RegExp;
	readonly why: string;
	readonly facts: readonly string[];
	/** Words that the pattern must match, and similar words that it must not match. */
	readonly finds: string;
	readonly leaves: string;
	/** The kind that helping with it speaks for. Absent: the cue's own kind, with half the weight. */
	readonly assisted?: JobKind;
	/** How many cues of its aspect it counts as; 1 by default. */
	readonly worth?: number;
	/** Counts as a hint, in this section alone and never in the duties. */
	readonly hintIn?: 'title' | 'asked';
}

type Row = Omit<Cue, 'kind' | 'facts' | 'assisted'> & Partial<Pick<Cue, 'assisted' | 'facts'>>;

const of = (kind: JobKind, facts: readonly string[], rows: readonly Row[]): Cue[] =>
	rows.map((row) => ({
		kind,
		facts,
		// Helping whoever decides is standing beside the PM (F9).
		...(kind === 'pm' && { assisted: 'support-pmo' }),
		...row
	}));

/** Joins a pattern with the vocabulary below and drops the line breaks that keep it readable. */
const pattern = ({ raw }: TemplateStringsArray, ...words: string[]) =>
	new RegExp(String.raw({ raw }, ...words).replace(/\n\t*/g, ''));

/** Gaps within one item of a list: they cross no comma and no full stop. */
const NEAR = '[^、。\\n]{0,10}';
const CLOSE = '[^、。\\n]{0,4}';
const PM_WORD = '(?:pm(?!o)|プロマネ|プロジェクトマネー?ジャー?)';
const PJ = '(?:プロジェクト|pj|案件)';
const CLIENT =
	'(?:顧客|お?客様|クライアント|発注者|エンドユーザー?|エンド|ユーザー企業|親会社|施主|経営層や部門長)';
const EXECUTIVES =
	'(?:経営(?:層|会議|陣|者|幹部|に)?|役員会?|cio|cxo|ceo|社長|取締役会?|理事会|副市長|事業部長|リスク管理委員会|投資委員会|本部長|cdo|cfo|coo|理事長|部長会|幹部|経営)';
const SUPPLIERS = '(?:ベンダー?|協力会社|外注先?|委託先|パートナー(?:企業)?|外部委託先?|開発会社)';
const RULES =
	'(?:標準|基準|規程|規定|ルール|ガイドライン|枠組み|メソドロジー|方法論|進め方|プロセス|フレームワーク|手法|ポリシー)';
const SET =
	'(?:策定|制定|整備|改[定訂]|改善|標準化|展開|定着|浸透|維持|設計|作り|つくり|定め|導入|作成|構築|一本化|統一|所管|アップデート|高度化|適用|決め)';
const HELPED = '(?:支援|サポート|補佐|補助|支え|フォロー|手伝|右腕)';

/** F1, F2: carries the result, decides, negotiates, holds the money, leads the people. */
const PM = of(
	'pm',
	['F1'],
	[
		{
			id: 'responsible-person',
			aspect: 'who-decides',
			weight: 3,
			pattern: pattern`
				(?:プロジェクト|pj|推進|全体|最終|現場|導入|開発|移行)の?(?:全体の?)?(?:総|最終)?責任者(?!(?:\([^)\n]{0,8}\))?(?:へ|と|の(?!役割|ポジション|立場|任)|に報告|クラス|を(?:補佐|支援|サポート)|が|から|向け))|
				責任者(?:として|を(?:務|担|お任せ|お願い)|となり)|
				(?:single )?point of accountability
			`,
			why: 'Whoever is called responsible for the project answers for its result.',
			finds: 'プロジェクトの最終責任者として推進',
			leaves: 'プロジェクト責任者の補佐'
		},
		{
			id: 'result-owned',
			aspect: 'who-decides',
			weight: 3,
			pattern: pattern`
				(?:qcd|納期|品質|予算|収支|損益|成否|成果|成功|失敗|達成|完遂|最後まで|一貫して|全工程|利益|コスト)[^。、\n]{0,8}責任(?!者|感|分界|範囲|はpm)|
				最終責任(?!者)|責任を(?:もっ?|負|持|担)|説明責任を負
			`,
			why: 'Deadline, quality and budget are the three things that a PM answers for.',
			finds: '品質・納期の責任',
			leaves: '責任感のある方'
		},
		{
			id: 'decisions',
			aspect: 'who-decides',
			weight: 2.5,
			pattern: pattern`
				意思決定(?!者|会議|支援|プロセス|ルール|機関|層|スピード|に必要|がしやす|の場|と実行を支)|
				最終(?:的な)?(?:判断|決定)|
				(?:可否|移行|稼働|切替|リリース|カットオーバー)の?(?:可否の?)?(?:最終)?判[断定](?!会議|基準|資料)|
				(?:方針|優先順位(?:付け)?|方式|仕様|範囲|範囲と時期|対策|スコープ|スケジュール|機能)${CLOSE}(?:決定(?!事項)|決め(?!られ)|取捨選択)|
				(?:リスク|トラブル|問題|課題|エスカレーション|障害|か(?:どうか)?|変更要求)(?:発生|が?起きた?)?時?(?:とき)?の?(?:判断(?!基準|材料)|承認)|
				決断|決めるのは(?:あなた|貴方)|(?:ご自身|自ら|自分)で(?:決|判断)|取捨選択|
				(?:方針|配分|スコープ|範囲)[^。\n]{0,14}(?:を決める|を決め(?:て|、)|を出す)|全権|
				承認を(?:得|もら|取)|再交渉|かを?(?:決め(?:る|て)|決定)|
				を決めて(?:いき|いただ|くだ)|手を打つのも|リスク判断|総指揮|(?:受け入れ|受け?入れるか|追加要望)[^、。\n]{0,4}判断
			`,
			why: 'Who decides is the question that tells the kinds apart best.',
			finds: '移行可否の判断',
			leaves: '意思決定支援'
		},
		{
			id: 'pm-role',
			aspect: 'who-decides',
			weight: 2,
			pattern: pattern`
				${PM_WORD}(?:として(?!の|独り立)|業務全般|業務を|をお任せ|を担当|をお願い|を務め|に就)|
				(?:元請け?|発注側|ユーザー側)のpm(?!o)|
				プロジェクト全体を(?:マネジメント|管理|リード|牽引)|
				プロジェクトを(?:率い|主導|リード|完遂|牽引|動か|取り仕切|回し)|
				プロジェクト(?:リード|リーダー|リーダ)として|
				かじ取り|舵取り|pmをお任せ|を統率|統率する
			`,
			why: 'The duties, not the title, say that the job is the PM.',
			finds: '発注側のPMとしてプロジェクトを進めます',
			leaves: 'PMとしての経験'
		},
		{
			id: 'drives',
			aspect: 'who-decides',
			weight: 1.5,
			pattern: pattern`
				(?:プロジェクト|導入|刷新|移行|要件定義|開発|入れ替え|立ち?上げ|再構築|更改)${NEAR}(?:主導(?!の)|牽引|率い|主担当|成功に導|稼働まで導|取り仕切|リードし|をリード|完遂)|
				最初から最後まで|
				計画・実行・(?:終結|監視)|一気通貫|
				(?:納品|リリース|完了|稼働)まで(?:完遂|導く|やり切|見届)|を形にする|
				プライム(?:案件|ベンダー)として|立て直しpm|
				収束まで|(?:導入|プロジェクト|移行|開発)を指揮|舵を切
			`,
			why: 'The PM moves the project (F4); others see that it moves the right way.',
			facts: ['F1', 'F4'],
			finds: '販売管理システムの入れ替えを主導',
			leaves: 'ベンダー主導の開発'
		},
		{
			id: 'whole-life',
			aspect: 'who-decides',
			weight: 1.2,
			pattern: pattern`
				(?:立ち?上げ|立ち?上がり|キックオフ|企画|提案|提案段階|要件定義|計画|受注)(?:から|~)[^、。\n]{0,12}まで|
				引き渡しまで|引き継ぎまで
			`,
			why: 'Who takes a project from its beginning to its end mostly runs it; lists may end there, too.',
			finds: '要件定義からリリースまで',
			leaves: '4月から3月まで'
		},
		{
			id: 'project-management',
			aspect: 'who-decides',
			weight: 1.2,
			pattern: pattern`
				プロジェクト(?:管理|マネジメント)(?:業務)?(?:全般)?を?(?:担当|お任せ|お願い|担)|
				プロジェクト(?:管理|マネジメント|推進)?(?:業務)?全般|マネジメント全般|プロジェクト全体の(?:管理|マネジメント)|
				プロジェクトの(?:管理|マネジメント)
			`,
			why: 'Project management is what PM and PMO are both said to do.',
			finds: 'プロジェクトマネジメント業務を担当',
			leaves: 'プロジェクト管理ツール'
		},
		{
			id: 'money-owned',
			aspect: 'budget',
			weight: 3,
			pattern: pattern`
				(?:予算|費用感?|コスト|投資額|投資|開発費)${CLOSE}(?:責任|執行|確保|策定|立案|組み立て|立て|見通し|試算|コントロール|最適化|承認を?取|決裁|まとめ)(?:の?管理)?|
				承認された予算|
				(?:採算|収支|損益|粗利|原価|利益|(?<![a-z])p\/?l(?![a-z])|p&l|売上・?原価)${NEAR}(?:管理|責任|改善|確保|報告|コントロール|に責任|マネジメント)|
				開発費の管理|コンティンジェンシー|赤字にしない|黒字|予算配分|予算消化の責任|投資枠|
				予算報告|予算の執行|予算(?:\([^)\n]{0,14}\))?を(?:預か|握|持)|
				費用の(?:管理|取りまとめ)|日程と費用|お金とスケジュール
			`,
			why: 'Holding the budget or the margin goes with responsibility.',
			finds: 'プロジェクト収支の管理',
			leaves: '予算要求の妥当性評価'
		},
		{
			id: 'money-managed',
			aspect: 'budget',
			weight: 1.5,
			pattern: pattern`
				(?:予算|予実|予算実績)${NEAR}管理(?!システム|ツール|表|台帳)|
				(?:コスト|費用)(?:の|・)?管理(?!表)|qcd(?:の)?管理|
				qcd(?:の)?(?:管理|コントロール|達成|を守)|予算策定|
				予算[/・、](?:要員|進捗|品質|コスト|スケジュール)[^。\n]{0,14}管理|
				(?:進捗|品質|要員|納期|スケジュール)[/・、](?:[^。\n/・、]{1,6}[/・、]){0,3}予算(?:の)?管理|
				コストのコントロール
			`,
			why: 'Managing cost is PM work, but long lists of PMO tasks name it in passing.',
			finds: '予算の管理',
			leaves: '予実管理表の更新'
		},
		{
			id: 'client-negotiation',
			aspect: 'client',
			weight: 2.5,
			pattern: pattern`
				${CLIENT}[^。、\n]{0,14}(?:折衝|交渉|合意|擦り合わせ|すり合わせ|取り決め)|
				顧客(?:の)?窓口|${CLIENT}への(?:提案|説明)|
				${CLIENT}の?(?:マネジメント層|経営層|役員|キーマン)との?折衝|
				(?:要件|仕様|スケジュール|費用)[^、。\n]{0,8}(?:の|を)?交渉|
				${CLIENT}[^、。\n]{0,4}要件を固め|発注元との話し合い|(?:顧客|お客様)と直接やりとり
			`,
			why: 'Negotiating with the client is done by whoever may commit the team.',
			finds: 'お客様との仕様および納期の折衝',
			leaves: 'お客様との連絡'
		},
		{
			id: 'client-contact',
			aspect: 'client',
			weight: 1,
			pattern: pattern`
				${CLIENT}(?:様|への?|に対する|との)(?:進捗)?(?:報告|説明|提案|関係構築|打ち?合わ?せ|要件調整|調整)(?!資料|書|の補助)|
				${CLIENT}(?:の)?課題ヒアリング|受注交渉|提案(?:活動|段階)|エンドユーザー?との窓口|
				${CLIENT}との定例会の主催
			`,
			why: 'Whoever speaks to the client often leads; in support jobs it is said, too.',
			finds: 'お客様への説明',
			leaves: 'お客様への報告資料'
		},
		{
			id: 'scope-and-contract',
			aspect: 'client',
			weight: 2.5,
			pattern: pattern`
				(?:契約|スコープ|費用|追加見積|追加要望|作業範囲|納期|期間|要件、費用)${NEAR}(?:交渉|折衝|取り決め)|
				スコープ(?:の)?調整|契約(?:条件)?の?調整|(?:要件|範囲|費用)[^。\n]{0,14}を?合意|
				要件す?り?すり?合わせ|納期と範囲|契約する|${CLIENT}[^。\n]{0,6}スコープ|
				会社との(?:契約|価格|条件)?交渉|工期[^、。\n]{0,4}(?:取り決め|交渉|調整)|契約した範囲
			`,
			why: 'Scope and contract are settled with the client by the PM.',
			finds: '契約・スコープ変更の交渉',
			leaves: '契約書のファイリング'
		},
		{
			id: 'vendor-choice',
			aspect: 'team',
			weight: 1.5,
			pattern: pattern`
				${SUPPLIERS}(?:の|との|を)?(?:選定|選び|契約|発注|評価・選定)|外注の?(?:手配|発注)|
				検収(?!書)|開発を監督|見積り?(?:もり)?、契約|要員の調達|ベンダー統制|請求・検収|
				提案を評価|までの発注|${SUPPLIERS}[0-9]{0,2}社?への発注
			`,
			why: 'Choosing and hiring suppliers binds money.',
			finds: 'ベンダー選定、検収',
			leaves: 'ベンダーとの連絡'
		},
		{
			id: 'team-built',
			aspect: 'team',
			weight: 2,
			pattern: pattern`
				(?<!pmo|管理|ガバナンス|推進|統制)体制(?:の)?(?:構築|づくり|作り|立案)|
				(?:開発)?チーム[^、。\n]{0,14}(?:編成|を?率い|組成|マネジメント)|
				[0-9]+[名人]${NEAR}(?:率い|統率|マネジメント|束ね)|
				要員(?:の)?(?:計画|調達|配置|アサイン|手配|確保)|人員(?:の)?(?:計画|配置|増減|確保)|
				(?:メンバー|エンジニア|要員|デザイナー|リソース)[^。\n]{0,8}アサイン|
				(?<!pmo)メンバー[0-9]*名?(?:の|への)?(?:管理|評価|マネジメント|指揮|作業指示|集め|選定)|
				作業の(?:割り?当て|割り?振り)|部下|チームのアサイン|チームビルディング|
				(?<!pmo)メンバー(?:の|への)?(?:マネジメント|管理|教育|育成|指導|評価)|体制の検討|
				部隊\([0-9]+名\)|${SUPPLIERS}を(?:指揮|管理)|要員調整|体制を組|
				開発チーム[^、。\n]{0,14}の統括|横断したチームを率い|
				(?:二次請け|下請け|パートナー)(?:会社)?の(?:管理|作業管理)|および作業管理|
				チーム\([0-9]+名\)の管理|要員/進捗|[0-9]+名を?(?:リード|率い|束ね)|技術者を束ね|
				チームを組|チームメンバーの選任|人員の手配|(?:協力会社|外注|パートナー)(?:の)?(?:管理|マネジメント)|体制の取りまとめ
			`,
			why: 'Staffing and leading the team is the PM’s (F1: direction of the design and build teams).',
			finds: 'メンバー15名の管理',
			leaves: 'PMO体制の構築'
		},
		{
			id: 'gives-orders',
			aspect: 'team',
			weight: 1.5,
			pattern: pattern`
				(?:${SUPPLIERS}|チーム|設計|構築|サポート|配下|エンジニア)[^、。\n]{0,8}(?:指示出し|への指示|へ指示|と指示|に指示|を?指揮)|
				[0-9]名の指揮|成果物の最終確認|チームへの指示
			`,
			why: 'F1: the PM directs the design and build teams.',
			finds: 'ベンダーへの指示',
			leaves: '指示に基づく調整'
		},
		{
			id: 'plan-made',
			aspect: 'plan',
			weight: 1.5,
			pattern: pattern`
				(?:プロジェクト|全体|導入|実行|開発)の?(?:全体)?計画書?(?:の|を|および|、|・)?[^。\n]{0,8}(?:策定|立案|作成|立て|づくり)|
				計画(?:づくり|を(?:立て|作|策定))|全体計画|計画策定|プロジェクト立ち?上げ
			`,
			why: 'Making the plan is PM work; checking it is not.',
			finds: 'プロジェクト計画書の策定',
			leaves: '計画審査'
		},
		{
			id: 'estimate',
			aspect: 'plan',
			weight: 1,
			pattern: pattern`
				見積(?:もり)?り?(?:の|、|・)?${CLOSE}(?:作成|策定)|提案と見積|rfpに対する提案
			`,
			why: 'An estimate commits the company.',
			finds: '見積作成、提案',
			leaves: '見積審査'
		},
		{
			id: 'en-accountable',
			aspect: 'who-decides',
			weight: 3,
			pattern: pattern`
				\b(?:accountable for|own(?:s|ing)? the (?:end-to-end )?(?:delivery|project|outcome|scope)|(?:full|overall|end-to-end) (?:responsibility|ownership|accountability)|responsible for (?:the )?(?:overall |successful |end-to-end )?(?:delivery|success|scope|budget)|run(?:s|ning)? (?:our|the) (?:\w+ ){0,3}(?:project|rollout|migration|programme|implementation)|from (?:start to finish|initiation to closure|kick-?off to))\b|
				\bwithin budget\b|\bmain point of contact for the client\b|
				\bsingle point of accountability\b|\bfrom proposal to\b|
				\brunning (?:\w+ ){0,4}projects\b|\bfrom business case to\b|\bto go-live\b|
				\banswer(?:s|ing)? (?:to [\w ]{0,30})?for (?:the )?results?\b|\baccountable\b|
				\bbuck stops\b
			`,
			why: 'English for carrying the result.',
			finds: 'You are accountable for scope and budget',
			leaves: 'responsible for filing'
		},
		{
			id: 'en-decides',
			aspect: 'who-decides',
			weight: 2.5,
			pattern: pattern`
				\b(?:mak(?:e|es|ing) (?:the )?(?:final |key |go\/no-go )?decisions?|go\/no-go|decid(?:e|es|ing) (?:on|what|which|when)|final say)\b|
				\b(?:tak|mak)(?:e|es|ing) (?:\w+ )?decisions\b|\bwhen a decision is needed\b|
				\btaking action when\b|\bsign-?off\b|\bscope creep
			`,
			why: 'English for deciding.',
			finds: 'make go/no-go decisions',
			leaves: 'prepare papers on decisions'
		},
		{
			id: 'en-leads',
			aspect: 'team',
			weight: 2,
			pattern: pattern`
				\b(?:lead(?:s|ing)?|build(?:s|ing)?(?: and lead)?|manag(?:e|es|ing)|direct(?:s|ing)?) (?:and \w+ )?(?:a |the |your )?(?:[\w-]+ ){0,3}team\b|
				\blead(?:s|ing)? the (?:\w+ ){0,3}project\b|\bstaff it\b|
				\b(?:assign|delegat)(?:e|es|ing)? (?:work|tasks)\b|
				\blead(?:s|ing)? (?:[\w-]+ ){0,3}teams?\b|\bputting together the team\b|
				\bgiving it direction\b|
				\blead(?:s|ing)? (?:\w+ )?(?:engineers|developers|people|consultants)\b|
				\b(?:select|appoint)(?:s|ing)? (?:and manage )?(?:suppliers|vendors)\b|
				\bmanage (?:suppliers|vendors)\b|
				\bpull together (?:\w+ ){0,2}(?:engineers|people|team)\b
			`,
			why: 'English for leading the people.',
			finds: 'Lead a team of 12',
			leaves: 'schedule meetings for the project team'
		},
		{
			id: 'en-budget',
			aspect: 'budget',
			weight: 2.5,
			pattern: pattern`
				\b(?:manag(?:e|es|ing)|own(?:s|ing|ership of)?|control(?:s|ling)?|hold(?:s|ing)?) (?:the |its |project |and |scope, |schedule,? )*(?:budgets?|p&l|costs?|margin|financials)\b|
				\bp&l\b|\bproject budget\b|\bmargin\b|\bbudget of\b|\bfixed price\b
			`,
			why: 'English for holding the money.',
			finds: 'Manage the project budget',
			leaves: 'budget spreadsheets'
		},
		{
			id: 'en-negotiates',
			aspect: 'client',
			weight: 2.5,
			pattern: pattern`
				\bnegotiat(?:e|es|ing|ion)\b(?! skills)|
				\bagree(?:ing|s)? (?:on )?(?:scope|price|deadlines)
			`,
			why: 'English for negotiating scope and contract.',
			finds: 'Negotiate scope with the client',
			leaves: 'negotiation skills'
		},
		{
			id: 'en-plans',
			aspect: 'plan',
			weight: 1,
			pattern: pattern`
				\b(?:develop|creat|defin|own)(?:s|es|e|ing)? (?:the |a |detailed )*(?:project|delivery|rollout) plans?\b|
				\bproject charter\b
			`,
			why: 'English for making the plan.',
			finds: 'Develop the project plan',
			leaves: 'update the plan'
		},
		{
			id: 'title-pm',
			aspect: 'who-decides',
			weight: 1,
			hintIn: 'title',
			pattern: pattern`
				(?<![a-z])pm(?![a-z補支候/・])|プロマネ|
				プロジェクトマネー?ジャー?(?!補佐|支援|アシスタント|候補)|\bproject manager\b
			`,
			why: 'A title with PM is a hint; one with PMO says nothing (F3).',
			facts: ['F1', 'F3'],
			finds: '基幹システム刷新PM',
			leaves: 'PM補佐'
		}
	]
);

/** F3, F4, F7, F8: stands outside, over several projects; sets rules, checks, reports upwards. */
const TRUE_PMO = of(
	'true-pmo',
	['F3', 'F4'],
	[
		{
			id: 'several-projects',
			aspect: 'projects',
			weight: 2.5,
			pattern: pattern`
				複数の?(?:${PJ}|情報化プロジェクト)${NEAR}(?:横断|統括|監督|統制|俯瞰|横串|束ね)|
				${PJ}(?:を|間の?|群を)?(?:横断|またぐ)|
				(?:全社|グループ(?:会社)?|組織)を?横断(?!の?(?:プロジェクト|pj))|
				横断的[^、。\n]{0,4}(?:統制|管理|監督|評価)|横断して(?:統制|管理|監督)|横串|
				プロジェクト群|全社(?:の)?pmo|全体最適|pj間の|(?:計画|プロジェクト)を束ね|
				個別(?:の)?(?:プロジェクト|pj)の(?:推進|作業|遂行)は|プロジェクトはそれぞれ|
				横断的な監視|横断pmo|epmo|拠点(?:ごと|の)[^、。\n]{0,8}プロジェクト|
				(?:複数|並行する)(?:の)?施策|施策間|施策を見渡|全件の|
				(?:年間|常時)[数0-9]+(?:十|百)?[件本](?:程度)?(?:走る|の)?|案件横断
			`,
			why: 'F8: a true PMO supervises several projects at once.',
			facts: ['F8'],
			finds: '複数プロジェクトを横断して統制',
			leaves: '全社横断プロジェクトに参画'
		},
		{
			id: 'all-projects',
			aspect: 'projects',
			weight: 2,
			pattern: pattern`
				全社の?(?:プロジェクト|pj|dxプロジェクト|受託プロジェクト|案件)|
				全(?:プロジェクト|pj|案件)|
				各(?:プロジェクト|pj|拠点のプロジェクト|システム担当課)(?:の|を|から|に|への|へ|が)(?!参画|チーム)${NEAR}(?:健全|統制|監督|展開|適用|報告|審査|対する|導入|指導|実施|状況)|
				グループ(?:各社|で進行する|会社)[^、。\n]{0,4}(?:主要)?の?(?:プロジェクト|システム開発案件)|
				(?:主要|重要|重点|大型)(?:プロジェクト|案件|pj)(?:の|へ|に)|
				[0-9]+件[^、。\n]{0,6}(?:の)?(?:システム)?(?:開発案件|受託開発|プロジェクト)|
				[0-9]{2,}(?:以上)?の(?:並行|dx)?(?:プロジェクト|施策)|[0-9]の並行プロジェクト|
				(?<![0-9])[0-9]{2,3}プロジェクト|[0-9]社・[0-9]+pj|全itプロジェクト|
				(?:請け負う|走っている)プロジェクト|(?:案件群|[0-9]+件超の案件|各案件の)|
				約?[0-9]+本/年|[0-9]+を超えるプロジェクト|各事業(?:本)?部が実施する|[0-9]を超える(?:開発)?プロジェクト|事業部が進める案件
			`,
			why: 'Every project of the organisation is looked at, none is run.',
			facts: ['F8'],
			finds: '全社プロジェクトの状況を集約',
			leaves: '各プロジェクトに参画'
		},
		{
			id: 'each-unit',
			aspect: 'projects',
			weight: 1,
			pattern: pattern`
				各(?:国|事業部|拠点|病院|社|施策)(?:の)?(?:プロジェクト|施策|案件|(?:の|が)行う)|
				各(?:施策|プロジェクト|pj)の(?:kpi|予算|計画|リスク|状況)|施策責任者|
				一定規模以上のプロジェクト|[0-9]+か国|(?:社内)?プロジェクト\((?:常時|年間)
			`,
			why: 'Units that each have projects of their own, seen from above.',
			facts: ['F8'],
			finds: '各国プロジェクトの計画を確認',
			leaves: '各社との調整'
		},
		{
			id: 'portfolio',
			aspect: 'projects',
			weight: 2,
			pattern: pattern`
				ポートフォリオ(?!サイト|の提出|作品)|
				プログラム(?:全体|マネジメント|ガバナンス|統括|オーナー|pmo|責任者)|it投資|
				投資(?:判断|対効果)
			`,
			why: 'Portfolios and programmes are looked after above the single project.',
			facts: ['F8'],
			finds: 'ポートフォリオの可視化',
			leaves: 'ポートフォリオサイト'
		},
		{
			id: 'standards',
			aspect: 'rules',
			weight: 2.5,
			pattern: pattern`
				(?:管理|共通(?:の)?|全社|審査(?:の)?|判断|開発|品質|自社の?|マネジメント(?:の)?|プロジェクト|pm|社内|グループ|統制|当社の)${RULES}(?!に(?:沿|従|基|則|もと)|を?(?:遵守|参照)|書)[^。\n]{0,20}${SET}|
				(?:管理|マネジメント|pm)(?:の)?(?:標準|枠組み|規程)[^、。\n]{0,8}${SET}|
				(?:標準|規程|ガイドライン|(?<!業務)ルール)(?:を|の)(?:作|定め|策定|維持|改訂|改定|制定)|
				管理標準|ガバナンスルール[^、。\n]{0,4}${SET}|
				(?:規程|ガイドライン)[^、。\n]{0,4}(?:整備|策定|所管)|
				(?<!業務|運用|会議|コーディング|設計|命名)(?:標準|規程|ガイドライン)(?:の|を|、|・)?${CLOSE}(?:策定|整備|制定|改定|改訂|定着|展開|啓蒙)|
				全社のルール|標準ガイドライン|進め方を(?:統一|そろえ|揃え)|
				(?:見積|審査|判断|管理)基準の?(?:整備|策定|見直し)|
				(?:共通プロセス|起案ルール|pm標準|報告様式|管理規程|(?:進め方|判断)の基準)[^、。\n]{0,6}(?:設計|改訂|統一|見直し|づくり|整備)|
				基準づくり|規程(?:どおり|通り)|見積標準|管理プロセスの設計|回し方を決め|
				共通の(?:ガイドライン|ルール|標準)
			`,
			why: 'F4: a true PMO sets the rules that others work by.',
			finds: 'プロジェクト管理標準の策定',
			leaves: '開発標準に沿った設計書の作成'
		},
		{
			id: 'standardisation',
			aspect: 'rules',
			weight: 1.5,
			pattern: pattern`
				標準化(?!対応|に関する|基盤)|(?<!業務|会議)ルール(?:の)?(?:策定|整備)|
				(?<!業務)プロセス(?:と|や|の)?${CLOSE}(?:標準|整備|改善)|テーラリング|
				レビュー会の仕組み|(?:基準|様式)(?:、|の)[^。\n]{0,8}整備|ルールの改善|
				(?:チェックリスト|テンプレート)(?:、[^、。]{0,8})?(?:の|に)(?:整備|策定|落とし込)|
				成熟度|cmmi|(?<!業務)プロセス改善|管理態勢|
				(?:様式|フォーマット|チェック項目)の?(?:統一|見直し)|品質基準|帳票の(?:全面)?見直し
			`,
			why: 'The same in weaker words, which support jobs use for their own templates, too.',
			finds: '帳票の標準化',
			leaves: '業務プロセス改善'
		},
		{
			id: 'governance',
			aspect: 'rules',
			weight: 2,
			pattern: pattern`ガバナンス(?!ルール)|権限、エスカレーション基準`,
			why: 'F7: governance of projects is asked of a true PMO.',
			facts: ['F7', 'F8'],
			finds: 'プロジェクトガバナンスの整備',
			leaves: 'ガバメントクラウド'
		},
		{
			id: 'pmo-built',
			aspect: 'projects',
			weight: 2,
			pattern: pattern`
				pmo(?:組織|機能|部門|室|本部)(?:の|を|設計・)?(?:立ち?上げ|構築|設置|新設|設立|組成|高度化|強化)|
				全社pmoの?(?:立ち?上げ|構築|高度化)|pmo(?:組織|機能|室)の(?:ミッション|設計)|
				プロジェクト推進体制|プロジェクトマネジメント力|
				\bset(?:s|ting)? up (?:a|the) (?:\w+ )?pmo\b
			`,
			why: 'Building the organisation is senior work, whoever calls it support.',
			facts: ['F3', 'F5'],
			finds: 'PMO組織の立ち上げ',
			leaves: 'PMOツールの構築'
		},
		{
			id: 'audit',
			aspect: 'oversight',
			weight: 2.5,
			pattern: pattern`
				(?<!セキュリティ|会計|内部|情報|サイバー|外部)監査(?!法人|ログ|証跡|対応|役)|
				第三者(?:の|的な|として)?[^、。\n]{0,4}(?:レビュー|モニタリング|評価|視点|立場|目)|
				(?:品質|計画|見積|起案|事前|企画|プロジェクト|受注前の見積|完了)の?審査|
				(?:を|かを)審査|ゲートレビュー|(?:品質|フェーズ|ステージ)ゲート|
				(?:受注前|進行中|工程|フェーズ|プロジェクト)(?:計画)?レビュー(?!資料)|
				工程(?:完了|移行)判定|独立した(?:立場|組織)|事業部門?とは別|プロジェクトを点検|
				プロジェクト[^、。\n]{0,4}アセスメント|評価\(アセスメント\)|健全性|
				是正(?:を(?:勧告|求め)|の?助言|勧告)|継続可否の評価|立ち入り調査|予算査定|
				承認/差し戻し|定点観測|赤信号|妥当性の?(?:検証|評価|を[^、。\n]{0,8}確認)|見抜|
				(?:の|で)審査を|(?:評価|査読)(?:と|し)[^、。]{0,4}助言|査読|監理|第三者評価|
				抜き打ち|甘さを指摘|ガイドラインに基づくレビュー|プロジェクト計画[^、。\n]{0,8}評価|
				是正を要請|(?:計画|予算|リスク)の(?:レビュー|妥当性)|
				(?:計画時|定期|着手前)(?:の)?(?:計画を)?(?:レビュー|チェック)|客観的に(?:評価|見)|
				横並びでの評価|投資ゲート|不備があれば|中止の(?:提言|判断)|実施状況の監視|
				(?:リスク)?審査会|審査意見|完了審査|審査員|審査実施|定期監査|逸脱の指摘|
				プロジェクト品質監査|ゲート会議|判定案|早期警告|独立した(?:目|視点)|アシュアランス|(?:計画の)?妥当性の?確認|(?:点検|評価)基準の(?:改善|整備|設計)|(?:実行中|進行中)の(?:プロジェクト|案件)の(?:定期)?点検
			`,
			why: 'F3, F4: it checks from outside that projects move the right way.',
			finds: '工程ごとのゲートレビュー',
			leaves: 'セキュリティ監査ログ'
		},
		{
			id: 'monitoring',
			aspect: 'oversight',
			weight: 1.5,
			pattern: pattern`
				(?:プロジェクト群?|pj|遵守|準拠|標準|ルール|プロセス|報告内容)(?:(?!進捗|課題)[^、。\n]){0,10}(?:監視|モニタリング|監督|点検|検証)|
				遵守状況|守られて|守って(?:もらう|いるか)|守らせ|第三者モニタリング|
				(?:適用|プロジェクト群?を|会社${NEAR})の?監督|(?<!膝を)突き合わせ|pmの(?:認定|品質)|
				(?:案件|施策|pj)のモニタリング|予兆の?(?:把握|検知)|健全性チェック|テコ入れ|
				早い段階で見つけ|基準を外れた|定期モニタリング|
				(?:フレームワーク|標準|ルール)に沿って(?:進んで|進め)いるか|改善を求め
			`,
			why: 'F4: it watches whether work follows the framework.',
			finds: '遵守状況のモニタリング',
			leaves: 'サーバ監視'
		},
		{
			id: 'projects-controlled',
			aspect: 'oversight',
			weight: 1.5,
			pattern: pattern`(?:プロジェクト|pj|プログラム|案件群)(?:全体)?の?統制|${PJ}の?監督`,
			why: 'Control says much of several projects and little of one: it needs company.',
			facts: ['F7', 'F8'],
			finds: 'プロジェクト統制の実施',
			leaves: '内部統制の評価'
		},
		{
			id: 'risk-made-visible',
			aspect: 'oversight',
			weight: 1,
			pattern: pattern`
				リスク(?:の|や|・|、)?[^、。\n]{0,8}(?:可視化|見える化|早期(?:発見|検知)|検知|吸い上げ)|
				不採算|(?:危ない|問題|要注意の?)プロジェクト|プロジェクトの失敗をなく|
				状態の悪いプロジェクト|要注意のもの|(?:失敗の|危険な)?(?:兆し|兆候)|
				問題を抱えるプロジェクト|介入|早期検知|透明性
			`,
			why: 'F4: it makes risks visible.',
			finds: '各PJのリスク可視化',
			leaves: 'リスク管理表の更新'
		},
		{
			id: 'advises-pms',
			aspect: 'oversight',
			weight: 1.5,
			pattern: pattern`
				${PM_WORD}[^、。\n]{0,6}(?:への?(?:改善|助言|提言|指導)|に(?:改善|助言|アドバイス|共有)|(?:の|を|向け|候補者?)?(?:の|への?)?(?:育成|教育|研修|コーチング|講義|認定))|
				改善(?:策)?を?の?(?:促|提案)|ナレッジ${NEAR}(?:展開|共有|蓄積|提供|体系)|
				学びを(?:抽出|共有)|(?:点検・|への)助言|改善を(?:指導|要請|求め)|教訓|
				再発防止策の全社|pmコミュニティ|社内への啓蒙|責任者への助言|pm育成
			`,
			why: 'F4: it gives PMs proposals and knowledge.',
			finds: '各PMへの助言',
			leaves: 'PMへの報告'
		},
		{
			id: 'reports-to-executives',
			aspect: 'reports-to',
			weight: 2,
			assisted: 'support-pmo',
			pattern: pattern`
				${EXECUTIVES}(?:(?!日程|スケジュール|予定|資料|出張|会議室|来客)[^。\n]){0,14}(?:報告|提言|上申|レポーティング|答申|提示|調整|示す|知らせ|上げ|説明)(?!資料|書|用|会)
			`,
			why: 'F7, F8: executives are whom a true PMO talks to. Preparing their papers is support.',
			facts: ['F7', 'F8'],
			finds: '経営層への報告',
			leaves: '役員報告資料'
		},
		{
			id: 'reports-to-steering',
			aspect: 'reports-to',
			weight: 1,
			assisted: 'support-pmo',
			pattern: pattern`
				(?:ステアリングコミッティー?|ステコミ)(?:で|へ|に)の?(?:報告|提言|説明)(?!資料|書|用|会)
			`,
			why: 'A steering committee belongs to one project as often as to several.',
			facts: ['F7'],
			finds: 'ステアリングコミッティーでの報告',
			leaves: 'ステコミ資料'
		},
		{
			id: 'en-portfolio',
			aspect: 'projects',
			weight: 2.5,
			pattern: pattern`
				\b(?:portfolio(?: of| status| management)?|across (?:the (?:organi[sz]ation|group|company)|multiple projects|all projects|projects)|multiple projects|all projects|programmes? of projects|enterprise[- ]wide|do not run projects yourself|those who run them)\b|
				\ball it projects\b|\bgroup of \d+ companies\b|\bour \d+ projects\b|
				\bselected, governed\b|\ball (?:change|it|our) projects\b
			`,
			why: 'English for several projects.',
			facts: ['F8'],
			finds: 'oversee a portfolio of 25 projects',
			leaves: 'the project'
		},
		{
			id: 'en-standards',
			aspect: 'rules',
			weight: 2.5,
			pattern: pattern`
				\b(?:defin|maintain|establish|develop|set|sett|creat|writ)(?:e|es|ing|s)?(?: and \w+)? (?:the |our |company |global )?(?:project |pm |delivery |programme |program )?(?:management )?(?:standards|methodolog(?:y|ies)|governance|frameworks?|stage gates|policies|rules)\b|
				\bgovernance framework\b|\bproject governance\b|
				\b(?:pm|project management) processes\b|
				\b(?:lifecycle|delivery|project) standards\b|\bmake sure they are used\b|
				\b(?:reporting|control) standards\b|\bprioriti[sz]ation process\b|
				\bdefine templates\b
			`,
			why: 'English for setting rules.',
			finds: 'Define and maintain project management standards',
			leaves: 'follow standards'
		},
		{
			id: 'en-audit',
			aspect: 'oversight',
			weight: 2.5,
			pattern: pattern`
				\b(?:project audits?|audit(?:s|ing)? (?:of )?projects|health checks?|gate reviews?|stage gates?|independent (?:reviews?|assurance|project)|monitor(?:s|ing)? (?:\w+ )?compliance|checks? that they are followed|projects are in trouble|assurance)\b|
				\bstage-gate reviews?\b|\bhealth assessments?\b|\bchallenge project managers\b|
				\binvestment gate\b|\btroubled projects\b|\brecommend go or stop\b
			`,
			why: 'English for checking from outside.',
			finds: 'Run independent project audits',
			leaves: 'audit log'
		},
		{
			id: 'en-executives',
			aspect: 'reports-to',
			weight: 2,
			assisted: 'support-pmo',
			pattern: pattern`
				\b(?:report(?:s|ing)?\b[^.;\n]{0,30}\bto|tells?|advis(?:e|es|ing)|brief(?:s|ing)?) (?:the )?(?:executive|board|c-suite|cio|senior leadership|ceo)|
				\b(?:reporting|updates) (?:for|to) (?:the )?(?:\w+ )?(?:leadership|executive|board)|
				\bto the (?:executive )?board\b
			`,
			why: 'English for reporting upwards.',
			facts: ['F7', 'F8'],
			finds: 'Report portfolio status to the executive committee',
			leaves: 'reports to the project manager'
		},
		{
			id: 'en-coaches',
			aspect: 'oversight',
			weight: 1.5,
			pattern: pattern`
				\b(?:coach|mentor|train|advis)(?:e|es|ing|s)? (?:the |our )?(?:project managers|pms)\b|
				\btraining (?:to|for|of) project managers\b|
				\b(?:pm|project management) (?:community|capability)\b|
				\bcapability of (?:our|the) pm
			`,
			why: 'English for giving PMs knowledge.',
			finds: 'Coach project managers',
			leaves: 'report to project managers'
		}
	]
);

/** F9, F10: beside the PM; issue lists, schedules, documents, coordination. */
const SUPPORT = of(
	'support-pmo',
	['F9'],
	[
		{
			id: 'beside-the-pm',
			aspect: 'stance',
			weight: 2,
			pattern: pattern`
				${PM_WORD}(?:(?:・|や|、|および)?(?:pl|リーダー|pmo))?(?:の|を|業務の?|の業務を?|の意思決定を|に対する|への)?${HELPED}|
				(?:pmoリーダー|のリーダー|移行責任者|チームリーダー)(?:の|を)${HELPED}|若手pm|
				経験の浅いpm[^、。\n]{0,8}支え|
				${PM_WORD}[^、。\n]{0,8}の(?:配下|もと|下(?!さ)|直下|指示|側で)|
				${PM_WORD}(?:配下|直下)|(?:判断|決定|責任)は[^、。\n]{0,10}pm(?:が行|にあ)|
				プロジェクトを支え|(?:部長|課長|リーダー)を(?:助け|支え)|
				(?:意思決定|実行)[^、。\n]{0,6}を支え|pmを?支え|
				${PM_WORD}(?:を|の)[^、。\n]{0,6}(?:支え|サポート|支援|補佐|右腕)|
				(?:予算|判断)[^、。\n]{0,8}はpmが受け持|は[^、。\n]{0,2}pmの(?:仕事|役割|担当)|
				マネー?ジャー?の指示のもと
			`,
			why: 'It says that the job stands beside the PM.',
			facts: ['F9', 'F10'],
			finds: 'PMの業務を支援',
			leaves: 'PMへの改善提案'
		},
		{
			id: 'reports-to-the-pm',
			aspect: 'stance',
			weight: 1,
			pattern: pattern`
				${PM_WORD}(?:へ|に)の?(?:報告|上げ|伝え|エスカレーション|共有|相談|対応案)|
				リーダーへの報告|\breport(?:s|ing)? to the project manager\b|
				\bescalat(?:e|es|ing) to the (?:pm|project manager)\b
			`,
			why: 'Whoever reports to the PM is not the PM.',
			finds: 'PMへの報告、対応案の提示',
			leaves: 'PMへの改善提案'
		},
		{
			id: 'management-support',
			aspect: 'stance',
			weight: 1,
			pattern: pattern`
				(?:プロジェクト(?:管理|マネジメント|推進|運営|の推進)|pj(?:管理|推進|運営)|pmo|推進|ベンダーの?管理|事業者管理)(?:業務)?(?:の|を)?(?:支援|サポート|補佐|補助|お?手伝い)|
				意思決定(?:の|を)?支援|プロジェクトの推進を支え
			`,
			why: 'Support is said of many jobs: it needs control tasks beside it.',
			finds: 'プロジェクト管理を支援',
			leaves: '営業支援システム'
		},
		{
			id: 'pmo-role',
			aspect: 'stance',
			weight: 0.5,
			pattern: pattern`pmo(?:として(?!の)|業務|メンバー|の一員|を担当|部隊|です)|pmoをお願い`,
			why: 'Whoever writes PMO means support more often than not.',
			finds: 'PMOメンバーとして担当',
			leaves: 'PMOとしての経験'
		},
		{
			id: 'progress',
			aspect: 'control',
			weight: 1,
			pattern: pattern`
				進捗(?:状況)?(?:の|を|や|報告の|会議に|管理の)?(?:管理(?!表)|確認|把握|集約|取りまとめ|とりまとめ|追跡|可視化|集め|チェック|フォロー|同席|分析|統制)|
				(?:マスタ)?スケジュール(?:の|を)?(?:管理|作成|策定|維持|立案|見直し)|
				wbs(?:の)?(?:作成|管理|にもと|に基|維持)|
				遅れ(?:の|を|て|への?)(?:洗い出し|見抜|対策|いるチーム|対応|分析)|
				計画(?:との|と実績の)(?:ズレ|ずれ|差|乖離)|作業進捗|日程の取りまとめ|
				タスク(?:の)?管理|
				(?:進捗|(?:マスター?)?スケジュール|マイルストーン|計画|タスク|遅延|遅れ|ズレ|状況|wbs)(?:報告|状況|情報|の進み具合)?(?:の|を|や)?[^、。\n]{0,2}(?:管理(?!表|ツール|標準|台帳|ルール|プロセス|システム)|把握|確認|整理|洗い出し|集約|取りまとめ|とりまとめ|追跡|トラッキング|フォロー|モニタリング|可視化|見える化|ヒアリング|吸い上げ|引き直し|起票|棚卸し?|分析|運用|消し込み|期限|段取り|追いかけ|読み解|チェック|統制|抽出|指摘|グラフ化)|
				(?:作業)?工程(?:を|の)管理|(?:準備|作業)状況の確認|遅れや課題|
				(?:進捗|進み具合|対応状況|スケジュール|マイルストーン|計画|タスク|遅延|遅れ|ズレ|wbs)(?:報告|状況|情報)?(?:の|を|や)?[^、。\n]{0,5}(?:把握|確認|集約|取りまとめ|まとめ|追跡|トラッキング|フォロー|モニタリング|可視化|見える化|ヒアリング|報告|聞(?:き|い))|
				計画とのずれ|工程表|wbs(?:の)?メンテ|
				(?:滞って|遅れそう|遅れて)いる?(?:課題|ところ|作業|チーム)|遅れがあれば|一覧で追いかけ
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
				課題(?:の|・リスク(?:の|一覧の)?|一覧の|管理?表の|やリスクの|を|対応の)?(?:管理(?!表)|起票|整理|運用|トラッキング|追跡|棚卸し?|解決|指摘|フォロー|抽出)|
				課題が放置|期限を過ぎた課題|見落としている課題|qa(?:の)?管理|todo(?:の)?管理|
				期限管理|障害\(妨げ\)の管理|
				(?:課題|リスク|チケット|todo|アクション(?:アイテム)?|宿題|懸念点?|問題点|qa|不具合)(?:一覧|管理表)?(?:の|を|や)?(?:進み具合の|対応状況の?)?[^、。\n]{0,2}(?:管理(?!表|ツール|標準|台帳|ルール|プロセス|システム)|把握|確認|整理|洗い出し|集約|取りまとめ|とりまとめ|追跡|トラッキング|フォロー|モニタリング|可視化|見える化|ヒアリング|吸い上げ|引き直し|起票|棚卸し?|分析|運用|消し込み|期限|段取り|追いかけ|読み解|チェック|統制|抽出|指摘|グラフ化)|
				変更申請の|課題の管理|
				(?:課題|qa|宿題|懸念)[^、。\n]{0,5}(?:滞留|解消|解決|働きかけ|整理)|期日が近い|
				期限までに|問題点や|懸案|課題が宙に|課題を一緒に|持ち主と期限|変更要求の管理|課題は[^、。\n]{0,12}片付け
			`,
			why: 'F9: issue management is the daily bread of support.',
			finds: '課題・リスク一覧の運用',
			leaves: '課題管理表の更新'
		},
		{
			id: 'risks-and-changes',
			aspect: 'control',
			weight: 0.8,
			pattern: pattern`
				リスク(?:の|・課題の?)?管理(?!表)|
				(?:変更|構成|障害票?|不具合|要件|成果物|テスト|受領|コミュニケーション|ステークホルダー|インシデント)の?管理(?!表|台帳)
			`,
			why: 'Further lists that somebody has to keep alive.',
			finds: '変更管理、構成管理',
			leaves: 'リスク管理表の印刷'
		},
		{
			id: 'quality',
			aspect: 'control',
			weight: 0.6,
			pattern: pattern`品質(?:の|・)?管理|レビュー記録|障害票の分析`,
			why: 'Named by PM and support jobs alike.',
			finds: '品質管理の支援',
			leaves: '品質ゲート'
		},
		{
			id: 'meetings-run',
			aspect: 'control',
			weight: 0.8,
			pattern: pattern`
				(?:会議体?|定例会?|mtg|ミーティング|事務局|打ち?合わ?せ)(?:の|を|では)?(?:設計(?:と|・)運営|設計|準備と進行|準備・?進行|企画・?運営|運営|進行|司会|ファシリテーション)|
				ファシリテ(?:ーション|ート|ーター)|ファシリ|司会|各種会議の?(?:準備|進行|運営)|
				会議の企画|進行役|定例会では進行|会議の進行
			`,
			why: 'Running a meeting is more than booking it, and less than deciding in it.',
			finds: '会議体運営',
			leaves: '会議の日程調整'
		},
		{
			id: 'coordination',
			aspect: 'control',
			weight: 0.8,
			pattern: pattern`
				(?:チーム間?|${SUPPLIERS}(?:[0-9]社|各社|間)?|関係者間?|関係各所|関係部署|関連部署|部門間?|部署間?|ステークホルダー|サブシステム担当|ワークストリーム|pj内外|各所)(?:の|と|との|間の|への|と各)?(?:依存の|連絡・?|コミュニケーション(?:、|・))?${CLOSE}(?:調整|働きかけ)|
				調整役|(?:担当者?|関係者)(?:に|へ)の?(?:働きかけ|確認)|
				${SUPPLIERS}(?:コントロール|マネジメント)|エスカレーション(?!基準|判断|ルール)|
				ベンダー進捗|担当者と期限|との(?:窓口|折衝の補助)|(?:調整ごと|合意形成)|
				(?:チーム|部門|拠点|メンバー|ベンダー)(?:、[^、。\n]{1,8}){0,3}と(?:の)?(?:連絡(?:、|・))?調整|
				海外拠点との連絡|(?:チーム|拠点|部門)(?:\([^)。\n]{0,6}\))?間のスケジュール調整|
				の間に立|やり取りを取り次
			`,
			why: 'F9: coordination between teams.',
			finds: '各チームとの調整',
			leaves: '日程調整'
		},
		{
			id: 'analysis',
			aspect: 'control',
			weight: 0.8,
			pattern: pattern`
				(?:遅延|要因|原因|論点|課題)の?(?:要因)?の?(?:分析|整理|聞き取)|情報の整理|
				材料をそろ|対策のフォロー|見える化
			`,
			why: 'Thinking through what the lists say sets support apart from clerical work.',
			finds: '遅延の要因分析',
			leaves: 'データ集計'
		},
		{
			id: 'control-list',
			aspect: 'control',
			weight: 2,
			worth: 2,
			pattern: pattern`
				(?:wbs|スケジュール|進捗|課題|リスク|変更|品質|工程|納期|コスト|todo|要員)(?:管理)?(?:(?:、|・|\/|&|,|や|及び|および|と)(?:wbs|スケジュール|進捗|課題|リスク|変更|品質|工程|納期|コスト|todo|要員|構成|課題解決|リソース|スコープ)(?:管理)?){1,8}(?:等|など)?(?:の一覧を使った|の)?(?:各種)?(?:管理|統制|運用|トラッキング|モニタリング|把握|確認|フォロー|取りまとめ|ヒアリング|可視化|見える化)(?!表|ツール|標準|台帳|ルール|プロセス)
			`,
			why: 'Several lists named in one breath, as the trade writes them.',
			finds: 'スケジュール、課題、リスクの管理',
			leaves: '課題、リスク管理表の更新'
		},
		{
			id: 'documents',
			aspect: 'documents',
			weight: 0.5,
			pattern: pattern`
				(?:報告|会議|説明|管理|ステコミ)?(?:書|資料|ドキュメント|レポート)(?:の|を|たたき台の?)?(?:作成|準備|取りまとめ|とりまとめ|作り|づくり|ドラフト|手直し|整備)|
				(?:日次|週次|月次)報告(?!の回収)|議事のまとめ|資料のたたき台|ページ資料
			`,
			why: 'F9: documents. Found in clerical jobs, too.',
			finds: '報告資料の作成',
			leaves: '資料の印刷'
		},
		{
			id: 'en-support',
			aspect: 'stance',
			weight: 2,
			pattern: pattern`
				\b(?:support(?:s|ing)?|assist(?:s|ing)?|alongside|helps?) (?:the |our )?(?:project managers?|pm|programme manager|program manager|project lead)\b|
				\bunder the (?:direction|supervision) of the (?:project manager|pm)\b|
				\bsupport to (?:the )?(?:project|programme|program) managers?\b|
				\bsupport(?:s|ing)? project leads?\b|
				\bhelp(?:s|ing)? (?:the )?(?:programme|program|project) managers?\b|
				\bfor the (?:programme|program|project) manager to present\b|
				\b(?:decisions|commercials)[\w ]{0,20} stay with the \w+ manager\b|
				\bshadow the \w+ manager\b
			`,
			why: 'English for standing beside the PM.',
			finds: 'Support the project manager',
			leaves: 'IT support'
		},
		{
			id: 'en-progress',
			aspect: 'control',
			weight: 1,
			pattern: pattern`
				\b(?:track(?:s|ing)?|monitor(?:s|ing)?|check(?:s|ing)?) (?:the )?(?:project )?(?:progress|schedules?|milestones?|actions?|project|timelines?)\b|
				\b(?:maintain(?:s|ing)?|keep(?:s|ing)?|updat(?:e|es|ing)) (?:the )?(?:project )?(?:plans?|schedules?)\b|
				\bproject control\b|\bactions agreed\b|\bmaintaining the (?:\w+ )?plan\b|
				\bcollat(?:e|es|ing) (?:\w+ ){0,2}(?:status|updates)\b|
				\bfollow(?:s|ing)?[ -]up (?:on )?(?:\w+ )?actions\b|
				\bplanning, monitoring and reporting\b|\bupdat(?:e|es|ing) the project schedule\b|
				\bchas(?:e|es|ing) (?:\w+ )?(?:tasks|actions)\b|
				\bmaintain(?:s|ing)? the (?:\w+ )?(?:schedule|plan)\b|
				\bcollect(?:s|ing)? (?:\w+ )?status\b|\bon track\b|
				\bfollow(?:s|ing)? up on (?:\w+ )?actions\b|\bdue dates\b|\bstand-?ups?\b|
				\bthe plan aligned\b
			`,
			why: 'English for the schedule.',
			finds: 'Track progress against the schedule',
			leaves: 'work in progress'
		},
		{
			id: 'en-issues',
			aspect: 'control',
			weight: 1,
			pattern: pattern`
				\b(?:raid|risk|issue|action)s?(?:(?:,| and| &) ?(?:issue|risk|action|dependency)s?)* (?:logs?|register|management|tracking|review)\b|
				\bchas(?:e|ing) owners\b|\b(?:risks?|issues?) and (?:risks?|issues?) register\b|
				\btrack(?:s|ing)? (?:change requests|issues|risks)\b|
				\b(?:issue|risk)s? (?:and (?:issue|risk)s? )?registers?\b|\bchange control\b|
				\brisk and issue logs\b|\blog(?:s|ging)? (?:the )?(?:risks|issues)\b
			`,
			why: 'English for the issue list.',
			finds: 'Maintain the RAID log',
			leaves: 'issue invoices'
		},
		{
			id: 'en-coordination',
			aspect: 'control',
			weight: 0.8,
			pattern: pattern`
				\bcoordinat(?:e|es|ing|ion) (?:between|with|across|among|activities)\b|
				\bfacilitat(?:e|es|ing) (?:\w+ ){0,2}(?:meetings|workshops)\b|
				\bliais(?:e|es|ing) (?:with|between)\b|
				\bfacilitat(?:e|es|ing) (?:\w+ ){0,2}meetings\b
			`,
			why: 'English for coordination between teams.',
			finds: 'Coordinate between work streams',
			leaves: 'coordinate system'
		},
		{
			id: 'en-reports',
			aspect: 'documents',
			weight: 0.5,
			pattern: pattern`
				\b(?:prepar(?:e|es|ing)|produc(?:e|es|ing)|creat(?:e|es|ing)|writ(?:e|es|ing)) (?:\w+ ){0,3}(?:reports?|slides|presentations|packs?)\b|
				\bcompil(?:e|es|ing) (?:\w+ ){0,3}reports?\b|\bstatus reports?\b|
				\bdraft(?:s|ing)? (?:\w+ ){0,3}reports?\b
			`,
			why: 'English for documents.',
			finds: 'Prepare weekly status reports',
			leaves: 'print reports'
		}
	]
);

/** F11: rooms, minutes, phone, corrections. */
const PSO = of(
	'pso',
	['F11'],
	[
		{
			id: 'rooms',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				会議室|会場(?:の)?(?:手配|予約)|部屋(?:取り|の予約|の手配)|
				テレビ会議の(?:準備|接続)|部屋を(?:押さえ|取)
			`,
			why: 'F11: booking rooms.',
			finds: '会議室の予約',
			leaves: '会議体運営'
		},
		{
			id: 'dates',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				(?:会議体?|打ち?合わ?せ|mtg|ミーティング|面談)?の?(?<!工事|作業|納品|切替|拠点ごとの)(?:日程|日時|日取り)(?:の|を|など)?(?:調整|決め|を決め)|
				(?:会議|mtg|ミーティング|打ち?合わ?せ)の?(?:調整|設定|セッティング|案内|招集|手配|出欠)|
				会議url|インビテーション|予定を聞|出欠の|会議の出欠|案内メール|会議通知|出欠を
			`,
			why: 'Fixing dates is clerical; running the meeting is not.',
			finds: '会議の日程調整',
			leaves: '関係部署との調整'
		},
		{
			id: 'schedules-of-people',
			aspect: 'clerical',
			weight: 0.7,
			pattern: pattern`スケジュールの?調整`,
			why: 'Of meetings in clerical jobs, of work in support jobs.',
			finds: 'スケジュール調整',
			leaves: 'スケジュール管理'
		},
		{
			id: 'phone-and-mail',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				(?:電話|メール)(?:、|・|や|と|および|\/)?(?:電話|メール)?(?:の|での)?(?:一次)?(?:対応|応対|取り?次ぎ?|受付|振り分け|問い?合わせ対応)|
				来客|受付(?:、|業務|対応)|お茶出し|郵便|メールの?(?:仕分け|送信|転送)|
				問い?合わ?せ窓口|アテンド
			`,
			why: 'F11: mail and phone.',
			finds: '電話・メール対応',
			leaves: '電話基盤の刷新'
		},
		{
			id: 'office-work',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				庶務|雑務|事務(?!局|所|的|・|システム|センター|本部|次官)|秘書|
				アシスタント(?:業務|をお任せ)|身の回り|オペレーター|登録代行|\bclerk\b|
				サポートスタッフ|申請書の?(?:受付|作成|提出)|弁当|設営|文字起こし|貼り付け|
				社内手続き|提出代行
			`,
			why: 'The posting says itself that it is clerical.',
			finds: 'プロジェクト事務',
			leaves: 'プロジェクト事務局'
		},
		{
			id: 'expenses',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				(?:経費|交通費|旅費)(?:の|・立替金の)?(?:精算|集計|処理|申請|チェック)|立替金?|
				精算書
			`,
			why: 'Claims are office work.',
			finds: '経費精算',
			leaves: '経費削減'
		},
		{
			id: 'filing',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				ファイリング|(?:フォルダ|台帳)へ?の?(?:格納|登録|保管)|フォルダに(?:保管|置|格納)|
				格納|製本|印刷|配布|コピー|郵送|発送|宅配|ファイル(?:サーバ)?の整理|ファイル名の|
				pdf化|スキャン|シュレッダー|共有フォルダの整理|ファイル保存|浄書|編てつ|文書の収受|
				書類の(?:整理|保管)|台帳に登録|必要な部数
			`,
			why: 'Paper and folders.',
			finds: '資料のファイリング',
			leaves: 'ファイルサーバの移行'
		},
		{
			id: 'layout',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				体裁|誤[字記]|脱字|フォーマット(?:の|への)?(?:統一|整形|修正|流し込み)|整形|清書|
				(?:フォント|図形)|見た目を整え|
				(?:excel|word|powerpoint|マニュアル)(?:、|・|や)?(?:word|excel|powerpoint)?の?修正|
				書式を|ページ番号
			`,
			why: 'F11: Excel and Word corrections.',
			finds: '資料の体裁の修正',
			leaves: 'プログラムの修正'
		},
		{
			id: 'data-entry',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				(?:データ|進捗表?|課題|実績|工数|数値|数字|台帳|管理表|一覧|予実|スケジュール表|チケット)(?:データ)?(?:の|を|への?)?(?:入力|転記)|
				転記|チケットの?登録|ステータスの変更|定型レポート|数値入力|グラフの作成
			`,
			why: 'Typing in what others decide or report.',
			finds: '進捗表への入力',
			leaves: '入力画面の設計'
		},
		{
			id: 'lists-updated',
			aspect: 'clerical',
			weight: 1.2,
			pattern: pattern`
				(?:(?:進捗|課題|リスク|todo|タスク|工数|予実|体制|スケジュール|要員|座席|各種)?(?:管理)?(?:表|一覧|台帳|図|リスト)|名簿)(?:[・、と](?:進捗|課題|体制)?(?:管理)?(?:表|一覧|台帳|図))?の?(?:更新|メンテナンス|最新化|反映|維持|の出力|出力)|
				名簿の作成|版数の管理|成果物の保管
			`,
			why: 'Keeping a list up to date is less than managing what it lists.',
			finds: '進捗管理表の更新',
			leaves: '課題一覧の運用'
		},
		{
			id: 'collecting',
			aspect: 'clerical',
			weight: 1.2,
			pattern: pattern`
				(?:報告書?|工数|勤怠|資料|実績|excelで?の?|受講状況|各チームから|経費|更新|作業時間|アンケート|週報)の?(?:回収|集計|督促|催促)|
				からの回収|集計・グラフ|催促|未提出|勤務時間の集計|週報を|領収書|日報等の集計
			`,
			why: 'Collecting and adding up.',
			finds: '実績工数の集計',
			leaves: '進捗の集約と分析'
		},
		{
			id: 'accounts-and-passes',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				アカウントの?(?:申請|発行)|入館|入退[館場]|入場手続|(?:各種|システムへの各種)申請|
				(?:pc|パソコン)(?:・携帯)?の?(?:手配|貸与|貸出|回収|準備|セットアップ)|
				要員の受け入れ|メーリングリスト|ユーザーidの|貸出管理|セキュリティカード|
				(?:パソコン|pc)[^、。\n]{0,5}の?棚卸|席替え|入退場手続|入館証
			`,
			why: 'Applications for people who come and go.',
			finds: 'アカウント申請、入館申請',
			leaves: 'アカウント管理基盤の設計'
		},
		{
			id: 'supplies',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`備品|消耗品|座席|名刺|文房具`,
			why: 'Supplies and seats.',
			finds: '備品の発注',
			leaves: '部品の発注'
		},
		{
			id: 'attendance',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`勤怠|作業報告書|勤務表`,
			why: 'Time sheets.',
			finds: '勤怠の取りまとめ',
			leaves: '勤務地'
		},
		{
			id: 'invoices',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`請求書|注文書|検収書|納品書|伝票|押印`,
			why: 'Paper of purchases.',
			finds: '請求書、注文書の処理',
			leaves: '検収'
		},
		{
			id: 'travel',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				出張の?手配|会食|プロジェクトマネー?ジャー?のスケジュール管理|
				(?:役員|pm)のスケジュール管理|翻訳|通訳|フライト|ホテルの|ビザの
			`,
			why: 'A secretary’s tasks.',
			finds: '出張手配',
			leaves: '出張あり'
		},
		{
			id: 'minutes',
			aspect: 'documents',
			weight: 0.5,
			pattern: pattern`議事録|議事メモ|会議のメモ|メモ取り`,
			why: 'F11 names minutes, but support jobs take them as well.',
			finds: '議事録の作成',
			leaves: '議事の進行'
		},
		{
			id: 'office-skills-suffice',
			aspect: 'clerical',
			weight: 1,
			hintIn: 'asked',
			pattern: pattern`
				未経験(?:者|の方)?(?:も?(?:歓迎|ok|可))|(?:事務|オフィスワーク)(?:の)?(?:実務)?経験|
				経験不問|学歴・経験は問い|時給|(?:excel|パソコン|pc)の基本操作|officeが使え|
				基本操作ができる|ビジネスマナー
			`,
			why: 'F11: no engineering skill needed. A hint alone: it stands outside the duties.',
			finds: '時給1,700円',
			leaves: 'PM経験必須'
		},
		{
			id: 'en-rooms',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				\b(?:book(?:s|ing)?|reserv(?:e|es|ing)|set(?:ting)? up) (?:\w+ ){0,2}rooms?\b|
				\broom bookings?\b
			`,
			why: 'English for booking rooms.',
			finds: 'Book meeting rooms',
			leaves: 'server room'
		},
		{
			id: 'en-dates',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				\b(?:schedul(?:e|es|ing)|arrang(?:e|es|ing)|organi[sz](?:e|es|ing)) (?:\w+ ){0,2}(?:meetings?|appointments|travel)\b|
				\bcalendars?\b|\bbook(?:s|ing)? travel\b
			`,
			why: 'English for fixing dates.',
			finds: 'schedule meetings',
			leaves: 'project schedule'
		},
		{
			id: 'en-office',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				\b(?:phone calls|answer(?:s|ing)? (?:the )?(?:phone|calls)|clerical|clerk|secretarial|administrative (?:support|tasks|duties)|general admin(?:istration)?|office supplies|stationery|reception|visitors|contact list)\b|
				\badministrative assistant\b|\bcatering\b|\bdistribution lists?\b|
				\bfiling systems?\b|\bdiary management\b|\bday-to-day administration\b|
				\bpaperwork\b|\btravel arrangements\b|\boffice administration\b|\border lunch\b|
				\bgreet(?:s|ing)? (?:guests|visitors)\b|\bbadges?\b|\boffice support\b
			`,
			why: 'English for phone and office work.',
			finds: 'Answer phone calls',
			leaves: 'call centre system'
		},
		{
			id: 'en-paper',
			aspect: 'clerical',
			weight: 1.5,
			pattern: pattern`
				\b(?:fil(?:e|es|ing) (?:documents|papers)|filing|photocopy(?:ing)?|scan(?:s|ning)? (?:\w+ )?documents|print(?:s|ing)?|bind(?:ing)? materials|format(?:s|ting)? (?:documents|slides))\b|
				\bdocument library\b|\bprinting and binding\b|\bphotocop|\blaminat|
				\bfile contracts\b
			`,
			why: 'English for paper.',
			finds: 'File documents',
			leaves: 'file server'
		},
		{
			id: 'en-entry',
			aspect: 'clerical',
			weight: 2,
			pattern: pattern`
				\bdata entry\b|\benter(?:s|ing)? (?:\w+ )?(?:data|figures|hours)\b|
				\b(?:expense (?:claims|reports)|timesheets|invoices|purchase orders)\b|
				\bexpense processing\b|
				\bprocess(?:es|ing)? (?:expenses?|timesheets|invoices|purchase orders)\b
			`,
			why: 'English for entry and claims.',
			finds: 'Enter data into spreadsheets',
			leaves: 'enter the market'
		},
		{
			id: 'en-minutes',
			aspect: 'documents',
			weight: 0.5,
			pattern: pattern`
				\b(?:tak(?:e|es|ing)|writ(?:e|es|ing)|distribut(?:e|es|ing)) (?:and \w+ )?(?:the )?(?:meeting )?(?:minutes|notes)\b
			`,
			why: 'English for minutes.',
			finds: 'Take minutes',
			leaves: '30 minutes walk'
		}
	]
);

export const CUES: readonly Cue[] = [...PM, ...TRUE_PMO, ...SUPPORT, ...PSO];
