import { expect, it } from 'vitest';
import { claimsArithmetic } from './claims-arithmetic';

const HEADER =
	'fiscal_year,year_type,estimate_by,vintage,taxes_paid_usd_billions,spending_received_usd_billions,balance_usd_billions,taxes_per_capita_usd,spending_per_capita_usd,balance_per_capita_usd,spending_per_tax_dollar,scope,printed_at,url,note\n';
const FIRST = '2016,federal FY,Yes California,v,10,7,-3,,,,,,Yes California,,\n';
const LAST = '2016,federal FY,Yes California,v,10,,-2,,,,,,Yes California,,\n';

function rowsOf(calculation: string, points = FIRST + LAST) {
	const [output] = claimsArithmetic(() => HEADER + points);
	return (output?.rows ?? []).filter((row) => row.calculation === calculation);
}

it('2016 is what the collected points print, and the step no one printed is the difference', () => {
	const steps = rowsOf('year-2016').map((row) => [row.role, row.sign, row.amount_usd, row.status]);
	expect(steps.slice(0, 5)).toEqual([
		['paid', -1, 10e9, 'printed'],
		['received', 1, 7e9, 'printed'],
		['subtotal', -1, 3e9, 'printed'],
		['received', 1, 1e9, 'implied'],
		['result', -1, 2e9, 'printed']
	]);
});

it('2017 names the two spending figures that overlap, each by the other', () => {
	const overlaps = rowsOf('year-2017').map((row) => [row.step, row.overlaps_with]);
	expect(overlaps.filter(([, other]) => other !== null)).toEqual([
		[2, 3],
		[3, 2],
		[6, 7],
		[7, 6]
	]);
});

it('a point too few or too many, or one without a balance, is an error', () => {
	expect(() => rowsOf('year-2016', FIRST)).toThrow('1 points of Yes California');
	expect(() => rowsOf('year-2016', FIRST + LAST + LAST)).toThrow('3 points of Yes California');
	expect(() => rowsOf('year-2016', FIRST + LAST.replace('-2', ''))).toThrow('has no net_usd');
});
