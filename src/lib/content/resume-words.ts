/** The text for a résumé, in the language of the résumé. */
import type { ExperienceId } from '$lib/assessment/questions';
import type { ByLevel } from './result-words';

/** The facts that a Japanese résumé (職務経歴書) states for every project. The check asks for some. */
export type ProjectLine = 'scale' | 'period' | 'role' | 'phase' | 'results';

/** Experience that goes into a line of the project. */
export type ProjectExperience = Extract<
	ExperienceId,
	'scale' | 'accountability' | 'lead' | 'phase'
>;
type ManagementExperience = Exclude<ExperienceId, ProjectExperience>;

/** Brackets are blanks for the user to fill in, never a choice: 【文書名】. */
export interface ResumeWords {
	/** The heading, with a blank for the name. */
	readonly project: string;
	readonly lines: Readonly<Record<ProjectLine, { readonly label: string; readonly blank: string }>>;
	readonly management: string;
	readonly topics: Readonly<Record<ManagementExperience, string>>;
	/** 「担当工程：設計」 */
	readonly labelled: (label: string, phrase: string) => string;
	/** Joins two phrases of a line. */
	readonly and: (first: string, second: string) => string;
	/** The answer in the style of a résumé, never stronger than the option. */
	readonly phrases: ByLevel<string>;
}
