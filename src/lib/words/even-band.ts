import { BAND_SHARE } from '$lib/fiscal/core/verdict-band';

/** How far a balance may be from even and count as about even, of what was paid: "2%". */
export const EVEN_BAND = `${100 * BAND_SHARE}%`;
