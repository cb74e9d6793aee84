/**
 * The security headers, in one place: `svelte.config.js` puts the policy into every page, and
 * `build/_headers` and the nginx example in `docs/hosting.md` repeat it as headers.
 */

/** @typedef {NonNullable<NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>['directives']>} Directives */

/**
 * The policy of a page. Kit adds the hashes of its own inline script and styles.
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
	// Svelte's own, the workers that judge postings and read PDF files, and the service worker.
	'trusted-types': ['svelte-trusted-html', 'judging-worker', 'pdf-worker', 'offline-worker']
};

/**
 * The part of a page's policy that a `<meta>` cannot carry.
 *
 * @param {readonly string[]} origins
 */
export const framedBy = (origins) => `frame-ancestors ${origins.join(' ') || "'none'"}`;

/** The policy of any other file: a worker obeys the policy of its script, not of the page. */
export const FILE = [
	"default-src 'none'",
	"script-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
	framedBy([])
].join('; ');

/** The site copies and shares links, and needs no other permission. */
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
	// For responses without a policy: hosts answer unknown addresses with these headers alone. Browsers
	// ignore it where a policy names who may frame.
	'X-Frame-Options': 'DENY',
	// In every page as well. The script in `app.html` alone makes an exception: it names its origin.
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': [
		...PERMISSIONS.self.map((feature) => `${feature}=(self)`),
		...PERMISSIONS.none.map((feature) => `${feature}=()`)
	].join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	// Not `includeSubDomains`: this site does not decide for others under the domain.
	'Strict-Transport-Security': 'max-age=31536000'
};

/** Names of immutable files contain a hash of their content; all others are revalidated. */
export const CACHE = { immutable: 'public, max-age=31536000, immutable', other: 'no-cache' };
