/**
 * What browsers are told to refuse. The one source: `svelte.config.js` puts the policy into every
 * page, `build/_headers` and the nginx example in the README repeat it as headers.
 */

/** @typedef {NonNullable<NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>['directives']>} Directives */

/**
 * Of a page. Kit adds the hashes of its own inline script and styles, and the page of the first
 * question that of its second script (`src/second-question.server.ts`).
 *
 * @type {Directives}
 */
export const PAGE = {
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
	// The workers of the site: the one that reads postings, and the one that answers offline.
	'trusted-types': ['svelte-trusted-html', 'judging-worker', 'offline-worker']
};

/** What a page's policy says besides, as a header: a `<meta>` cannot carry it. */
export const UNFRAMED = "frame-ancestors 'none'";

/** Of any other file. A worker obeys the policy that came with its script, not the page's. */
export const FILE = [
	"default-src 'none'",
	"script-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
	UNFRAMED
].join('; ');

/** Copying and sharing a link are what the site asks of a browser; the rest it will never ask. */
const PERMISSIONS = {
	self: ['clipboard-write', 'web-share'],
	none: [
		'accelerometer',
		'autoplay',
		'bluetooth',
		'browsing-topics',
		'camera',
		'clipboard-read',
		'display-capture',
		'encrypted-media',
		'fullscreen',
		'gamepad',
		'geolocation',
		'gyroscope',
		'hid',
		'idle-detection',
		'local-fonts',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'picture-in-picture',
		'publickey-credentials-create',
		'publickey-credentials-get',
		'screen-wake-lock',
		'serial',
		'storage-access',
		'usb',
		'window-management',
		'xr-spatial-tracking'
	]
};

/** With every response. */
export const GENERAL = {
	'X-Content-Type-Options': 'nosniff',
	// For what has no policy as a header: a host answers unknown addresses with these alone.
	'X-Frame-Options': 'DENY',
	// Within the site the referrer tells which answers were sent before a script ran (`early-answers`).
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': [
		...PERMISSIONS.self.map((feature) => `${feature}=(self)`),
		...PERMISSIONS.none.map((feature) => `${feature}=()`)
	].join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	// Not `includeSubDomains`: what else lives under the domain is not for this site to decide.
	'Strict-Transport-Security': 'max-age=31536000'
};

/** Names of immutable files carry a hash of their content; all others are asked for anew. */
export const CACHE = { immutable: 'public, max-age=31536000, immutable', other: 'no-cache' };
