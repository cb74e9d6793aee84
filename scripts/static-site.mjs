// Serves a built folder as a static host does: compressed files, `404.html` for unknown addresses.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * @param {string} dir the built folder
 * @param {{ port?: number, prefix?: string }} [options] `port` 0 takes any free one; `prefix` is a
 *   sub-path such as `/career` under which the folder is served
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveStatic(dir, { port = 0, prefix = '' } = {}) {
	const files = sirv(dir, { brotli: true, gzip: true, etag: true });
	const notFound = readFileSync(join(dir, '404.html'));
	const server = createServer((request, response) => {
		const miss = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
		};
		if (prefix && request.url === prefix) {
			response.writeHead(301, { location: `${prefix}/` }).end();
			return;
		}
		if (!request.url?.startsWith(`${prefix}/`)) return miss();
		request.url = request.url.slice(prefix.length);
		files(request, response, miss);
	});
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
