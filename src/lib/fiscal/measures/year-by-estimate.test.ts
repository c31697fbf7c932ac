import { expect, it } from 'vitest';
import { columnWith, contextWith } from '../../../../tests/support/fiscal';
import { seriesWith } from '../../../../tests/support/verdict';
import { yearByEstimate } from './year-by-estimate';

const surrounding = {
	context: new Map([[2005, contextWith({ population: columnWith({ CA: 3, MS: 1 }) })]]),
	receiptsPerPerson: new Map()
};

/** California pays 90 and gets 60, Mississippi 10 and 50: together 4 persons get 10 more than they pay, 2.5 each. */
const sides = { 2005: { CA: [90, 60], MS: [10, 50] } } as const;

it('has the ends of a year by person and in all, dollar for dollar and against the average', () => {
	const { ends, persons, perPerson, total } = yearByEstimate(
		seriesWith('account', sides),
		surrounding
	);
	const valuesOf = ends.map((one) => [one.ends?.lowest, one.ends?.highest]);
	const [CA, MS] = ['CA', 'MS'];
	expect(persons).toBe(4);
	expect(ends.map(({ scale, deficit }) => `${scale} ${deficit}`)).toEqual([
		'per-person none',
		'total none',
		'per-person per-person',
		'total per-person'
	]);
	expect(valuesOf).toEqual([
		[
			{ code: CA, value: -10 },
			{ code: MS, value: 40 }
		],
		[
			{ code: CA, value: -30 },
			{ code: MS, value: 40 }
		],
		[
			{ code: CA, value: -12.5 },
			{ code: MS, value: 37.5 }
		],
		[
			{ code: CA, value: -37.5 },
			{ code: MS, value: 37.5 }
		]
	]);
	expect(perPerson.nation.net).toBe(2.5);
	expect(total.nation.net).toBe(10);
});

it('counts interest by population where the estimate tells it', () => {
	const [year] = seriesWith('account', sides).years;
	if (!year) throw new Error('No year.');
	const interest = columnWith({ CA: 120, MS: 40 });
	const told = yearByEstimate({ estimate: 'account', years: [{ ...year, interest }] }, surrounding);
	// −30 + 120, and 40 + 40, by 3 persons and by one.
	expect(told.counted?.view.plain).toEqual(columnWith({ CA: 30, MS: 80 }));
	expect(yearByEstimate(seriesWith('tax-foundation', sides), surrounding).counted).toBeNull();
	expect(() => yearByEstimate({ estimate: 'account', years: [] }, surrounding)).toThrow('No year');
});
