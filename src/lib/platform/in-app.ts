/** LINE, Instagram, Facebook and X by name, any web view of Android, and those of iOS, which lack `Safari/`. */
const IN_APP = /\bLine\/|Instagram|FBA[NV]\/|Twitter for |; wv\)|iP(?:hone|ad|od)(?!.*Safari\/)/;

/** A browser within another app, where a download does nothing and says nothing. */
export function isInApp(userAgent: string): boolean {
	// Sites on the home screen of iOS lack it too.
	return IN_APP.test(userAgent) && !matchMedia('(display-mode: standalone)').matches;
}
