/** Reads the name of the job. It decides no kind alone, but says which role the text is about. */
import type { Topic } from './involvement';
import type { Line } from './sections';

export interface JobTitle {
	/** The title is between two kinds: it names two, or a role below the PM. */
	readonly between: 'both' | 'leader' | 'below' | undefined;
	/** The title names another trade, and neither PM nor PMO. */
	readonly isOtherTrade: boolean;
	/** The text names neither PM nor PMO, and designs or builds. */
	readonly isHandsOn: boolean;
	/** The text tells of several kinds of PMO. */
	readonly tellsOfSeveral: boolean;
}

/** Names for both at once: 「PM/PMO」, 「PM・PL」, 「PM or PMO」. */
const OR = '(?:・|/|,|、|または|or|もしくは|および)';
const BOTH = new RegExp(
	`pm ?${OR} ?(?:pmo|pl(?![a-z]))|(?:pmo|(?<![a-z])pl) ?${OR} ?pm(?![a-z])|pmo ?${OR} ?(?:プロジェクト)?リーダー`
);
/** A PM to be, or a PM's assistant. */
const BELOW =
	/サブ(?:pm|プロジェクトマネ|リーダー)|(?:pm(?!o)|プロジェクトマネー?ジャー?)\(?(?:補佐|補助|候補|サポート|アシスタント)/;
/** Leads a team within a project; where the title says PMO, a PMO team. */
const LEADER = /(?:プロジェクト|開発|チーム)リーダー|(?<![a-z])pl(?![a-z])/;
const PM = /(?<![a-z])pj?m(?![a-z])|プロマネ|プロジェクトマネ|project manager/;
const PROJECT_ROLE = /pmo|プロジェクト|project|(?<![a-z])pj/;
const OTHER_TRADE =
	/営業(?!部|支援|系)|エンジニア|プログラマ|デザイナ|経理(?!部)|人事(?!部|給与)|総務(?!省)|店長|販売(?:員|スタッフ)|スクラムマスター|内部監査|(?<![a-z])(?:sre|se)(?![a-z])|ディレクター|講座|受講|セミナー|一般事務|ライター|マーケ(?:タ|ティング職)|軽作業|看護|介護|翻訳|プロダクト(?:マネ|オーナー)|pdm|product (?:manager|owner)|\b(?:engineer|developer|designer|sales|recruiter|accountant)\b/;

/** Names in the text that make it one about managing. */
const ROLE =
	/(?<![a-z])(?:pj?mo?|pl)(?![a-z])|プロマネ|プロジェクト・?(?:マネ|リーダー)|project manage/;
/** Work with one's own hands. */
const HANDS_ON =
	/基本設計|詳細設計|実装|プログラミング|コーディング|(?:試験|検証)業務|運用保守|コードレビュー/;
/** PMI's types of a PMO, or a number of them. */
const SEVERAL =
	/支援型[\s\S]*(?:指揮|管理|コントロール|統制)型|pmo[^。\n]{0,40}(?:[2-4]|二|三|複数)つ?の?(?:パターン|タイプ|種類|関わり方)|(?:[2-4]|二|三|複数)(?:つ|種類|タイプ)の?pmo/;
/** 「PMOとは」, 「PMの役割」 */
const DESCRIBED =
	/(pmo?|プロジェクト・?マネー?ジャー?|プロジェクト・?マネジメント・?オフィス)(?:\([^)\n]{1,30}\))*[^、。\n]{0,8}?(?:と?は|の役割|の仕事|の主な|の重要な|の責任|の支援)/;

/** The role that a text describes, as far as it names one. */
export function topicOf(text: string, lines: readonly Line[]): Topic {
	const title = titleOf(text, lines);
	if (title.includes('pmo')) return 'pmo';
	if (PM.test(title)) return 'pm';
	const role = DESCRIBED.exec(text)?.[1];
	if (role) return role === 'pm' || /ジャー?$/.test(role) ? 'pm' : 'pmo';
	return text.includes('pmo') ? 'pmo' : undefined;
}

/** @param text the normal text; it has the length of the cleaned one */
export function jobTitle(text: string, cleaned: string, lines: readonly Line[]): JobTitle {
	const title = titleOf(cleaned, lines);
	const isProject = PM.test(title) || PROJECT_ROLE.test(title);
	return {
		between: betweenKinds(title),
		isOtherTrade: OTHER_TRADE.test(titleOf(text, lines)) && !isProject,
		isHandsOn: HANDS_ON.test(text) && !ROLE.test(cleaned),
		tellsOfSeveral: SEVERAL.test(text)
	};
}

/** Undefined if the title is not between two kinds. */
export function betweenKinds(title: string): JobTitle['between'] {
	if (BELOW.test(title)) return 'below';
	const isConsultant = title.includes('コンサル') && !title.includes('pmo');
	const isOther = isConsultant || (PM.test(title) && OTHER_TRADE.test(title));
	if (BOTH.test(title) || isOther) return 'both';
	return LEADER.test(title) && !title.includes('pmo') ? 'leader' : undefined;
}

const titleOf = (text: string, lines: readonly Line[]) =>
	lines
		.filter(({ section }) => section === 'title')
		.map(({ start, end }) => text.slice(start, end))
		.join('\n');
