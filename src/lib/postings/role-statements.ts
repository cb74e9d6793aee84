/**
 * Role statements: sentences that say who one is, whose work it is, and with which verb. One clear
 * statement carries a kind, whatever tasks are listed beside it.
 */
import {
	CLEAR,
	CLIENT,
	CLOSE,
	EXECUTIVES,
	HELPED,
	MANAGEMENT,
	NEAR,
	of,
	pattern,
	PJ,
	PMO_WORD,
	PROJECT,
	PM_WORD,
	RULES,
	SET,
	type Cue
} from './vocabulary';

/** F1, F2: carries the result, decides, negotiates, holds the money, leads the people. */
const PM = of(
	'pm',
	['F1'],
	[
		{
			id: 'is-responsible',
			aspect: 'who-decides',
			weight: CLEAR,
			pattern: pattern`
				(?:${PJ}|推進|全体|最終|現場|導入|開発|移行)の?(?:全体の?)?(?:総|最終)?責任者(?!(?:\([^)\n]{1,12}\))?(?:へ|と|に報告|クラス|を(?:補佐|支援|サポート)|が|から|向け|である(?:pm|プロジェクトマネ)|の(?!役割|ポジション|立場|任)))|
				責任者(?:として|を(?:務|指|担|お任せ|お願い)|となり|です|である)
			`,
			why: 'Whoever is called responsible for the project answers for its result.',
			finds: 'プロジェクトの最終責任者として推進',
			leaves: 'プロジェクト責任者の補佐'
		},
		{
			id: 'answers-for-the-result',
			aspect: 'who-decides',
			weight: CLEAR,
			pattern: pattern`
				(?:qcd|納期|品質|予算|収支|損益|成否|成果|成功|失敗|達成|完遂|最後まで|一貫して|全工程|利益|コスト)[^。、\n]{0,8}責任(?!者|感|分界|範囲)|
				(?:全|最終)責任(?!者)|責任を(?:もっ?|負|持|担)|説明責任を負
			`,
			why: 'Deadline, quality and budget are the three things that a PM answers for.',
			finds: '品質・納期の責任',
			leaves: '責任感のある方'
		},
		{
			id: 'is-the-pm',
			aspect: 'who-decides',
			weight: CLEAR,
			pattern: pattern`
				${PM_WORD}(?:として(?!の)|の?案件|(?:の|が(?:担う|行う))?(?:主な)?(?:業務|仕事|職務|役割)(?:内容|全般)?(?!の一部|を?(?:少しずつ|代行|覚え|引き継))|をお任せ|を(?:担当|担|務め|お願い|募集|任|やら|やっ)|ポジション|職(?!種)|に就|とは|の?募集)|
				専任の?${PM_WORD}|(?:元請け?|発注側|ユーザー側)の${PM_WORD}
			`,
			why: 'The text says that the job is the PM.',
			finds: '発注側のPMとしてプロジェクトを進めます',
			leaves: 'PMとしての経験'
		},
		{
			id: 'is-called-pm',
			aspect: 'who-decides',
			weight: CLEAR,
			inTitle: true,
			pattern: pattern`${PM_WORD}(?!補|支援|候補|サポ|アシ|の(?:補|支援|サポ|右腕)|を)|\bproject manager\b`,
			why: 'A title with PM says who one is, unless the duties say otherwise.',
			finds: '基幹システム刷新PM',
			leaves: 'PM補佐'
		},
		{
			id: 'decides',
			aspect: 'who-decides',
			weight: CLEAR,
			pattern: pattern`
				意思決定(?!者|会議|支援|プロセス|ルール|機関|層|スピード|に|が|と|を(?:前|支|促|早|助|サポ|補)|の(?:場|スピード|迅速|遅|質|ため|材料|サポート|支援))|
				最終(?:的な)?(?:判断|決定)|決裁権|
				(?:可否|稼働|切替|リリース|カットオーバー)の?(?:可否の?)?(?:最終)?判[断定](?!会議|基準|資料)|
				(?:方針|優先順位(?:付け)?|方式|範囲|対策|スコープ|スケジュール)${CLOSE}(?:決定(?!事項)|を?決め(?!られ)|取捨選択)|
				(?:リスク|トラブル|問題|課題|障害|変更要求)(?:発生|が?起きた?)?時?(?:とき)?の?(?:判断(?!基準|材料)|承認)|
				決断|(?:ご自身|自ら|自分)で(?:決|判断)|全権|総指揮
			`,
			why: 'Who decides is the question that tells the kinds apart best.',
			finds: '移行可否の判断',
			leaves: '意思決定支援'
		},
		{
			id: 'leads-the-project',
			aspect: 'who-decides',
			weight: CLEAR,
			pattern: pattern`
				(?<!複数の?|各|個別の?|個々の|全|並行する)(?:${PJ}|導入|刷新|移行|開発|入れ替え|再構築|更改)(?:全体)?(?:を|の)(?:率い|主導|リード(?!タイム)|完遂|牽引|けん引|統括|指揮|取り仕切|動か|成功[にへ]導|まとめ役)|
				プロジェクト全体(?:を|の)(?:一?元?管理|マネジメント|統括)|プロジェクト全体を[^、。\n]{0,8}(?:リード|導|束ね)|かじ取り|舵取り|舵を切|指揮を?執|
				(?:チーム|[0-9]+名)を(?:率い|統率|束ね|リード)|立て直しpm
			`,
			why: 'F1: the PM leads; others see that it goes the right way.',
			facts: ['F1', 'F4'],
			finds: '販売管理システムの導入を主導',
			leaves: '複数のプロジェクトを統括'
		},
		{
			id: 'holds-the-money',
			aspect: 'budget',
			weight: CLEAR,
			pattern: pattern`
				(?:予算|費用|コスト|投資額|開発費)${CLOSE}(?:責任|執行|確保|策定|立案|組み立て|配分|承認を?取|コントロール)|
				(?:採算|収支|損益|粗利|原価|利益|(?<![a-z])p&l(?![a-z]))${NEAR}(?:管理|責任|改善|確保|コントロール|マネジメント)|
				赤字にしない|予算を(?:預か|握|持)
			`,
			why: 'Holding the budget or the margin goes with responsibility.',
			finds: 'プロジェクト収支の管理',
			leaves: '予算要求の妥当性評価'
		},
		{
			id: 'negotiates',
			aspect: 'client',
			weight: CLEAR,
			pattern: pattern`
				${CLIENT}[^。、\n]{0,14}(?:折衝|交渉|合意|擦り合わせ|すり合わせ|取り決め)|
				(?:契約|スコープ|費用|追加見積|追加要望|作業範囲|納期|要件|仕様)${CLOSE}(?:交渉|折衝|取り決め|を?合意)|
				顧客(?:の)?窓口|${CLIENT}[^、。\n]{0,4}要件を固め
			`,
			why: 'Whoever negotiates with the client may commit the team.',
			finds: 'お客様との仕様および納期の折衝',
			leaves: 'お客様との連絡'
		},
		{
			id: 'en-accountable',
			aspect: 'who-decides',
			weight: CLEAR,
			pattern: pattern`
				\baccountab(?:le|ility) (?:for|to)\b(?! (?:the )?(?:program(?:me)? )?governance)|\bbuck stops\b|
				\bown(?:s|ing)? the (?:end-to-end )?(?:delivery|project|outcome)\b|\b(?:full|overall|end-to-end) (?:responsibility|ownership)\b|
				\bresponsible for (?:the )?(?:overall |successful |end-to-end |day-to-day )?(?:delivery|success|scope|budget|management of (?:the |a )?project)|
				\bfrom (?:start to finish|initiation to|kick-?off to|proposal to|business case to|planning to)\b|
				\bon time(?: and |, )(?:with)?in(?: scope and)? (?:budget|scope)\b|\bwithin budget\b|
				\banswer(?:s|ing)? (?:to [\w ]{0,30})?for (?:the )?results?\b
			`,
			why: 'English for carrying the result.',
			finds: 'You are accountable for scope and budget',
			leaves: 'responsible for filing'
		},
		{
			id: 'en-decides',
			aspect: 'who-decides',
			weight: CLEAR,
			pattern: pattern`
				(?<!they |can )\b(?:mak|tak)(?:e|es|ing) (?:the )?(?:\w+ )?(?:go\/no-go )?decisions?\b|\bgo\/no-go\b|
				\bdecid(?:e|es|ing) (?:on|what|which|when)\b|\bfinal say\b|\bsign(?:s|ing)? off\b
			`,
			why: 'English for deciding.',
			finds: 'make go/no-go decisions',
			leaves: 'prepare papers on decisions'
		},
		{
			id: 'en-leads',
			aspect: 'who-decides',
			weight: CLEAR,
			pattern: pattern`
				\bat the helm\b|\bruns? (?:the )?(?:day-to-day )?(?:project )?delivery\b|\b(?:lead|direct)(?:s|ing)? (?!supervision)(?:and \w+ )?(?:a |the |your |our )?(?:[\w-]+ ){0,3}(?:teams?|project|engineers|developers|people|consultants)\b|
				\b(?:run|manag)(?:s|e|es|ning|ing)? (?:our |the |a |an )?(?:[\w-]+ ){0,3}(?:project|rollout|migration|implementation)\b(?! (?!from|to|for|and|with|in|on|across|through|of)[a-z])|
				\bas (?:a|the|our) (?:[\w-]+ ){0,2}project manager\b
			`,
			why: 'English for leading the project.',
			finds: 'Lead a team of 12 engineers',
			leaves: 'schedule meetings for the project team'
		},
		{
			id: 'en-money-and-terms',
			aspect: 'budget',
			weight: CLEAR,
			pattern: pattern`
				\b(?:manag|own|control|hold)(?:e|es|s|ing|ling)? (?:the |its |project |and |scope, |schedule,? )*(?:budgets?|p&l|costs?|margin|financials)\b|
				\bp&l\b|\bbudget of\b|\bnegotiat(?:e|es|ing)\b
			`,
			why: 'English for holding the money and settling terms.',
			finds: 'Manage the project budget',
			leaves: 'negotiation skills'
		}
	]
);

/** F3, F4, F7, F8: stands outside, over several projects; sets rules, checks, reports upwards. */
const TRUE_PMO = of(
	'true-pmo',
	['F3', 'F4'],
	[
		{
			id: 'over-several-projects',
			aspect: 'projects',
			weight: CLEAR,
			pattern: pattern`
				複数の?(?:[^、。\n]{0,4}${PJ}|施策)${NEAR}(?:横断|統括|監督|統制|俯瞰|横串|束ね|一元|見渡|監視|評価|可視化|間の|整合|調整|集中的|同時進行|並行)|
				複数の?${PROJECT}(?:について|に対し)|(?:${PROJECT}|施策)(?:を横断|間(?:で)?の?(?:調整|連携|コミュニケーション|依存|整合|リソース)|横断|をまたぐ|群)|個別の${PROJECT}では?な|
				(?:全(?:て|部)?の?|あらゆる|全社の?|社内の?|主要な?|重要|重点|各|個々の|個別の?|グループ(?:各社|会社)の)${PROJECT}[^、。\n]{0,6}(?:健全|統制|監督|審査|監視|モニタリング|横断|俯瞰|支援する|状況|評価|全体の|一元|進め(?:方|られるよう)|円滑)|
				ポートフォリオ(?!サイト|の提出|作品)|プログラム(?:全体|${MANAGEMENT}|ガバナンス|統括|pmo)
			`,
			why: 'F8: a true PMO supervises several projects and runs none.',
			facts: ['F8'],
			finds: '複数プロジェクトを横断して統制',
			leaves: '全社横断プロジェクトに参画'
		},
		{
			id: 'for-the-whole-company',
			aspect: 'projects',
			weight: CLEAR,
			pattern: pattern`
				全社(?:的な?)?(?:の)?(?:pmo|見地|視点|立場|観点|標準|ルール|基準|ガバナンス|pm力|プロジェクト${MANAGEMENT}|${PJ}(?!に参画|へ参画|推進))|
				(?:組織|会社|グループ|全社)(?:全体|横断)の?(?:pmo|${PJ}${MANAGEMENT}|${PJ}の?(?:統制|品質|成功率)|最適)|
				(?:組織|部門|会社|全社)全体の(?:${PROJECT}|リソース)|(?:企業|組織|会社|社)内の?[^、。\n]{0,8}(?:グループ|部門|ユニット|部署)(?!と|間)|組織の一部門|横断的に(?:支援|行|把握)|横断的な(?:立場|視点|支援)|組織全体で管理|(?:統括|部門|戦略|コーポレート)pmo|全社的な(?:マネジメント|管理)|(?:組織|企業|全社)全体に(?:わた|渡)る|全体最適|epmo|it投資|組織(?:内)?(?:を|全体を)横断|(?:組織|会社)全体[^、。\n]{0,6}(?:品質|成功率|底上げ)|(?:企業|組織)レベルのpmo|組織(?:の|に属する|横断)pmo
			`,
			why: 'F3: the PMO as an organisation looks after the projects of the whole company.',
			facts: ['F3', 'F8'],
			finds: '全社的な視点からプロジェクトを見る',
			leaves: '全社プロジェクトに参画'
		},
		{
			id: 'sets-standards',
			aspect: 'rules',
			weight: 2.5,
			pattern: pattern`
				(?<!業務|運用|会議|コーディング|設計|命名)(?:標準|規程|規定|ガイドライン|方法論|基準|ルール|フレームワーク|ベストプラクティス)(?:の|を|や|、|・|など)${CLOSE}${SET}|
				(?:管理|${MANAGEMENT}|共通|全社|開発|品質|社内|グループ|統制|審査|pm)(?:の)?${RULES}(?!に(?:沿|従|基|則|もと))[^。\n、]{0,10}${SET}|
				(?:手法|方法|方式|プロセス|業務|文書類?|進め方|管理)[のを]?標準化|標準化(?:を|の)(?:推進|実施|展開)|
				管理標準|審査制度|メソドロジー
			`,
			why: 'F4: a true PMO sets the rules that others work by.',
			finds: 'プロジェクト管理標準の策定',
			leaves: '開発標準に沿った設計書の作成'
		},
		{
			id: 'audits',
			aspect: 'oversight',
			weight: CLEAR,
			pattern: pattern`
				(?<!セキュリティ|会計|内部|情報|サイバー|外部)監査(?!法人|ログ|証跡|対応|役)|
				第三者(?:の|的な|として)?[^、。\n]{0,4}(?:レビュー|モニタリング|評価|視点|立場|目)|
				(?:品質|計画|見積|起案|事前|企画|${PROJECT}|受注前の見積|完了)の?審査|審査会|
				ゲートレビュー|(?:品質|フェーズ|ステージ)ゲート|(?:システム|工程|フェーズ|${PROJECT}|計画)レビュー(?!資料|の?(?:準備|日程))|
				工程(?:完了|移行)判定|${PROJECT}(?:を|の)(?:点検|健全性|アセスメント)|アセスメント|
				是正(?:を|の|勧告|措置)|独立した(?:立場|組織|視点)|妥当性の?(?:検証|評価|確認)|監理(?!技術者)
			`,
			why: 'F3, F4: it checks from outside that projects move the right way.',
			finds: '工程ごとのゲートレビュー',
			leaves: 'セキュリティ監査ログ'
		},
		{
			id: 'watches-compliance',
			aspect: 'oversight',
			weight: 2,
			pattern: pattern`
				(?:${PROJECT}群?|遵守|準拠|標準|ルール|プロセス)(?:(?!進捗|課題)[^、。\n]){0,10}(?:監視|モニタリング|監督|点検)|
				遵守状況|(?:${PROJECT}|案件群|プログラム)の?(?:統制|監督)|(?:基準|ルール|標準)[^、。\n]{0,4}守(?:られ|って|らせ)|コンプライアンスを要求
			`,
			why: 'F4: it watches whether work follows the framework.',
			finds: '遵守状況のモニタリング',
			leaves: 'サーバ監視'
		},
		{
			id: 'governs',
			aspect: 'rules',
			weight: 2,
			pattern: pattern`ガバナンス|統制・管理|管理・統制`,
			why: 'F7: governance of projects is asked of a true PMO.',
			facts: ['F7', 'F8'],
			finds: 'プロジェクトガバナンスの整備',
			leaves: 'ガバメントクラウド'
		},
		{
			id: 'builds-the-pmo',
			aspect: 'projects',
			weight: CLEAR,
			pattern: pattern`
				pmo(?:組織|機能|部門|室|本部)?(?:の|を|設計・)?(?:立ち?上げ|構築|設置|新設|設立|組成|高度化|強化|組織運営)|
				pmo組織(?:の)?(?:運営|統括|${MANAGEMENT})|pmo(?:組織)?(?:全体)?の(?:総?責任者|統括)(?:として)?|pmo統括|pmoの活動計画
			`,
			why: 'F3, F5: building and heading the organisation is senior work.',
			facts: ['F3', 'F5'],
			finds: 'PMO組織の立ち上げ',
			leaves: 'PMOツールの構築'
		},
		{
			id: 'develops-pms',
			aspect: 'oversight',
			weight: 2.5,
			pattern: pattern`
				${PM_WORD}[^、。\n]{0,6}(?:への?(?:改善|助言|提言|指導)|に対(?:して|する)(?:改善|助言|提言|指導)|に(?:改善|助言|アドバイス)|(?:の|を|向け|候補者?)?(?:の|への?)?(?:育成|教育|研修|コーチング|認定|人材開発|スキルアップ|能力開発|スキル向上|レベルアップ))|
				(?:(?<![a-z])pm|${PJ}${MANAGEMENT})(?:の|に(?:関係|関連|関)する)?(?:力|人材|能力|スキル|教育|成熟度)(?:の|を)?(?:全体の)?(?:向上|育成|底上げ|強化)?(?!が|を(?:お持ち|持つ|活か)|・経験|経験|のある|がある)|
				成熟度|${PROJECT}${MANAGEMENT}(?:に関する|の)(?:研修|教育|トレーニング)|(?:ナレッジ|教訓|ノウハウ|ベストプラクティス)${NEAR}(?:展開|共有|蓄積|体系|活用)|改善(?:策)?(?:を|の)?(?:促|提案|勧告)
			`,
			why: 'F4: it gives PMs proposals, training and knowledge.',
			finds: '各PMへの助言',
			leaves: 'PMへの報告'
		},
		{
			id: 'reports-to-executives',
			aspect: 'reports-to',
			weight: 2,
			pattern: pattern`
				${EXECUTIVES}(?:(?!日程|スケジュール|予定|資料|出張|会議室|来客)[^。\n、]){0,10}(?:報告|提言|上申|レポート|レポーティング|答申|説明)(?!資料|書|用|会)|経営(?:の)?(?:意思決定を?支援|支援)
			`,
			why: 'F7, F8: executives are whom a true PMO talks to. Preparing their papers is support.',
			facts: ['F7', 'F8'],
			finds: '経営層への報告',
			leaves: '役員報告資料'
		},
		{
			id: 'en-over-several-projects',
			aspect: 'projects',
			weight: CLEAR,
			pattern: pattern`
				\bportfolios?\b|\bgovern(?:s|ing)\b|\bacross (?:the (?:organi[sz]ation|group|company|enterprise|business)|(?:multiple |all |our |several )(?:projects|programmes|programs))\b|
				\ball (?:it |change |our )?(?:projects|programmes)\b|\b(?:govern|oversee|audit)(?:s|ing)? (?:multiple|several) projects\b|\benterprise[- ]wide\b|\borgani[sz]ation-wide\b|\bthose who run them\b|\bprogrammes? of projects\b
			`,
			why: 'English for several projects.',
			facts: ['F8'],
			finds: 'oversee a portfolio of 25 projects',
			leaves: 'the project'
		},
		{
			id: 'en-sets-standards',
			aspect: 'rules',
			weight: 2.5,
			pattern: pattern`
				\b(?:defin|maintain|establish|develop|set|sett|creat|writ|implement|standardi[sz])(?:e|es|ing|s|ed)?(?: and \w+)? (?:(?:up|the|our|company|global|project|pm|pmo|delivery|programme|program|management|common|best) )*(?:standards|methodolog(?:y|ies)|governance|frameworks?|stage gates|policies|rules|practices|processes)\b|
				\b(?:lifecycle|delivery|project) standards\b|\bcent(?:re|er) of excellence\b
			`,
			why: 'English for setting rules.',
			finds: 'Define and maintain project management standards',
			leaves: 'follow the plan'
		},
		{
			id: 'en-audits',
			aspect: 'oversight',
			weight: CLEAR,
			pattern: pattern`
				\b(?:project audits?|audit(?:s|ing)? (?:of )?projects|health (?:checks?|assessments?)|(?:stage-?)?gate reviews?|(?:stage|quality) gates?|independent (?:reviews?|assurance|project)|independently of delivery|objective oversight|monitor(?:s|ing)? (?:\w+ )?compliance|checks? that they are followed|assurance)\b|
				\bchallenge project managers\b|\b(?:in trouble|troubled projects)\b|\brecommend go or stop\b
			`,
			why: 'English for checking from outside.',
			finds: 'Run independent project audits',
			leaves: 'audit log'
		},
		{
			id: 'en-governs',
			aspect: 'rules',
			weight: 1.5,
			pattern: pattern`\bgovernance\b|\bbest practices?\b|\bproject standards\b`,
			why: 'English for governance, which support jobs name as well.',
			facts: ['F7'],
			finds: 'programme governance',
			leaves: 'government'
		},
		{
			id: 'en-advises',
			aspect: 'oversight',
			weight: 2,
			pattern: pattern`
				\b(?:adherence to|compliance with) (?:\w+ ){0,3}(?:standards|methodolog(?:y|ies)|processes|governance)\b|\b(?:coach|mentor|train|advis)(?:e|es|ing|s)? (?:the |our )?(?:project managers|pms)\b|\btraining (?:to|for|of) project managers\b|
				\b(?:pm|project management) (?:community|capability|maturity)\b|
				\b(?:report(?:s|ing)?\b[^.;\n]{0,30}\bto|tells?|advis(?:e|es|ing)|brief(?:s|ing)?) (?:the )?(?:executive|board|c-suite|cio|senior (?:leadership|management)|ceo)|
				\b(?:reporting|updates) (?:for|to) (?:the )?(?:\w+ )?(?:leadership|executives?|board)
			`,
			why: 'English for advising project managers and executives.',
			facts: ['F4', 'F7', 'F8'],
			finds: 'Coach project managers',
			leaves: 'reports to the project manager'
		}
	]
);

/** F9, F10: beside the PM. */
const SUPPORT = of(
	'support-pmo',
	['F9'],
	[
		{
			id: 'beside-the-pm',
			aspect: 'stance',
			weight: CLEAR,
			pattern: pattern`
				${PM_WORD}(?:(?:・|や|、|および)?(?:pl|リーダー|pmo))?(?:(?!育成|教育|スキル|研修)[^、。\n]){0,8}(?:の|を|に対する|への|業務)${HELPED}|
				${PM_WORD}${HELPED}|(?:(?<![a-z])pl(?![a-z])|プロジェクトリーダー)(?:の|を)?${HELPED}|${PM_WORD}(?:と(?:連携|協力|二人三脚)|の(?:隣|そば|横)|に寄り添)|
				(?:pmoリーダー|のリーダー|移行責任者|チームリーダー|部長|課長|リーダー)(?:の|を)${HELPED}|(?<!若手)若手pm(?!o)|
				${PM_WORD}[^、。\n]{0,10}(?:負(?:荷|担)[^、。\n]{0,4}(?:軽減|減ら|下げ)|雑務から解放|手の回らない|代わ(?:り|っ))
			`,
			why: 'It says that the job stands beside the PM.',
			facts: ['F9', 'F10'],
			finds: 'PMの業務を支援',
			leaves: 'PMへの改善提案'
		},
		{
			id: 'under-the-pm',
			aspect: 'stance',
			weight: 2.5,
			pattern: pattern`
				${PM_WORD}[^。\n]{0,14}の?(?:配下|もと(?!め)|元で|下(?!さ|記|流)|直下|指示)|
				(?:判断|決定|責任|予算)は[^、。\n]{0,10}${PM_WORD}(?:が行|に|が受け持|が決)|は[^、。\n]{0,2}${PM_WORD}の(?:仕事|役割|担当)|
				${PMO_WORD}(?:チーム|部門)?(?:の)?配下|マネー?ジャー?の指示のもと|
				${PM_WORD}(?:は|が)(?:別に|別途|別の|他に|掛け持ち)|${PM_WORD}(?:へ|に)の?(?:状況|進捗)?の?(?:報告|上げ|伝え|エスカレーション|相談|対応案)|リーダーへの報告
			`,
			why: 'Whoever works under the PM or reports to him is not the PM.',
			finds: 'PMへの報告、対応案の提示',
			leaves: 'PMへの改善提案'
		},
		{
			id: 'supports-management',
			aspect: 'stance',
			weight: 2,
			pattern: pattern`
				(?:${PJ}の?(?:${MANAGEMENT}|推進|運営|遂行|進行)?|(?<!統括・)${MANAGEMENT}|(?<![a-z])pm|pmo|推進|意思決定|工程管理|ベンダーの?管理|事業者管理)(?:業務|作業)?(?:等|など)?(?:の|を(?:外部から|側面から)?|・|に(?:係る|関する|関わる))?(?:支援(?!型|策|pmo|部門|システム|会社)|サポート(?!型|センター|デスク|オフィス)|補佐|補助|お?手伝い)|
				プロジェクト(?:の推進)?を支え|よう(?:に)?${HELPED}(?:する|を行う)|(?:サポート|支援)する(?:役割|仕事|立場|存在)|(?:意思決定|判断)に必要な(?:情報|資料|材料)|(?:決定|判断|管理|推進|遂行)(?:が)?できるよう(?:に)?[「『]?${HELPED}
			`,
			why: 'Support is said of many jobs: it needs control tasks beside it.',
			finds: 'プロジェクト管理を支援',
			leaves: '営業支援システム'
		},
		{
			id: 'office-of-the-project',
			aspect: 'stance',
			weight: 1.5,
			pattern: pattern`
				(?:${PJ}|運営|推進|管理)[^、。\n]{0,4}事務局|黒子|縁の下|裏方|橋渡し|潤滑油|(?:現場|チーム|メンバー)[^、。\n]{0,6}(?:を支え|動ける環境)|サポート役|参謀|ハブとなり|プロジェクトコーディネー?ター?|推進役
			`,
			why: 'The project’s office keeps others moving.',
			finds: 'プロジェクト事務局として',
			leaves: '事務作業'
		},
		{
			id: 'en-support',
			aspect: 'stance',
			weight: CLEAR,
			pattern: pattern`
				\b(?:support(?:s|ing)?|assist(?:s|ing)?|alongside|helps?|helping|aid(?:s|ing)?) (?:to |for |in )?(?:the |our |a |senior )*(?:project|programme|program|delivery|pm)(?: (?:managers?|directors?|leads?|leaders?|teams?|delivery|governance)|s)?\b(?! (?:office|budget))|
				\bsupport(?:s|ing)? the (?:[\w,]+ ){1,5}managers?\b|\bproject (?:coordinators?|support officers?)\b|
				\bunder the (?:direct )?(?:direction|supervision|guidance) of (?:the|a) [\w() ]{0,40}(?:manager|director|lead|pm)\b|
				\bsupport to (?:the )?(?:project|programme|program)\b|
				\breport(?:s|ing)? (?:directly )?to (?:the|a) project manager\b|\bescalat(?:e|es|ing) to the (?:pm|project manager)\b|
				\b(?:decisions|commercials)[\w ]{0,20} stay with the \w+ manager\b|\bshadow the \w+ manager\b
			`,
			why: 'English for standing beside the PM.',
			finds: 'Support the project manager',
			leaves: 'IT support'
		}
	]
);

/** F11: the text itself says that the work is clerical. */
const PSO = of(
	'pso',
	['F11'],
	[
		{
			id: 'clerical-by-name',
			aspect: 'clerical',
			weight: CLEAR,
			pattern: pattern`
				アドミ(?:ニストレータ|業務|担当)|(?<![a-z])pso(?:業務|案件|職|として|は|の)|プロジェクトサポートオフィス|庶務(?:業務|全般|担当|的|・|や)|秘書|セクレタリ|プロジェクトアシスタント|
				(?:pmo|プロジェクト|営業|一般|it|開発|部内|技術)事務(?!局|所)|事務の?(?:職|員|スタッフ|アシスタント|サポート|補助|代行|全般|業務|担当|・庶務|・総務|的な)(?!システム|の(?:効率|改善|見直し))|
				(?<!プロダクト|pmo?|プロジェクト)アシスタント(?:業務|職|を|として|募集|スタッフ)|オペレーター|身の回り|
				サポートスタッフ|\bclerk\b|\bclerical\b|\badministrative (?:and \w+ )?(?:assistant|support(?: to (?:the )?(?:[\w-]+ )?(?:project|programme|team)(?: \w+)?)?|tasks|duties|work)\b|\bsecretar(?:y|ial)\b|\b(?:project|pmo) (?:administrator|assistant|secretary)\b
			`,
			why: 'The text says itself that the work is clerical.',
			finds: 'プロジェクト事務を担当',
			leaves: 'プロジェクト事務局'
		},
		{
			id: 'mainly-clerical',
			aspect: 'clerical',
			weight: CLEAR,
			pattern: pattern`
				(?:事務|庶務|書類|資料整理|データ入力|入力作業|電話|会議室)[^、。\n]{0,8}(?:を|が)(?:中心|メイン|主)|
				(?:指示|依頼)(?:に沿|に従|を受け|どおり|通り)[^。\n]{0,16}(?:資料|書類|入力|清書|作業)
			`,
			why: 'The greater part of the week is paperwork.',
			finds: '事務を中心に担当',
			leaves: '課題管理を中心に担当'
		}
	]
);

export const ROLE_STATEMENTS: readonly Cue[] = [...PM, ...TRUE_PMO, ...SUPPORT, ...PSO];
