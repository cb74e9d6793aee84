/** Does to a page what password managers, dictionaries and blockers do, from its first element on. */
new MutationObserver(() => {
	for (const field of document.querySelectorAll('input:not([data-seen])')) {
		field.setAttribute('data-seen', '');
		field.after(document.createElement('i'));
	}
	const main = document.querySelector('main:not([data-seen])');
	main?.setAttribute('data-seen', '');
	main?.prepend(document.createElement('aside'));
}).observe(document, { childList: true, subtree: true });
