import { allStates } from './state-page.server';

export const load = () => allStates();
