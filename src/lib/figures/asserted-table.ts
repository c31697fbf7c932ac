import type { AssertedSeries } from '$lib/charts/asserted/series';
import type { AssertedMeasure } from '$lib/fiscal/verdict/asserted-figure';
import type { FigureTable } from '$lib/charts/kit/table';
import { specificationOf } from '$lib/fiscal/verdict/specifications';
import { wayText } from '$lib/words/matrix-words';
import { billionsFigure, wholeFigure, withSign } from '$lib/words/money';
import { ratioFigure, shareFigure } from '$lib/words/share';
import { methodVintage } from './method-vintage';

/** The rows behind the chart of a part: every method in every year, as drawn. */
export function assertedTable(series: AssertedSeries, caption: string): FigureTable {
	return {
		caption,
		columns: [
			{ id: 'method', label: 'Method' },
			{ id: 'votes', label: 'Votes' },
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'specification', label: 'Name in files' },
			{ id: 'estimate', label: 'Estimate', isForFiles: true },
			{ id: 'vintage', label: 'Edition', isForFiles: true },
			figureColumn(series)
		],
		rows: series.lines.flatMap(({ id, kind, points, unvoted = [] }) => {
			const method = specificationOf(id);
			const own = [id, method.estimate, methodVintage(method.estimate)];
			const isVoting = (year: number) => kind !== 'hybrid' && !unvoted.includes(year);
			return points.map(({ year, value }) => ({
				key: `${id} ${year}`,
				cells: [wayText(method), isVoting(year) ? 'yes' : 'no', year, ...own, value],
				missing: 'no figure'
			}));
		})
	};
}

const PLACE_COLUMNS: ReadonlyMap<AssertedMeasure, FigureTable['columns'][number]> = new Map([
	['rank', { id: 'rank', label: 'Rank, 1 the largest', format: String, decimals: 0 }],
	[
		'of-average',
		{ id: 'share_of_average', label: '% of the average', format: shareFigure, decimals: 4 }
	],
	['share', { id: 'share_of_nation', label: '% of the nation', format: shareFigure, decimals: 4 }],
	[
		'multiple',
		{ id: 'times_other_state', label: 'Times the other state', format: ratioFigure, decimals: 4 }
	]
]);

/** A balance is signed; amounts of one side and ratios are not. */
function figureColumn({ measure, isPerPerson }: AssertedSeries): FigureTable['columns'][number] {
	const place = PLACE_COLUMNS.get(measure);
	if (place) return place;
	if (measure === 'ratio') {
		const label = 'Received for a dollar paid';
		return { id: 'received_per_dollar_paid', label, format: ratioFigure, decimals: 4 };
	}
	const [id, label] = isPerPerson
		? [`${measure}_per_person_usd`, '$ a person']
		: [`${measure}_usd`, '$ billion'];
	const figure = isPerPerson ? wholeFigure : billionsFigure;
	const signed = (value: number) => withSign(value, figure(value));
	return { id, label, format: measure === 'net' ? signed : figure, decimals: 0 };
}

/** How many rows that table has. */
export function assertedRowCount({ lines }: AssertedSeries): number {
	return lines.reduce((sum, { points }) => sum + points.length, 0);
}
