/** The page's side of working without a network: `src/service-worker.ts` is the other. */
import { base } from '$app/paths';
import { cachePrefix } from './service-worker/cache-name';
import { TAKE_OVER } from './service-worker/messages';

const SCOPE = `${base}/`;

/** Where no worker can be had, as in some private windows, the site needs its network. */
const workers = (): ServiceWorkerContainer | undefined =>
	'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

/** @param forgotten aborts once the user has deleted everything: nothing is registered from then on */
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

/** The page's CSP trusts no address of a script by itself. One policy, for this address alone. */
function workerAddress(): string {
	const address = `${base}/service-worker.js`;
	const policy = globalThis.trustedTypes?.createPolicy('offline-worker', {
		createScriptURL: () => address
	});
	return policy?.createScriptURL(address) ?? address;
}

/** Calls once a version newer than this page is installed, and until then waits for one to come. */
export function whenReplaced(registration: ServiceWorkerRegistration, call: () => void): void {
	const follow = (worker: ServiceWorker | null) =>
		worker?.addEventListener('statechange', () => {
			// The very first one replaces nothing.
			if (worker.state === 'installed' && registration.active) call();
		});
	if (registration.waiting) call();
	follow(registration.installing);
	registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** Loads this tab anew, in the newest version. Other tabs stay as they are. */
export function takeOver({ waiting }: ServiceWorkerRegistration): void {
	// Another tab may have done so before.
	if (!waiting) {
		location.reload();
		return;
	}
	workers()?.addEventListener('controllerchange', () => location.reload(), { once: true });
	waiting.postMessage(TAKE_OVER);
}

/**
 * For whoever deletes everything: the worker, the files it kept, and where Kit noted how far the pages
 * of this tab were scrolled. (Kit notes that again when the tab goes; it is numbers alone.)
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
