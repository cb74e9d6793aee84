/** Reads the text layer of one PDF off the main thread. */
import type { PostingFileText } from './posting-file';
import { MAX_POSTING_LENGTH } from '$lib/posting-length';
import { pdfLines, type TextPiece } from '$lib/pdf-lines';
// With this module loaded, pdf.js works in this thread instead of starting a worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** No posting is longer; a scanned book would take minutes. */
const MOST_PAGES = 200;

/** Tables of the encodings of Japanese fonts that a PDF names without containing them. */
const CMAPS = import.meta.glob<string>(
	'/node_modules/pdfjs-dist/cmaps/{Adobe-Japan1-UCS2,83pv-RKSJ-H,90pv-RKSJ-H,{90ms-RKSJ,90msp-RKSJ,Add-RKSJ,EUC,Ext-RKSJ,UniJIS-UCS2,UniJIS-UCS2-HW,UniJIS-UTF16,UniJIS2004-UTF16}-{H,V},H,V}.bcmap',
	{ query: '?url&no-inline', import: 'default', eager: true }
);

class CMapReader {
	async fetch({ name }: { name: string }) {
		const address = CMAPS[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
		if (!address) throw new Error(`no CMap ${name}`);
		const response = await fetch(address);
		return { cMapData: new Uint8Array(await response.arrayBuffer()), isCompressed: true };
	}
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	if (data instanceof Uint8Array) void textOf(data).then((outcome) => postMessage(outcome));
});

async function textOf(data: Uint8Array): Promise<PostingFileText> {
	try {
		const pdf = await getDocument({
			data,
			CMapReaderFactory: CMapReader,
			isEvalSupported: false,
			useWorkerFetch: false,
			useWasm: false,
			useSystemFonts: true,
			verbosity: 0
		}).promise;
		const text = await textOfPages(pdf);
		return text.trim() === '' ? { ok: false, problem: 'scanned' } : { ok: true, text };
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return { ok: false, problem: isLocked ? 'encrypted' : 'broken' };
	}
}

/** Ends at the page on which the text gets too long. */
async function textOfPages(pdf: PDFDocumentProxy): Promise<string> {
	let text = '';
	for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		text += `${pdfLines(items.flatMap(pieceOf))}\n`;
		if (text.length > MAX_POSTING_LENGTH) break;
		page.cleanup();
	}
	return text;
}

type Item = Awaited<
	ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>
>['items'][number];

function pieceOf(item: Item): TextPiece[] {
	if (!('str' in item)) return [];
	const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as number[];
	return [{ text: item.str, x, y, width: item.width, size: Math.hypot(skew, scale) || 1 }];
}
