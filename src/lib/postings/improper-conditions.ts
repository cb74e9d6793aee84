/**
 * Conditions that a posting may not set: age, sex, looks (F11). They warn about the posting, say
 * nothing about its kind, and are not repeated to the reader.
 */
import { spanInSource, type NormalText } from './normalise';
import type { PostingCaution, Span } from './terms';

const IMPROPER =
	/[0-9]{2}(?:代|歳|才)?(?:前半|後半|半ば)?[~-][0-9]{2}(?:代|歳|才)(?:前半|後半|半ば)?(?:の|限定|まで|くらい|位)?(?:女性|男性|女子|男子|の方(?![がも]?活躍)|限定|まで|のみ|希望)|[0-9]{2}(?:代|歳|才)(?:前半|後半|半ば)?(?:まで|以下|未満|限定|のみ|希望)|年齢(?:制限|上限|不問でない)?:?[~-]?[0-9]{2}|[0-9]{2}代(?:の)?(?:女性|男性)|(?:若い|若手の)(?:女性|男性)|(?:女性|男性|女子|男子)(?:のみ|限定|に限る|歓迎|希望|優遇|が?望ましい|の方|スタッフ募集|秘書)|性別:?(?:男|女)|容姿|端麗|美人|美女|イケメン|ルックス|清楚|見た目|見栄え|\b(?:female|male|women|men|girls?) (?:only|preferred|candidates)\b|\baged? (?:between )?[0-9]{2}\s?(?:to|-|and) ?[0-9]{2}\b|\bunder [0-9]{2} years\b|\bgood[- ]looking\b|\battractive (?:woman|women|appearance|female)\b/g;
/** Allowed by law: retirement age, training of the young, promotion of women. */
const PROPER =
	/定年|例外事由|省令|キャリア形成|(?:18|20)歳(?:以上|未満)|資料の見た目|見た目を|見栄えを|男女|女性の方も|女性活躍|再雇用/;
const SENTENCE_END = /[。\n]/;
/** Characters within which a word still explains a condition. */
const REACH = 30;

export function improperConditions(normal: NormalText): PostingCaution | undefined {
	const spans: Span[] = [];
	for (const { index, 0: words } of normal.text.matchAll(IMPROPER)) {
		if (PROPER.test(sentenceAround(normal.text, index, index + words.length))) continue;
		spans.push(spanInSource(normal, index, index + words.length));
	}
	return spans.length > 0 ? { id: 'improper-conditions', facts: ['F11'], spans } : undefined;
}

/** The sentence around a match, within `REACH`. */
function sentenceAround(text: string, start: number, end: number): string {
	const before =
		text
			.slice(Math.max(0, start - REACH), start)
			.split(SENTENCE_END)
			.at(-1) ?? '';
	const [after = ''] = text.slice(end, end + REACH).split(SENTENCE_END);
	return before + text.slice(start, end) + after;
}
