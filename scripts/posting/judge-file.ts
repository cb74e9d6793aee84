/** Turns the bytes of a posting's file into a judgement, or into what is wrong with the file. */
import { decodeText } from '../../src/lib/decode-text';
import { judgeCases, type Judgement } from '../../src/lib/postings/judge';

export type FileResult =
	| ({ readonly file: string; readonly case?: number } & Judgement)
	| { readonly file: string; readonly error: string };

/** Judges each case in a file's content. Never throws: errors are results. */
export function judgeFile(file: string, bytes: Uint8Array): FileResult[] {
	// The byte order mark stays: offsets count from the file's first character.
	const decoded = decodeText(bytes, { ignoreBOM: true });
	if (decoded.ok) {
		const cases = judgeCases(decoded.text);
		return cases.map(({ judgement }, at) => ({
			file,
			...(cases.length > 1 && { case: at + 1 }),
			...judgement
		}));
	}
	return [
		{
			file,
			error: `${file} is no text in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP; save the posting as text`
		}
	];
}

/** The result for a file that could not be read. */
export function unreadablePosting(file: string, cause: Error): FileResult {
	return {
		file,
		error: `${file} cannot be read (${cause.message}); check the path and its permissions`
	};
}
