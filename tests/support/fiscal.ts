import fc from 'fast-check';
import { columnOf } from '../../src/lib/fiscal/core/columns';
import type { StateCode } from '../../src/lib/data/states';
import type { Choice, Column, ContextYear, EstimateYear } from '../../src/lib/fiscal/core/types';

/** Figures of a few states; all others are missing. */
export type Figures = Readonly<Partial<Record<StateCode, number | null>>>;

/** A column with figures for the states named and none for the others. */
export function columnWith(figures: Figures): Column {
	return columnOf((state) => figures[state] ?? null);
}

/** A column with the same figure for all 51. */
export function everywhere<T>(value: T): readonly T[] {
	return Array.from({ length: 51 }, () => value);
}

/** A year of an estimate made by hand; net follows from both sides unless it is given. */
export function yearWith(fields: Partial<EstimateYear>): EstimateYear {
	const paid = fields.paid ?? columnWith({});
	const received = fields.received ?? columnWith({});
	const net = received.map((value, position) => {
		const other = paid[position] ?? null;
		return value === null || other === null ? null : value - other;
	});
	return {
		fiscalYear: 2005,
		paid,
		received,
		net,
		publishedRatio: columnWith({}),
		status: (fields.net ?? net).map((value) => (value === null ? 'not-published' : 'present')),
		flags: everywhere([]),
		...fields
	};
}

/** What figures are divided by, made by hand. */
export function contextWith(fields: Partial<ContextYear>): ContextYear {
	return {
		fiscalYear: 2005,
		population: columnWith({}),
		gdp: columnWith({}),
		personalIncome: columnWith({}),
		priceIndex: 1,
		regionalPrices: columnWith({}),
		...fields
	};
}

/** The plain choice: net of the Tax Foundation per person, unless something else is given. */
export function choiceWith(fields: Partial<Choice>): Choice {
	return {
		estimate: 'tax-foundation',
		measure: 'net',
		scale: 'per-person',
		dollars: 'current',
		deficit: 'none',
		interest: 'left-out',
		...fields
	};
}

const sized = { minLength: 51, maxLength: 51 };

/** Any whole dollars of either side, some missing. */
export const dollarColumn: fc.Arbitrary<Column> = fc.array(
	fc.option(fc.integer({ min: 0, max: 1e9 }).map((thousands) => thousands * 1000)),
	sized
);

/** A weight for every state: persons or income, never missing, never zero. */
export const weightColumn: fc.Arbitrary<readonly number[]> = fc.array(
	fc.integer({ min: 1000, max: 40_000_000 }),
	sized
);
