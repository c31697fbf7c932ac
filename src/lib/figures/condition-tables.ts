import type { FigureTable, TableColumn, TableRow } from '$lib/charts/kit/table';
import { stateOf } from '$lib/data/states';
import type { Answer, ConditionUnit } from '$lib/fiscal/conditions/conditions';
import type { Explained } from '$lib/fiscal/conditions/explain';
import { STATUS_WORDS } from '$lib/fiscal/core/status';
import type { Status } from '$lib/fiscal/core/types';
import { CONDITION_UNITS } from '$lib/words/condition-figure';
import { signedMoney, wholeFigure } from '$lib/words/money';
import { shareFigure } from '$lib/words/share';
import type { ShownSeries } from './condition-panels';

const text = (id: string, label: string): TableColumn => ({ id, label });
const rankColumn = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: String,
	decimals: 0
});

/** Decimals a figure is printed with where several units share a column. */
const DECIMALS: Readonly<Record<ConditionUnit, number>> = {
	persons: 0,
	'persons-per-10000-residents': 1,
	percent: 1,
	index: 3,
	points: 0,
	'dollars-per-resident': 0
};

/** The rows behind a rank chart: the chosen state in every year of every series, with the others' ranks. */
export function conditionTable(shown: readonly ShownSeries[], caption: string): FigureTable {
	const codes = shown[0]?.codes ?? [];
	const [chosen, ...others] = codes.map((code) => stateOf(code));
	const name = chosen?.name ?? '';
	return {
		caption,
		columns: [
			text('series', 'Series'),
			text('year', 'Year'),
			{ id: 'value', label: name, format: figureWriter(shown), decimals: 6 },
			text('unit', 'Unit'),
			rankColumn('rank', 'Rank, 1 = worst'),
			rankColumn('areas', 'of'),
			text('is_true', 'True'),
			text('first_year', 'From'),
			...others.map((state) =>
				rankColumn(`rank_${state.code.toLowerCase()}`, `${state.name}, rank`)
			)
		],
		rows: shown.flatMap(rowsOf)
	};
}

function figureWriter(shown: readonly ShownSeries[]): (value: number) => string {
	const digits = Math.max(0, ...shown.map(({ condition }) => DECIMALS[condition.unit]));
	const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: digits });
	return (value) => format.format(value);
}

function rowsOf({ condition, frame, states }: ShownSeries): readonly TableRow[] {
	const [own, ...others] = states;
	if (!own) return [];
	return frame.years.map((year, i) => ({
		key: `${condition.id} ${year.year}`,
		cells: [
			condition.label,
			year.year,
			own.values[i] ?? null,
			CONDITION_UNITS[condition.unit],
			own.rank[i] ?? null,
			year.areas,
			ANSWERS[own.answers[i] ?? 'none'],
			year.firstYear,
			...others.map(({ rank }) => rank[i] ?? null)
		],
		missing: missingWords(own.status[i] ?? 'not-covered')
	}));
}

const ANSWERS: Readonly<Record<Answer | 'none', string>> = {
	yes: 'yes',
	tie: 'tie',
	no: 'no',
	none: 'cannot be told'
};

/** Why a cell is empty: a state with a figure lacks a rank only where none is compared. */
function missingWords(status: Status): string {
	return status === 'present' ? 'not compared' : STATUS_WORDS[status];
}

const cents = (id: string, label: string): TableColumn => ({
	id,
	label,
	format: signedMoney,
	decimals: 2
});

/** The rows behind the comparison with income and age: every state but D.C. */
export function explainTable({ points }: Explained, caption: string): FigureTable {
	return {
		caption,
		columns: [
			text('state', 'Code'),
			text('state_name', 'State'),
			cents('net_per_person', 'Net against the national average'),
			{ id: 'income_per_person', label: 'Income', format: wholeFigure, decimals: 2 },
			{
				id: 'residents_65_and_over_share',
				label: '65 and over, %',
				format: shareFigure,
				decimals: 6
			},
			cents('goes_with_both', 'Goes with both'),
			cents('left_over', 'Left over')
		],
		rows: points.map(({ state, net, income, older, fitted, residual }) => ({
			key: state,
			cells: [state, stateOf(state).name, net, income, older, fitted, residual],
			missing: ''
		}))
	};
}
