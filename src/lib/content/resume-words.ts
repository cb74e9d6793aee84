/** The text for a résumé, in the language of the résumé. */
import type { ExperienceId } from '$lib/assessment/questions';
import type { ByLevel } from './result-words';

/** The facts that a Japanese résumé (職務経歴書) states for every project, as far as the quiz asks for them. */
export type ProjectAspect = Extract<
	ExperienceId,
	'scale' | 'lead' | 'budget' | 'phase' | 'accountability'
>;

export interface ResumeWords {
	/** 「規模・体制・予算・納期・担当工程・役割」 */
	readonly projects: string;
	readonly management: string;
	readonly aspects: Readonly<Record<ProjectAspect, string>>;
	/** 「体制：5〜19名を指揮」 */
	readonly labelled: (aspect: string, phrase: string) => string;
	/**
	 * The answer in the style of a résumé, never stronger than the option. Brackets leave
	 * a choice to the user if the option covers several things: 【予算／納期】.
	 */
	readonly phrases: ByLevel<string>;
}
