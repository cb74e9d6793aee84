/** Draws an SVG as the PNG file that a build writes. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

export function png(svg: string): Response {
	// The machine that builds may have no Japanese font.
	const font = createRequire(import.meta.url).resolve(
		'@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'
	);
	const image = new Resvg(svg, { font: { fontFiles: [font], loadSystemFonts: false } }).render();
	return new Response(new Uint8Array(image.asPng()), { headers: { 'content-type': 'image/png' } });
}
