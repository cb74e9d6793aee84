/** Changes by extensions, translators and proxies. Each runs in the page, so none uses anything of this file. */
export const TAMPERINGS = {
	'adds an element beside each field': (body) => {
		for (const field of body.querySelectorAll('input, textarea'))
			field.after(document.createElement('span'));
	},
	'adds an element before each field': (body) => {
		for (const field of body.querySelectorAll('input, textarea'))
			field.before(document.createElement('span'));
	},
	'adds an element first in main': (body) => {
		body.querySelector('main')?.prepend(document.createElement('div'));
	},
	'adds an element first in the page': (body) => {
		body.querySelector('.app')?.prepend(document.createElement('div'));
	},
	'removes the comments': (body) => {
		const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
		while (walker.nextNode()) {
			const comment = walker.currentNode as Comment;
			walker.previousNode();
			comment.remove();
		}
	},
	'splits the texts': (body) => {
		const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (text.length > 3) text.splitText(2);
		}
	},
	'marks the beginning of each text': (body) => {
		const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (text.length < 4 || text.parentElement?.closest('script, style, mark')) continue;
			const mark = document.createElement('mark');
			text.splitText(2);
			text.replaceWith(mark);
			mark.append(text);
		}
	},
	/** As the translator of Chromium does. */
	'translates the texts': (body) => {
		const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
		const found: Text[] = [];
		while (texts.nextNode()) found.push(texts.currentNode as Text);
		for (const text of found) {
			if (!text.data.trim() || text.parentElement?.closest('script, style')) continue;
			const outer = document.createElementNS(body.namespaceURI, 'font');
			const inner = document.createElementNS(body.namespaceURI, 'font');
			inner.textContent = `[${text.data}]`;
			outer.append(inner);
			text.replaceWith(outer);
		}
	}
} satisfies Readonly<Record<string, (body: Element) => void>>;
