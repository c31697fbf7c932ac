import { servedFirst } from '../(explorer)/served.server';

export const load = () => servedFirst();
