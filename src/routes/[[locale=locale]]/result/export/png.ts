/** Draws an SVG on a canvas, twice as fine as it is large, so that its letters stay sharp. */
const FINENESS = 2;

/** Rejects where the browser does not draw it. */
export async function pngOf(svg: string, size: { width: number; height: number }): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = await loaded(url);
		const canvas = document.createElement('canvas');
		canvas.width = size.width * FINENESS;
		canvas.height = size.height * FINENESS;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) => {
			canvas.toBlob((blob) => {
				if (blob) resolve(blob);
				else reject(new Error('The picture could not be encoded'));
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(url);
	}
}

function loaded(url: string): Promise<HTMLImageElement> {
	return new Promise((resolve, reject) => {
		const image = new Image();
		image.onload = () => resolve(image);
		image.onerror = () => reject(new Error('The picture could not be drawn'));
		image.src = url;
	});
}
