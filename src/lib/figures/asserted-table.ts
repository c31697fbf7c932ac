import type { AssertedSeries } from '$lib/charts/asserted/series';
import type { FigureTable } from '$lib/charts/kit/table';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import { wayText } from '$lib/words/matrix-words';
import { billionsFigure, withSign } from '$lib/words/money';
import { ratioFigure } from '$lib/words/share';

/** The rows behind the chart of a part: every way in every year, as drawn. */
export function assertedTable(series: AssertedSeries, caption: string): FigureTable {
	const isRatio = series.measure === 'ratio';
	const format = isRatio ? ratioFigure : (value: number) => withSign(value, billionsFigure(value));
	return {
		caption,
		columns: [
			{ id: 'specification', label: 'Way' },
			{ id: 'way', label: 'In words' },
			{ id: 'fiscal_year', label: 'Year' },
			{
				id: isRatio ? 'received_per_dollar_paid' : `${series.measure}_usd`,
				label: isRatio ? 'Received for a dollar paid' : '$ billion',
				format,
				decimals: isRatio ? 4 : 0
			}
		],
		rows: series.lines.flatMap(({ id, points }) =>
			points.map(({ year, value }) => ({
				key: `${id} ${year}`,
				cells: [id, wayText(specificationOf(id)), String(year), value],
				missing: 'no figure'
			}))
		)
	};
}

/** How many rows that table has. */
export function assertedRowCount({ lines }: AssertedSeries): number {
	return lines.reduce((sum, { points }) => sum + points.length, 0);
}
