/** A closed line or an open one, in units of the map. */
export type Line = readonly (readonly number[])[];

/** Side of the grid that outlines are rounded to, in units of the map: less than a pixel at any width. */
export const GRID = 0.25;

/** SVG path of closed rings, in whole steps of a grid; rings that shrink to a line are left out. */
export function ringsPath(rings: readonly Line[], grid = GRID): string {
	return rings
		.map((ring) => stepsOf(ring.slice(0, -1), grid))
		.filter(isArea)
		.map(closed)
		.join('');
}

/** SVG path of open lines, in whole steps of a grid. */
export function linesPath(lines: readonly Line[], grid = GRID): string {
	return lines
		.map((line) => stepsOf(line, grid))
		.filter(isLine)
		.map(drawn)
		.join('');
}

type Step = readonly [dx: number, dy: number];

/** From place to place on the grid, so that two states that share a border round it the same; no empty steps. */
function stepsOf(line: Line, grid: number): readonly Step[] {
	let [x, y] = [0, 0];
	const steps: Step[] = [];
	for (const [toX = 0, toY = 0] of line) {
		const [nextX, nextY] = [Math.round(toX / grid), Math.round(toY / grid)];
		if (steps.length > 0 && nextX === x && nextY === y) continue;
		steps.push([nextX - x, nextY - y]);
		[x, y] = [nextX, nextY];
	}
	return steps;
}

function isArea(steps: readonly Step[]): boolean {
	return steps.length > 2;
}

function isLine(steps: readonly Step[]): boolean {
	return steps.length > 1;
}

function closed(steps: readonly Step[]): string {
	return `${drawn(steps)}z`;
}

function drawn([start, ...rest]: readonly Step[]): string {
	return `${command('M', start ? [start] : [])}${command('l', rest)}`;
}

function command(letter: string, steps: readonly Step[]): string {
	return steps.flat().reduce((text, number) => `${text}${gap(text, number)}${number}`, letter);
}

/** A space where two numbers would run together. */
function gap(text: string, number: number): string {
	return number < 0 || !/\d$/.test(text) ? '' : ' ';
}
