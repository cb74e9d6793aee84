import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: true }),
		inlineStyleThreshold: 20_000,
		// Relative by default: the built folder works under any path. Only the page for unknown
		// addresses needs to know it beforehand (README, 'Hosting').
		paths: { base: basePath(process.env.BASE_PATH), relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer carries one style attribute: this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				// `blob:` is the picture of the result, drawn from the page's own text (`TakeAlong`).
				'img-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				// `judging-worker` lets the page that reads postings start its own worker, and nothing else.
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'judging-worker']
			}
		}
	}
};

/**
 * @param {string | undefined} value
 * @returns {'' | `/${string}`}
 */
function basePath(value) {
	if (!value) return '';
	if (/^(\/[\w.-]+)+$/.test(value)) return /** @type {`/${string}`} */ (value);
	throw new Error(`BASE_PATH is '${value}': it must look like '/career', with no slash at its end`);
}
