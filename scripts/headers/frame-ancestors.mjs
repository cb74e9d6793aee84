/** The origins that may frame the site: `FRAME_ANCESTORS` at build time. None by default. */

const HOST = String.raw`[a-z\d-]+(\.[a-z\d-]+)*`;
/** Plain http is for trials on one's own machine. */
const ORIGIN = new RegExp(
	String.raw`^(https://(${HOST}|\*\.[a-z\d-]+\.${HOST})|http://(localhost|127\.0\.0\.1))(:\d{1,5})?$`
);

/**
 * @param {string} [value]
 * @returns {readonly string[]} none: the site may not be framed
 */
export function frameAncestors(value = process.env.FRAME_ANCESTORS) {
	const origins = (value ?? '').split(' ').filter((origin) => origin !== '');
	const wrong = origins.find((origin) => !ORIGIN.test(origin));
	if (wrong === undefined) return origins;
	throw new Error(
		`FRAME_ANCESTORS names ${JSON.stringify(wrong)}: it must list origins, divided by spaces, such as 'https://www.company.example https://*.company.example'. They have no path, and only localhost has http.`
	);
}
