interface Kind {
	/** Whether it must be the browser that readers have, as where time is measured. */
	isWhole?: boolean;
}

export function findChromium(kind?: Kind): Promise<string | null>;
export function ensureChromium(kind?: Kind): Promise<string | null>;
