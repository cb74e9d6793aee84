/**
 * The origin that the site will be served from, for what search engines and other sites read:
 * addresses inside the site stay relative.
 *
 * @param {string | undefined} value the environment variable `SITE_URL`
 * @returns {string | undefined}
 */
export function siteUrl(value) {
	if (!value) return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (url?.protocol.startsWith('http') && url.origin === value) return value;
	throw new Error(
		`SITE_URL is '${value}': it must look like 'https://career.example', with nothing after the host. BASE_PATH names a path`
	);
}

/**
 * Extends an adapter to say what a build without an address goes without.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withSiteUrl(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			if (!siteUrl(process.env.SITE_URL))
				builder.log.warn(
					'SITE_URL is not set: the site has no canonical addresses, no sitemap and no picture for other sites (docs/hosting.md).'
				);
		}
	};
}
