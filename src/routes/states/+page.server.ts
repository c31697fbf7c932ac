import { allStates } from './all-states.server';

export const load = () => allStates();
