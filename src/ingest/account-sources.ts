import { age } from './age';
import { beaIncomeParts } from './bea-income-parts';
import { beaTaxes } from './bea-taxes';
import { beaTransfers } from './bea-transfers';
import { cffrCounties } from './cffr-counties';
import { defense } from './defense';
import { estateGift } from './estate-gift';
import { federalAid } from './federal-aid';
import { medicaidShares } from './medicaid';
import { medicare } from './medicare';
import { programAmounts } from './program-amounts';
import { snap } from './snap';
import { socialSecurity } from './social-security';
import { soi } from './soi';
import type { Source } from './source';
import { ssi } from './ssi';
import { veterans } from './veterans';

/** The sources of what our own account shares federal totals out by. */
export const accountSourcesIngest: readonly Source[] = [
	beaTransfers,
	beaTaxes,
	beaIncomeParts,
	soi,
	medicare,
	medicaidShares,
	snap,
	defense,
	cffrCounties,
	federalAid,
	estateGift,
	socialSecurity,
	ssi,
	programAmounts,
	veterans,
	age
];
