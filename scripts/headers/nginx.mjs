/** The nginx example in `docs/hosting.md`: the same headers for hosts that do not read `_headers`. */
import { withSection } from '../docs/section.mjs';
import { CACHE, FILE, framedBy, GENERAL } from './policy.mjs';

/**
 * A page's own policy stays in the page, and the header adds only what a page cannot say, so the
 * example is right for every build with the same ancestors.
 *
 * @param {readonly string[]} ancestors the origins that may frame the pages
 */
export const nginxExample = (
	ancestors
) => `# In the http block, next to the servers. The example needs the brotli module.
map $uri $career_policy {
	default "${framedBy(ancestors)}";
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

	# Only here: an add_header in a location disables all of these for it.
	add_header Content-Security-Policy $career_policy always;
	add_header Cache-Control $career_cache always;
${Object.entries(GENERAL)
	.map(([name, value]) => `	add_header ${name} "${value}" always;`)
	.join('\n')}
}`;

/** @param {string} document the text of `docs/hosting.md` */
export function withExample(document) {
	return withSection(document, 'nginx', `\`\`\`nginx\n${nginxExample([])}\n\`\`\``);
}
