import type { ClaimRow } from '$lib/data/claims';

/** By which rule speakers are put to a side: told under the list. */
export const SIDE_RULE =
	'Said by: elected officials and members of a cabinet count with their party; offices and those who speak for one are public offices, whoever heads them.';

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
