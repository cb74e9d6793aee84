/**
 * Draws the result as a self-contained SVG, so that it looks the same in any program. It shows the
 * role, its stage, want and can, and the climb, but no single answer and no note.
 */
import { ROLES } from '$lib/assessment/questions';
import { capitalised } from './answer-labels';
import { roleScoreRows, type ResultView } from './result';
import { escapeXml, fitText } from './svg-text';

export const PICTURE = { width: 1200, height: 675 } as const;

/** The light colours of `app.css`: a picture cannot follow the reader's theme. */
const INK = '#1a1a1a';
const SOFT = '#4d4d4d';
const GROUND = '#ffffff';
const BAR = '#f2f2f2';
const LINE = '#cccccc';
const CAN = '#0017c1';
const CAN_SOFT = '#e8f1fe';
const WANT = '#c74700';
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
		`<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" role="img" aria-label="${escapeXml(words.alt(role, near))}" font-family="${FONT}">`,
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
	const fitted = fitText(content, size, width);
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

/** Three steps that rise to the right, and above them the careers beyond. */
function rungs(view: ResultView): string[] {
	const { role, destination, climb, beyond } = view.recommendation;
	const { recommended, destination: goal } = view.words.scores;
	const [width, floor] = [160, 620];
	const careers = beyond.map((career) => view.words.careers[career]).join(' / ');
	return [
		...(careers ? [text(`→ ${careers}`, MIDDLE, 326, { width: 492, size: 20, fill: SOFT })] : []),
		...ROLES.flatMap((each, at) => {
			const [x, top] = [MIDDLE + at * (width + 6), 546 - at * 68];
			const [isRole, isOnTheWay] = [each === role, climb.includes(each)];
			const marks = [...(isRole ? [recommended] : []), ...(each === destination ? [goal] : [])];
			return [
				`<rect x="${x}" y="${top}" width="${width}" height="${floor - top}" rx="4" fill="${isRole ? CAN : isOnTheWay ? CAN_SOFT : BAR}" stroke="${isOnTheWay ? CAN : LINE}" stroke-width="2"/>`,
				text(capitalised(view.kinds[each].name), x + width / 2, top + 36, {
					width: width - 16,
					size: 22,
					weight: 700,
					fill: isRole ? GROUND : isOnTheWay ? INK : SOFT,
					anchor: 'middle'
				}),
				...marks.map((mark, above) =>
					text(mark, x + width / 2, top - 12 - (marks.length - 1 - above) * 24, {
						width: width - 4,
						size: 18,
						fill: CAN,
						weight: 700,
						anchor: 'middle'
					})
				)
			];
		})
	];
}
