/** The presets carry no types of their own. */
interface TextlintPreset {
	readonly rules: Readonly<Record<string, import('@textlint/kernel').TextlintKernelRule['rule']>>;
	readonly rulesConfig: Readonly<Record<string, boolean | Record<string, unknown>>>;
}

declare module 'textlint-rule-preset-ja-technical-writing' {
	const preset: TextlintPreset;
	export default preset;
}

declare module 'textlint-rule-preset-smarthr' {
	const preset: TextlintPreset;
	export default preset;
}
