import type { StateCode } from '$lib/data/states';

/** The keys that move from one state to another. */
export const MOVE_KEYS = [
	'ArrowUp',
	'ArrowDown',
	'ArrowLeft',
	'ArrowRight',
	'Home',
	'End'
] as const;

/** A key that moves from one state to another. */
export type MoveKey = (typeof MOVE_KEYS)[number];

/** Whether a key moves from one state to another. */
export function isMoveKey(key: string): key is MoveKey {
	return (MOVE_KEYS as readonly string[]).includes(key);
}

/** A place in the page, in client pixels: where a tooltip stands. */
export interface Anchor {
	readonly x: number;
	readonly y: number;
}

/** Tells which state or county the reader points at, by pointer or keys, and where it is; `null` for none. */
export type OnPoint<Code extends string = StateCode> = (code: Code | null, anchor?: Anchor) => void;

/** Tells which state or county the reader chooses. */
export type OnChoose<Code extends string = StateCode> = (code: Code) => void;

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

function endOf<T>(list: readonly T[], key: MoveKey): T | undefined {
	if (key === 'Home') return list[0];
	if (key === 'End') return list.at(-1);
	return undefined;
}

/** The neighbor in a list: left and up go back, right and down go on, and the list ends where it ends. */
export function nextInOrder(order: readonly StateCode[], from: StateCode, key: MoveKey): StateCode {
	const end = endOf(order, key);
	if (end) return end;
	const step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
	const at = order.indexOf(from) + step;
	return order[Math.min(Math.max(at, 0), order.length - 1)] ?? from;
}
