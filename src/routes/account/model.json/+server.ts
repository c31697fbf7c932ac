import { json } from '@sveltejs/kit';
import { accountOfDatasets } from '$lib/ledger/account.server';

export const prerender = true;

export const GET = () => json(accountOfDatasets());
