/** The nginx example in the README: the same headers for hosts that do not read `_headers`. */
import { CACHE, FILE, GENERAL, UNFRAMED } from './policy.mjs';

/**
 * A page's own policy stays in the page, and the header adds only what a page cannot say, so the
 * example is right for every build.
 */
const nginxExample = `# Beside the servers, in the http block. The example takes the brotli module for granted.
map $uri $career_policy {
	default "${UNFRAMED}";
	~^/_app/ "${FILE}";
	/service-worker.js "${FILE}";
}
map $uri $career_cache {
	default "${CACHE.other}";
	~^/_app/immutable/ "${CACHE.immutable}";
}

server {
	listen 443 ssl;
	server_name career.example;
	root /var/www/career; # the folder 'build'

	location / {
		try_files $uri $uri/ =404;
	}
	location = /_headers {
		return 404;
	}
	error_page 404 /404.html;
	absolute_redirect off;
	gzip_static on;
	brotli_static on;

	# Only here: an add_header in a location would put all of these out of force there.
	add_header Content-Security-Policy $career_policy always;
	add_header Cache-Control $career_cache always;
${Object.entries(GENERAL)
	.map(([name, value]) => `	add_header ${name} "${value}" always;`)
	.join('\n')}
}`;

const FENCED = /(<!-- nginx: npm run headers -->\n)[^]*?(<!-- \/nginx -->)/;

/**
 * Replaces the example between its markers in the README.
 *
 * @param {string} readme
 */
export function withExample(readme) {
	if (!FENCED.test(readme)) throw new Error('README.md marks no place for the nginx example');
	return readme.replace(
		FENCED,
		(_, before, after) => `${before}\n\`\`\`nginx\n${nginxExample}\n\`\`\`\n\n${after}`
	);
}
