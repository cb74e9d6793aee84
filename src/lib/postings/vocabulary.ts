/**
 * The words that role statements and cues are made of.
 *
 * Patterns run on the normal text: lower case, half-width Latin, full-width kana, no spaces next to
 * Japanese. Lookaheads must be negative: the matched words alone have to match again. Gaps are
 * bounded so that matching takes linear time.
 */
import type { Aspect, JobKind } from './terms';

/** Words that speak for a kind of job. */
export interface Cue {
	readonly id: string;
	readonly kind: JobKind;
	readonly aspect: Aspect;
	/** From `CLEAR` on it carries a kind alone; below it needs another; below 1 it is found in other kinds, too. */
	readonly weight: number;
	readonly pattern: RegExp;
	readonly why: string;
	readonly facts: readonly string[];
	/** Words that the pattern must match, and similar words that it must not match. */
	readonly finds: string;
	readonly leaves: string;
	/** Counts in the title alone. */
	readonly inTitle?: true;
}

/** The weight of a clear role statement: it says who one is or whose work one does, and with which verb. */
export const CLEAR = 3;

export type Row = Omit<Cue, 'kind' | 'facts'> & Partial<Pick<Cue, 'facts'>>;

export const of = (kind: JobKind, facts: readonly string[], rows: readonly Row[]): Cue[] =>
	rows.map((row) => ({ kind, facts, ...row }));

/** Joins a pattern with the vocabulary below and drops the line breaks that keep it readable. */
export const pattern = ({ raw }: TemplateStringsArray, ...words: string[]) =>
	new RegExp(String.raw({ raw }, ...words).replace(/\n\t*/g, ''));

/** Gaps within one item of a list: they cross no comma and no full stop. */
export const NEAR = '[^、。\\n]{0,12}';
export const CLOSE = '[^、。\\n]{0,4}';

export const PM_WORD =
	'(?:(?<![a-z])pj?m(?![a-z])|プロマネ|プロジェクト・?マネー?ジャー?|プロジェクト責任者)(?:\\([^)\\n]{1,24}\\))?';
export const PMO_WORD =
	'(?:pmo|プロジェクト・?マネジメント・?オフィス|プロジェクト管理(?:室|部門|部))';
export const PROJECT = '(?:プロジェクト|(?<![a-z])pjt?(?![a-z]))';
export const PJ = '(?:プロジェクト|(?<![a-z])pjt?(?![a-z])|案件)';
export const MANAGEMENT = '(?:マネジメント|マネージメント|管理)';
export const CLIENT =
	'(?:顧客|お?客様|取引先|クライアント|発注者|発注元|エンドユーザー?|エンド|ユーザー(?:企業|部門)?|利用部門)';
export const EXECUTIVES =
	'(?:経営(?:層|会議|陣|者|幹部|トップ)?|役員会?|cio|cxo|ceo|cdo|cfo|coo|社長|取締役会?|理事(?:会|長)|副市長|事業部長|本部長|部長会|幹部)';
export const SUPPLIERS =
	'(?:ベンダー?|協力会社|外注(?:先|会社)?|委託先|パートナー(?:企業|会社)?|開発会社|業者)';
export const RULES =
	'(?:標準|基準|規程|規定|ルール|ガイドライン|枠組み|方法論|進め方|プロセス|フレームワーク|手法|ポリシー|テンプレート|チェックリスト|様式)';
export const SET =
	'(?:策定|制定|整備|改[定訂]|改善|標準化|展開|定着|浸透|維持|設計|作成|作り|つくり|定め|導入|構築|統一|開発|見直し|適用|決め|用意|定義)';
export const HELPED = '(?:支援|サポート|補佐|補助|支え|フォロー|手伝|手助け|右腕|助け|アシスト)';
