import { stateEntries } from './state-page.server';

/** Words and tables that never change: the page runs no code of its own (src/start/). */
export const csr = false;

export const load = () => ({ states: stateEntries() });
