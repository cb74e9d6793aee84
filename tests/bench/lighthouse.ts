/**
 * Runs Lighthouse on every page of the built site, on its slow phone. It is not a dependency, because
 * its 200 packages would add half to those installed here: npm fetches it on demand. 12 is the last
 * version that runs on Node 20.
 */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { serveStatic } from '../../scripts/static-site.mjs';
import { findChromium } from '../browser/find-chromium';
import { median } from './report/table';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TRIES = 3;

interface Report {
	readonly categories: Record<
		string,
		{ score: number | null; auditRefs: { id: string; weight: number }[] }
	>;
	readonly audits: Record<string, { score: number | null; displayValue?: string }>;
}

const run = promisify(execFile);

/** @param only pages whose address contains one of these; all if empty */
export async function lighthouse(root: string, only: string[]): Promise<void> {
	const runs = Number(process.env.RUNS ?? 1);
	const dir = resolve(root, 'build');
	const { url, close } = await serveStatic(dir);
	try {
		console.log(`${CATEGORIES.join(' / ')}, then the audits that cost points`);
		for (const page of await pagesOf(dir, only)) {
			const reports: Report[] = [];
			while (reports.length < runs) reports.push(await reportOn(`${url}${page}`));
			console.log(`/${page}  ${scores(reports)}  ${costs(reports).join(', ')}`);
		}
	} finally {
		await close();
	}
}

async function pagesOf(dir: string, only: string[]): Promise<string[]> {
	return (await readdir(dir, { recursive: true }))
		.map((file) => file.replaceAll(sep, '/'))
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.map((file) => file.replace(/index\.html$/, ''))
		.filter((page) => only.length === 0 || only.some((part) => `/${page}`.includes(part)))
		.sort();
}

async function reportOn(page: string): Promise<Report> {
	const args = [
		...['--yes', LIGHTHOUSE, page, '--quiet', '--output=json', '--output-path=stdout'],
		`--only-categories=${CATEGORIES.join(',')}`,
		'--chrome-flags=--headless=new --no-sandbox --disable-gpu'
	];
	const env = { ...process.env, CHROME_PATH: await findChromium() };
	for (let tries = 1; ; tries += 1) {
		// It exits with 1 if the machine was too busy to measure.
		const report = await run('npx', args, { env, maxBuffer: 1e8 }).then(
			// The fields of Lighthouse's own format that are read here.
			({ stdout }) => JSON.parse(stdout) as Report,
			(error: unknown) => (error instanceof Error ? error : new Error(String(error)))
		);
		if (!(report instanceof Error)) return report;
		if (tries === TRIES) throw new Error(`Lighthouse on ${page}: ${report.message.slice(0, 2000)}`);
	}
}

const scores = (reports: readonly Report[]) =>
	CATEGORIES.map((category) =>
		Math.round(median(reports.map(({ categories }) => categories[category]?.score ?? NaN)) * 100)
	).join(' / ');

/** Every audit that cost points in any run, with its value in the first of them. */
function costs(reports: readonly Report[]): string[] {
	const found = new Map<string, string>();
	for (const { categories, audits } of reports)
		for (const { id, weight } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs)) {
			const { score = null, displayValue = '' } = audits[id] ?? {};
			if (weight > 0 && score !== null && score < 1 && !found.has(id))
				found.set(id, `${id} ${displayValue}`.trim());
		}
	return [...found.values()];
}
