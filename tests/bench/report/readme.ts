import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const FENCED = /(<!-- bench: npm run bench -- --readme -->\n)[^]*?(<!-- \/bench -->)/;

/** Replaces the table between its markers in the README. */
export async function writeIntoReadme(path: string, measured: string): Promise<void> {
	const readme = await readFile(path, 'utf8');
	if (!FENCED.test(readme)) throw new Error('README.md marks no place for the benchmark');
	const text = readme.replace(FENCED, (_, before, after) => `${before}\n${measured}\n\n${after}`);
	await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
