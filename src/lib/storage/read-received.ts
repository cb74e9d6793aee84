/** Reads what an adviser has received from people: texts with share links, and exported files. */
import type { Answers } from '$lib/assessment/answers';
import { decodeText } from '$lib/decode-text';
import { findLinks, MAX_TEXT_LENGTH, personName, type LinkReading } from './find-links';
import { newestFirst } from './newest-first';
import { MAX_FILE_SIZE, readImportFile, type ImportError, type ImportFile } from './read-import';
import type { Attempt, PlannedItem } from './records';
import { shareCode } from './share-code';

/** The answers of a person, by a link or an export. */
export interface Received {
	/** Empty where none was given. */
	readonly name: string;
	/** The same for the same link, or the same attempt. */
	readonly key: string;
	readonly answers: Answers;
	readonly version: number;
	/** Of an attempt; a link holds none of these. */
	readonly finishedAt?: string;
	readonly said?: Attempt['said'];
	readonly plan: readonly PlannedItem[];
	/** The attempt before it in the same file. */
	readonly before?: Attempt | undefined;
}

export type ReceivedProblem =
	| ImportError
	| { readonly code: 'no-result' | 'no-link' | 'not-read' }
	| { readonly code: 'too-long'; readonly limit: number }
	| { readonly code: `link-${Extract<LinkReading, { ok: false }>['problem']}` };

/** A person's answers, or why there are none, and where that was. */
export type ReceivedItem = {
	readonly file?: string | undefined;
	readonly line?: number;
	/** As it stands in the text. */
	readonly link?: string;
} & (
	| { readonly ok: true; readonly received: Received }
	| { readonly ok: false; readonly name: string; readonly problem: ReceivedProblem }
);

/** One item for each link. Never throws. */
export async function readReceivedText(text: string, file?: string): Promise<ReceivedItem[]> {
	const failed = (problem: ReceivedProblem): ReceivedItem[] => [
		{ file, ok: false, name: '', problem }
	];
	if (text.length > MAX_TEXT_LENGTH) return failed({ code: 'too-long', limit: MAX_TEXT_LENGTH });
	const links = await findLinks(text);
	if (links.length === 0) return failed({ code: 'no-link' });
	return links.map(({ line, name, link, reading }): ReceivedItem => {
		const place = { file, line, link };
		if (!reading.ok)
			return { ...place, ok: false, name, problem: { code: `link-${reading.problem}` } };
		const { answers, version } = reading;
		return {
			...place,
			ok: true,
			received: { name, key: shareCode(answers), answers, version, plan: [] }
		};
	});
}

/** An export, else a text with links. Never throws. */
export async function readReceivedFile(file: File): Promise<ReceivedItem[]> {
	const name = personName(file.name);
	const failed = (problem: ReceivedProblem): ReceivedItem[] => [
		{ file: name, ok: false, name: '', problem }
	];
	try {
		if (file.size > MAX_FILE_SIZE) return failed({ code: 'too-large', limit: MAX_FILE_SIZE });
		const text = await textOf(file);
		if (text !== undefined) return await readReceivedText(text, name);
		const result = await readImportFile(file);
		return result.ok ? [newest(result.file, name)] : failed(result.error);
	} catch {
		return failed({ code: 'not-read' });
	}
}

/** Undefined for JSON, which begins with a brace in every encoding, and for files called so. */
async function textOf(file: File): Promise<string | undefined> {
	const start = new Uint8Array(await file.slice(0, 64).arrayBuffer());
	const letters = start.filter((byte) => byte > 0x20 && byte < 0x7f);
	if (letters[0] === 0x7b || /\.json$/i.test(file.name)) return undefined;
	const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
	return decoded.ok ? decoded.text : '';
}

/** The newest attempt of an export. */
export function newest(file: ImportFile, name: string): ReceivedItem {
	const [attempt, before] = newestFirst(file.attempts, ({ finishedAt }) => finishedAt);
	if (!attempt) return { file: name, ok: false, name: '', problem: { code: 'no-result' } };
	const { id, answers, version, finishedAt, said, plan } = attempt;
	return {
		file: name,
		ok: true,
		received: {
			name: nameOf(name),
			key: id,
			answers,
			version,
			finishedAt,
			said,
			plan,
			before
		}
	};
}

/** Every export is called the same at first: that names nobody. */
const nameOf = (file: string) =>
	file.startsWith(EXPORT_NAME) ? '' : file.replace(/\.[^.]{1,5}$/, '');

/** The name of an exported file, without its extension. Browsers add a number to it. */
export const EXPORT_NAME = 'pm-pmo-career-check';
