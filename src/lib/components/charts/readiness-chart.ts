/** Computes the geometry of the chart of readiness over time, in CSS pixels. */
import { scaleLinear, scaleTime } from 'd3-scale';
import {
	line,
	symbol,
	symbolCircle,
	symbolSquare,
	symbolTriangle,
	type SymbolType
} from 'd3-shape';
import type { Role } from '$lib/assessment/questions';
import type { NamedRole, ReadinessRow } from '$lib/presenters/history-rows';

interface Point {
	readonly x: number;
	readonly y: number;
}

interface Tick {
	readonly at: number;
	readonly label: string;
}

interface RoleCurve extends NamedRole {
	/** The `d` of the line. */
	readonly path: string;
	/** The `d` of the shape of its marks, around its own origin. */
	readonly shape: string;
	readonly marks: readonly Point[];
	/** The start of its name. */
	readonly label: Point;
	/** The `d` of the line from the last mark to the name. */
	readonly leader: string;
}

export interface Chart {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	readonly thresholds: readonly Tick[];
	readonly curves: readonly RoleCurve[];
}

const TOP = 12;
const LEFT = 40;
const BELOW = 28;
/** The least distances between marks on a line, between dates, and between names. */
const MARK_GAP = 28;
const DATE_GAP = 96;
const NAME_GAP = 18;
const SHAPES: Readonly<Record<Role, SymbolType>> = {
	'support-pmo': symbolCircle,
	pm: symbolSquare,
	'true-pmo': symbolTriangle
};

/** Formats the labels of the axes. */
export interface AxisLabels {
	percent: (n: number) => string;
	day: (date: Date) => string;
	time: (date: Date) => string;
}

/** The share of the points at which a stage begins. */
export interface Threshold {
	readonly share: number;
	readonly label: string;
}

/** @param rows oldest first, at least two of them */
export function drawChart(
	rows: readonly ReadinessRow[],
	roles: readonly NamedRole[],
	width: number,
	labels: AxisLabels,
	thresholds: readonly Threshold[] = []
): Chart {
	// `ReadinessChart.svelte` reserves the same height.
	const height = Math.round(Math.min(320, Math.max(220, width * 0.55)));
	const bottom = height - BELOW;
	const right = width - Math.max(...roles.map(({ name }) => widthOf(name))) - 12;
	const dates = rows.map(({ finishedAt }) => new Date(finishedAt));
	const [first = new Date(0), last = first] = [dates[0], dates.at(-1)];
	const x = scaleTime([first, last], [LEFT + 8, right - 8]);
	const y = scaleLinear([0, 1], [bottom, TOP]);
	const names = apart(
		roles.map(({ role }) => y(rows.at(-1)?.shares[role] ?? 0)),
		bottom
	);
	return {
		width,
		height,
		left: LEFT,
		right,
		bottom,
		xTicks: dateTicks(first, last, (right - LEFT) / DATE_GAP, labels).map((tick) => ({
			at: x(tick.date),
			label: tick.label
		})),
		yTicks: y
			.ticks(5)
			.map((share) => ({ at: y(share), label: labels.percent(Math.round(share * 100)) })),
		thresholds: thresholds.map(({ share, label }) => ({ at: y(share), label })),
		curves: roles.map(({ role, name }, index) => {
			const points = rows.map(({ shares }, at) => ({ x: x(dates[at] ?? 0), y: y(shares[role]) }));
			const label = { x: right + 10, y: names[index] ?? 0 };
			const end = points.at(-1) ?? label;
			return {
				role,
				name,
				path:
					line<Point>(
						(point) => point.x,
						(point) => point.y
					).digits(1)(points) ?? '',
				shape: symbol(SHAPES[role], 64)() ?? '',
				marks: spaced(points),
				label,
				leader: `M${end.x},${end.y}L${label.x - 3},${label.y}`
			};
		})
	};
}

/** Dates, or times within a day; the two ends if no round one lies between. */
function dateTicks(first: Date, last: Date, room: number, { day, time }: AxisLabels) {
	const days = (Number(last) - Number(first)) / 86_400_000;
	const format = days < 2 ? time : day;
	const inside = scaleTime([first, last], [0, 1]).ticks(Math.max(2, Math.floor(room)));
	const dates =
		inside.length >= 2 ? inside : Number(first) < Number(last) ? [first, last] : [first];
	// d3 may return more ticks than asked for.
	const every = Math.ceil(dates.length / Math.max(2, Math.floor(room)));
	return dates.filter((_, at) => at % every === 0).map((date) => ({ date, label: format(date) }));
}

/** Drops points too close to the next; the last one always stays. */
function spaced(points: readonly Point[]): Point[] {
	const marks: Point[] = [];
	for (const point of points.toReversed()) {
		const before = marks.at(-1);
		if (!before || before.x - point.x >= MARK_GAP) marks.push(point);
	}
	return marks;
}

/** Moves names apart so that none overlap, as little as possible. */
function apart(heights: readonly number[], bottom: number): number[] {
	const order = heights.map((height, at) => ({ height, at })).sort((a, b) => a.height - b.height);
	let free = 0;
	for (const each of order) {
		each.height = Math.max(each.height, free);
		free = each.height + NAME_GAP;
	}
	let limit = bottom;
	for (const each of order.toReversed()) {
		each.height = Math.min(each.height, limit);
		limit = each.height - NAME_GAP;
	}
	const apart = [...heights];
	for (const { height, at } of order) apart[at] = height;
	return apart;
}

/** An estimate: full-width letters are as wide as the font is high, others half of that. */
function widthOf(name: string): number {
	return [...name].reduce((sum, letter) => sum + (letter > '\u2fff' ? 12.5 : 7), 0);
}
