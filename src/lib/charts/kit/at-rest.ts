/** How long nothing must have been asked for until a reader rests, in milliseconds. */
const PAUSE = 250;

/** Acts by the last of many quick calls, once no other has followed for a moment. */
export function atRest(): (act: () => void) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (act) => {
		clearTimeout(timer);
		timer = setTimeout(act, PAUSE);
	};
}
