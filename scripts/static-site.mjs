// Serves a built folder as a static host does: compressed files, the headers of its `_headers`, a slash
// at the end of pages' addresses, `404.html` for unknown ones. Called by `serve.mjs` and the tests.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf, parseRules } from './headers/rules.mjs';

/**
 * The request listener of a built folder.
 *
 * @param {string} dir the built folder
 * @param {string} prefix a sub-path such as `/career` under which it is served
 * @returns {import('node:http').RequestListener}
 */
export function siteIn(dir, prefix = '') {
	const files = sirv(dir, { brotli: true, gzip: true, etag: true });
	const notFound = readFileSync(join(dir, '404.html'));
	const rules = parseRules(readFileSync(join(dir, '_headers'), 'utf8'));
	/** The folder's rules are for the root of a host, or for the `BASE_PATH` of its build. */
	const base = rules[0]?.path === `${prefix}/*` ? prefix : '';
	return (request, response) => {
		const miss = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
		};
		if (prefix && request.url === prefix) {
			response.writeHead(301, { location: `${prefix}/` }).end();
			return;
		}
		if (!request.url?.startsWith(`${prefix}/`)) {
			miss();
			return;
		}
		request.url = request.url.slice(prefix.length);
		const [pathname = '', search] = request.url.split('?');
		for (const header of Object.entries(headersOf(rules, base + pathname)))
			response.setHeader(...header);
		if (rules.some(({ path }) => path === `${base}${pathname}/`)) {
			const location = `${prefix}${pathname}/${search === undefined ? '' : `?${search}`}`;
			response.writeHead(301, { location }).end();
			return;
		}
		// A server may ignore it, and `sirv` throws at one such as `bytes=5-1`.
		delete request.headers.range;
		files(request, response, miss);
	};
}

/**
 * @param {string} dir the built folder
 * @param {{ port?: number, prefix?: string }} [options] `port` 0 takes any free one
 */
export const serveStatic = (dir, { port = 0, prefix = '' } = {}) =>
	serve(siteIn(dir, prefix), { port, prefix });

/**
 * @param {import('node:http').RequestListener} site
 * @param {{ port?: number, prefix?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(site, { port = 0, prefix = '' } = {}) {
	const server = createServer(site);
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://localhost:${address.port}${prefix}/`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
