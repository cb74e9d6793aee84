/** The page's side of the offline mode; `src/service-worker.ts` is the worker's. */
import { base } from '$app/paths';
import { cachePrefix } from './service-worker/cache-name';
import { TAKE_OVER } from './service-worker/messages';

const SCOPE = `${base}/`;

/** Undefined where there are no workers, as in some private windows. */
const workers = (): ServiceWorkerContainer | undefined =>
	'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

/** @param forgotten aborts once the user has deleted everything; nothing is registered from then on */
export async function registerWorker(
	forgotten: AbortSignal
): Promise<ServiceWorkerRegistration | undefined> {
	if (forgotten.aborted) return undefined;
	try {
		await workers()?.register(workerAddress());
		// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it may abort meanwhile
		if (forgotten.aborted) await removeWorker();
		return await workers()?.getRegistration(SCOPE);
	} catch {
		return undefined;
	}
}

/** The CSP requires Trusted Types: this policy allows the worker's URL alone. */
function workerAddress(): string {
	const address = `${base}/service-worker.js`;
	const policy = globalThis.trustedTypes?.createPolicy('offline-worker', {
		createScriptURL: () => address
	});
	return policy?.createScriptURL(address) ?? address;
}

/** Calls back once a version newer than this page is installed. */
export function whenReplaced(registration: ServiceWorkerRegistration, call: () => void): void {
	const follow = (worker: ServiceWorker | null) =>
		worker?.addEventListener('statechange', () => {
			// The first worker replaces nothing.
			if (worker.state === 'installed' && registration.active) call();
		});
	if (registration.waiting) call();
	follow(registration.installing);
	registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** Reloads this tab in the newest version. Other tabs keep theirs. */
export function takeOver({ waiting }: ServiceWorkerRegistration): void {
	// Another tab has activated it already.
	if (!waiting) {
		location.reload();
		return;
	}
	workers()?.addEventListener('controllerchange', () => location.reload(), { once: true });
	waiting.postMessage(TAKE_OVER);
}

/**
 * Deletes the worker, its caches and the scroll positions that Kit has stored. (Kit stores numbers
 * again when the tab closes.)
 */
export async function forgetOffline(page: AbortController): Promise<void> {
	page.abort();
	await removeWorker();
	sessionStorage.clear();
}

async function removeWorker(): Promise<void> {
	const registration = await workers()?.getRegistration(SCOPE);
	await registration?.unregister();
	if (!('caches' in globalThis)) return;
	const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
	await Promise.all(names.map((name) => caches.delete(name)));
}
