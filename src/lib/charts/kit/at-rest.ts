/** How long nothing must have been asked for until a reader rests, in milliseconds; a frame comes on top. */
const PAUSE = 200;

/** How long it must have been until a reader stays: one who rests may step on, in milliseconds. */
export const STAY = 1000;

/**
 * Acts by the last of many quick calls, once no other has followed for some time, nor with the frame after it: on a
 * machine that is slow to draw the next call has waited for that frame, and comes in it before all else.
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
		timer = setTimeout(() => nextFrame(actIfLatest), pause);
	};
}
