// `npm start`: serves the built site. PORT chooses the port (4173); 0 takes any free one.
import { fileURLToPath } from 'node:url';
import { serveStatic } from './static-site.mjs';

const dir = fileURLToPath(new URL('../build', import.meta.url));
const port = Number(process.env.PORT ?? 4173);

try {
	const { url } = await serveStatic(dir, { port, prefix: process.env.BASE_PATH ?? '' });
	console.log(`PM / PMO Career Check: ${url}  (stop with Ctrl+C)`);
} catch (error) {
	const code = /** @type {NodeJS.ErrnoException} */ (error).code;
	if (code !== 'EADDRINUSE') throw error;
	console.error(
		`Port ${port} is in use. Name another in the environment variable PORT, such as 4174.`
	);
	process.exitCode = 1;
}
