import { less, type Amount, type FederalTables } from './federal';

/** The last fiscal year before the pandemic: what grants exceed it by is told apart. */
const USUAL_YEAR = 2019;

/** The fiscal year whose grants follow a full census of aid, so that nothing is taken out of them. */
const CENSUS_YEAR = 2022;

/** Fiscal years in which relief to states and cities counts as general assistance. */
const ASSISTANCE_YEARS = [2020, 2021];

/** Fiscal years in which school aid above the usual is told apart: part of other grants' excess. */
const SCHOOL_YEARS = [2021, 2023, 2024];

/**
 * All other grants by line, whole dollars: OMB table 6.1, highways by 3.2. Above FY2019's level, general
 * assistance comes first (what exceeds the excess is "all other" outlays in OMB's table), then school aid,
 * then the rest; public assistance after disasters is taken out of the part at FY2019's level.
 */
export function grantTotals({ line }: FederalTables, publicAssistance: Amount) {
	const all = line('6.1', 'nondefense/all-other-grants');
	const highways = line('3.2', '400-transportation/401-ground-transportation');
	const assistance = line('3.2', '800-general-government/806-general-purpose-fiscal-assistance');
	const schools = line(
		'3.2',
		'500-education-training-employment-and-social-services/501-elementary-secondary-and-vocational-education'
	);
	const isSplit = (fiscalYear: number) => fiscalYear > USUAL_YEAR && fiscalYear !== CENSUS_YEAR;
	const excess: Amount = (fiscalYear) =>
		isSplit(fiscalYear) ? Math.max(0, all(fiscalYear) - all(USUAL_YEAR)) : 0;
	const rise = (amount: Amount, years: readonly number[]): Amount => {
		return (fiscalYear) =>
			years.includes(fiscalYear) ? Math.max(0, amount(fiscalYear) - amount(USUAL_YEAR)) : 0;
	};
	const general = rise(assistance, ASSISTANCE_YEARS);
	const afterGeneral: Amount = (fiscalYear) =>
		Math.max(0, excess(fiscalYear) - general(fiscalYear));
	const school = rise(schools, SCHOOL_YEARS);
	const schoolAid: Amount = (fiscalYear) => Math.min(school(fiscalYear), afterGeneral(fiscalYear));
	const disaster: Amount = (fiscalYear) =>
		isSplit(fiscalYear) ? Math.round(publicAssistance(fiscalYear)) : 0;
	return {
		'highway-grants': highways,
		'other-grants': less(all, excess, highways, disaster),
		'disaster-public': disaster,
		'general-assistance': general,
		'school-aid': schoolAid,
		'grants-above-2019': less(afterGeneral, schoolAid)
	};
}
