/**
 * Draws the result as a self-contained SVG, so that it looks the same in any program. It shows the
 * role, its stage, want and can, and the climb, but no single answer and no note.
 */
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import { capitalised } from './answer-labels';
import { climbRows } from './climb';
import { roleScoreRows, type ResultView } from './result';
import type { ClimbRow } from './result-rows';
import { escapeXml, fitText } from './svg-text';

export const PICTURE = { width: 1200, height: 675 } as const;

/** A picture cannot follow the scheme of its reader. */
const INK = __THEME__.colours.light.ink;
const SOFT = __THEME__.colours.light.inkSoft;
const GROUND = __THEME__.colours.light.ground;
const BAR = __THEME__.colours.light.surface;
const LINE = __THEME__.colours.light.lineSoft;
const CAN = __THEME__.colours.light.accent;
const CAN_SOFT = __THEME__.colours.light.accentSoft;
const WANT = __THEME__.colours.light.want;
const FONT =
	"'Hiragino Sans','Hiragino Kaku Gothic ProN','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',Meiryo,system-ui,sans-serif";

const LEFT = 56;
const RIGHT = PICTURE.width - LEFT;
/** Bars to the left of it, rungs to the right. */
const MIDDLE = 648;

export interface PictureWords {
	readonly siteName: string;
	readonly date: string;
	readonly climb: string;
	readonly alt: (role: string, stage: string) => string;
	readonly pointsOf: (n: number, outOf: number) => string;
}

export function resultPicture(view: ResultView, words: PictureWords): string {
	const { recommendation, words: result } = view;
	const { recommended, heading, stage } = result.scores;
	const role = capitalised(view.kinds[recommendation.role].name);
	const near = result.stages[recommendation.stage];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" role="img" aria-label="${escapeXml(withoutPhraseBreaks(words.alt(role, near)))}" font-family="${FONT}">`,
		`<rect width="100%" height="100%" fill="${GROUND}"/>`,
		`<rect width="100%" height="12" fill="${CAN}"/>`,
		text(words.siteName, LEFT, 66, { width: 700, fill: SOFT, weight: 700 }),
		text(words.date, RIGHT, 66, { width: 360, fill: SOFT, anchor: 'end' }),
		text(recommended, LEFT, 132, { width: 560, fill: SOFT }),
		text(role, LEFT, 194, { width: 560, size: 58, weight: 700 }),
		text(stage, MIDDLE, 132, { width: 490, fill: SOFT }),
		text(near, MIDDLE, 194, { width: 490, size: 46, weight: 700, fill: CAN }),
		`<line x1="${LEFT}" x2="${RIGHT}" y1="232" y2="232" stroke="${LINE}" stroke-width="2"/>`,
		text(heading, LEFT, 286, { width: 500, weight: 700 }),
		...bars(view, words),
		text(words.climb, MIDDLE, 286, { width: 480, weight: 700 }),
		...rungs(view),
		'</svg>'
	].join('\n');
}

interface Look {
	readonly width: number;
	readonly size?: number;
	readonly fill?: string;
	readonly weight?: 400 | 700;
	readonly anchor?: 'start' | 'middle' | 'end';
}

function text(content: string, x: number, y: number, look: Look): string {
	const { width, size = 24, fill = INK, weight = 400, anchor = 'start' } = look;
	const fitted = fitText(withoutPhraseBreaks(content), size, width);
	return `<text x="${x}" y="${y}" font-size="${fitted.size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapeXml(fitted.text)}</text>`;
}

function bars(view: ResultView, { pointsOf }: PictureWords): string[] {
	const { interest, readiness } = view.words.scores;
	return roleScoreRows(view).flatMap((row, at) => {
		const y = 332 + at * 108;
		return [
			text(capitalised(row.name), LEFT, y, { width: 500, weight: 700, size: 22 }),
			...bar(interest, pointsOf(row.interest, row.interestOutOf), y + 16, {
				share: row.interest / row.interestOutOf,
				fill: WANT
			}),
			...bar(readiness, pointsOf(row.points, row.outOf), y + 48, {
				share: row.points / row.outOf,
				fill: CAN
			})
		];
	});
}

function bar(label: string, figure: string, y: number, of: { share: number; fill: string }) {
	const [x, length] = [LEFT + 76, 340];
	return [
		text(label, LEFT, y + 20, { width: 68, size: 20, fill: SOFT }),
		`<rect x="${x}" y="${y}" width="${length}" height="24" rx="4" fill="${BAR}" stroke="${LINE}"/>`,
		`<rect x="${x}" y="${y}" width="${Math.round(length * of.share)}" height="24" rx="4" fill="${of.fill}"/>`,
		text(figure, x + length + 100, y + 20, { width: 90, size: 20, anchor: 'end' })
	];
}

/** As on the page: stairs with a tick on those mastered, the person, and a flag on the destination. */
function rungs(view: ResultView): string[] {
	const { words, recommendation } = view;
	const rows = climbRows(view);
	const reached = rows.findLastIndex((row) => row.isReached);
	const [ground, width, floor] = [36, 148, 620];
	const careers = recommendation.beyond.map((career) => words.careers[career]).join(' / ');
	const left = (rung: number) => MIDDLE + ground + rung * (width + 4);
	const top = (rung: number) => (rung < 0 ? floor : 546 - rung * 50);
	return [
		...(careers ? [text(`→ ${careers}`, MIDDLE, 326, { width: 492, size: 20, fill: SOFT })] : []),
		`<line x1="${MIDDLE}" x2="${left(rows.length) - 4}" y1="${floor}" y2="${floor}" stroke="${LINE}" stroke-width="2"/>`,
		...rows.flatMap((row, rung) => {
			const [x, y, height] = [left(rung), top(rung), floor - top(rung)];
			const box = (from: number, look: string) =>
				`<rect x="${x}" y="${y + from}" width="${width}" height="${height - from}" rx="4" ${look}/>`;
			const line = (content: string, down: number, look: Omit<Look, 'width' | 'anchor'>) =>
				text(content, x + width / 2, y + down, { width: width - 8, anchor: 'middle', ...look });
			const marks = [
				...(row.state === 'next' ? [{ mark: words.scores.recommended, fill: CAN }] : []),
				...(row.isDestination ? [{ mark: words.scores.destination, fill: WANT }] : [])
			];
			const above = row.isDestination || rung === reached ? 60 : 14;
			const fill = row.state === 'mastered' ? GROUND : row.state === 'shut' ? SOFT : INK;
			return [
				box(0, BOXES[row.state]),
				...(row.state === 'next'
					? [
							box(Math.round(height * (1 - row.share)), `fill="${CAN_SOFT}"`),
							box(0, `fill="none" stroke="${CAN}" stroke-width="5"`)
						]
					: []),
				line(row.name, 32, { size: 22, weight: 700, fill }),
				row.state === 'mastered'
					? drawn(x + width / 2 - 9, y + 54, `${TICK} stroke="${GROUND}"`)
					: line(row.stage, 58, { size: 17, fill }),
				...(row.isDestination ? [drawn(x + width - 40, y, FLAG)] : []),
				...marks.map(({ mark, fill }, at) =>
					line(mark, -above - (marks.length - 1 - at) * 24, { size: 18, weight: 700, fill })
				)
			];
		}),
		drawn(reached < 0 ? MIDDLE + ground / 2 : left(reached) + 30, top(reached), PERSON)
	];
}

const BOXES = {
	mastered: `fill="${CAN}"`,
	next: `fill="${GROUND}"`,
	open: `fill="${GROUND}" stroke="${LINE}" stroke-width="2"`,
	shut: `fill="${BAR}" stroke="${SOFT}" stroke-width="2" stroke-dasharray="8 6"`
} as const satisfies Record<ClimbRow['state'], string>;

/** The attributes of paths, drawn from the point where each stands. */
const TICK = 'd="M0 0 l4 4 l7 -8" fill="none" stroke-width="2.5"';
const FLAG = `d="M0 0 v-28 l17 7 l-17 7" fill="${WANT}" stroke="${WANT}" stroke-width="2" stroke-linejoin="round"`;
const PERSON = `d="M-6.5 -1 v-7 a6.5 6.5 0 0 1 13 0 v7 z M-5 -21 a5 5 0 0 1 10 0 a5 5 0 0 1 -10 0 z" fill="${INK}"`;

const drawn = (x: number, y: number, path: string) =>
	`<path transform="translate(${x} ${y}) scale(1.7)" ${path}/>`;
