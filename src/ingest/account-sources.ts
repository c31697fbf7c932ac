import { age } from './age';
import { beaIncomeParts } from './bea-income-parts';
import { beaTaxes } from './bea-taxes';
import { beaTransfers } from './bea-transfers';
import { cffrCounties } from './cffr-counties';
import { contractsByPlace } from './contracts-by-place';
import { cropInsurance } from './crop-insurance';
import { defense } from './defense';
import { disasterAssistance } from './disaster-assistance';
import { estateGift } from './estate-gift';
import { farmPayments } from './farm-payments';
import { federalAid } from './federal-aid';
import { medicaidShares } from './medicaid';
import { medicare } from './medicare';
import { obligationsByAgency } from './obligations-by-agency';
import { programAmounts } from './program-amounts';
import { obligationsByFundingAgency } from './obligations-by-funding-agency';
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
	obligationsByAgency,
	contractsByPlace,
	farmPayments,
	cropInsurance,
	disasterAssistance,
	socialSecurity,
	ssi,
	programAmounts,
	veterans,
	age,
	obligationsByFundingAgency
];
