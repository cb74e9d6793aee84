import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { withSection } from '../../../scripts/docs/section.mjs';

/** Replaces the table of the benchmark in a document. */
export async function writeIntoDocument(path: string, table: string): Promise<void> {
	const text = withSection(await readFile(path, 'utf8'), 'bench', table);
	await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
