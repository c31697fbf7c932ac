import { AGENCY_YEARS, yearlyObligations } from './agency-levels';
import { premiumSubsidies } from './farm-keys';
import { fixed, holding, ofPeriod, switching, type Key } from './key';
import {
	calendarLevels,
	inFiscalYears,
	joined,
	onlyIn,
	remembered,
	type LevelsByYear
} from './levels';
import type { AccountRows } from '../lines/rows';

/** Calendar years in which subsidies less farm payments stand for housing. */
const HOUSING_YEARS = { from: 1998, to: 2018 };

/** Last year of subsidies before the relief of 2020. */
const LAST_USUAL_SUBSIDIES = 2019;

const HOUSING_AGENCY = 'Department of Housing and Urban Development';

/** Keys of housing and of business relief, from subsidies within GDP. */
export function subsidyKeys(rows: AccountRows) {
	const subsidies = calendarLevels(rows.gdpParts, (row) => -row.subsidies_usd);
	return {
		housing: housingKey(rows, subsidies),
		'business-relief': holding(reliefLevels(subsidies))
	} satisfies Readonly<Record<string, Key>>;
}

/** Subsidies less those to farmers and to crop insurance; from FY2020 direct payments of the housing department. */
function housingKey(rows: AccountRows, subsidies: LevelsByYear): Key {
	const farms = calendarLevels(
		rows.farmPayments.filter((row) => row.source === 'bea'),
		(row) => row.payments_usd
	);
	const insurance = premiumSubsidies(rows.cropInsurance);
	const calendar = onlyIn(
		joined([subsidies, farms, insurance], (all, farm, crop) => all - farm - crop),
		(year) => year >= HOUSING_YEARS.from && year <= HOUSING_YEARS.to
	);
	const mixed = inFiscalYears(calendar);
	const usual: LevelsByYear = (fiscalYear) =>
		fiscalYear === HOUSING_YEARS.from ? calendar(fiscalYear) : mixed(fiscalYear);
	return switching(holding(remembered(usual)), AGENCY_YEARS.from, obligationsKey(rows));
}

function obligationsKey({ agencyObligations }: AccountRows): Key {
	const yearly = yearlyObligations({
		rows: agencyObligations,
		column: 'direct_payments_usd',
		isMeant: (agency) => agency === HOUSING_AGENCY
	});
	const { from, to } = AGENCY_YEARS;
	return switching(ofPeriod(yearly(from), from, to - 1), to, fixed(yearly(to), to));
}

/** The rise of subsidies over calendar 2019 in calendar 2020 for FY2020, in calendar 2021 for FY2021. */
function reliefLevels(subsidies: LevelsByYear): LevelsByYear {
	const rise = joined([subsidies, () => subsidies(LAST_USUAL_SUBSIDIES)], (now, before) =>
		Math.max(0, now - before)
	);
	return remembered(
		onlyIn(rise, (year) => year > LAST_USUAL_SUBSIDIES && year <= LAST_USUAL_SUBSIDIES + 2)
	);
}
