import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { hashesIn } from './scripts/headers/inline-scripts.mjs';
import { withFileHashes } from './scripts/file-hashes.mjs';
import { withHeaders } from './scripts/headers/built-rules.mjs';
import { PAGE } from './scripts/headers/policy.mjs';
import { withLogo } from './scripts/theme/logo-markup.mjs';
import { readTheme } from './scripts/theme/read-theme.mjs';
import { withSiteUrl } from './scripts/site-url.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: withLogo(readTheme()),
	compilerOptions: {
		runes: true,
		// By default three times as long, on every element of the first question.
		cssHash: ({ hash, filename }) => `s${hash(filename).slice(-4)}`
	},
	kit: {
		adapter: withHeaders(
			withFileHashes(withSiteUrl(adapter({ fallback: '404.html', precompress: true })), 'build'),
			'build'
		),
		inlineStyleThreshold: 20_000,
		// Relative by default: the built folder works under any path. Only the page for unknown
		// addresses needs to know it beforehand (docs/hosting.md).
		paths: { base: basePath(process.env.BASE_PATH), relative: true },
		// Kit adds the hashes of its own scripts alone.
		csp: {
			mode: 'hash',
			directives: {
				...PAGE,
				'script-src': ['self', ...hashesIn(readFileSync('src/app.html', 'utf8'))]
			}
		},
		prerender: {
			// The parts of a result need the answers: `site.spec.ts` looks for them.
			handleMissingId({ path, message }) {
				if (!path.endsWith('/result/')) throw new Error(message);
			}
		},
		// Kit would do so while the page still loads: the root layout does when it is idle.
		serviceWorker: { register: false },
		typescript: {
			config: (tsconfig) => {
				/** @type {string[]} */ (tsconfig.include).push(
					'../*.config.js',
					'../playwright.config.ts',
					'../tests/**/*.mjs'
				);
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
