import { columnOf } from '../core/columns';
import { yearOfSides } from '../estimates/estimate-year';
import type { Column, EstimateSeries, EstimateYear, NetRange } from '../core/types';
import { accountOf } from './account';
import { withinTwoYears } from '../core/age-shares';
import { nationalAges, stateAges } from './misses/ages';
import type { AccountChoice, AccountModel, AccountYear, LineSide } from './types';

/**
 * Our own account as an estimate: 51 areas, both sides, whole current dollars, from its years by the default
 * choice; each year with the ages of its figures, and with its range where one is given.
 */
export function accountEstimate(
	model: AccountModel,
	accountYears: readonly AccountYear[],
	ranges: ReadonlyMap<number, NetRange> = new Map()
): EstimateSeries {
	const years = accountYears.map((year) => {
		const range = ranges.get(year.fiscalYear);
		const ages = { ...nationalAgesOf(model, year), ...withinTwoYearsByState(model, year) };
		return { ...asEstimateYear(year), ages, ...(range && { range }) };
	});
	return { estimate: 'account', years };
}

/** The account by any choice in the shape of an estimate, so that every scale, rule and chart fits it. */
export function estimateFrom(model: AccountModel, choice: AccountChoice): EstimateSeries {
	return { estimate: 'account', years: accountOf(model, choice).years.map(asEstimateYear) };
}

/** One year of an account in the shape of an estimate's, with the interest that it leaves out beside it. */
function asEstimateYear(year: AccountYear): EstimateYear {
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

/** The same with how old the figures are behind the nation's money; `model` must hold the year. */
export function withNationalAges(model: AccountModel, year: AccountYear): EstimateYear {
	return { ...asEstimateYear(year), ages: nationalAgesOf(model, year) };
}

/** Net interest by population, whole dollars; `null` where the account counts it, or shares it out otherwise. */
function interestLeftOut({ lines }: AccountYear): Column | null {
	const line = lines.find((one) => one.line === 'net-interest');
	if (!line || line.isCounted || line.key !== 'population') return null;
	return columnOf((_, position) => line.usd[position] ?? null);
}

function withinTwoYearsByState(model: AccountModel, year: AccountYear) {
	const recent = (side: LineSide) =>
		columnOf((_, position) => withinTwoYears(stateAges({ model, year, side }, position)));
	return { receivedWithinTwoYears: recent('received'), paidWithinTwoYears: recent('paid') };
}

function nationalAgesOf(model: AccountModel, year: AccountYear) {
	const ages = (side: LineSide) => nationalAges({ model, year, side });
	return { received: ages('received'), paid: ages('paid') };
}
