import { base } from '$app/paths';

/**
 * Reloads the page with every file past the HTTP cache, which may hold a wrong answer of the host in
 * place of a script. Offline the page alone is reloaded.
 */
export async function loadAnew(): Promise<void> {
	const href = `${base}/reload.html`;
	const isReached = await fetch(href, { cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false
	);
	// Only a link of this site may ask for it, and no other link sends a referrer.
	if (isReached)
		Object.assign(document.createElement('a'), { href, referrerPolicy: 'origin' }).click();
	else location.reload();
}
