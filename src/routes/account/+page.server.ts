import { servedAccount } from './account-served.server';

export const load = () => servedAccount();
