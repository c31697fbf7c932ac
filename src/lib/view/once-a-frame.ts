/**
 * Acts at once, and from then on once a frame at most: of what comes faster, the last value is acted by in the
 * next frame and the others never are.
 */
export function onceAFrame<Value>(
	act: (value: Value) => void,
	nextFrame: (then: () => void) => void = (then) => void requestAnimationFrame(then)
): (value: Value) => void {
	let isTaken = false;
	let held: { readonly value: Value } | null = null;

	function give(value: Value) {
		isTaken = true;
		nextFrame(free);
		act(value);
	}

	function free() {
		isTaken = false;
		const last = held;
		held = null;
		if (last) give(last.value);
	}

	return (value) => {
		if (isTaken) held = { value };
		else give(value);
	};
}
