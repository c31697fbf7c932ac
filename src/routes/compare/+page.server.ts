import { servedFirst, servedSurprise } from '../(explorer)/served.server';

export const load = () => ({ ...servedFirst(), surprise: servedSurprise() });
