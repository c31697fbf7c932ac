import type { StateCode } from '$lib/data/states';

/** The keys that move from one state to another. */
const MOVE_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;

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

/** The first or the last of a list, where a key goes there. */
export function endOf<T>(list: readonly T[], key: MoveKey): T | undefined {
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
