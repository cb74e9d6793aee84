/** Draws the picture that other sites show with a link: the site's name, its question, and the ladder. */
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import { capitalised } from './answer-labels';
import { escapeXml, fitText } from './svg-text';

/** In pixels, as Open Graph asks for. */
export const PICTURE = { width: 1200, height: 630 } as const;

const LEFT = 72;

const GROUND = __THEME__.colours.light.ground;
const ACCENT = __THEME__.colours.light.accent;

export interface PictureTexts {
	readonly siteName: string;
	/** One line, and another after a comma or colon. */
	readonly title: string;
	/** From the lowest up. */
	readonly rungs: readonly string[];
}

export function openGraphPicture({ siteName, title, rungs }: PictureTexts): string {
	const { width, height } = PICTURE;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Noto Sans JP" font-weight="700">`,
		`<rect width="100%" height="100%" fill="${GROUND}"/>`,
		`<rect width="100%" height="16" fill="${ACCENT}"/>`,
		text(siteName, 110, { size: 34, fill: __THEME__.colours.light.inkSoft }),
		...withoutPhraseBreaks(title)
			.split(/(?<=[、:])\s*/)
			.map((line, at) =>
				text(line, 206 + at * 84, { size: 64, fill: __THEME__.colours.light.ink })
			),
		...rungs.map((name, rung) => stair(capitalised(name), rung, rungs.length)),
		'</svg>'
	].join('\n');
}

function text(content: string, y: number, { size, fill }: { size: number; fill: string }): string {
	const fitted = fitText(content, size, PICTURE.width - 2 * LEFT);
	return `<text x="${LEFT}" y="${y}" font-size="${fitted.size}" fill="${fill}">${escapeXml(fitted.text)}</text>`;
}

function stair(name: string, rung: number, of: number): string {
	const step = (PICTURE.width - 2 * LEFT + 8) / of;
	const [x, y, width] = [LEFT + rung * step, 510 - rung * 70, step - 8];
	return [
		`<rect x="${x}" y="${y}" width="${width}" height="${PICTURE.height - y}" fill="${ACCENT}"/>`,
		`<text x="${x + width / 2}" y="${y + 52}" font-size="34" text-anchor="middle" fill="${GROUND}">${escapeXml(name)}</text>`
	].join('\n');
}
