import { directory } from './entries.server';

/** A list of links: the field over it is brought to life by src/search/, as on every page. */
export const csr = false;

export const load = () => ({ lists: directory() });
