import type { Descriptor } from '../lib/data/descriptor';

/** A work of the US federal government. */
export const PUBLIC_DOMAIN: Descriptor['licence'] = {
	name: 'Public domain in the US (17 U.S.C. 105)',
	note: 'A work of the US federal government; the repository it was reached through is only its carrier.'
};
