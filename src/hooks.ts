import type { Reroute } from '@sveltejs/kit';

/**
 * A path that cannot be decoded (`/quiz/%E0/`) is none of ours, and Kit would leave the page blank:
 * it is taken letter by letter instead, and answered like any unknown address.
 */
export const reroute: Reroute = ({ url }) => {
	try {
		decodeURI(url.pathname);
	} catch {
		return url.pathname.replaceAll('%', '%25');
	}
};
