/** Tells errors of the site's own files from those of extensions and other scripts in the page. */
import { dev } from '$app/environment';
import { base } from '$app/paths';

/**
 * By the file that threw, the first in the stack. A module that cannot be loaded is named in the
 * message: that error has no stack.
 */
export function isOwnError(event: Partial<ErrorEvent & PromiseRejectionEvent>): boolean {
	const error: unknown = event.error ?? event.reason;
	const trace = error instanceof Error ? `${error.stack ?? ''} ${error.message}` : '';
	const [file = ''] = /[\w-]+:\/\/[^\s)]+/.exec(trace) ?? [];
	return file.startsWith(`${location.origin}${base}/${dev ? '' : '_app/'}`);
}
