/** When frames come, made up in tests. */
interface Frames {
	/** When the frame of now began: the same for all that comes before the next one. */
	readonly began: () => unknown;
	readonly next: (then: () => void) => void;
}

/** The browser's own; a frame is asked for only where something waits for it. */
const BROWSER: Frames = {
	began: () => document.timeline.currentTime,
	next: (then) => void requestAnimationFrame(then)
};

/**
 * Acts at once, and from then on once a frame at most: of what comes faster, the last value is acted by in the
 * next frame and the others never are.
 */
export function onceAFrame<Value>(
	act: (value: Value) => void,
	{ began, next }: Frames = BROWSER
): (value: Value) => void {
	let acted: unknown = NaN;
	let held: { readonly value: Value } | null = null;

	function give(value: Value) {
		acted = began();
		act(value);
	}

	function giveHeld() {
		const last = held;
		held = null;
		if (last) give(last.value);
	}

	return (value) => {
		const isWaiting = held !== null;
		if (!isWaiting && began() !== acted) {
			give(value);
			return;
		}
		held = { value };
		if (!isWaiting) next(giveHeld);
	};
}
