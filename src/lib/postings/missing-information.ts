/** Finds the information that decides the kind but is missing: what to ask before applying (F15). */
import type { CueMatch } from './cue-matches';
import { MISSING_INFO, type Aspect, type MissingInfo } from './terms';

/** Any mention answers the question, even that somebody else does it. */
const ANSWERED_BY_ASPECT: Readonly<Partial<Record<MissingInfo, readonly Aspect[]>>> = {
	'who-decides': ['who-decides'],
	output: ['rules', 'oversight', 'documents', 'plan'],
	projects: ['projects'],
	'reports-to': ['reports-to', 'stance'],
	budget: ['budget'],
	client: ['client']
};
/** Cues that answer more than their aspect does. */
const ANSWERED_BY_CUE: Readonly<Record<string, MissingInfo>> = {
	'beside-the-pm': 'who-decides',
	'under-the-pm': 'who-decides',
	'en-support': 'who-decides',
	'clerical-by-name': 'share-of-clerical-work',
	'mainly-clerical': 'share-of-clerical-work'
};
const ANSWERED_IN_WORDS: Readonly<Partial<Record<MissingInfo, RegExp>>> = {
	'team-size': /[0-9](?:名|人)|\bteam of [0-9]|\b[0-9]{1,4} (?:people|engineers|members)\b/,
	price: /[0-9]万|[0-9]円|単価:?[~-]?[0-9]|\b(?:jpy|yen|usd|\$)\b|[$¥][0-9]/,
	period:
		/長期|短期|即日|[0-9](?:ヶ|か|カ|ケ|ヵ|箇)?月|[0-9]年間|期間[:】]|正社員|年収|\b(?:months?|permanent|long[- ]term)\b/,
	'share-of-clerical-work': /[0-9]割|[0-9]%|事務(?:作業)?(?:が|は)?(?:中心|メイン|一部)/,
	projects: /[0-9](?:プロジェクト|pj|案件|件)|複数の?(?:小さな)?プロジェクト/,
	'reports-to': /への報告|に報告|\breport(?:s|ing)? to\b/
};

/** @param text the normal text */
export function missingInformation(text: string, matches: readonly CueMatch[]): MissingInfo[] {
	const mentioned = matches.filter(
		({ section }) => section !== 'requirements' && section !== 'about'
	);
	const aspects = new Set(mentioned.map(({ cue }) => cue.aspect));
	const byCue = new Set(mentioned.map(({ cue }) => ANSWERED_BY_CUE[cue.id]));
	const isClericalWorkDenied = mentioned.some(
		({ cue, involvement }) => cue.aspect === 'clerical' && involvement === 'not'
	);
	return MISSING_INFO.filter(
		(info) =>
			!ANSWERED_BY_ASPECT[info]?.some((aspect) => aspects.has(aspect)) &&
			!byCue.has(info) &&
			!(info === 'share-of-clerical-work' && isClericalWorkDenied) &&
			!ANSWERED_IN_WORDS[info]?.test(text)
	);
}
