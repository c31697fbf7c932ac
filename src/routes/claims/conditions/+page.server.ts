import { servedSideClaims } from '$lib/explorer/conditions/served.server';

export const load = () => servedSideClaims();
