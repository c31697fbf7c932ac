import { servedSideClaims } from './served.server';

export const load = () => servedSideClaims();
