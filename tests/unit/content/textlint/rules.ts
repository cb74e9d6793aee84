/** The rules for Japanese: both presets as they are, but for what stands here with its reason. */
import type { TextlintKernelRule } from '@textlint/kernel';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import smarthr from 'textlint-rule-preset-smarthr';

type Options = boolean | Record<string, unknown>;

const TUNED: Readonly<Record<string, Options>> = {
	// One thought a sentence: the presets allow 100 and 120.
	'sentence-length': { max: 80 }
};

/** Asks for 「。」 at the end: of a sentence, not of a button, a heading or a line of a list. */
const FOR_SENTENCES_ALONE = 'ja-no-mixed-period';

/** Put between two texts, so that its brackets are closed by them. */
export const BETWEEN_TEXTS = ['result.decided.and'];

/** Both presets have a rule for the same thing now and then: the first is taken. */
const rules = new Map<string, TextlintKernelRule>();
for (const preset of [technicalWriting, smarthr])
	for (const [id, rule] of Object.entries(preset.rules)) {
		const ruleId = id.replace('@textlint-rule/', '');
		const options = TUNED[ruleId] ?? preset.rulesConfig[id] ?? true;
		if (options !== false && !rules.has(ruleId)) rules.set(ruleId, { ruleId, rule, options });
	}

export const sentenceRules: readonly TextlintKernelRule[] = [...rules.values()];
export const labelRules = sentenceRules.filter(({ ruleId }) => ruleId !== FOR_SENTENCES_ALONE);
