import { expect, it } from 'vitest';
import { stateDebt } from './conditions-debt';
import type { ReadRaw } from './source';

const DEBT =
	'state,year,total_revenue_kusd,general_revenue_kusd,tax_kusd,intergovernmental_revenue_kusd,total_expenditure_kusd,general_expenditure_kusd,capital_outlay_kusd,debt_outstanding_kusd,interest_on_debt_kusd,interest_on_general_debt_kusd,education_expenditure_kusd,correction_expenditure_kusd,highways_expenditure_kusd';
const FINANCES =
	'state,level,year,totrev.tot,totrev.gen,tottax,fedigr,osr,totx.tot,totx.gen,capoutx.tot,capoutx.gen,interestondebt.tot,interestondebt.gen,highwayx.gen,k12x.gen,hiedx.gen,educx.gen,pwelfx.gen,medvendpayx.gen,corrx.gen,healthx.gen,hospx.gen,policex.gen,insurben.tot';
const finances = (key: string, interest: string) =>
	`${key},1,1,1,1,1,1,1,1,1,${interest},1,1,1,1,1,1,1,1,1,1,1,1`;

const read: ReadRaw = (path) =>
	path.includes('local')
		? [
				FINANCES,
				finances('CA,State-local,2004', '7'),
				finances('CA,State,2004', '5'),
				finances('CA,State-local,2003', '')
			].join('\n')
		: `${DEBT}\nCA,1998,1,1,1,1,1,1,1,50,3,2,1,1,1\nUS,1998,1,1,1,1,1,1,1,90,4,2,1,1,1\n`;

it('debt and interest are whole dollars, the nation beside the states', () => {
	expect(stateDebt(read)[0]?.rows).toEqual([
		{ fiscal_year: 1998, area: 'CA', debt_usd: 50_000, interest_usd: 3000 },
		{ fiscal_year: 1998, area: 'US', debt_usd: 90_000, interest_usd: 4000 }
	]);
});

it('interest is that of state and local governments together, in the years that have it', () => {
	expect(stateDebt(read)[1]?.rows).toEqual([{ fiscal_year: 2004, area: 'CA', interest_usd: 7000 }]);
});
