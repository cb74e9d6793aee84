/** How postings label their sections. Labels are compared in normal form, without decoration. */
import { entries } from '$lib/typed-object';

/** The subject of a range of text. Only duties decide. */
export type Section =
	'title' | 'lead' | 'about' | 'overview' | 'duties' | 'excluded' | 'requirements' | 'conditions';

const words = (text: string) => text.trim().split(/\s+/);

const EXACT: Readonly<Partial<Record<Section, readonly string[]>>> = {
	title:
		words(`案件名 案件 案件番号 タイトル 件名 職種 募集職種 募集 ポジション ポジション名 募集ポジション
		求人名 求人タイトル 職名 職種名 案件タイトル プロジェクト名 募集ポスト title position role job_title`),
	about:
		words(`背景 募集背景 案件背景 会社概要 企業情報 企業概要 会社紹介 事業内容 会社について 魅力 やりがい ポイント
		おすすめポイント pr アピールポイント キャリアパス チーム体制 体制 組織構成 組織体制 得られる経験 身につくスキル
		この仕事の魅力 募集要項 求人情報 開発環境 使用ツール about_us about_the_company our_company why_join_us`),
	overview:
		words(`概要 案件概要 プロジェクト概要 pj概要 求人概要 仕事概要 プロジェクト内容 pj内容 プロジェクト
		overview summary about_the_role the_role job_summary`),
	duties:
		words(`日の流れ 仕事の流れ 業務の流れ 仕事内容 お仕事内容 仕事の内容 お仕事の内容 業務内容 業務 業務詳細 業務概要 作業内容 作業 作業詳細 作業概要
		職務内容 職務 職務概要 職務詳細 主な職務 担当業務 担当作業 主な業務 主な業務内容 主な仕事内容 主な作業 具体的な業務
		具体的な業務内容 具体的な仕事内容 具体的な職務内容 具体的には 具体例 内容 詳細 案件内容 案件詳細 役割 役割期待 ミッション
		主な役割 担当 担当範囲 担当領域 タスク 主なタスク 募集内容 期待する役割 期待役割 お任せする業務 お任せする仕事
		お任せしたいこと お任せする内容 依頼内容 依頼業務 依頼事項 委託業務 委託内容 やること 職責 責務 業務範囲 作業範囲
		支援内容 参画内容 ポジションの役割 入社後の仕事 日々の業務 一日の流れ 想定業務 想定作業 対応内容 対応業務
		duties key_duties responsibilities key_responsibilities main_responsibilities roles_and_responsibilities
		what_you_will_do what_you'll_do your_role your_tasks tasks job_description the_job day_to_day
		your_responsibilities main_duties scope_of_work`),
	excluded:
		words(`含まない業務 含まれない業務 対象外 対象外業務 担当外 業務範囲外 やらないこと 担当しないこと not_included
		out_of_scope`),
	requirements:
		words(`必須 必須スキル 必須条件 必須要件 必須経験 必要 必要スキル 必要な経験 必要なスキル 必要な経験・スキル 必要条件
		必要要件 歓迎 歓迎スキル 歓迎条件 歓迎要件 歓迎経験 尚可 尚可スキル 尚可条件 尚可要件 尚良 なお可 あれば尚可 優遇
		スキル スキル要件 スキル・経験 求めるスキル 求める経験 求める人物像 求める人材 応募資格 応募条件 応募要件 対象 対象者
		対象となる方 資格 資格要件 要件 条件 経験 人物像 こんな方 こんな方を求めています こんな方と働きたい こんな方に最適
		こんな方におすすめ 必須資格 must want must_have nice_to_have 必須(must) 歓迎(want) requirements qualifications
		required_skills preferred_skills preferred_qualifications skills what_you_bring who_you_are
		required_experience preferred your_profile experience required`),
	conditions:
		words(`単価 金額 報酬 報酬額 給与 時給 月給 年収 想定年収 月額 月額単価 月額報酬 予算感 期間 契約期間 参画期間 時期
		開始 開始日 開始時期 参画時期 稼働 稼働率 稼働日数 稼働時間 場所 作業場所 勤務地 勤務場所 就業場所 最寄 最寄駅 勤務時間 就業時間
		作業時間 時間 勤務 勤務形態 勤務曜日 勤務条件 待遇 福利厚生 待遇・福利厚生 休日 休日休暇 休日・休暇 休暇 精算 精算幅 清算 面談
		面談回数 商談 商談回数 商流 人数 募集人数 募集人員 備考 その他 年齢 年齢制限 国籍 外国籍 服装 リモート テレワーク 雇用形態
		契約形態 契約 支払 支払サイト 環境 選考 選考フロー 選考プロセス 交通 交通費 アクセス 規模 人員 制限 pc 応募方法 締切 採用人数 休憩
		残業 喫煙 試用期間 連絡先 注意事項
		salary benefits compensation rate hourly_rate location period contract working_hours what_we_offer
		how_to_apply start start_date duration`)
};

const TABLE: ReadonlyMap<string, Section> = new Map(
	entries(EXACT).flatMap(([section, labels]) =>
		labels.map((label): [string, Section] => [label.replaceAll('_', ' '), section])
	)
);

/** For labels outside the table: their last word names the section. */
const ENDINGS: readonly (readonly [RegExp, Section])[] = [
	[/(?:含まない|含みません|対象外|行いません)/, 'excluded'],
	[/^(?:必須|歓迎|尚可|必要|求める|応募|あると)/, 'requirements'],
	[/(?:スキル|経験|知識|資格|要件|人物像|人材|な方|る方|方|マインド)$/, 'requirements'],
	[
		/(?:背景|魅力|やりがい|ポイント|パス|紹介|について|メッセージ|特徴|将来像|将来性|の流れ|実績|の声|社風|環境|メリット|得られるもの)$/,
		'about'
	],
	[
		/(?:給与|時給|単価|期間|時間|場所|勤務地|待遇|休日|休暇|福利厚生|人数|備考|制度)$/,
		'conditions'
	],
	[/(?:業務|仕事|作業|職務|役割|お任せ|担当|職責|ミッション|取り組む)(?!時間|場所)/, 'duties'],
	[/概要$/, 'overview']
];

/** A longer line is a sentence, not a label. */
const LONGEST_LABEL = 20;

const EDGES = /^[\s\d.・*#※\p{So}!~=_|+/-]+|[\s\d.・*#\p{So}!~=_|:+-]+$/gu;
const LEAD_IN =
	/^(?:主な|具体的な|お)(?=.{2})|(?:は?(?:以下|下記|次)の?(?:通り|とおり)(?:です)?)$/g;

/** The section that a label opens, if it is in the table. */
export function sectionOf(label: string): Section | undefined {
	if (label.length > LONGEST_LABEL * 2) return undefined;
	const bare = undecorated(label);
	return TABLE.get(bare) ?? TABLE.get(bare.replace(LEAD_IN, ''));
}

/** The section that a label most likely opens, by its ending. Its words count as content, too. */
export function likelySectionOf(label: string): Section | undefined {
	const bare = undecorated(label);
	if (bare.length > LONGEST_LABEL) return undefined;
	return ENDINGS.find(([ending]) => ending.test(bare))?.[1];
}

const undecorated = (label: string) => label.replace(EDGES, '').trim();
