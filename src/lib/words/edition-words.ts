import type { Edition } from '$lib/ledger/edition.server';
import { claimDate } from './claim-date';

/** "Updated November 26, 2026, data to FY2024." */
export function editionWords({ updated, lastYear }: Edition): string {
	return `Updated ${claimDate(updated, 'day')}, data to FY${lastYear}.`;
}
