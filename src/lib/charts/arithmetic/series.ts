import type { ArithmeticStep } from '$lib/fiscal/campaign/types';
import { billionsFigure, withMinus, withSign } from '$lib/words/money';
import type { FigureTable } from '../kit/table';

/** The bar of one row of a ledger, in percent of the width of its track. */
export interface ArithmeticBar {
	readonly left: number;
	readonly width: number;
	/** Which way it moves the balance, or on which side a balance stands. */
	readonly side: 'payer' | 'recipient';
	/** Where the next row goes on. */
	readonly end: number;
}

/** One row of a ledger as drawn. */
export interface ArithmeticRow {
	readonly step: ArithmeticStep;
	readonly bar: ArithmeticBar;
	/** "+30.3", "−422.7": billions of dollars; empty for a balance. */
	readonly amount: string;
	/** The balance after the row, billions of dollars. */
	readonly balance: string;
}

/** A ledger as drawn: its rows, and where zero stands in percent. */
export interface ArithmeticSeries {
	readonly rows: readonly ArithmeticRow[];
	readonly zero: number;
}

/** Places the rows of a ledger on one scale that holds every balance and zero; `start` is the balance before. */
export function arithmeticSeries(
	steps: readonly ArithmeticStep[],
	start: number
): ArithmeticSeries {
	const balances = [0, start, ...steps.map(({ balance }) => balance)];
	const [low, high] = [Math.min(...balances), Math.max(...balances)];
	const percent = (value: number) => (high > low ? ((value - low) / (high - low)) * 100 : 100);
	const rows = steps.map((step) => ({
		step,
		bar: barOf(step, percent),
		amount: step.kind === 'balance' ? '' : inBillions(step.amount),
		balance: withMinus(step.balance, billionsFigure(step.balance))
	}));
	return { rows, zero: percent(0) };
}

function barOf(
	{ kind, amount, balance }: ArithmeticStep,
	percent: (value: number) => number
): ArithmeticBar {
	const from = percent(kind === 'balance' ? 0 : balance - amount);
	const end = percent(balance);
	return {
		left: Math.min(from, end),
		width: Math.abs(end - from),
		side: amount < 0 ? 'payer' : 'recipient',
		end
	};
}

function inBillions(value: number): string {
	return withSign(value, billionsFigure(value));
}

/** The rows of a ledger as a table and as files: whole dollars, received less paid. */
export function arithmeticTable(steps: readonly ArithmeticStep[], caption: string): FigureTable {
	const dollars = { format: inBillions, decimals: 0 };
	return {
		caption,
		columns: [
			{ id: 'step', label: 'Step' },
			{ id: 'kind', label: 'Kind' },
			{ id: 'amount_usd', label: 'Amount, $ billion', ...dollars },
			{ id: 'balance_usd', label: 'Balance after it, $ billion', ...dollars },
			{ id: 'status', label: 'Figure is' },
			{ id: 'double_count', label: 'Counted twice' },
			{ id: 'reason', label: 'Why' },
			{ id: 'source', label: 'Source' }
		],
		rows: steps.map((step) => ({
			key: step.id,
			cells: [
				step.label,
				step.kind,
				step.amount,
				step.balance,
				step.status,
				step.isDoubleCount ? 'perhaps' : 'no',
				step.reason,
				step.source
			],
			missing: ''
		}))
	};
}
