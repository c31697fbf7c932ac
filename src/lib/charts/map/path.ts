/** A closed line or an open one, in units of the map. */
export type Line = readonly (readonly number[])[];

/** SVG path of closed rings, in relative steps of a tenth; rings that shrink to a line are left out. */
export function ringsPath(rings: readonly Line[]): string {
	return rings
		.map((ring) => stepsOf(ring.slice(0, -1)))
		.filter(isArea)
		.map(closed)
		.join('');
}

/** SVG path of open lines, in relative steps of a tenth. */
export function linesPath(lines: readonly Line[]): string {
	return lines.map(stepsOf).filter(isLine).map(drawn).join('');
}

type Step = readonly [dx: number, dy: number];

/** From tenth to tenth, so that two states that share a border round it the same; no empty steps. */
function stepsOf(line: Line): readonly Step[] {
	let [x, y] = [0, 0];
	const steps: Step[] = [];
	for (const [toX = 0, toY = 0] of line) {
		const [nextX, nextY] = [Math.round(toX * 10), Math.round(toY * 10)];
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
	const numbers = steps.flat().map(tenths);
	return numbers.reduce((text, number) => `${text}${gap(text, number)}${number}`, letter);
}

function tenths(value: number): string {
	return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** A space where two numbers would run together. */
function gap(text: string, number: string): string {
	const last = text.at(-1) ?? '';
	return number.startsWith('-') || !/[\d.]/.test(last) ? '' : ' ';
}
