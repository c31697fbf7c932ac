import { servedAccount } from '$lib/explorer/account-served.server';

export const load = () => servedAccount();
