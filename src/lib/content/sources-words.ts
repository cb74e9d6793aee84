import type { OtherSourceId } from '$lib/assessment/roles';
import type { Standing } from './sources';

export interface SourcesWords {
	readonly title: string;
	readonly lead: string;
	/** Its title and publisher. */
	readonly article: string;
	readonly toFacts: string;
	readonly published: (date: string) => string;
	readonly checked: (date: string) => string;
	readonly standing: Readonly<Record<Standing, string>>;
	/** Publisher and title. */
	readonly titles: Readonly<Record<OtherSourceId, string>>;
}
