/**
 * Replaces a section that a command writes, between `<!-- name: command -->` and `<!-- /name -->`.
 *
 * @param {string} document
 * @param {string} name
 * @param {string} content
 */
export function withSection(document, name, content) {
	const section = new RegExp(`(<!-- ${name}: [^\n]* -->\n)[^]*?(<!-- /${name} -->)`);
	if (!section.test(document)) throw new Error(`The document has no section '${name}'`);
	return document.replace(
		section,
		(_, /** @type {string} */ start, /** @type {string} */ end) => `${start}\n${content}\n\n${end}`
	);
}
