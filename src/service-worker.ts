/**
 * Makes the whole site work without a network after the first visit; new versions wait.
 *
 * Each version has its own cache, complete before the version counts as installed. It takes over when
 * no tab of the older version is left, or when the user asks for it. Other tabs may be in the middle
 * of a quiz then: they are not reloaded, and their cache stays until a page starts as the only one.
 */
import { base, version } from '$service-worker';
import { answer } from '$lib/platform/service-worker/answer';
import { cacheName, cachePrefix } from '$lib/platform/service-worker/cache-name';
import { STARTED, TAKE_OVER } from '$lib/platform/service-worker/messages';
import { precache } from '$lib/platform/service-worker/precache';
import { deleteOthers } from '$lib/platform/service-worker/tidy';

/**
 * SHA-256 of each file and page, in base64, by its address relative to the root of the site.
 * `scripts/file-hashes.mjs` writes it into the built worker.
 */
declare const fileHashes: Readonly<Record<string, string>>;

// TypeScript takes `self` for a window.
const worker = self as unknown as ServiceWorkerGlobalScope;

const cache = cacheName(base, version);
const hashed = `${base}/_app/immutable/`;
const unknown = `${base}/404.html`;
const files = new Map(Object.entries(fileHashes).map(([file, hash]) => [`${base}/${file}`, hash]));

/** Empties the caches, and must come from the host. */
const reloading = `${base}/reload.html`;

worker.addEventListener('install', (event) => {
	event.waitUntil(precache({ cache, files, unknown }));
});

worker.addEventListener('activate', (event) => {
	// Includes the page of the first visit.
	event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
	if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
	if (event.data === STARTED)
		event.waitUntil(deleteOthers(cachePrefix(base), cache, () => isAnotherUsed(event.source)));
});

worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== location.origin || pathname === reloading) return;
	if (mode === 'navigate' || files.has(pathname) || pathname.startsWith(hashed))
		event.respondWith(answer(event.request, { cache, hashed, unknown }));
});

/** Another tab may be of an older version, or a newer version is being installed. */
async function isAnotherUsed(asking: ExtendableMessageEvent['source']): Promise<boolean> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const { installing, waiting } = worker.registration;
	return (
		installing !== null ||
		waiting !== null ||
		windows.some((page) => !(asking instanceof Client) || page.id !== asking.id)
	);
}
