import type { ArithmeticRow } from '$lib/data/claims';
import type { ArithmeticKind, ArithmeticStep, Overlap } from './types';

const KIND_OF_ROLE = {
	paid: 'paid',
	received: 'received',
	subtotal: 'balance',
	result: 'balance'
} as const satisfies Partial<Record<ArithmeticRow['role'], ArithmeticKind>>;

/**
 * The campaign's calculation as printed, row by row with the balance so far. Sums of one side and figures
 * printed beside the calculation are no steps of it.
 */
export function printedSteps(rows: readonly ArithmeticRow[]): readonly ArithmeticStep[] {
	const seen: ArithmeticRow[] = [];
	let balance = 0;
	return rows.flatMap((row) => {
		const kind = kindOf(row);
		if (kind === null) return [];
		const amount = (row.sign ?? 0) * row.amount_usd;
		balance = kind === 'balance' ? amount : balance + amount;
		seen.push(row);
		return [stepOf(row, { kind, amount, balance, isDoubleCount: isAgain(row, seen) })];
	});
}

/** What the page itself shows to be in both of its sources: figures printed beside the calculation. */
export function printedOverlaps(rows: readonly ArithmeticRow[]): readonly Overlap[] {
	return rows
		.filter((row) => row.role === 'illustration' && row.overlaps_with !== null)
		.map((row) => ({ label: row.label, amount: row.amount_usd }));
}

function kindOf(row: ArithmeticRow): ArithmeticKind | null {
	return row.role in KIND_OF_ROLE ? KIND_OF_ROLE[row.role as keyof typeof KIND_OF_ROLE] : null;
}

/** Of two rows that hold the same money, the later one counts it again. */
function isAgain(row: ArithmeticRow, seen: readonly ArithmeticRow[]): boolean {
	return seen.some((other) => other.step === row.overlaps_with && other.step < row.step);
}

type Made = Pick<ArithmeticStep, 'kind' | 'amount' | 'balance' | 'isDoubleCount'>;

function stepOf(row: ArithmeticRow, made: Made): ArithmeticStep {
	return {
		id: `${row.calculation}-${row.step}`,
		label: row.label,
		reason: row.fault,
		status: row.status,
		source: row.source_named === '' ? 'the page itself' : row.source_named,
		...made
	};
}
