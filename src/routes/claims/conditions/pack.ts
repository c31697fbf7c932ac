import type { Answer, ConditionId } from '$lib/fiscal/conditions/conditions';
import type {
	SeriesFrame,
	StateConditions,
	StateSeries,
	Tie
} from '$lib/fiscal/conditions/conditions-state';
import type { ExplainYear } from '$lib/fiscal/conditions/explain';
import type { RemainderRun } from '$lib/fiscal/conditions/explain-years';
import type { Column, Status } from '$lib/fiscal/core/types';

interface PackedSeries {
	readonly id: ConditionId;
	readonly values: Column;
	readonly rank: Column;
	/** A letter a year: y, t, n, or - where it cannot be told. */
	readonly answers: string;
	readonly ties: readonly Tie[];
	/** Why figures are missing, by place; places not named have one. */
	readonly missing: readonly (readonly [place: number, status: Status])[];
}

/** The side claims of one state, and what income and age left over for it from year to year. */
export interface SideState extends StateConditions {
	/** `null` for D.C., which is left out of the comparison. */
	readonly run: RemainderRun | null;
}

/** The same on its way to the browser. */
export interface PackedState {
	readonly state: SideState['state'];
	readonly series: readonly PackedSeries[];
	readonly run: RemainderRun | null;
}

/** The years of a series on their way to the browser; first years and reasons by place, where there are any. */
export interface PackedFrame {
	readonly id: ConditionId;
	readonly years: readonly number[];
	readonly areas: readonly number[];
	readonly firstYears: readonly (readonly [place: number, year: number])[];
	readonly setAside: readonly (readonly [place: number, reason: string])[];
}

/** Finer than any figure is printed. */
const DECIMALS = 6;

const LETTERS: Readonly<Record<Answer, string>> = { yes: 'y', tie: 't', no: 'n' };
const ANSWERS: Readonly<Record<string, Answer>> = { y: 'yes', t: 'tie', n: 'no' };

/** Packs one state's side claims; figures keep six decimals, what is left over its cents. */
export function packState({ state, series, run }: SideState): PackedState {
	const cents = (value: number) => rounded(value, 2);
	const packed = run && {
		...run,
		low: cents(run.low),
		high: cents(run.high),
		mean: cents(run.mean)
	};
	return { state, series: series.map(packSeries), run: packed };
}

/** Unpacks what `packState` packed. */
export function unpackState({ state, series, run }: PackedState): SideState {
	return { state, series: series.map(unpackSeries), run };
}

function packSeries({ id, values, rank, answers, ties, status }: StateSeries): PackedSeries {
	return {
		id,
		values: roundedColumn(values, DECIMALS),
		rank,
		answers: answers.map((one) => (one === null ? '-' : LETTERS[one])).join(''),
		ties,
		missing: status.flatMap((one, place) => (one === 'present' ? [] : [[place, one] as const]))
	};
}

function unpackSeries({ id, values, rank, answers, ties, missing }: PackedSeries): StateSeries {
	const statuses = new Map(missing);
	return {
		id,
		values,
		rank,
		answers: [...answers].map((letter) => ANSWERS[letter] ?? null),
		ties,
		status: values.map((_, place) => statuses.get(place) ?? 'present')
	};
}

/** Packs the years of a series. */
export function packFrame({ id, years }: SeriesFrame): PackedFrame {
	return {
		id,
		years: years.map(({ year }) => year),
		areas: years.map(({ areas }) => areas),
		firstYears: years.flatMap(({ year, firstYear }, place) =>
			firstYear === year ? [] : [[place, firstYear] as const]
		),
		setAside: years.flatMap(({ setAside }, place) =>
			setAside === null ? [] : [[place, setAside] as const]
		)
	};
}

/** Unpacks what `packFrame` packed. */
export function unpackFrame({ id, years, areas, firstYears, setAside }: PackedFrame): SeriesFrame {
	const [firsts, reasons] = [new Map(firstYears), new Map(setAside)];
	return {
		id,
		years: years.map((year, place) => ({
			year,
			firstYear: firsts.get(place) ?? year,
			areas: areas[place] ?? 0,
			setAside: reasons.get(place) ?? null
		}))
	};
}

/** A year beside income and age with cents and six decimals: what is drawn, fitted and given away. */
export function roundedYear(year: ExplainYear): ExplainYear {
	return {
		...year,
		net: roundedColumn(year.net, 2),
		income: roundedColumn(year.income, 2),
		older: roundedColumn(year.older, DECIMALS),
		population: roundedColumn(year.population, 0)
	};
}

function roundedColumn(column: Column, decimals: number): Column {
	return column.map((value) => (value === null ? null : rounded(value, decimals)));
}

function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}
