import { arithmeticSeries, type ArithmeticRow } from '$lib/charts/arithmetic/series';
import type { PictureRow, RowPicture } from '$lib/files/row-picture';
import type { ArithmeticInput } from './arithmetic-input';

/** A calculation as a picture: a floating bar a step, its amount, the balance after it, and why it is there. */
export function arithmeticPicture({ steps, start, doubleCount }: ArithmeticInput): RowPicture {
	const { rows, zero } = arithmeticSeries(steps, start);
	return {
		heads: ['Step', 'Balance'],
		lines: [{ at: zero, text: 'Even', kind: 'even' }],
		rows: rows.map((row) => rowOf(row, doubleCount))
	};
}

function rowOf({ step, bar, amount, balance }: ArithmeticRow, doubleCount: string): PictureRow {
	const { label, reason, kind, isDoubleCount } = step;
	return {
		label,
		tone: kind === 'balance' ? 'strong' : 'plain',
		detail: [reason, isDoubleCount ? doubleCount : ''].filter(Boolean).join(' '),
		bars: [
			{
				from: bar.left,
				to: bar.left + bar.width,
				side: bar.side,
				kind: isDoubleCount ? 'hatched' : 'full'
			}
		],
		figures: [{ text: amount }, { text: balance }]
	};
}
