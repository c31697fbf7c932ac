import { exchange } from './exchange';
import { estimatesBeside } from '$lib/view/estimates-beside';
import type { LiveCode } from './LateFigures.svelte';
import Figures from './Figures.svelte';
import OthersSay from './LiveOthersSay.svelte';
import StripFiles from './StripFiles.svelte';

/** All code of live charts, fetched in one piece when it is wanted. */
export const live: LiveCode = { Figures, OthersSay, StripFiles, exchange, estimatesBeside };
