import { expect, it } from 'vitest';
import { taxFoundation } from './tax-foundation';

const YEARLY =
	'state,year,tax millions outflow,cash millions intake,per capita outflow,state rank outflow,per capita intake,state rank intake,intake to outflow ratio,state rank ratio\n';
const CUMULATIVE =
	'state,federal_taxes_paid_1981_2005_usd_millions,federal_spending_received_1981_2005_usd_millions,net_received_usd_millions,donor_rank\nColorado,485829,432643,-53186,12\nAlabama,381022,546995,165973,47\n';

function outputs(yearly: string) {
	return taxFoundation((path) => (path.includes('cumulative') ? CUMULATIVE : YEARLY + yearly));
}

it('the yearly series is in whole dollars, by year and state, with the ratio as printed', () => {
	const rows =
		'Alabama,1982,7494,9933,1910,47,2532,23,1.30,7\nAlabama,1981,7356,9361,1880,47,2393,22,1.29,7\n';
	expect(outputs(rows)[0]?.rows).toEqual([
		{
			fiscal_year: 1981,
			state: 'AL',
			paid_usd: 7_356_000_000,
			received_usd: 9_361_000_000,
			published_ratio: '1.29'
		},
		{
			fiscal_year: 1982,
			state: 'AL',
			paid_usd: 7_494_000_000,
			received_usd: 9_933_000_000,
			published_ratio: '1.30'
		}
	]);
});

it('the sums of 25 years are kept as printed, with a note where they leave a year out', () => {
	const rows = outputs('')[1]?.rows ?? [];
	expect(rows.map((row) => [row.state, row.net_usd, row.note])).toEqual([
		['AL', 165_973_000_000, ''],
		['CO', -53_186_000_000, 'received_usd leaves out FY1988']
	]);
});

it('an unknown state is a fault that names the cell', () => {
	expect(() => outputs('Guam,1981,1,1,1,1,1,1,1.00,1\n')).toThrow(
		/taxfoundation_taxes.*line 2: column state is "Guam"/
	);
});
