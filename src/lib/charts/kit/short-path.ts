/** A place in a drawing. */
interface Spot {
	readonly x: number;
	readonly y: number;
}

/** Path data of straight strokes, as d3 and our own charts write it. */
const STRAIGHT = /^[MLHVZmlhvz\d\s,.-]*$/;

const TOKENS = /([MLHVZmlhvz])|(-?(?:\d+\.?\d*|\.\d+))/g;

/** One command with what belongs to it: "L" with two numbers, "h" with one, "z" with none. */
interface Step {
	readonly command: string;
	readonly numbers: readonly number[];
}

/**
 * The same strokes in steps from place to place, rounded to so many decimals: what repeats reads alike, so that it
 * packs well. Each place is rounded by itself, so errors do not add up. A path with curves stays as it is.
 */
export function shortPath(path: string, decimals: number): string {
	if (!STRAIGHT.test(path)) return path;
	const scale = 10 ** decimals;
	const rounded = ({ x, y }: Spot): Spot => ({
		x: Math.round(x * scale),
		y: Math.round(y * scale)
	});
	let [at, start]: readonly [Spot, Spot] = [ORIGIN, ORIGIN];
	return stepsOf(path)
		.map((step) => {
			const to = /z/i.test(step.command) ? start : endOf(step, at);
			const [from, end] = [rounded(at), rounded(to)];
			at = to;
			if (/m/i.test(step.command)) start = to;
			return written(step.command, { x: (end.x - from.x) / scale, y: (end.y - from.y) / scale });
		})
		.join('');
}

const ORIGIN: Spot = { x: 0, y: 0 };

function stepsOf(path: string): readonly Step[] {
	const steps: { command: string; numbers: number[] }[] = [];
	for (const [text, command] of path.matchAll(TOKENS)) {
		const last = steps.at(-1);
		if (command) steps.push({ command, numbers: [] });
		else if (last && last.numbers.length < roomOf(last.command)) last.numbers.push(Number(text));
		// More numbers than a command takes repeat it; after a move they are lines.
		else if (last) steps.push({ command: repeated(last.command), numbers: [Number(text)] });
	}
	return steps;
}

function roomOf(command: string): number {
	if (/z/i.test(command)) return 0;
	return /[hv]/i.test(command) ? 1 : 2;
}

function repeated(command: string): string {
	if (command === 'M') return 'L';
	return command === 'm' ? 'l' : command;
}

function endOf({ command, numbers: [first = 0, second = 0] }: Step, at: Spot): Spot {
	const isAbsolute = command === command.toUpperCase();
	const from = isAbsolute ? ORIGIN : at;
	switch (command.toLowerCase()) {
		case 'h':
			return { x: from.x + first, y: at.y };
		case 'v':
			return { x: at.x, y: from.y + first };
		default:
			return { x: from.x + first, y: from.y + second };
	}
}

function written(command: string, by: Spot): string {
	const kind = command.toLowerCase();
	if (kind === 'z') return 'z';
	if (kind === 'm') return `m${pair(by)}`;
	if (by.y === 0) return `h${short(by.x)}`;
	return by.x === 0 ? `v${short(by.y)}` : `l${pair(by)}`;
}

function pair({ x, y }: Spot): string {
	return `${short(x)}${y < 0 ? '' : ' '}${short(y)}`;
}

/** Without the zero before a point. */
function short(value: number): string {
	return String(value).replace(/^(-?)0\./, '$1.');
}
