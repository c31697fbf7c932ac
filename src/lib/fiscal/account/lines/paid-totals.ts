import type { EstateGiftRow } from '$lib/data/account-sources';
import { less, plus, type Amount, type FederalTables } from './federal';
import type { PaidLineId } from '../types';

const SOCIAL_INSURANCE = 'social-insurance-and-retirement-receipts';
const GENERAL = `${SOCIAL_INSURANCE}/employment-and-general-retirement`;

/**
 * National totals of federal receipts by line, whole dollars: OMB table 2.1, social insurance and excise
 * split by table 2.4. "Customs and other" takes what is left, so that the lines add up to total receipts.
 */
export function paidTotals(
	tables: FederalTables,
	estateGift: readonly EstateGiftRow[]
): Readonly<Record<PaidLineId, Amount>> {
	const parts = {
		...socialInsurance(tables),
		...excise(tables),
		...otherTaxes(tables, estateGift)
	};
	const all = Object.values(parts);
	return { ...parts, 'customs-and-other': less(tables.line('2.1', 'total'), ...all) };
}

function socialInsurance({ line }: FederalTables) {
	const ofGeneral = (name: string) => line('2.4', `${GENERAL}/${name}`);
	const socialSecurity = plus(
		ofGeneral('old-age-and-survivors-insurance/trust-funds-off-budget'),
		ofGeneral('old-age-and-survivors-insurance/federal-funds'),
		ofGeneral('disability-insurance-off-budget')
	);
	const medicare = ofGeneral('hospital-insurance');
	const unemployment = line('2.4', `${SOCIAL_INSURANCE}/unemployment-insurance`);
	const all = line('2.1', SOCIAL_INSURANCE);
	return {
		'payroll-social-security': socialSecurity,
		'payroll-medicare': medicare,
		'payroll-unemployment': unemployment,
		'payroll-other': less(all, socialSecurity, medicare, unemployment)
	};
}

function excise({ line }: FederalTables) {
	const highway = plus(
		line('2.4', 'excise-taxes/federal-funds/transportation-fuels'),
		line('2.4', 'excise-taxes/trust-funds/transportation')
	);
	const alcoholTobacco = plus(
		line('2.4', 'excise-taxes/federal-funds/alcohol'),
		line('2.4', 'excise-taxes/federal-funds/tobacco')
	);
	return {
		'excise-highway': highway,
		'excise-alcohol-tobacco': alcoholTobacco,
		'excise-other': less(line('2.1', 'excise-taxes'), highway, alcoholTobacco)
	};
}

function otherTaxes({ line }: FederalTables, estateGift: readonly EstateGiftRow[]) {
	const share = estateGiftShare(estateGift);
	const other = line('2.1', 'other');
	return {
		'individual-income-tax': line('2.1', 'individual-income-taxes'),
		'corporate-tax': line('2.1', 'corporation-income-taxes'),
		'estate-and-gift': (fiscalYear: number) => Math.round(other(fiscalYear) * share(fiscalYear))
	};
}

/** The part of estate and gift taxes in what OMB calls other receipts, as the CBO splits them. */
function estateGiftShare(rows: readonly EstateGiftRow[]): (fiscalYear: number) => number {
	const shares = new Map(
		rows.map((row) => [
			row.fiscal_year,
			row.estate_gift_usd / (row.estate_gift_usd + row.customs_usd + row.miscellaneous_usd)
		])
	);
	return (fiscalYear) => {
		const share = shares.get(fiscalYear);
		if (share === undefined) throw new Error(`No estate and gift share in FY${fiscalYear}.`);
		return share;
	};
}
