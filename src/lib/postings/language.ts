/** Recognises Japanese and English; other languages have no cues. */

export type Language = 'ja' | 'en' | 'other' | 'none';

const ENGLISH =
	/\b(?:the|and|of|to|for|with|you|will|in|a|experience|project|manager|meetings?|skills?)\b/g;
/** Chinese that no Japanese text has: particles, pronouns, and simplified or traditional forms. */
const CHINESE =
	/[们您这为与对项电门时间个岗职责经标准进预团队从历將與並為這們您們項經專團隊]|[的是和]/gu;

/** The beginning is enough to tell. */
const SAMPLE_LENGTH = 5000;

export function language(text: string): Language {
	const head = text.slice(0, SAMPLE_LENGTH);
	const kana = count(head, /[ぁ-んァ-ヺ]/gu);
	const han = count(head, /\p{Script=Han}/gu);
	const latin = count(head, /[a-z]/g);
	const letters = count(head, /\p{L}/gu);
	if (letters === 0) return 'none';
	if (kana + han + latin < letters * 0.6) return 'other';
	if (kana + han > letters * 0.2) return isJapanese(head, kana, han) ? 'ja' : 'other';
	return count(head, ENGLISH) >= Math.max(1, latin / 60) ? 'en' : 'other';
}

/** Lists of duties may have no kana at all; then there must be no Chinese words either. */
function isJapanese(text: string, kana: number, han: number): boolean {
	return kana * 12 >= han || count(text, CHINESE) * 12 < han;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
