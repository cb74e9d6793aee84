/** Lines that end inside a word, and headings and labels with a line of a single letter. */
export function cutWords(): string[] {
	const dictionary = new Intl.Segmenter('ja', { granularity: 'word' });
	/** Words of the dictionary inside which a phrase ends: 'として', 'に対して'. */
	const PARTICLE = /^[とに]$/;
	const LONG = /[ァ-ヺー]\|[ァ-ヺー]/;
	const SHORT = /(^|\|)\S(\||$)/;
	for (const fold of document.querySelectorAll('details')) fold.open = true;
	const found: string[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		const around = text.parentElement;
		if (!around?.closest('main') || !around.checkVisibility()) continue;
		if (around.closest('kbd, textarea, script, svg, .visually-hidden')) continue;
		const starts = lineStarts(text);
		if (starts.length === 0) continue;
		const lines = [0, ...starts].map((at, line) => text.data.slice(at, starts[line])).join('|');
		const isCut = [...dictionary.segment(text.data)].some(({ index, segment }) =>
			starts.some(
				(at) =>
					index < at && at < index + segment.length && !PARTICLE.test(text.data.slice(index, at))
			)
		);
		const isLabel = around.closest('h1, h2, h3, label, button, thead th') !== null;
		if (isCut || LONG.test(lines) || (isLabel && SHORT.test(lines.trim()))) found.push(lines);
	}
	return found;

	/** Offsets of the second and further lines of a text. */
	function lineStarts(text: Text): number[] {
		const range = document.createRange();
		const starts: number[] = [];
		let bottom = Infinity;
		for (let at = 0; at < text.length; at++) {
			range.setStart(text, at);
			range.setEnd(text, at + 1);
			const box = range.getBoundingClientRect();
			if (box.width === 0) continue;
			if (box.top >= bottom - 1) starts.push(at);
			bottom = box.bottom;
		}
		return starts;
	}
}
