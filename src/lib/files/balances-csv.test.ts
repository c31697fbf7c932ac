import { describe, expect, it } from 'vitest';
import type { BalanceRow } from '$lib/fiscal/estimates/balance-rows';
import { balanceColumns } from './balances-csv';
import { toCsv } from './csv';

const california: BalanceRow = {
	estimate: 'tax-foundation',
	vintage: '2007-10',
	fiscal_year: 2005,
	state: 'CA',
	state_name: 'California',
	paid_usd: 200.4,
	received_usd: 150,
	net_usd: -50.4,
	received_per_dollar_paid: 0.748502994,
	published_ratio: 0.75,
	population: 10.25,
	gdp_usd: 1000,
	personal_income_usd: 900,
	price_index: 0.66666666,
	regional_price_parity: 110.26775,
	paid_per_person_usd: 19.551219,
	received_per_person_usd: 14.634146,
	net_per_person_usd: -4.917073,
	net_share_of_gdp: -0.0504,
	net_real_usd: -75.6,
	net_local_usd: -68.6,
	net_neutral_per_person_rule_usd: -60.2,
	net_neutral_tax_share_rule_usd: null,
	net_neutral_income_share_rule_usd: -0.4,
	rank_net_per_person: 43,
	net_per_person_low_usd: -7,
	net_per_person_high_usd: 2,
	net_with_interest_usd: 12.4,
	received_within_two_years_share: 0.751234,
	paid_within_two_years_share: null,
	flags: 'hybrid;obligations',
	status: 'present',
	paid_source: 'taxes/collections',
	received_source: ''
};

describe('balanceColumns', () => {
	const [header, row] = toCsv(balanceColumns, [california]).split('\n');

	it('gives the published header', () => {
		expect(header).toBe(
			'estimate,vintage,fiscal_year,state,state_name,paid_usd,received_usd,net_usd,' +
				'received_per_dollar_paid,published_ratio,population,gdp_usd,personal_income_usd,price_index,' +
				'regional_price_parity,' +
				'paid_per_person_usd,received_per_person_usd,net_per_person_usd,net_share_of_gdp,net_real_usd,net_local_usd,' +
				'net_neutral_per_person_rule_usd,net_neutral_tax_share_rule_usd,' +
				'net_neutral_income_share_rule_usd,rank_net_per_person,' +
				'net_per_person_low_usd,net_per_person_high_usd,net_with_interest_usd,' +
				'received_within_two_years_share,paid_within_two_years_share,' +
				'flags,status,paid_source,received_source'
		);
	});

	it('rounds dollars to the dollar, a person to the cent, ratios and ages to four places, shares to six', () => {
		expect(row).toBe(
			'tax-foundation,2007-10,2005,CA,California,200,150,-50,0.7485,0.75,10,1000,900,0.666667,110.268,' +
				'19.55,14.63,-4.92,-0.0504,-76,-69,-60,,0,43,-7,2,12,0.7512,,hybrid;obligations,present,taxes/collections,'
		);
	});

	it('names the year in whose dollars real amounts are told', () => {
		const of = (name: string) => balanceColumns.find((column) => column.name === name);
		expect(of('net_real_usd')?.description).toBe('Net in 2024 dollars');
		expect(of('price_index')?.unit).toBe('FY2024 = 1');
		expect(of('flags')?.description).toContain('second-hand: read from a copy');
	});

	it('describes each column for the data dictionary', () => {
		expect(balanceColumns.filter(({ type, unit }) => type !== 'string' && !unit)).toEqual([]);
		expect(balanceColumns.every(({ description }) => description.length > 10)).toBe(true);
	});
});
