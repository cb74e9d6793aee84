/**
 * The origin to tell how high the page is: that of the page around the frame, if the build allows it.
 * Heights tell which question is shown, so no other page may learn them.
 *
 * @param allowed the origins of `FRAME_ANCESTORS`
 * @param parent undefined in browsers that do not name it; there the header alone decides
 */
export function targetOrigin(
	allowed: readonly string[],
	parent: string | undefined
): string | undefined {
	if (parent === undefined) return allowed.length > 0 ? '*' : undefined;
	return allowed.some((each) => isMatch(each, parent)) ? parent : undefined;
}

function isMatch(allowed: string, origin: string): boolean {
	const [start = '', end] = allowed.split('*');
	return end === undefined ? origin === allowed : origin.startsWith(start) && origin.endsWith(end);
}
