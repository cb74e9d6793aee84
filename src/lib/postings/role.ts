/** What a posting calls the job. A name decides nothing; it says how much the duties have to show. */
import type { Line } from './parts';

export interface NamedRole {
	/** PMO is named, be it in the title or elsewhere. */
	readonly pmo: boolean;
	/** PM is named in the title, and PMO is not. */
	readonly pm: boolean;
	/** Between two kinds by name already: two names at once, or one below the PM. */
	readonly between: 'both' | 'below' | undefined;
	/** The title names another trade, and neither PM nor PMO. */
	readonly other: boolean;
	/** It speaks of work for somebody, or is a mere list. Reports and articles do neither. */
	readonly addressed: boolean;
}

/** Names for both at once: 「PM/PMO」, 「PM・PL」, 「PM or PMO」. */
const BOTH =
	/pm ?(?:・|\/|,|、|または|or|もしくは|および) ?(?:pmo|pl(?![a-z]))|(?:pmo|(?<![a-z])pl) ?(?:・|\/|,|、|または|or|もしくは|および) ?pm(?![a-z])/;
/** Names below the PM. */
const BELOW =
	/サブ(?:pm|プロジェクトマネ)|(?:pm(?!o)|プロジェクトマネー?ジャー?)(?:補佐|補助|候補|サポート|アシスタント)|(?<![a-z])pl(?![a-z])/;
/** A leader of a team; of a PMO team, where the title says PMO. */
const LEADER = /(?:プロジェクト|開発|チーム|サブ)リーダー/;
/** Whoever writes so within the text means the job, too. */
const BELOW_IN_TEXT = /(?:サブpm|pm補佐)として/;
const PM = /(?<![a-z])pm(?![a-z])|プロマネ|プロジェクトマネ|project manager/;
const PROJECT_ROLE = /pmo|プロジェクト|project|(?<![a-z])pj/;
const OTHER_TRADE =
	/営業(?!部|支援|系)|エンジニア|プログラマ|デザイナ|経理(?!部)|人事(?!部|給与)|総務(?!省)|店長|販売(?:員|スタッフ)|スクラムマスター|内部監査|(?<![a-z])sre(?![a-z])|講座|受講|セミナー|一般事務|ライター|マーケ(?:タ|ティング職)|軽作業|看護|介護|\b(?:engineer|developer|designer|sales|recruiter|accountant)\b/;

const ADDRESSES =
	/募集|求人|公募|案件|仕事|業務|担当|任せ|いただ|頂|願い|くださ|下さ|職種|職務|職責|ポジション|役割|必須|歓迎|単価|給|年収|経験|あなた|作業|内容|(?:支援|参画|推進|実施)しま/;

/** `text` is without homonyms. */
export function namedRole(text: string, lines: readonly Line[]): NamedRole {
	const title = lines
		.filter(({ part }) => part === 'title')
		.map(({ start, end }) => text.slice(start, end))
		.join('\n');
	const pmo = /pmo|project management office/.test(text);
	const isPm = PM.test(title);
	return {
		pmo,
		pm: isPm && !title.includes('pmo'),
		between: betweenKinds(title) ?? (BELOW_IN_TEXT.test(text) ? 'below' : undefined),
		addressed: ADDRESSES.test(text) || !text.includes('。'),
		other: OTHER_TRADE.test(title) && !isPm && !PROJECT_ROLE.test(title)
	};
}

/** What a title leaves open, if it does. */
export function betweenKinds(title: string): NamedRole['between'] {
	if (BOTH.test(title)) return 'both';
	const isLeader = LEADER.test(title) && !title.includes('pmo');
	return isLeader || BELOW.test(title) ? 'below' : undefined;
}
