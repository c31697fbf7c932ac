import { columnOf } from '../columns';
import { yearOfSides } from '../estimate-year';
import type { Column, EstimateSeries, EstimateYear } from '../types';
import { accountOf } from './account';
import { DEFAULT_CHOICE } from './presets';
import type { AccountChoice, AccountModel, AccountYear } from './types';

/** Our own account as an estimate: FY1983–2024, 51 areas, both sides, whole current dollars, by the default keys. */
export function accountEstimate(model: AccountModel): EstimateSeries {
	return estimateFrom(model, DEFAULT_CHOICE);
}

/** The account by any choice in the shape of an estimate, so that every scale, rule and chart fits it. */
export function estimateFrom(model: AccountModel, choice: AccountChoice): EstimateSeries {
	return { estimate: 'account', years: accountOf(model, choice).years.map(asEstimateYear) };
}

/** One year of an account in the shape of an estimate's, with the interest that it leaves out beside it. */
export function asEstimateYear(year: AccountYear): EstimateYear {
	const interest = interestLeftOut(year);
	const sides = yearOfSides({
		fiscalYear: year.fiscalYear,
		paid: columnOf((_, position) => year.paid[position] ?? null),
		received: columnOf((_, position) => year.received[position] ?? null),
		reasonFor: () => 'not-covered',
		flagsFor: () => year.flags
	});
	return interest ? { ...sides, interest } : sides;
}

/** Net interest by population, whole dollars; `null` where the account counts it, or shares it out otherwise. */
function interestLeftOut({ lines }: AccountYear): Column | null {
	const line = lines.find((one) => one.line === 'net-interest');
	if (!line || line.isCounted || line.key !== 'population') return null;
	return columnOf((_, position) => line.usd[position] ?? null);
}
