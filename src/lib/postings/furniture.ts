/** Recognises the parts of a web page that are no part of a posting: its buttons, footer and other jobs. */

const BUTTON = String.raw`ログイン|ログアウト|(?:無料)?会員登録|新規登録|無料登録|(?:この(?:求人|案件|お仕事)[にへ])?応募(?:する|画面へ(?:進む)?)?|エントリー(?:する)?|話を聞きたい|気になる|お気に入り(?:に?追加|登録)?|検討中(?:リスト)?|キープ(?:する)?|保存(?:する)?|シェア(?:する)?|ツイート|印刷(?:する)?|検索|絞り込み|求人検索|求人を探す|案件を探す|仕事を探す|メニュー|マイページ|ホーム|トップ(?:ページ)?|ページ(?:の)?(?:トップ|先頭)[へに]?(?:戻る)?|(?:一覧[へに])?戻る|次へ|前へ|もっと見る|続きを読む|閉じる|プライバシーポリシー|個人情報(?:保護方針|の取り扱い(?:について)?)|(?:ご)?利用規約|運営会社|お?問い合わせ|サイトマップ|よくある質問|ヘルプ|特定商取引法に基づく表記|採用担当者様|企業の方(?:はこちら)?|log ?in|sign ?(?:in|up)|apply(?: now)?|share|save|home|menu|search|privacy policy|terms(?: of (?:use|service))?|contact us|cookies?(?: policy)?`;
/** Nothing but buttons: their spaces are gone in normal form. */
const BUTTONS = new RegExp(
	`^(?:[\\s\\p{So}>»›/・:,()+#*-]|[0-9]+件?|${BUTTON})*(?:${BUTTON})(?:[\\s\\p{So}>»›/・:,()+#*-]|[0-9]+件?|${BUTTON})*$`,
	'u'
);
const COPYRIGHT = /^(?:copyright|©|\(c\)\s?[0-9]{4})|all rights reserved\.?$/;
const OTHER_JOBS =
	/^[\s\p{So}#【[<*=-]*(?:(?:この)?(?:求人|案件|お?仕事|企業)(?:を見|に応募し)(?:た|ている)(?:人|方)|(?:関連|類似|似た|似ている)(?:する|した|の)?(?:求人|案件|お?仕事|記事|特集)|(?:あなたに)?おすすめの?(?:求人|案件|お?仕事|記事|特集)|あなたに(?:おすすめ|合う)|(?:ほか|他)の(?:求人|案件|お?仕事|募集)|最近(?:見|チェックし)た(?:求人|案件|お?仕事)|人気の?(?:求人|案件|お?仕事|記事)|同じ(?:条件|会社|企業|エリア|職種)の(?:求人|案件|お?仕事)|(?:similar|related|recommended|more|other) jobs|people also (?:viewed|searched))/u;

const LONGEST = 80;

/** True for a line of buttons, and for a copyright. */
export const isFurniture = (line: string) =>
	line.length <= LONGEST && (BUTTONS.test(line) || COPYRIGHT.test(line));

/** True for the heading of a list of other jobs, which fills the rest of a page. */
export const headsOtherJobs = (line: string) => line.length <= LONGEST / 2 && OTHER_JOBS.test(line);
