import { AGE_PARTS } from '$lib/charts/ages/ages';
import type { FigureTable, TableColumn } from '$lib/charts/kit/table';
import type { YearCoverage } from '$lib/fiscal/account/coverage';
import type { LineSide } from '$lib/fiscal/account/types';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { shareFigure } from '$lib/words/share';
import { periodOf } from '$lib/words/titles';
import { sourceLine } from './chart-words';
import type { TakenRecord } from './record';

/** One side of our own account, and how old the figures are that share it out, by rising year. */
export interface AgesInput {
	readonly side: LineSide;
	readonly years: readonly YearCoverage[];
}

const SIDES = {
	paid: 'taxes and other receipts',
	received: 'spending, net interest left out'
} as const satisfies Record<LineSide, string>;

/** Colors of the parts, from figures of the year to none. */
export const AGE_COLORS = {
	ofYear: 'var(--ink)',
	recent: 'var(--muted)',
	older: 'var(--faint)',
	byPopulation: 'var(--hair)'
} as const satisfies Record<(typeof AGE_PARTS)[number]['id'], string>;

/** How old the figures are that one side's money is shared out by: a bar a year. */
export const agesFigure: TakenRecord<AgesInput> = {
	name: 'age-of-figures',
	title: titleOf,
	subtitle: ({ side, years }) =>
		`Parts of the dollars of ${SIDES[side]}, signs aside, by how many years lie between the fiscal year and the last figures of their own, ${periodOf(years.map(({ fiscalYear }) => fiscalYear))}`,
	source: () => sourceLine(estimateOf('account'), 'current'),
	legend: () => AGE_PARTS.map(({ id, label }) => ({ label, color: AGE_COLORS[id] })),
	table: tableOf,
	files: ({ side }) => ({
		parts: ['account', side, 'all-years'],
		whole: { path: '/data/account-lines.csv', words: 'Every line of the account, CSV' }
	})
};

function titleOf({ side, years }: AgesInput): string {
	const [first, last] = [years[0], years.at(-1)];
	if (!first || !last) throw new Error('The account has no years.');
	const [what] = SIDES[side].split(',');
	const partOf = ({ [side]: { ofYear } }: YearCoverage) => `${shareFigure(ofYear)}%`;
	return `Figures of the year itself share out ${partOf(first)} of ${what} in FY${first.fiscalYear}, ${partOf(last)} in FY${last.fiscalYear}`;
}

const shareColumn = (id: string, label: string): TableColumn => ({
	id,
	label: `${label}, %`,
	format: shareFigure,
	decimals: 6
});

function tableOf(input: AgesInput): FigureTable {
	const { side, years } = input;
	return {
		caption: agesFigure.subtitle(input),
		columns: [
			{ id: 'fiscal_year', label: 'Year' },
			...AGE_PARTS.map(({ column, label }) => shareColumn(column, label)),
			shareColumn('counted_of_all_share', 'Counted of all')
		],
		rows: years.map(({ fiscalYear, [side]: own }) => ({
			key: String(fiscalYear),
			cells: [fiscalYear, ...AGE_PARTS.map(({ id }) => own[id]), own.ofTotal],
			missing: ''
		})),
		reckoned: {
			estimate: 'account',
			vintage: estimateOf('account').vintage,
			side,
			unit: 'part of 1',
			interest: 'left-out'
		}
	};
}
