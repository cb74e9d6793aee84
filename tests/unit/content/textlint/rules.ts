/** The rules for Japanese: two public presets, tuned where a reason is given. */
import type { TextlintKernelRule } from '@textlint/kernel';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import smarthr from 'textlint-rule-preset-smarthr';

type Options = boolean | Record<string, unknown>;

const TUNED: Readonly<Record<string, Options>> = {
	// One thought a sentence: the presets allow 100 and 120.
	'sentence-length': { max: 80 }
};

/** Requires 「。」 at the end, which buttons, headings and list items do not have. */
const SENTENCES_ONLY = 'ja-no-mixed-period';

/** Joins two texts, so its brackets open and close outside it. */
export const BETWEEN_TEXTS = ['result.decided.and'];

/** Words for a search box, separated by spaces, which no rule allows in a text. */
export const SEARCH_TERMS = /^export\.thisWeek\.search\.terms\./;

/** If both presets have a rule, the first one counts. */
const rules = new Map<string, TextlintKernelRule>();
for (const preset of [technicalWriting, smarthr])
	for (const [id, rule] of Object.entries(preset.rules)) {
		const ruleId = id.replace('@textlint-rule/', '');
		const options = TUNED[ruleId] ?? preset.rulesConfig[id] ?? true;
		if (options !== false && !rules.has(ruleId)) rules.set(ruleId, { ruleId, rule, options });
	}

export const sentenceRules: readonly TextlintKernelRule[] = [...rules.values()];
export const labelRules = sentenceRules.filter(({ ruleId }) => ruleId !== SENTENCES_ONLY);
