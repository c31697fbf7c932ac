/** How long nothing must have been asked for until a reader rests, in milliseconds; two frames come on top. */
const PAUSE = 200;

/** How long it must have been until a reader stays: one who rests may step on, in milliseconds. */
export const STAY = 1000;

/**
 * Acts by the last of many quick calls, once no other has followed for a moment: for some time, and for two frames
 * after it, so that a machine that is slow to draw is not taken for a reader who rests.
 */
export function atRest(
	pause = PAUSE,
	nextFrame: (then: () => void) => void = (then) => void requestAnimationFrame(then)
): (act: () => void) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let latest = 0;
	return (act) => {
		const own = ++latest;
		const actIfLatest = () => {
			if (own === latest) act();
		};
		clearTimeout(timer);
		timer = setTimeout(() => nextFrame(() => nextFrame(actIfLatest)), pause);
	};
}
