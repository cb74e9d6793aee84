/* The first question was sent before anything else has come: the second one is here already. */
addEventListener('submit', (event) => {
	const second = document.getElementById('second-question');
	const form = event.target;
	if (
		event.defaultPrevented ||
		!(second instanceof HTMLTemplateElement && form instanceof HTMLFormElement)
	)
		return;
	event.preventDefault();
	const app = second.parentElement;
	const sent = new URLSearchParams(/** @type {any} */ (new FormData(form)));
	if (event.submitter instanceof HTMLButtonElement && event.submitter.name)
		sent.append(event.submitter.name, event.submitter.value);
	/* As Kit numbers its entries: once it is there it finds the way back. */
	const entry = (/** @type {number} */ at) => ({
		'sveltekit:history': at,
		'sveltekit:navigation': at
	});
	const now = Date.now();
	history.replaceState(entry(now), '');
	history.pushState(entry(now + 1), '', `${form.action}?${sent}`);
	document.title = second.title;
	app?.replaceChildren(second.content, ...app.querySelectorAll(':scope > :is(link, script)'));
	scrollTo({ top: 0, behavior: 'instant' });
	app?.querySelector('h1')?.focus({ preventScroll: true });
});
