import { stateEntries } from '$lib/explorer/state-page.server';

export const load = () => ({ states: stateEntries() });
