/** The bytes of a file in, what kind of job they describe or why they cannot be read out. */
import { judge, type Judgement } from '../../src/lib/postings/judge';

export type FileVerdict =
	({ readonly file: string } & Judgement) | { readonly file: string; readonly error: string };

/** Mails of the trade are still sent in Shift_JIS. UTF-8 comes first: it is never valid by chance. */
const ENCODINGS = ['utf-8', 'shift_jis'];

/** Judges a file's content. Never throws: errors are verdicts. */
export function judgeFile(file: string, bytes: Uint8Array): FileVerdict {
	const text = decoded(bytes);
	if (text === undefined) {
		return { file, error: `${file} is no text in UTF-8 or Shift_JIS; save the posting as text` };
	}
	return { file, ...judge(text) };
}

/** The verdict on a file that could not be read. */
export function unreadableFile(file: string, cause: Error): FileVerdict {
	return {
		file,
		error: `${file} cannot be read (${cause.message}); check the path and its permissions`
	};
}

function decoded(bytes: Uint8Array): string | undefined {
	// Text has no NUL: pictures, archives and UTF-16 have.
	if (bytes.includes(0)) return undefined;
	for (const encoding of ENCODINGS) {
		try {
			// The byte order mark stays: offsets count from the file's first character.
			return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
		} catch {
			continue;
		}
	}
	return undefined;
}
