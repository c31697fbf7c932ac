import type { ArithmeticRow } from '$lib/data/claims';
import type { UsaspendingRow } from '$lib/data/funds';
import { positionOf, type StateCode } from '$lib/data/states';
import type { CollectionsRow } from '$lib/data/taxes';
import type { AccountYear, LineId } from '../account/types';
import type { Column } from '../core/types';
import { correctionSteps } from './corrections';
import { printedOverlaps, printedSteps } from './printed';
import { taxSteps } from './tax-steps';
import type { Arithmetic, ArithmeticStep } from './types';

/** The tables the campaign's calculation is corrected with. */
export interface ArithmeticInput {
	readonly rows: readonly ArithmeticRow[];
	readonly collections: readonly CollectionsRow[];
	readonly usaspending: readonly UsaspendingRow[];
	/** Our own account of the year, its default keys. */
	readonly year: AccountYear;
	/** Its balance with the deficit shared out equally, all 51 areas, whole dollars. */
	readonly neutral: Column;
	readonly state: StateCode;
}

const PAY: readonly LineId[] = ['civilian-pay', 'defense-pay'];

/** The campaign's calculation of one year and what remains of it; throws where a figure is missing. */
export function arithmeticOf(input: ArithmeticInput): Arithmetic {
	const { rows, year, state } = input;
	const { fiscalYear } = year;
	const position = positionOf(state);
	const printed = printedSteps(rows);
	const result = known(printed.at(-1)?.balance, 'result');
	const received = rows.filter((row) => row.role === 'received');
	const start = unroundedOf(printed);
	const corrections = correctionSteps({
		start,
		printedPaid: dollarsOf(rows.filter((row) => row.role === 'paid')),
		printedReceived: dollarsOf(received.filter((row) => row.status === 'printed')),
		printedOther: dollarsOf(received.filter((row) => row.status === 'implied')),
		hasOverlap: received.some((row) => row.overlaps_with !== null),
		obligations: obligationsOf(input),
		taxes: taxSteps({
			own: collectionsOf(input, state),
			nation: collectionsOf(input, 'US'),
			year,
			position
		}),
		pay: dollarsOfLines(year, position),
		received: known(year.received[position], 'money received'),
		neutral: known(input.neutral[position], 'neutral balance')
	});
	return {
		id: known(rows[0]?.calculation, 'calculation'),
		claim: known(rows[0]?.claim, 'claim'),
		address: known(rows[0]?.address, 'address'),
		fiscalYear,
		printed,
		corrections,
		start,
		result,
		plain: known(year.net[position], 'balance'),
		neutral: known(input.neutral[position], 'neutral balance'),
		overlaps: printedOverlaps(rows)
	};
}

/** The balance the printed figures add up to, before the page rounds it. */
function unroundedOf(printed: readonly ArithmeticStep[]): number {
	return known(printed.findLast(({ kind }) => kind !== 'balance')?.balance, 'balance');
}

function dollarsOf(rows: readonly ArithmeticRow[]): number {
	return rows.reduce((sum, row) => sum + row.amount_usd, 0);
}

function dollarsOfLines(year: AccountYear, position: number): number {
	return year.lines
		.filter(({ line }) => PAY.includes(line))
		.reduce((sum, line) => sum + (line.usd[position] ?? 0), 0);
}

function obligationsOf({ usaspending, year, state }: ArithmeticInput): number {
	const row = usaspending.find((one) => one.area === state && one.fiscal_year === year.fiscalYear);
	return known(row?.obligations_usd, 'obligations');
}

function collectionsOf({ collections, year }: ArithmeticInput, area: string): CollectionsRow {
	const row = collections.find((one) => one.area === area && one.fiscal_year === year.fiscalYear);
	return known(row, `collections of ${area}`);
}

function known<T>(value: T | null | undefined, what: string): T {
	if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
	return value;
}
