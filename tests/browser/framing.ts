/** A page of another site that has the built site in a frame, as `docs/embedding.md` says. */
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileHashes } from '../../scripts/file-hashes.mjs';
import { writeHeaders } from '../../scripts/headers/built-rules.mjs';
import { hashesIn } from '../../scripts/headers/inline-scripts.mjs';
import { serve, serveStatic } from '../../scripts/static-site.mjs';
import { removeVersion } from './host';

export interface Embedding {
	/** Of the pages around the frame, which show the page of the site at the same path. */
	readonly origin: string;
	/** The address of the framed site. */
	readonly root: string;
	close(): Promise<void>;
}

export async function embedding(): Promise<Embedding> {
	const around = await serve((request, response) => {
		const html = pageAround(site.url + (request.url ?? '').slice(1));
		const [script] = hashesIn(html);
		response.setHeader('content-type', 'text/html; charset=utf-8').setHeader(
			'content-security-policy',
			// As strict as a page around the frame may be.
			`default-src 'none'; frame-src ${site.url}; script-src '${script}'; style-src 'unsafe-inline'; img-src data:`
		);
		response.end(html);
	});
	// Another site than that of the frame: a host by its address is not the same as one by its name.
	const { origin } = new URL(around.url.replace('localhost', '127.0.0.1'));
	const dir = await framedBuild(origin);
	const site = await serveStatic(dir);
	return {
		origin,
		root: site.url,
		close: async () => {
			await Promise.all([around.close(), site.close()]);
			await removeVersion(dir);
		}
	};
}

/** The built site as if it were built with `FRAME_ANCESTORS`. */
async function framedBuild(origin: string): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'career-quiz-framed-'));
	await cp('build', dir, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
	await writeFile(join(dir, 'frame-ancestors.json'), JSON.stringify([origin]));
	writeHeaders(dir, { ancestors: [origin] });
	writeFileHashes(dir);
	return dir;
}

/** The example of `docs/embedding.md`, below other content of the page. */
function pageAround(address: string): string {
	const [, example = ''] =
		/```html\n([^]*?)```/.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
	return `<!doctype html>
<html lang="ja">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>A company</title>
		<link rel="icon" href="data:,">
	</head>
	<body style="margin: 0">
		<header style="height: 30rem">A company</header>
		${example.replace('https://career.example/', address)}
		<footer style="height: 60rem">More of the company</footer>
	</body>
</html>`;
}
