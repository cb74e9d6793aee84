/** Reads the name of the job. It decides no kind, but sets how much the duties have to show. */
import type { Line } from './sections';

export interface JobTitle {
	/** In the title or elsewhere. */
	readonly namesPmo: boolean;
	/** The title names PM and not PMO. */
	readonly isPm: boolean;
	/** The title is between two kinds: it names both, or a role below the PM. */
	readonly between: 'both' | 'below' | undefined;
	/** The title names another trade, and neither PM nor PMO. */
	readonly isOtherTrade: boolean;
	/** The text offers work, or is a mere list. Reports and articles do neither. */
	readonly isOffer: boolean;
}

/** Names for both at once: 「PM/PMO」, 「PM・PL」, 「PM or PMO」. */
const BOTH =
	/pm ?(?:・|\/|,|、|または|or|もしくは|および) ?(?:pmo|pl(?![a-z]))|(?:pmo|(?<![a-z])pl) ?(?:・|\/|,|、|または|or|もしくは|および) ?pm(?![a-z])/;
/** Names below the PM. */
const BELOW =
	/サブ(?:pm|プロジェクトマネ)|(?:pm(?!o)|プロジェクトマネー?ジャー?)(?:補佐|補助|候補|サポート|アシスタント)|(?<![a-z])pl(?![a-z])/;
/** Leads a team; where the title says PMO, a PMO team. */
const LEADER = /(?:プロジェクト|開発|チーム|サブ)リーダー/;
/** Names the job within the text, too. */
const BELOW_IN_TEXT = /(?:サブpm|pm補佐)として/;
const PM = /(?<![a-z])pm(?![a-z])|プロマネ|プロジェクトマネ|project manager/;
const PROJECT_ROLE = /pmo|プロジェクト|project|(?<![a-z])pj/;
const OTHER_TRADE =
	/営業(?!部|支援|系)|エンジニア|プログラマ|デザイナ|経理(?!部)|人事(?!部|給与)|総務(?!省)|店長|販売(?:員|スタッフ)|スクラムマスター|内部監査|(?<![a-z])sre(?![a-z])|講座|受講|セミナー|一般事務|ライター|マーケ(?:タ|ティング職)|軽作業|看護|介護|\b(?:engineer|developer|designer|sales|recruiter|accountant)\b/;

const OFFERS =
	/募集|求人|公募|案件|仕事|業務|担当|任せ|いただ|頂|願い|くださ|下さ|職種|職務|職責|ポジション|役割|必須|歓迎|単価|給|年収|経験|あなた|作業|内容|(?:支援|参画|推進|実施)しま/;

/** @param text without homonyms */
export function jobTitle(text: string, lines: readonly Line[]): JobTitle {
	const title = lines
		.filter(({ section }) => section === 'title')
		.map(({ start, end }) => text.slice(start, end))
		.join('\n');
	const namesPm = PM.test(title);
	return {
		namesPmo: /pmo|project management office/.test(text),
		isPm: namesPm && !title.includes('pmo'),
		between: betweenKinds(title) ?? (BELOW_IN_TEXT.test(text) ? 'below' : undefined),
		isOffer: OFFERS.test(text) || !text.includes('。'),
		isOtherTrade: OTHER_TRADE.test(title) && !namesPm && !PROJECT_ROLE.test(title)
	};
}

/** Undefined if the title is not between two kinds. */
export function betweenKinds(title: string): JobTitle['between'] {
	if (BOTH.test(title)) return 'both';
	const isLeader = LEADER.test(title) && !title.includes('pmo');
	return isLeader || BELOW.test(title) ? 'below' : undefined;
}
