import { servedFirst } from './served.server';

export const load = () => servedFirst();
