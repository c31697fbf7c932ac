import { describe, expect, it } from 'vitest';
import { cffr } from './cffr';
import type { ReadRaw } from './source';

const SOURCE = 'Tax Foundation 2007 (from CFFR)';
const NATION = 'item_code,item,fiscal_year,us_total_thousand_usd\nFED150,grants,1984,12\n';

const reading =
	(state: string, nation = NATION): ReadRaw =>
	(path) =>
		path.includes('us_totals')
			? nation
			: `state,abbr,fiscal_year,total_million_usd,source\n${state}\n`;

describe('cffr', () => {
	it('multiplies millions and thousands out to whole dollars, exactly', () => {
		const [states, nation] = cffr(reading(`California,CA,1983,8.1,${SOURCE}`));
		expect(states?.rows).toEqual([
			{ fiscal_year: 1983, state: 'CA', total_usd: 8_100_000, source: SOURCE }
		]);
		expect(nation?.rows).toEqual([{ fiscal_year: 1984, item: 'grants', amount_usd: 12_000 }]);
	});

	it.each([
		['a name and a code that disagree', `California,CO,1983,1,${SOURCE}`, 'column abbr is "CO"'],
		['an unknown source', 'California,CA,1983,1,hearsay', 'column source is "hearsay"'],
		['an amount that is no number', `California,CA,1983,?,${SOURCE}`, 'total_million_usd is "?"']
	])('refuses %s', (_, row, fault) => {
		expect(() => cffr(reading(row))).toThrow(fault);
	});

	it.each(['1980', '2006', '2011'])('refuses %s, a year that no figure is known of', (year) => {
		const state = `California,CA,${year},1,${SOURCE}`;
		expect(() => cffr(reading(state))).toThrow(
			`cffr_state_totals_1981_2010.csv, line 2: column fiscal_year is "${year}"; expected a year that is used (1981-2005, 2008-2010)`
		);
	});

	it('refuses a year of the nation that came after', () => {
		const state = `California,CA,1983,1,${SOURCE}`;
		const nation = NATION.replace('1984', '2011');
		expect(() => cffr(reading(state, nation))).toThrow('column fiscal_year is "2011"');
	});

	it('refuses an unknown item', () => {
		const state = `California,CA,1983,1,${SOURCE}`;
		const nation = NATION.replace('FED150', 'FED999');
		expect(() => cffr(reading(state, nation))).toThrow('column item_code is "FED999"');
	});
});
