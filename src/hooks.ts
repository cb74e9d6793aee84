import type { Reroute } from '@sveltejs/kit';

/**
 * Kit leaves the page blank for a path that cannot be decoded (`/quiz/%E0/`). Escaped, it is an
 * unknown address like any other.
 */
export const reroute: Reroute = ({ url }) => {
	try {
		decodeURI(url.pathname);
	} catch {
		return url.pathname.replaceAll('%', '%25');
	}
};
