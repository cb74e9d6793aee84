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

/** The role that a text describes: its own deeds are told of by name, too. */
export type Topic = 'pm' | 'pmo' | undefined;

const PM = String.raw`(?:各|若手)?pm(?!o)(?:\([^)\n]{1,24}\))?|プロマネ|(?:プロジェクト・?)?マネー?ジャー?(?:\([^)\n]{1,24}\))?`;
const PMO = String.raw`pmo(?:\([^)\n]{1,24}\))?|プロジェクト・?マネジメント・?オフィス`;
const OTHERS = String.raw`リーダー|責任者|経営層|役員|お?客様|顧客|クライアント|社員|プロパー|上長|上司|事業部長|部長|別(?:の|途)?(?:担当)?者?|専任者?|他(?:社|部署|チーム|メンバー)|アーキテクト|営業|(?:各)?担当者|派遣(?:社員|スタッフ)?|事務(?:担当|スタッフ|員)`;

/** After the cue, within its clause. */
const DENIED = new RegExp(
	[
		'^(?:から|を?)(?:の)?(?:解放|巻き取)',
		String.raw`(?:は|も|が|を|等|など|業務|作業|責任|経験|知識)(?:[^、。]{0,8}?)(?:(?:含み|含まれ|あり|ござい|行い|し|発生し|求め|問い|担当し|お任せし|負い|持ち|想定し|含まれており|いたし|致し)ません|(?:含ま|含まれ|行わ|発生し|求め|問わ|担当し|負わ|持た)(?:ない|ず))`,
		String.raw`^(?:等|など|業務|作業|の業務|の作業|といった[^、。]{0,8})?(?:は|も|が|:|\()?(?:一切|ほぼ|ほとんど)?な(?:い|し|く)(?:$|[、。です!)])`,
		String.raw`(?:は|も)[^、。]{0,16}(?:不要|対象外|範囲外|担当外)|(?:は|も)(?:一切)?(?:なし|別途|除き|除く)`,
		'対象外|不問|含まず|以外|(?:では|じゃ|で)(?:なく|ない|ありません|ございません)|よりも',
		String.raw`(?:を|は)除[きくい]`
	].join('|')
);
const NOT_ONLY = /(?:だけ|のみ)(?:では|で)?な[いく]|のみならず|とどまら/;
/** Patterns of what somebody else does, for the people who are others to the role described. */
const others = (names: string, people = `(?:${names})(?:\\([^)\\n]{1,24}\\))?`) => ({
	/** 「意思決定はPMが行う」 */
	after: new RegExp(
		`^(?:[^、。]{0,10}(?:は|も|について))[^、。]{0,6}${people}[^、。]{0,6}(?:が|にて)|${people}(?:が(?:行|実施|担|決|判断|負|おり|いま|別途)|の(?:役割|仕事|責任|担当)(?:です|なので|で、|$|。))`
	),
	/** 「PMが予算管理を行うための…」, 「責任者との…」 */
	before: new RegExp(`${people}(?:が|による|主体の|主導の)[^、。が]{0,14}$`),
	/** 「予算はPMが管理」: the cue itself names the person who does it. */
	within: new RegExp(`${people}が`),
	/** 「PMは…」: the subject of the sentence so far, unless another follows. */
	subject: new RegExp(
		`(?:^|[、。(「・]|一方で?)${people}(?:と?は|では)(?!なく)(?!.*(?:${PMO}|本職|本ポジション|あなた|当社|私)(?:と?は|が))`
	)
});
const OF: Readonly<Record<'pm' | 'pmo' | 'none', ReturnType<typeof others>>> = {
	pm: others(`${PMO}|${OTHERS}`),
	pmo: others(`${PM}|${OTHERS}`),
	none: others(`${PM}|${OTHERS}`)
};

const HELP = '(?:支援|サポート|補助|補佐|アシスト|アシスタント|手伝|手助け|フォロー|下支え|補完)';
const NO_HELP = '(?!システム|ツール|センター|デスク|会社|室|サイト|サービス)';
/** Directly after the cue, or after the list that it is in: 「予算管理、課題管理の支援」. */
const ASSISTED = new RegExp(
	`^[^、。・/(]{0,14}${HELP}${NO_HELP}|^\\((?:の|を)?${HELP}|(?:の|を|に関する|といった|等|など)${HELP}${NO_HELP}`
);
/** 「責任者が判断できるよう支援」 */
const SO_THAT = new RegExp(`^[^。]{0,12}(?:よう(?:に)?|ため(?:の|に)?)[^、。]{0,10}${HELP}`);
/** 「…に必要な情報の整理」, 「…資料の作成」: preparing papers for the task is helping with it. */
const SERVED =
	/^(?:に必要な|のための|に向けた|に関する|に関わる|に係る|に伴う|向けの?|用の?|の)?[^、。・と及]{0,8}(?:資料|情報|データ|書類|レポート|議事録|帳票|たたき台|素案|ドラフト)[^、。]{0,6}(?:作成|準備|整理|収集|取りまとめ|とりまとめ|更新|集計|修正|入力|作り|づくり|整備|ドラフト)/;
/** 「PMの意思決定…」: the task is the PM's. */
const SERVED_BEFORE =
	/(?:pm(?!o)|プロマネ|マネー?ジャー?|リーダー|責任者|経営層|役員|上長|上司|部長)の$/;

const ENGLISH_DENIED =
	/^(?:[^.;]{0,30}\b(?:is|are) (?:not|handled by|done by|made by|owned by|out of scope)\b)/;
const ENGLISH_DENIED_BEFORE =
	/\b(?:no|not|never|unlike|without|does not|do not|don't|won't|will not|excluding|rather than|instead of)\b[^.;]{0,40}$/;
const ENGLISH_ASSISTED =
	/\b(?:support|supports|supporting|assist|assists|assisting|help|helps|helping|aid)\b[^.;]{0,60}$/;

/** 「議事録は当番の者が書きます」 */
const SOMEBODY_ELSE =
	/(?:は|も)[^、。]{0,12}(?<!あなた|貴方|ご自身|自身|自分|自ら)が(?:書|作|行|担当|実施|対応|担い|しま|やり)/;
/** 「PMの支援として、…」 applies to the whole sentence. */
const HELPER = new RegExp(
	`(?:pm(?!o)|プロマネ|マネー?ジャー?|責任者|リーダー)(?:の|を)?${HELP}(?:として|業務として|する立場|しながら|し、)|(?:指示|配下|もと)(?:のもと|の下|に基づき|で、|で)`
);
/** A cue's words and their context. */
export interface CueContext {
	readonly words: string;
	/** The sentence before the words; then their clause before and after them. */
	readonly sentenceBefore: string;
	readonly before: string;
	readonly after: string;
}

export function involvementIn(
	{ words, sentenceBefore, before, after }: CueContext,
	topic: Topic
): Involvement {
	if (isDenied(before, after)) return 'not';
	if (SO_THAT.test(after)) return 'assists';
	const other = OF[topic ?? 'none'];
	if (
		other.within.test(words) ||
		other.after.test(after) ||
		SOMEBODY_ELSE.test(after) ||
		other.before.test(before) ||
		other.subject.test(sentenceBefore)
	) {
		return 'not';
	}
	if (ASSISTED.test(after) || SERVED.test(after)) return 'assists';
	if (topic !== 'pm' && SERVED_BEFORE.test(before)) return 'assists';
	return HELPER.test(sentenceBefore) || ENGLISH_ASSISTED.test(before) ? 'assists' : 'own';
}

const isDenied = (before: string, after: string) =>
	(!NOT_ONLY.test(after) && DENIED.test(after)) ||
	ENGLISH_DENIED.test(after) ||
	ENGLISH_DENIED_BEFORE.test(before);

/** 「プロジェクト内の標準」: rules of one project are the PM's, and keeping them is help. */
const ONE_PROJECT =
	/プロジェクト内(?:における|の|で)|(?:本|当)(?:プロジェクト|案件)(?:の|内)|チーム内の|(?<!複数の?|全|各|全社の?|個々の|組織の?|社内の?)プロジェクトの$/;

export const isWithinOneProject = (sentenceBefore: string, words: string) =>
	!words.startsWith('標準化') && (ONE_PROJECT.test(sentenceBefore) || ONE_PROJECT.test(words));
