let isTakingHold = false;

/** Whether code is taking hold of what still stands as it was served: a page, or a part of it later; never on the server. */
export function isStarting(): boolean {
	if (typeof document === 'undefined') return false;
	return isTakingHold || document.documentElement.dataset.live === undefined;
}

/** Has code take hold of a part that still stands as it was served. */
export function takeHold<Of>(hold: () => Of): Of {
	isTakingHold = true;
	try {
		return hold();
	} finally {
		isTakingHold = false;
	}
}
