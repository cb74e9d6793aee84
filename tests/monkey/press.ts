/** Runs in the page: presses, ticks or fills one of the controls that a user could. */

/** Chosen outside the page, so that a seed repeats it. */
export interface Choice {
	/** Of the controls, from 0 up to 1. */
	readonly at: number;
	/** Links lead away: most choices leave them out. */
	readonly isLink: boolean;
	/** For a text field. */
	readonly text: string;
}

export interface Pressed {
	/** For the log. */
	readonly what: string;
	/** The attempt, posting or week whose own button it was, in the page's list. */
	readonly record: string | undefined;
	/** The question of an answer, a note or a skip. */
	readonly question: string | undefined;
	/** 'Yes' to a question whether to delete, or answers of another tab taken over. */
	readonly isConsent: boolean;
}

export function press({ at, isLink, text }: Choice): Pressed | undefined {
	const dialog = document.querySelector('dialog[open]');
	const links = 'a[href]:not([download])';
	const controls = 'button, input:not([type="file"]), textarea, select, summary';
	const found = [
		...(dialog ?? document).querySelectorAll<HTMLElement>(isLink && !dialog ? links : controls)
	].filter((each) => each.checkVisibility() && !each.matches(':disabled, [readonly]'));
	const control = found[Math.floor(at * found.length)];
	if (!control) return undefined;
	const { dataset } =
		control.closest<HTMLElement>('[data-attempt], [data-posting], [data-kept-week]') ?? control;
	const isInQuiz = location.pathname.includes('/quiz/');
	const name = control.getAttribute('name');
	const place = location.pathname.split('/').at(-2);
	const label = control.textContent.trim().slice(0, 30) || (control.getAttribute('value') ?? '');
	const pressed = {
		what: `${control.localName} ${name ?? control.id} '${label}' on ${location.pathname}`,
		record: dataset.attempt ?? dataset.posting ?? dataset.keptWeek,
		// `/quiz/` itself names no question.
		question: isInQuiz
			? ((name === 'skip' ? control.getAttribute('value') : name) ?? place)
			: undefined,
		isConsent: dialog !== null || control.closest('[data-tab-conflict]') !== null
	};
	if (control instanceof HTMLTextAreaElement) {
		control.value = text;
		control.dispatchEvent(new Event('input', { bubbles: true }));
		if (at > 0.5) control.dispatchEvent(new Event('change', { bubbles: true }));
	} else if (control instanceof HTMLSelectElement) {
		control.selectedIndex = Math.floor(((at * 7919) % 1) * control.options.length);
		control.dispatchEvent(new Event('change', { bubbles: true }));
	} else control.click();
	return pressed;
}
