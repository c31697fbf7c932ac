import type { MethodsFacts } from '$lib/ledger/account-methods.server';
import type { MissFacts } from '$lib/ledger/account-misses.server';
import { shortNameOf } from '$lib/words/names';
import { signedFigure } from './account-tables';
import { plainRow, type FactColumn, type FactRow } from './fact-table';

/** Columns of the two whole methods side by side. */
export function methodColumns({ flow, benefit }: MethodsFacts): readonly FactColumn[] {
	return [
		{ label: 'State' },
		{ label: flow.label, figure: true },
		{ label: benefit.label, figure: true },
		{ label: 'Difference', figure: true }
	];
}

/**
 * A row a state, the most gained by the second method first: dollars per person dollar for dollar, under them
 * against the national average. The difference is the same for both, since the nation’s balance is.
 */
export function methodRows({ rows }: MethodsFacts): readonly FactRow[] {
	const gainOf = ({ flow, benefit }: MethodsFacts['rows'][number]) => benefit.net - flow.net;
	return [...rows]
		.sort((a, b) => gainOf(b) - gainOf(a))
		.map((row) => ({
			key: row.state,
			cells: [
				{ text: shortNameOf(row.state) },
				...[row.flow, row.benefit].map(({ net, neutral }) => ({
					text: signedFigure(net),
					note: `${signedFigure(neutral)} against the average`
				})),
				{ text: signedFigure(gainOf(row)) }
			]
		}));
}

/** Columns of the ranges by year. */
export const MISS_COLUMNS: readonly FactColumn[] = [
	{ label: 'Year' },
	{ label: 'Middle state, up or down', figure: true },
	{ label: 'California, from', figure: true },
	{ label: 'to', figure: true }
];

/** A row a year: half the width of the middle state's range, and California's range around its balance. */
export function missRows({ years }: MissFacts): readonly FactRow[] {
	return years.map(({ fiscalYear, halfWidth, california }) =>
		plainRow(fiscalYear, [
			`FY${fiscalYear}`,
			Math.round(halfWidth).toLocaleString('en-US'),
			signedFigure(california.low),
			signedFigure(california.high)
		])
	);
}
