/** Words about a file that is opened as a posting, loaded with the first. */

/** Why a file gives no text. */
export type PostingFileProblem = 'not-text' | 'encrypted' | 'scanned' | 'broken' | 'not-loaded';

export interface PostingFileWords {
	readonly reading: string;
	readonly problems: Readonly<Record<PostingFileProblem, string>>;
}
