/** The presets carry no types of their own. */
declare module 'textlint-rule-preset-ja-technical-writing' {
	import type { TextlintKernelRule } from '@textlint/kernel';

	interface TextlintPreset {
		readonly rules: Readonly<Record<string, TextlintKernelRule['rule']>>;
		readonly rulesConfig: Readonly<Record<string, boolean | Record<string, unknown>>>;
	}

	const preset: TextlintPreset;
	export default preset;
}

declare module 'textlint-rule-preset-smarthr' {
	export { default } from 'textlint-rule-preset-ja-technical-writing';
}
