import type { ClaimRow } from '$lib/data/claims';

/** What a speaker or publisher is, in words. */
export const SIDE_WORDS: Readonly<Record<ClaimRow['speaker_side'], string>> = {
	secession: 'Campaigns to leave',
	democrat: 'Democrats',
	republican: 'Republicans',
	official: 'Public offices',
	press: 'Press',
	research: 'Research',
	other: 'Others'
};
