import { servedFirst } from '$lib/explorer/served.server';

export const load = () => servedFirst();
