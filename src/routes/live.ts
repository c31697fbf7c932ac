import { exchange } from '$lib/explorer/exchange';
import { released } from '$lib/explorer/first-deeds';
import type { LiveCode } from '$lib/explorer/LateFigures.svelte';
import Figures from './Figures.svelte';

/** All code of live charts, fetched in one piece when it is wanted. */
export const live: LiveCode = { Figures, exchange, released };
