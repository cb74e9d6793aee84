/** Names keep the spelling of their owners, whatever the rules and the glossary say of such words. */
export const PROPER_NAMES = [
	'PMBOK',
	'PMP',
	'CAPM',
	'★★',
	'PRINCE2 Foundation',
	'PRINCE2 Practitioner',
	'PRINCE2',
	'P2M',
	'ITIL',
	'プロジェクトマネージャ試験',
	'ITサービスマネージャ試験',
	'応用情報技術者試験',
	'情報処理推進機構',
	'International Organization for Standardization'
];

/** A name that no rule objects to. */
const STAND_IN = 'PMO';

export function withoutNames(line: string): string {
	return PROPER_NAMES.reduce((rest, name) => rest.replaceAll(name, STAND_IN), line);
}
