import { mount } from 'svelte';
import { base } from '$app/paths';
import type { StoreLoader } from '$lib/storage/record-store';
import Embedded from './Embedded.svelte';
import { targetOrigin } from './target-origin';

/** Within a page of another site: `docs/embedding.md` tells its web people what to expect. */
export function embed(store: StoreLoader): void {
	void tellHeight().catch(() => undefined);
	const footer = document.querySelector('footer');
	if (footer)
		mount(Embedded, { target: footer, anchor: footer.firstChild ?? undefined, props: { store } });
}

async function tellHeight(): Promise<void> {
	const response = await fetch(`${base}/frame-ancestors.json`);
	// The cast: the build has written it.
	const allowed = (await response.json()) as readonly string[];
	// Missing in older versions of Firefox.
	const ancestors = location.ancestorOrigins as DOMStringList | undefined;
	const origin = targetOrigin(allowed, ancestors?.[0]);
	if (origin === undefined) return;
	new ResizeObserver(([page]) => {
		const height = Math.ceil(page?.borderBoxSize[0]?.blockSize ?? 0);
		parent.postMessage({ type: 'pm-pmo-career-quiz:height', height }, origin);
	}).observe(document.documentElement);
}
