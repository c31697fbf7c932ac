import { describe, expect, it } from 'vitest';
import { cropInsurance } from './crop-insurance';

const SUMMARY =
	'crop_year,state,policies,acres_insured,liabilities_usd,premium_usd,premium_subsidy_usd,farmer_premium_usd,indemnity_usd,net_benefit_usd';
const REINSURANCE =
	'state,reinsurance_year,gross_indemnity_usd,gross_liability_usd,gross_premium_usd,net_gain_loss_usd,retained_indemnity_usd,retained_liability_usd,retained_premium_usd';
const IOWA = '2014,IA,1,2,3,100,60,40,30,-10';
const OTHER = 'OTHER,2024,7.0,1.0,9.0,2.5,3.5,4.5,5.5';

const rowsOf = (summary: readonly string[], reinsurance: readonly string[]) =>
	cropInsurance((path) =>
		(path.includes('sra') ? [REINSURANCE, ...reinsurance] : [SUMMARY, ...summary]).join('\n')
	)[0]?.rows;

describe('cropInsurance', () => {
	it('takes premium, its two parts, indemnity and net benefit, each from its own column', () => {
		expect(rowsOf([IOWA], [])).toEqual([
			{
				source: 'summary-of-business',
				crop_year: 2014,
				area: 'IA',
				premium_usd: 100,
				premium_subsidy_usd: 60,
				farmer_premium_usd: 40,
				indemnity_usd: 30,
				net_benefit_usd: -10
			}
		]);
	});

	it('has premium and indemnity alone from the reinsurance reports', () => {
		expect(rowsOf([], [OTHER])).toEqual([
			{
				source: 'reinsurance',
				crop_year: 2024,
				area: 'OTHER',
				premium_usd: 9,
				premium_subsidy_usd: null,
				farmer_premium_usd: null,
				indemnity_usd: 7,
				net_benefit_usd: null
			}
		]);
	});

	it.each([
		[
			'a premium that is not its parts',
			[IOWA.replace('100', '101')],
			[],
			'crop_insurance_by_state_2014_2023.csv, line 2: column premium_usd is "101"; expected 100'
		],
		[
			'a net benefit that has lost its sign',
			[IOWA.replace('-10', '10')],
			[],
			'column net_benefit_usd is "10"; expected -10'
		],
		['a new crop year', [IOWA.replace('2014', '2024')], [], 'column crop_year is "2024"'],
		[
			'a new reinsurance year',
			[],
			[OTHER.replace('2024', '2025')],
			'column reinsurance_year is "2025"'
		],
		['the nation in the summary', [IOWA.replace('IA', 'US')], [], 'column state is "US"'],
		['an unknown area', [], [OTHER.replace('OTHER', 'REST')], 'column state is "REST"']
	])('refuses %s', (_, summary, reinsurance, fault) => {
		expect(() => rowsOf(summary, reinsurance)).toThrow(fault);
	});
});
