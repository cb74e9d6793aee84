/** Reads what people have sent: answers as JSON, share links, and exported files. */
import { VERSION } from '../../src/lib/assessment/questions';
import { findLinks, type FoundLink } from '../../src/lib/storage/find-links';
import { readImport, type ImportError } from '../../src/lib/storage/read-import';
import { newest, type Received } from '../../src/lib/storage/read-received';
import { shareCode } from '../../src/lib/storage/share-code';
import { error, failed, readLine, type Id, type LineError, type LinePosition } from './judge-line';

export type Input = { readonly id: Id; readonly received: Received } | LineError;

export { MAX_FILE_SIZE } from '../../src/lib/storage/read-import';

/** One for an object or an export, one for each link. Never throws. */
export async function readInput(text: string, position: LinePosition): Promise<Input[]> {
	const content = text.trim();
	if (content.startsWith('{') && content.includes('"exportedFrom"')) {
		const read = await readExport(content, position);
		if (read) return [read];
	}
	const links = /^[{["]/.test(content) ? [] : await findLinks(content);
	if (links.length > 0) return links.map((link) => readLink(link, position));
	const read = readLine(text, position);
	if (!read) return [];
	if ('error' in read) return [read];
	const { id, answers } = read;
	const name = String(id);
	return [{ id, received: { name, key: name, answers, version: VERSION, plan: [] } }];
}

/** The newest attempt of an exported file. Undefined: the text is none. Never throws. */
export async function readExport(text: string, { file }: LinePosition): Promise<Input | undefined> {
	const result = await readImport(text.replace(/^\uFEFF/, ''));
	const wrong = (problem: string) =>
		failed(null, [
			{
				code: 'broken-export',
				message: `${file ?? 'standard input'}: ${problem}`,
				...(file !== undefined && { file })
			}
		]);
	if (!result.ok) {
		const { code } = result.error;
		return code === 'not-json' || code === 'not-ours' ? undefined : wrong(told(result.error));
	}
	const item = newest(result.file, file?.replace(/^.*[\\/]/, '') ?? '');
	if (!item.ok) return wrong('the export has no result; finish the check and export it again');
	return { id: item.received.name || item.received.key, received: item.received };
}

function told(problem: ImportError): string {
	switch (problem.code) {
		case 'newer':
			return 'exported by a later version of the check; update this one';
		case 'damaged':
			return `damaged at ${problem.issues.map(({ at }) => at || 'the whole file').join(', ')}; export it again`;
		default:
			return `refused (${problem.code}); export it again`;
	}
}

const PROBLEMS = {
	newer: 'the share link is of a later version of the check; update this one',
	damaged: 'the share link is damaged; copy it again to its very end',
	'without-answers': 'the link holds no answers; it needs everything after the #'
};

function readLink({ name, link, reading }: FoundLink, position: LinePosition): Input {
	const id = name || link;
	if (!reading.ok) {
		return failed(id, [error(position, 'broken-link', PROBLEMS[reading.problem])]);
	}
	const { answers, version } = reading;
	return { id, received: { name: id, key: shareCode(answers), answers, version, plan: [] } };
}
