/** Cuts lines into sentences, and sentences into clauses of one verb each. */
import type { Section } from './headings';
import type { Line } from './sections';

export interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly section: Section;
}

/** Longer sentences are cut, which costs one cue at most. */
const LONGEST_SENTENCE = 400;
const SENTENCE_END = /[。!?\n]|\.\s|(?=※)/g;
/** A list that has lost its line breaks: many bullets, and no short words between them. */
const LIST = /(?:^|[・\p{So}])(?:[^・\p{So}]{5,}[・\p{So}]){4}/u;
const ITEM_END = /[。!?\n]|\.\s|(?=[※・\p{So}])/gu;

/** The objects before this ending belong to no later verb: `…を行い、…を支援`. */
const CLAUSE_END =
	/(?:[しいりきちみえけせてでれくがずばめ]|ほか|他)、|(?:だけ|のみ)(?:では)?なく|のみならず|にとどまらず|ではなく|でなく|よりも|とともに|と共に|に加えて?|(?:を|に|も)[^、をに]{0,8}(?:行い|担い|し)(?=[\p{Script=Han}ァ-ヺa-z])|つつ|ながら|;|\bbut\b|\bwhile\b|\brather than\b/gu;

/**
 * Requirements and advertising often appear among the duties: 「PM経験者歓迎」, 「当社は…」. Such
 * sentences are moved to their own section.
 */
const ASKS_FOR =
	/経験(?:が|の|を)?(?:ある|有る|お持ち|持つ|積ん)|経験者|経験[0-9]*年以上|(?:でき|出来)る方|(?:な|る|た|い|の)方(?:$|は|も|に|[、。)(]|を(?!探|募|迎|求))|歓迎|尚可|必須|優遇|望まし|不問|\b(?:is|are) a plus\b|\bpreferred\b|\b(?:years|experience) (?:of|in|as|with)\b|(?<!as |if |when |where )\brequired\b|(?:経験|スキル|知識|知見|能力)(?:\([^)]*\))?(?:必須|尚可)?$/;
const PRAISES =
	/^(?:当社|弊社|同社|わが社|我が社|私たち|我々)は|キャリアパス|目指せ|目指すこと|将来(?:的に)?は|将来的に|経験を積めば|いずれは|ゆくゆくは|挑戦できます|ことも可能です|(?:ステップ|スキル)アップ(?!を?(?:支援|促))|身につ[きくけ]|身に付|活躍して(?:い|お)|成長でき|学べ|魅力です|実績が|してきました|\bwe are\b|\bour company\b|\bcareer path\b/;
const ASSIGNS = /いただ|頂[きく]|お任せ|お願い|担当|くださ|下さい/;

export function* sentences(text: string, lines: readonly Line[]): Generator<Sentence> {
	for (const { start, end, section } of lines) {
		const line = text.slice(start, end);
		let from = 0;
		for (const stop of [...endings(line), line.length]) {
			for (let at = from; at < stop; at += LONGEST_SENTENCE) {
				const cut = Math.min(stop, at + LONGEST_SENTENCE);
				const words = line.slice(at, cut);
				yield { start: start + at, end: start + cut, section: sectionWithin(section, words) };
			}
			from = stop;
		}
	}
}

const endings = (line: string) =>
	Array.from(
		line.matchAll(LIST.test(line) ? ITEM_END : SENTENCE_END),
		({ index, 0: mark }) => index + mark.length
	);

function sectionWithin(section: Section, words: string): Section {
	if (section !== 'duties' && section !== 'overview' && section !== 'lead') return section;
	if (ASKS_FOR.test(words)) return 'requirements';
	if (PRAISES.test(words) && !ASSIGNS.test(words)) return 'about';
	return section;
}

/** The end of each clause; the last is the end of the sentence. */
export function clauseEnds(sentence: string): number[] {
	const ends = Array.from(
		sentence.matchAll(CLAUSE_END),
		({ index, 0: mark }) => index + mark.length
	);
	return [...ends, sentence.length];
}
