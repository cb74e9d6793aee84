import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import plugin from '@textlint/textlint-plugin-text';
import { withoutNames } from '../proper-names';
import type { Line } from '../texts';
import { labelRules, sentenceRules } from './rules';

/** Some rules take quadratic time in a text's length, and others read their dictionary for each text. */
const AT_ONCE = 30;

const kernel = new TextlintKernel();

/** Each finding as `key: rule: message line`. */
export async function lint(lines: readonly Line[]): Promise<string[]> {
	const isSentence = ({ line }: Line) => line.includes('。');
	return [
		...(await lintBy(sentenceRules, lines.filter(isSentence))),
		...(await lintBy(
			labelRules,
			lines.filter((line) => !isSentence(line))
		))
	];
}

async function lintBy(
	rules: readonly TextlintKernelRule[],
	lines: readonly Line[]
): Promise<string[]> {
	const found: string[] = [];
	for (let first = 0; first < lines.length; first += AT_ONCE) {
		const some = lines.slice(first, first + AT_ONCE);
		const { messages } = await kernel.lintText(
			some.map(({ line }) => withoutNames(line)).join('\n\n'),
			{
				ext: '.txt',
				plugins: [{ pluginId: 'text', plugin }],
				rules: [...rules]
			}
		);
		for (const { ruleId, message, loc } of messages) {
			const { at, line } = some[(loc.start.line - 1) / 2] ?? { at: '?', line: '' };
			found.push(`${at}: ${ruleId}: ${message.split('\n', 1)[0] ?? ''} ${line}`);
		}
	}
	return found;
}
