import { servedFirst } from '$lib/view/figure-files.server';
import { servedSurprise } from '../(explorer)/served.server';

export const load = () => ({ ...servedFirst(), surprise: servedSurprise() });
