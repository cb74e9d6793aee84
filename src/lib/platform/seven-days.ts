/**
 * WebKit deletes what a site has stored after seven days of use without a visit, unless it is opened from
 * the home screen. It is the engine of Safari, and of every browser on iPhones and iPads.
 */
export function deletesAfterSevenDays(): boolean {
	// No feature tells it, and user agents on iPads name a Mac.
	return navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;
}
