/** Words to search for, to ask and to send. Loaded with the part of the result that shows them. */
import type { Role } from '$lib/assessment/questions';
import type { ByOutcome } from './result-words';

/** The user's manager, or the person at their company who finds assignments (SES). */
export type Recipient = 'manager' | 'sales';

/** Steps whose titles only users of the site understand. */
type RewordedStep = 'talk-about-technology' | 'consider-true-pmo' | 'go-beyond';

export interface InterviewQuestion {
	readonly ask: string;
	/** The meaning of an answer to it. */
	readonly listen: string;
}

export interface WordsForOthers {
	readonly search: {
		readonly heading: string;
		readonly lead: string;
		/** Opens the choice of a site. */
		readonly open: string;
		readonly site: string;
		/** A site that the theme does not offer. */
		readonly other: string;
		/** Of the field for the address of a site's results, and how to get it. */
		readonly label: string;
		readonly hint: string;
		readonly wrong: string;
		readonly leaves: (host: string) => string;
		/** As typed into the search box of a job site. */
		readonly terms: ByOutcome<readonly string[]>;
	};
	readonly interview: {
		readonly heading: string;
		readonly questions: Readonly<Record<Role, readonly InterviewQuestion[]>>;
	};
	readonly message: {
		readonly heading: string;
		readonly lead: string;
		readonly to: string;
		readonly recipients: Readonly<Record<Recipient, string>>;
		readonly label: string;
		readonly copy: string;
		readonly copied: string;
		/** The text could not be copied, so it was selected for the user to copy. */
		readonly selected: string;
		/** Opens the share dialog of the device. */
		readonly send: string;
		readonly opening: Readonly<Record<Recipient, string>>;
		readonly aim: (work: string) => string;
		/** The destinations in words that need no explanation. */
		readonly aims: Readonly<Record<Role, string>>;
		readonly intro: string;
		/** A line of the list. Takes the title of any step: 「・設計の主担当を引き受けること」 */
		readonly wish: (title: string) => string;
		/** Titles instead of those of the plan. */
		readonly reworded: Readonly<Record<RewordedStep, string>>;
		/** The title of the role's work, where no step of the plan is left. */
		readonly work: Readonly<Record<Role, string>>;
		readonly closing: Readonly<Record<Recipient, string>>;
	};
}
