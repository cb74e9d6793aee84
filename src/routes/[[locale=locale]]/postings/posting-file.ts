/** The text of a file that is opened as a posting: a PDF, or a text in any encoding of Japan. */
import type { PostingFileProblem } from '$lib/content/posting-file-words';
import { MAX_POSTING_LENGTH } from '$lib/posting-length';
import { decodeText, isPdf, isSurelyLonger } from '$lib/decode-text';
import { textOfPdf } from './read-pdf';

export type PostingFileText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly problem: PostingFileProblem | 'too-long' };

/** A PDF of a posting is smaller, even with photos. */
const LARGEST_PDF = 64_000_000;

/** @throws if the browser cannot read the file */
export async function textOf(file: File): Promise<PostingFileText> {
	const start = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
	const isLong = isPdf(start)
		? file.size > LARGEST_PDF
		: isSurelyLonger(file.size, MAX_POSTING_LENGTH);
	if (isLong) return { ok: false, problem: 'too-long' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	return isPdf(start) ? textOfPdf(bytes) : decodeText(bytes);
}
