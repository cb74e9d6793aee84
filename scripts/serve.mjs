// Serves the built site: `npm start` builds and calls it, `npm run preview` calls it alone.
// PORT chooses the port (4173; 0 takes any free one), BASE_PATH a path such as /career.
import { fileURLToPath } from 'node:url';
import { isBlockedByBrowsers } from './serve/blocked-ports.mjs';
import { serveStatic } from './static-site.mjs';

const dir = fileURLToPath(new URL('../build', import.meta.url));
const port = Number(process.env.PORT ?? 4173);

if (isBlockedByBrowsers(port)) refuse('is blocked by browsers');
else await serve();

async function serve() {
	try {
		const { url } = await serveStatic(dir, { port, prefix: process.env.BASE_PATH ?? '' });
		console.log(`The site is at ${url}  (stop with Ctrl+C)`);
	} catch (error) {
		const code = /** @type {NodeJS.ErrnoException} */ (error).code;
		if (code !== 'EADDRINUSE') throw error;
		refuse('is in use');
	}
}

/** @param {string} why */
function refuse(why) {
	console.error(
		`Port ${port} ${why}. Name another in the environment variable PORT, such as 4174.`
	);
	process.exitCode = 1;
}
