import type { StateCode } from '$lib/data/states';
import type { EstimateId } from '../../core/types';

/** The fiscal year whose report has some states far from where every other report has them, and those states. */
export const UNLIKE: { readonly fiscalYear: number; readonly states: readonly StateCode[] } = {
	fiscalYear: 2019,
	states: ['KY', 'NM', 'VA']
};

/** From this many dollars a person on, in some year, a state's difference with the Rockefeller Institute is told. */
export const LEAST_DIFFERENCE = 1_500;

/** One year of the Rockefeller Institute's balances of all 50 states, and the report they are from. */
interface RockefellerYear {
	readonly estimate: EstimateId;
	readonly fiscalYear: number;
}

/** The years held against the account: each from the newest report that has all 50 states. */
export const ROCKEFELLER_YEARS: readonly RockefellerYear[] = [
	{ estimate: 'rockefeller-2019', fiscalYear: 2017 },
	{ estimate: 'rockefeller-2021', fiscalYear: 2019 },
	{ estimate: 'rockefeller-2023', fiscalYear: 2021 },
	{ estimate: 'rockefeller-2025', fiscalYear: 2023 }
];
