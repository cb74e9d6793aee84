/** What the text leaves out although it decides the kind: what to ask before applying (F15). */
import type { Finding } from './evidence';
import { GAPS, type Aspect, type Gap } from './terms';

/** Any mention answers the question, be it that somebody else does it. */
const TOLD_BY: Readonly<Partial<Record<Gap, readonly Aspect[]>>> = {
	'who-decides': ['who-decides'],
	output: ['rules', 'oversight', 'documents', 'plan'],
	projects: ['projects'],
	'reports-to': ['reports-to', 'stance'],
	budget: ['budget'],
	client: ['client']
};
/** A cue that tells more than its aspect says. */
const ALSO_TELLS: Readonly<Record<string, Gap>> = {
	'beside-the-pm': 'who-decides',
	'en-support': 'who-decides',
	'office-work': 'share-of-clerical-work'
};
const TOLD_IN_WORDS: Readonly<Partial<Record<Gap, RegExp>>> = {
	'team-size': /[0-9](?:名|人)|\bteam of [0-9]|\b[0-9]{1,4} (?:people|engineers|members)\b/,
	price: /[0-9]万|[0-9]円|単価:?[~-]?[0-9]|\b(?:jpy|yen|usd|\$)\b|[$¥][0-9]/,
	period:
		/長期|短期|即日|[0-9](?:ヶ|か|カ|ケ|ヵ|箇)?月|[0-9]年間|期間[:】]|正社員|年収|\b(?:months?|permanent|long[- ]term)\b/,
	'share-of-clerical-work': /[0-9]割|[0-9]%|事務作業?(?:が|は)?(?:中心|メイン|一部)/,
	projects: /[0-9](?:プロジェクト|pj|案件|件)|複数の?(?:小さな)?プロジェクト/,
	'reports-to': /への報告|に報告|\breport(?:s|ing)? to\b/
};

export function gaps(text: string, findings: readonly Finding[]): Gap[] {
	const mentioned = findings.filter(
		({ part, cue }) => !cue.hintIn && part !== 'requirements' && part !== 'about'
	);
	const aspects = new Set(mentioned.map(({ cue }) => cue.aspect));
	const also = new Set(mentioned.map(({ cue }) => ALSO_TELLS[cue.id]));
	const denied = mentioned.some(
		({ cue, reading }) => cue.aspect === 'clerical' && reading === 'not'
	);
	return GAPS.filter(
		(gap) =>
			!TOLD_BY[gap]?.some((aspect) => aspects.has(aspect)) &&
			!also.has(gap) &&
			!(gap === 'share-of-clerical-work' && denied) &&
			!TOLD_IN_WORDS[gap]?.test(text)
	);
}
