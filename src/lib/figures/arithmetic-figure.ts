import { arithmeticTable } from '$lib/charts/arithmetic/series';
import type { FigureTable } from '$lib/charts/kit/table';
import { arithmeticHeading, correctionHeading } from '$lib/words/arithmetic-words';
import type { ArithmeticInput } from './arithmetic-input';
import { arithmeticPicture } from './arithmetic-picture';
import ArithmeticChart from './ArithmeticChart.svelte';
import type { FigureFiles, FigureRecord } from './record';

/** What a figure of the campaign was made of. */
export const arithmeticFigure: FigureRecord<ArithmeticInput> = {
	id: 'arithmetic',
	name: 'arithmetic',
	chart: ArithmeticChart,
	title: ({ arithmetic }) => arithmeticHeading(arithmetic).title,
	subtitle: ({ arithmetic }) => arithmeticHeading(arithmetic).subtitle,
	source: ({ arithmetic }) =>
		`Source: Yes California, ${arithmetic.address}, with the sources it names.`,
	legend: ({ steps }) => [
		{ label: 'Counts as paid', color: 'var(--payer)' },
		{ label: 'Counts as received', color: 'var(--recipient)' },
		...(steps.some(({ isDoubleCount }) => isDoubleCount)
			? [{ label: 'May be counted twice', color: null }]
			: [])
	],
	table: (input) => tableOf(input, arithmeticFigure.title(input)),
	rowCount: ({ steps }) => steps.length,
	files: filesOf,
	picture: arithmeticPicture
};

/** What remains of it after each correction. */
export const correctionsFigure: FigureRecord<ArithmeticInput> = {
	...arithmeticFigure,
	id: 'corrections',
	name: 'corrections',
	title: ({ arithmetic }) => correctionHeading(arithmetic).title,
	subtitle: ({ arithmetic }) => correctionHeading(arithmetic).subtitle,
	source: () =>
		'Source: IRS gross collections (Treasury Bulletin, FFO-5), USAspending, and our own account: OMB Historical Tables, shared out to the states.',
	table: (input) => tableOf(input, correctionsFigure.title(input))
};

function filesOf({ arithmetic }: ArithmeticInput): FigureFiles {
	return {
		parts: ['yes-california', arithmetic.fiscalYear, 'total', 'dollars-of-the-year'],
		served: {
			path: '/data/sources/claims/arithmetic.csv',
			words: 'All figures of the campaign, CSV'
		},
		whole: { path: '/data/account-lines/ca.csv', words: 'California’s account, CSV' }
	};
}

/** The steps as the campaign took them: whether interest is among them is a step of its own. */
function tableOf({ steps, arithmetic }: ArithmeticInput, caption: string): FigureTable {
	const reckoned = {
		fiscal_year: arithmetic.fiscalYear,
		state: 'CA',
		estimate: 'yes-california',
		unit: 'dollars of the year',
		dollars: 'current',
		deficit_rule: 'none',
		interest: 'by row'
	};
	return { ...arithmeticTable(steps, caption), reckoned };
}
