/**
 * Translators put a `<font>` in the place of a text node. Svelte keeps that node and would change it
 * unseen: once it changes, it returns to its place, to be translated anew.
 *
 * @returns a function that stops it
 */
export function restoreTranslated(page: Node): () => void {
	const translations = new WeakMap<Node, ChildNode>();
	const observer = new MutationObserver((records) => {
		for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
			if (!target.isConnected) translations.get(target)?.replaceWith(target);
			const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
			if (!font) continue;
			for (const text of removedNodes) {
				translations.set(text, font);
				observer.observe(text, { characterData: true });
			}
		}
	});
	// Also reports changes of nodes that were removed a moment ago.
	observer.observe(page, { childList: true, characterData: true, subtree: true });
	return () => observer.disconnect();
}

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';
