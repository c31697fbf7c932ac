import { dataset } from '$lib/data/datasets.server';
import { accountOf } from '$lib/fiscal/account/account';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import { accountModel } from '$lib/fiscal/account/model';
import type { AccountRows } from '$lib/fiscal/account/lines/rows';
import type { AccountModel, AccountYear } from '$lib/fiscal/account/types';

let made: AccountModel | undefined;
let years: readonly AccountYear[] | undefined;

/** The account's national totals and keys: read and computed at the first call, the same object at later ones. */
export function accountOfDatasets(): AccountModel {
	made ??= accountModel(accountRows());
	return made;
}

/**
 * Our own account by the default choice: all fiscal years, rising, in whole dollars of the year; computed at the
 * first call, the same object at later ones.
 */
export function ownAccountYears(): readonly AccountYear[] {
	years ??= accountOf(accountOfDatasets(), DEFAULT_CHOICE).years;
	return years;
}

/** One of these years; `undefined` where the account does not have it. */
export function ownAccountYear(fiscalYear: number): AccountYear | undefined {
	return ownAccountYears().find((year) => year.fiscalYear === fiscalYear);
}

/** Every published table the account is made of. */
export function accountRows(): AccountRows {
	return { ...nationalRows(), ...taxRows(), ...fundRows(), ...programRows() };
}

function nationalRows() {
	return {
		federalTotals: dataset('context/federal-totals'),
		estateGift: dataset('context/estate-gift-share'),
		population: dataset('context/population'),
		personalIncome: dataset('context/personal-income'),
		disposableIncome: dataset('context/disposable-income'),
		gdp: dataset('context/gdp'),
		gdpParts: dataset('context/gdp-parts'),
		compensation: dataset('context/compensation')
	};
}

function taxRows() {
	return {
		collections: dataset('taxes/collections'),
		personalTaxes: dataset('taxes/personal-taxes'),
		incomeTax: dataset('taxes/income-tax'),
		socialContributions: dataset('taxes/social-contributions'),
		incomeComponents: dataset('taxes/income-components'),
		capitalIncome: dataset('taxes/capital-income')
	};
}

function fundRows() {
	return {
		cffrUs: dataset('funds/cffr-us'),
		cffrCounties: dataset('funds/cffr-counties'),
		cffrByCategory: dataset('funds/cffr-by-category'),
		transfers: dataset('funds/transfers'),
		transfers2022: dataset('funds/transfers-2022'),
		medicareMedicaid: dataset('funds/medicare-medicaid'),
		medicaid: dataset('funds/medicaid'),
		fmap: dataset('funds/fmap'),
		snap: dataset('funds/snap'),
		defenseContracts: dataset('funds/defense-contracts'),
		federalAid: dataset('funds/federal-aid'),
		federalRevenue: dataset('funds/federal-revenue-by-function')
	};
}

function programRows() {
	return {
		age: dataset('context/age'),
		socialSecurity: dataset('funds/social-security'),
		ssi: dataset('funds/ssi'),
		programAmounts: dataset('funds/program-amounts'),
		veterans: dataset('funds/veterans'),
		agencyObligations: dataset('funds/obligations-by-agency'),
		contractsByPlace: dataset('funds/contracts-by-place'),
		farmPayments: dataset('funds/farm-payments'),
		cropInsurance: dataset('funds/crop-insurance'),
		disasters: dataset('funds/disaster-assistance')
	};
}
