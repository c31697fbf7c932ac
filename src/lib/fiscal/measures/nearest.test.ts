import { describe, expect, it } from 'vitest';
import { columnWith, everywhere, yearWith } from '../../../../tests/support/fiscal';
import { nearestFigure } from './nearest';
import type { EstimateSeries } from '../core/types';

const sides = { paid: columnWith({ CA: 9, DC: 9 }), received: columnWith({ CA: 8, DC: 8 }) };
const series: readonly EstimateSeries[] = [
	{
		estimate: 'tax-foundation',
		years: [2003, 2005].map((fiscalYear) => yearWith({ fiscalYear, ...sides }))
	},
	{
		estimate: 'rockefeller-2025',
		years: [yearWith({ fiscalYear: 2023, net: columnWith({ CA: 4 }) })]
	},
	{
		estimate: 'collections-usaspending',
		years: [yearWith({ fiscalYear: 2023, ...sides, received: columnWith({ CA: 1, DC: 1, TX: 1 }) })]
	}
];

const wanted = { estimate: 'tax-foundation', measure: 'net', state: 'CA' } as const;

describe('nearestFigure', () => {
	it('is of the same estimate where it has any year, the earlier of two as near', () => {
		expect(nearestFigure({ ...wanted, fiscalYear: 2004 }, series)).toEqual({
			estimate: 'tax-foundation',
			fiscalYear: 2003
		});
	});

	it('is of another estimate where its own has none, hybrids last', () => {
		const asked = {
			...wanted,
			estimate: 'rockefeller-2025',
			state: 'DC',
			fiscalYear: 2023
		} as const;
		expect(nearestFigure(asked, series)).toEqual({
			estimate: 'tax-foundation',
			fiscalYear: 2005
		});
		expect(nearestFigure({ ...asked, state: 'TX', measure: 'received' }, series)).toEqual({
			estimate: 'collections-usaspending',
			fiscalYear: 2023
		});
	});

	it('is in no year without an average where the measure is a ratio to the nation’s', () => {
		const few = everywhere(['partial-year-coverage' as const]);
		const years = [
			yearWith({ fiscalYear: 2009, ...sides }),
			yearWith({ fiscalYear: 2010, ...sides, flags: few })
		];
		const cffr = [{ estimate: 'collections-cffr' as const, years }];
		const asked = { estimate: 'collections-cffr', state: 'CA', fiscalYear: 2010 } as const;
		expect(nearestFigure({ ...asked, measure: 'relative-ratio' }, cffr)?.fiscalYear).toBe(2009);
		expect(nearestFigure({ ...asked, measure: 'ratio' }, cffr)?.fiscalYear).toBe(2010);
		expect(
			nearestFigure({ ...asked, measure: 'relative-ratio' }, [
				{ estimate: 'collections-cffr', years: years.slice(1) }
			])
		).toBeNull();
	});

	it('needs the figures the measure is made of', () => {
		const asked = { ...wanted, measure: 'ratio', fiscalYear: 2023 } as const;
		expect(nearestFigure(asked, series)?.fiscalYear).toBe(2005);
		expect(nearestFigure({ ...asked, measure: 'published-ratio' }, series)).toBeNull();
	});
});
