/** Words that look like a role and mean something else. They are blanked out before cues are searched. */

const HOMONYMS: readonly RegExp[] = [
	// Afternoon: PM1:00, 18時/PM, 6 PM
	/(?<!週|月|第)[0-9時]\s?\/?pm(?![a-z])|(?<![a-z])pm\s?[0-9]{1,2}(?:[:時~]|\b)|am\/pm/g,
	// Preventive maintenance, people manager; particulate matter (PM2.5) matches as an hour above
	/(?<![a-z])pm\(?(?:予防保全|ピープル|作業|点検)|予防保全\(?pm\)?/g,
	// Product managers answer for a product, not for a project
	/プロダクト(?:マネー?ジャー?|マネジメント|オーナー)(?:\(pm\))?|pdm|product (?:manager|owner)s?(?: \(pm\))?/g,
	// Tools, and a PMO that the job works with
	/pmo?ツール|プロジェクト管理(?:ツール|システム)|進捗管理(?:ツール|システム)|予算管理(?:ツール|システム)/g,
	/pmo(?:チーム|担当者?|部門|事務局|メンバー)?(?:や[^、。\n]{0,6})?(?:と(?:の)?(?:連携|協力|調整|連絡)|へ(?:の)?報告|に報告|からの(?:依頼|指示)|との?やり取り)/g,
	/\bpmo (?:tools?|software)\b|\b(?:with|to) the pmo\b/g
];

/** Other jobs that share the letters. */
const OTHER_JOB =
	/予防保全|設備保全|プロダクト(?:マネー?ジャー?|オーナー)|pdm|product (?:manager|owner)|ピープルマネー?ジャー?|property management|プロパティ・?マネジメント|コールセンターのpm|pm2\.5|店長|店舗の責任者|施工管理|建設現場|建築士/;
const PROJECT =
	/プロジェクト|(?<![a-z])it(?![a-z])|コンサル|エンジニア|情報化|ベンダー|移行リハーサル|移行(?:案件|計画)|プロマネ|(?<![a-z])pj|pmo|(?<![a-z0-9])pm(?![a-z0-9])|(?:システム|データ|サーバー?)(?:の)?(?:開発|導入|刷新|更改|移行|調達|再構築|構築)|(?:情報|基幹)システム|工程管理|(?<![a-z])cio(?![a-z])|project/;
const PROJECT_MANAGER = /プロジェクトマネ|pmo|project manage/;

/** Blanks homonyms out. The text keeps its length. */
export function withoutHomonyms(text: string): string {
	return HOMONYMS.reduce(
		(left, pattern) => left.replace(pattern, (words) => '\0'.repeat(words.length)),
		text
	);
}

/**
 * True if a text describes another job altogether.
 * @param cleaned the text without homonyms
 */
export function isOtherJob(text: string, cleaned: string): boolean {
	if (!PROJECT.test(cleaned)) return true;
	return (
		OTHER_JOB.test(text) && !PROJECT_MANAGER.test(cleaned) && !cleaned.includes('プロジェクト')
	);
}
