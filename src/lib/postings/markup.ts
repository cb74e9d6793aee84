/** Turns HTML tags and entities into the text they stand for. All look-ahead is bounded. */

/** A tag, an entity or a letter of the source, up to `end`. */
export interface Token {
	readonly text: string;
	readonly end: number;
}

/** A tag longer than this is text: a stray `<` must not swallow a posting. */
const LONGEST_TAG = 2000;
const TAG = /<(?:[a-z/!?][^<>]*)>/iy;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/iy;
const BREAKING =
	/^<\/?(?:br|p|div|li|ul|ol|dl|dt|dd|table|tr|td|th|h[1-6]|section|article|header|footer|hr|pre)\b/i;
const HIDDEN = /^<(script|style|template)\b/i;
const NAMED: Readonly<Record<string, string>> = {
	nbsp: ' ',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	middot: '・',
	bull: '・'
};

/** Makes a reader of one source. It remembers tags that never close: a hostile text costs one pass. */
export function markupReader(source: string): (at: number) => Token | undefined {
	const unclosed = new Set<string>();
	const lower = source.toLowerCase();
	// Lower-casing may change lengths (İ): then the source is searched as it is.
	const haystack = lower.length === source.length ? lower : source;
	const endOf = (closing: string, from: number) => {
		if (unclosed.has(closing)) return undefined;
		const at = haystack.indexOf(closing, from);
		if (at < 0) unclosed.add(closing);
		return at < 0 ? undefined : at + closing.length;
	};

	function tag(at: number): Token | undefined {
		if (source.startsWith('<!--', at)) {
			const end = endOf('-->', at);
			if (end !== undefined) return { text: '', end };
		}
		TAG.lastIndex = at;
		const found = TAG.exec(source)?.[0];
		if (found === undefined || found.length > LONGEST_TAG) return undefined;
		const hidden = HIDDEN.exec(found)?.[1]?.toLowerCase();
		const end = hidden ? endOf(`</${hidden}>`, at) : undefined;
		return { text: BREAKING.test(found) ? '\n' : '', end: end ?? at + found.length };
	}

	return (at) => {
		if (source[at] === '<') return tag(at);
		if (source[at] === '&') return entity(source, at);
		return undefined;
	};
}

function entity(source: string, at: number): Token | undefined {
	ENTITY.lastIndex = at;
	const found = ENTITY.exec(source);
	if (!found) return undefined;
	const [whole, decimal, hex, name] = found;
	const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
	const text =
		code === undefined
			? NAMED[name?.toLowerCase() ?? '']
			: code > 0 && code <= 0x10ffff
				? String.fromCodePoint(code)
				: undefined;
	return text === undefined ? undefined : { text, end: at + whole.length };
}
