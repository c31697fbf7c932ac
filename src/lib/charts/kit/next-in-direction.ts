import type { StateCode } from '$lib/data/states';
import { endOf, type MoveKey } from './pointing';

/** A state or county at a place of a drawing; y grows downward. */
export interface Position<Code extends string = StateCode> {
	readonly code: Code;
	readonly x: number;
	readonly y: number;
}

/** How much a step to the side weighs against a step ahead. */
const ASIDE = 2;

/**
 * The nearest state or county in the direction of a key, straight ahead before aside, never more aside than ahead;
 * the same state where there is none. Home and End go to the first and the last of the list.
 */
export function nextInDirection<Code extends string>(
	positions: readonly Position<Code>[],
	from: Code,
	key: MoveKey
): Code {
	const first = endOf(positions, key);
	const start = positions.find((position) => position.code === from);
	if (first) return first.code;
	if (!start) return from;
	let [best, least] = [from, Infinity];
	for (const position of positions) {
		const cost = costOf(start, position, key);
		if (cost < least) [best, least] = [position.code, cost];
	}
	return best;
}

function costOf(from: Position<string>, to: Position<string>, key: MoveKey): number {
	const [ahead, aside] = along(to.x - from.x, to.y - from.y, key);
	if (ahead <= 0 || aside > ahead) return Infinity;
	return ahead + ASIDE * aside;
}

function along(dx: number, dy: number, key: MoveKey): readonly [ahead: number, aside: number] {
	switch (key) {
		case 'ArrowUp':
			return [-dy, Math.abs(dx)];
		case 'ArrowDown':
			return [dy, Math.abs(dx)];
		case 'ArrowLeft':
			return [-dx, Math.abs(dy)];
		default:
			return [dx, Math.abs(dy)];
	}
}
