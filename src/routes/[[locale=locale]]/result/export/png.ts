/** Pixels per unit, so that letters stay sharp. */
const SCALE = 2;

/** Converts an SVG to a PNG. Rejects if the browser cannot draw it. */
export async function pngOf(svg: string, size: { width: number; height: number }): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = await loaded(url);
		const canvas = document.createElement('canvas');
		canvas.width = size.width * SCALE;
		canvas.height = size.height * SCALE;
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
