/** Runs in the page: collects what it shows as stored. */
export interface Observed {
	readonly path: string;
	/** The text of a fault page or notice. */
	readonly fault: string | undefined;
	/** It has read the records, and everything done on it is stored. */
	readonly isSettled: boolean;
	/** It says that something is not stored. */
	readonly isUnsaved: boolean;
	/** In the quiz: the question with the options picked, where any are. */
	readonly answer: { readonly question: string; readonly options: readonly string[] } | undefined;
	/** In the history: the number of attempts, and those listed. */
	readonly attempts: { readonly count: number; readonly ids: readonly string[] } | undefined;
	/** On a result of one's own: the attempt of the address, and the role. */
	readonly result: { readonly id: string | null; readonly role: string } | undefined;
	/** On `/postings`: those listed. */
	readonly postings: readonly string[] | undefined;
	/** The items of the plan with a decision, by question or step. */
	readonly decisions: readonly { readonly item: string; readonly state: string }[];
}

export function observe(): Observed {
	const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
	const one = (selector: string) => document.querySelector<HTMLElement>(selector);
	const { pathname } = location;
	const is = (page: string) => pathname.endsWith(`/${page}/`);
	const draft = one('[data-draft]')?.dataset.draft;
	const main = one('main');
	const role = main?.dataset.shared === undefined ? main?.dataset.role : undefined;
	const picked = all('main form input:checked') as HTMLInputElement[];
	const isSettled = pathname.includes('/quiz/')
		? draft === 'saved' && one('main h1') !== null
		: is('result')
			? one('main h1[tabindex]') !== null
			: is('history')
				? main?.dataset.attempts !== undefined && one('main input[type="file"]') !== null
				: is('postings')
					? one('[data-saved]') !== null
					: is('privacy')
						? one('[data-stored], main .actions') !== null
						: one('main h1') !== null;
	return {
		path: pathname,
		fault: one('[data-error]')?.textContent,
		isSettled,
		isUnsaved:
			one('main > .notice[role="alert"], [data-draft="failing"]') !== null ||
			Boolean(one('[data-tab-conflict]')?.dataset.tabConflict),
		answer: picked[0] && {
			question: picked[0].name,
			options: picked.map(({ value }) => value)
		},
		attempts: is('history')
			? {
					count: Number(main?.dataset.attempts),
					ids: all('[data-attempt]').map(({ dataset }) => dataset.attempt ?? '')
				}
			: undefined,
		result:
			is('result') && role
				? { id: new URLSearchParams(location.search).get('attempt'), role }
				: undefined,
		postings: is('postings')
			? all('[data-posting]').map(({ dataset }) => dataset.posting ?? '')
			: undefined,
		decisions: is('result')
			? all('[data-plan-item][data-plan-state]').map(({ dataset }) => ({
					item: dataset.planItem ?? '',
					state: dataset.planState ?? ''
				}))
			: []
	};
}
