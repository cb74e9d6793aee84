/**
 * Reads and writes the format of `_headers` (Netlify, Cloudflare Pages): an address, then its headers
 * indented. An address that ends in `*` covers everything below it.
 */

/** @typedef {{ path: string, headers: Record<string, string> }} Rule */

/** @param {readonly Rule[]} rules */
export function formatRules(rules) {
	return rules
		.map(({ path, headers }) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
			return [path, ...lines].join('\n') + '\n';
		})
		.join('\n');
}

/**
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseRules(text) {
	/** @type {Rule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (name && value && rule) rule.headers[name] = value;
		else if (line.startsWith('/')) rules.push({ path: line, headers: {} });
		else if (line.trim()) throw new Error(`Not a line of _headers: '${line}'`);
	}
	return rules;
}

/**
 * The headers that a host sends with an address: those of every rule that matches.
 *
 * @param {readonly Rule[]} rules
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function headersOf(rules, pathname) {
	/** @type {Record<string, string>} */
	const sent = {};
	for (const { path, headers } of rules.filter((rule) => matches(rule.path, pathname))) {
		for (const [name, value] of Object.entries(headers)) {
			// Hosts differ in which of two they send, so there must be one.
			if (name in sent) throw new Error(`${name} of ${pathname} is named twice, by ${path} too`);
			sent[name] = value;
		}
	}
	return sent;
}

/** @param {string} path @param {string} pathname */
const matches = (path, pathname) =>
	path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
