import { describe, expect, it } from 'vitest';
import { columnWith, contextWith, everywhere, yearWith } from '../../../../tests/support/fiscal';
import { receiptsPerPersonByYear, sidesOf } from './verdict-band';

describe('sides', () => {
	it('hold a state about even within two percent of what it paid', () => {
		const year = yearWith({
			paid: columnWith({ CA: 100, MS: 100, NJ: 100 }),
			received: columnWith({ CA: 98, MS: 102.1, NJ: 97.9 })
		});
		const { plain } = sidesOf({
			year,
			context: contextWith({}),
			deficit: 'none',
			receiptsPerPerson: null
		});
		expect(plain.filter((side) => side !== null)).toEqual(['even', 'recipient', 'payer']);
	});

	it('take the nation’s receipts per person where taxes paid are not known', () => {
		const year = yearWith({ net: columnWith({ CA: -21, MS: 3 }) });
		const context = contextWith({ population: columnWith({ CA: 100, MS: 10 }) });
		const sides = (receiptsPerPerson: number | null) =>
			sidesOf({ year, context, deficit: 'none', receiptsPerPerson }).plain.filter(Boolean);
		expect(sides(10)).toEqual(['payer', 'recipient']);
		expect(sides(20)).toEqual(['even', 'even']);
		expect(sides(null)).toEqual([]);
	});

	it('tell the neutral side by the chosen rule, per person where none is chosen', () => {
		const year = yearWith({
			paid: columnWith({ CA: 100, MS: 100 }),
			received: columnWith({ CA: 110, MS: 150 })
		});
		const context = contextWith({ population: columnWith({ CA: 1, MS: 1 }) });
		const sides = sidesOf({ year, context, deficit: 'none', receiptsPerPerson: null });
		expect(sides.plain.filter(Boolean)).toEqual(['recipient', 'recipient']);
		expect(sides.neutral.filter(Boolean)).toEqual(['payer', 'recipient']);
	});
});

describe('receipts per person', () => {
	it('are the total of OMB table 2.1 over all 51 populations', () => {
		const row = { fiscal_year: 2005, part: 'total', label: '' } as const;
		const rows = [
			{ ...row, table: '2.1', line: 'total', amount_usd: 5100 },
			{ ...row, table: '2.1', line: 'excise-taxes', amount_usd: 7 },
			{ ...row, table: '1.1', line: 'total', amount_usd: 9 }
		] as const;
		const contexts = new Map([[2005, contextWith({ population: everywhere(2) })]]);
		expect([...receiptsPerPersonByYear(rows, contexts)]).toEqual([[2005, 50]]);
	});
});
