/** A link as a reader would write it: a site without its protocol, an address of e-mail, a number. */
export function shownLink(link: string): string {
	const { protocol, host, pathname } = new URL(link);
	if (protocol !== 'https:') return decodeURIComponent(pathname);
	return pathname === '/' ? host : host + pathname;
}
