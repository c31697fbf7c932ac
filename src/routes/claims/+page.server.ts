import { dataset } from '$lib/data/datasets.server';
import { claimGroups } from './claims.server';
import { packSigns } from '$lib/view/pack-signs';
import { payerRankings, signsOf } from '$lib/ledger/verdict.server';

export const load = () => ({
	groups: claimGroups(),
	signs: packSigns(signsOf('CA')),
	rankings: payerRankings(),
	reversals: dataset('claims/reversals')
});
