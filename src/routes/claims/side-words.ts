import type { ClaimRow } from '$lib/data/claims';

/** By which rule speakers are put to a side: told under the list. */
export const SIDE_RULE =
	'Elected officials and cabinet members count with their party; offices and their staff are public offices.';

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
