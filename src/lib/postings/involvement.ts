/**
 * How the job is involved in a task that the text names. A posting names the budget when it seeks
 * its holder, when it seeks help for the holder, and when it gives the budget to somebody else.
 */

/**
 * - `own`: the job itself does it.
 * - `assists`: the job helps somebody do it, or prepares papers for it (F9).
 * - `not`: the job does not include it, or somebody else does it.
 */
export type Involvement = 'own' | 'assists' | 'not';

const WHO = String.raw`(?:各?pm(?!o)|プロマネ|プロジェクトマネー?ジャー?|マネー?ジャー?|リーダー|責任者|経営層|役員|お?客様|顧客|クライアント|社員|プロパー|上長|上司|事業部長|部長|別(?:の|途)?(?:担当)?者?|専任者?|他(?:社|部署|チーム|メンバー)|アーキテクト|営業|(?:各)?担当者|派遣(?:社員|スタッフ)?|事務(?:担当|スタッフ|員)|アシスタント)`;

/** After the cue, within its clause. */
const DENIED = new RegExp(
	[
		String.raw`(?:は|も|が|を|等|など|業務|作業|責任|経験|知識)(?:[^、。]{0,8}?)(?:(?:含み|含まれ|あり|ござい|行い|し|発生し|求め|問い|担当し|お任せし|負い|持ち|想定し|含まれており|いたし|致し)ません|(?:含ま|含まれ|行わ|発生し|求め|問わ|担当し|負わ|持た)(?:ない|ず))`,
		String.raw`^(?:等|など|業務|作業|の業務|の作業|といった[^、。]{0,8})?(?:は|も|が|:|\()?(?:一切|ほぼ|ほとんど)?な(?:い|し|く)(?:$|[、。です!)])`,
		String.raw`(?:は|も)[^、。]{0,16}(?:不要|対象外|範囲外|担当外)|(?:は|も)(?:一切)?(?:なし|別途|除き|除く)`,
		'対象外|不問|含まず|以外|(?:では|じゃ|で)(?:なく|ない|ありません|ございません)|よりも',
		String.raw`(?:を|は)除[きくい]`
	].join('|')
);
const NOT_ONLY = /(?:だけ|のみ)(?:では|で)?な[いく]|のみならず|とどまら/;
/** 「意思決定はPMが行う」 */
const OTHERS_AFTER = new RegExp(
	`^(?:[^、。]{0,10}(?:は|も|について))[^、。]{0,6}${WHO}[^、。]{0,6}(?:が|にて)|${WHO}(?:が(?:行|実施|担|決|判断|負|おり|いま|別途)|の(?:役割|仕事|責任|担当)(?:です|なので|で、|$|。))`
);
/** 「PMが予算管理を行うための…」, 「責任者との…」 */
const OTHERS_BEFORE = new RegExp(`${WHO}(?:が|による|主体の|主導の)[^、。が]{0,14}$`);

const HELP = '(?:支援|サポート|補助|補佐|アシスト|アシスタント|手伝|フォロー|下支え|補完)';
const NO_HELP = '(?!システム|ツール|センター|デスク|会社|室|サイト|サービス)';
/** Directly after the cue, or after the list that it is in: 「予算管理、課題管理の支援」. */
const ASSISTED = new RegExp(
	`^[^、。・/(]{0,14}${HELP}${NO_HELP}|^\\((?:の|を)?${HELP}|(?:の|を|に関する|といった|等|など)${HELP}${NO_HELP}`
);
/** 「…に必要な情報の整理」, 「…資料の作成」: preparing papers for the task is helping with it. */
const SERVED =
	/^(?:に必要な|のための|に向けた|に関する|に関わる|に係る|に伴う|向けの?|用の?|の)?[^、。・と及]{0,8}(?:資料|情報|データ|書類|レポート|議事録|帳票|たたき台|素案|ドラフト)[^、。]{0,6}(?:作成|準備|整理|収集|取りまとめ|とりまとめ|更新|集計|修正|入力|作り|づくり|整備|ドラフト)/;
/** 「PMの意思決定…」: the task is the PM's. */
const SERVED_BEFORE =
	/(?:pm(?!o)|プロマネ|マネー?ジャー?|リーダー|責任者|経営層|役員|上長|上司|部長)の$/;

const ENGLISH_DENIED =
	/^(?:[^.;]{0,30}\b(?:is|are) (?:not|handled by|done by|made by|owned by|out of scope)\b)/;
const ENGLISH_DENIED_BEFORE =
	/\b(?:no|not|never|without|does not|do not|don't|won't|will not|excluding|rather than|instead of)\b[^.;]{0,40}$/;
const ENGLISH_ASSISTED =
	/\b(?:support|supports|supporting|assist|assists|assisting|help|helps|helping|aid)\b[^.;]{0,60}$/;

/** 「議事録は当番の者が書きます」 */
const SOMEBODY_ELSE =
	/(?:は|も)[^、。]{0,12}(?<!あなた|貴方|ご自身|自身|自分|自ら)が(?:書|作|行|担当|実施|対応|担い|しま|やり)/;
/** 「PMの支援として、…」 applies to the whole sentence. */
const HELPER = new RegExp(
	`(?:pm(?!o)|プロマネ|マネー?ジャー?|責任者|リーダー)(?:の|を)?${HELP}(?:として|業務として|する立場|しながら|し、)|(?:指示|配下|もと)(?:のもと|の下|に基づき|で、|で)`
);
/** 「予算はPMが管理」: the cue itself names the person who does it. */
const OTHERS_WITHIN = new RegExp(`${WHO}が`);

/** A cue's words and their context. */
export interface CueContext {
	readonly words: string;
	/** The sentence before the words; then their clause before and after them. */
	readonly sentenceBefore: string;
	readonly before: string;
	readonly after: string;
}

export function involvementIn({ words, sentenceBefore, before, after }: CueContext): Involvement {
	if (isDenied(before, after) || isOthers(before, words, after)) return 'not';
	if (ASSISTED.test(after) || SERVED.test(after) || SERVED_BEFORE.test(before)) return 'assists';
	return HELPER.test(sentenceBefore) || ENGLISH_ASSISTED.test(before) ? 'assists' : 'own';
}

const isDenied = (before: string, after: string) =>
	(!NOT_ONLY.test(after) && DENIED.test(after)) ||
	ENGLISH_DENIED.test(after) ||
	ENGLISH_DENIED_BEFORE.test(before);

const isOthers = (before: string, words: string, after: string) =>
	OTHERS_WITHIN.test(words) ||
	OTHERS_AFTER.test(after) ||
	SOMEBODY_ELSE.test(after) ||
	OTHERS_BEFORE.test(before);
