import { dataset } from '$lib/data/datasets.server';
import { claimGroups } from '$lib/explorer/claims.server';
import { packSigns } from '$lib/explorer/pack-signs';
import { payerRankings, signsOf } from '$lib/fiscal/verdict.server';

export const load = () => ({
	groups: claimGroups(),
	signs: packSigns(signsOf('CA')),
	rankings: payerRankings(),
	reversals: dataset('claims/reversals')
});
