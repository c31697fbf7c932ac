import { STATE_CODES, type StateCode } from '$lib/data/states';
import type { ConditionSeries } from '$lib/fiscal/conditions/conditions';
import { CONDITIONS } from '$lib/fiscal/conditions/conditions-list';
import type { Column, Status } from '$lib/fiscal/core/types';
import { CONDITION_UNITS } from '$lib/words/condition-figure';
import type { CircumstanceId, CircumstanceYear } from '$lib/ledger/circumstances.server';
import type { DocumentedColumn } from './balances-csv';

/** One condition of one state in one year. */
export interface ConditionTableRow {
	readonly condition: string;
	readonly year: number;
	readonly firstYear: number;
	readonly state: StateCode;
	readonly value: number | null;
	readonly unit: string;
	readonly rank: number | null;
	readonly nation: number | null;
	readonly status: Status;
	/** The datasets it is read from, separated by `;`. */
	readonly source: string;
}

/** What is the same for all states in a year. */
interface TableYear extends Omit<ConditionTableRow, 'state' | 'value' | 'rank' | 'status'> {
	readonly values: Column;
	readonly ranks: Column;
	readonly statusAt: (position: number) => Status;
}

interface Kind {
	readonly condition: string;
	readonly label: string;
	readonly unit: string;
	readonly source: string;
	/** Places after the point. */
	readonly decimals: number;
}

const KINDS: Readonly<Record<CircumstanceId, Kind>> = {
	population: {
		condition: 'population',
		label: 'Residents',
		unit: 'persons',
		source: 'context/population',
		decimals: 0
	},
	income: {
		condition: 'income-per-person',
		label: 'Personal income per person',
		unit: 'dollars of the year per person',
		source: 'context/personal-income;context/population',
		decimals: 2
	},
	older: {
		condition: 'residents-65-and-over',
		label: 'Residents of 65 and over',
		unit: 'share of residents, 0 to 1',
		source: 'context/age;context/population',
		decimals: 6
	}
};

/** What the rows of the file are told apart by. */
export const CONDITIONS_KEY: readonly string[] = ['condition', 'year', 'state'];

type TableColumn = DocumentedColumn<ConditionTableRow>;

const text = (
	name: string,
	value: (row: ConditionTableRow) => string,
	description: string
): TableColumn => ({ name, value, type: 'string', unit: '', description });

const whole = (
	name: 'year' | 'first_year' | 'rank',
	value: TableColumn['value'],
	description: string
) =>
	({
		name,
		value,
		type: 'integer',
		unit: name === 'rank' ? 'rank' : 'year',
		decimals: 0,
		description
	}) as const;

const figure = (name: string, value: TableColumn['value'], description: string) =>
	({ name, value, type: 'number', unit: 'as in unit', decimals: 6, description }) as const;

/** The columns of the conditions of all states in their published order; a missing figure is an empty cell. */
export const conditionTableColumns: readonly TableColumn[] = [
	text('condition', (row) => row.condition, `Name of the condition. ${namesInWords()}`),
	whole(
		'year',
		(row) => row.year,
		'Federal fiscal year of residents, income and age; the year of its publisher of all others, which for debt, interest and liabilities is the fiscal year of the state; of an average of years the last'
	),
	whole(
		'first_year',
		(row) => row.firstYear,
		'The first of the years that an average runs over; else the same as year'
	),
	text('state', (row) => row.state, 'Postal code of the state or DC'),
	figure('value', (row) => row.value, 'The figure, in the unit of its row'),
	text('unit', (row) => row.unit, 'What the figure is counted in'),
	whole(
		'rank',
		(row) => row.rank,
		'1 has most of residents, income and age, and is worst of all others; ties share a rank; empty where too few have a figure or the year is not compared'
	),
	figure(
		'nation_value',
		(row) => row.nation,
		'The sum of residents, and income and age of all residents together; empty for all others'
	),
	text('status', (row) => row.status, 'present, or why there is no figure'),
	text('source', (row) => row.source, 'The source datasets it is read from, separated by ;')
];

/**
 * The conditions of all states as rows, sorted by condition, year and state: residents, income and age as
 * they stand beside the nation, then every series of the side claims.
 */
export function conditionTableRows(
	circumstances: readonly CircumstanceYear[],
	series: readonly ConditionSeries[]
): readonly ConditionTableRow[] {
	const years = [...circumstances.map(circumstanceYear), ...series.flatMap(seriesYears)];
	// Each field by its name: V8 describes every object spread from the rest of another anew, in three times its size.
	return years.flatMap(({ condition, unit, source, year, firstYear, nation, ...byState }) =>
		STATE_CODES.map((state, i) => ({
			condition,
			unit,
			source,
			year,
			firstYear,
			nation,
			state,
			value: byState.values[i] ?? null,
			rank: byState.ranks[i] ?? null,
			status: byState.statusAt(i)
		}))
	);
}

function circumstanceYear({ id, fiscalYear, values, rank, nation }: CircumstanceYear): TableYear {
	const { condition, unit, source, decimals } = KINDS[id];
	const written = (value: number | null) =>
		value === null ? null : Number(value.toFixed(decimals));
	return {
		condition,
		unit,
		source,
		year: fiscalYear,
		firstYear: fiscalYear,
		values: values.map(written),
		ranks: rank,
		nation: written(nation),
		statusAt: (position) => ((values[position] ?? null) === null ? 'not-covered' : 'present')
	};
}

function seriesYears({ condition, years }: ConditionSeries): readonly TableYear[] {
	return years.map(({ year, firstYear, values, rank, status }) => ({
		condition: condition.id,
		unit: CONDITION_UNITS[condition.unit],
		source: condition.source,
		year,
		firstYear,
		values,
		ranks: rank,
		nation: null,
		statusAt: (position) => status[position] ?? 'not-covered'
	}));
}

/** Every name with the condition in words: rows carry the name alone, since there are some twenty thousand of them. */
function namesInWords(): string {
	const own = Object.values(KINDS).map(({ condition, label }) => [condition, label]);
	const others = CONDITIONS.map(({ id, label }) => [id, label]);
	return [...own, ...others].map(([name, label]) => `${name}: ${label}`).join('; ');
}
