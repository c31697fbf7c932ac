import { stateEntries } from './state-page.server';

export const load = () => ({ states: stateEntries() });
