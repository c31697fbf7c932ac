import type { OnChoose, OnPoint } from '$lib/charts/kit/pointing';
import { quantileRamp } from '$lib/charts/counties/ramp';
import type { CountyFrame, CountyPlace } from '$lib/charts/counties/place';
import type { Ramp } from '$lib/charts/kit/ramp';
import { countOf } from '$lib/fiscal/core/columns';
import { rankOf } from '$lib/fiscal/core/rank';
import type { Column } from '$lib/fiscal/core/types';
import { realChanges, sharesOfPlaced } from '$lib/fiscal/counties/placed';
import type { CountyYear } from '$lib/fiscal/counties/types';
import { isOutOfLine } from '$lib/fiscal/counties/out-of-line';
import { valuesOf, type CountiesTold } from '$lib/words/county-words';
import { signedMoney, money } from '$lib/words/money';
import { rankOfAll } from '$lib/words/ordinal';
import { shareInWords } from '$lib/words/share';
import type { Pointed, PointedLine } from './pointed';

/** What a map or a table of counties tells: one year of one kind, beside the first year. */
export interface CountiesInput extends CountiesTold {
	readonly first: CountyYear;
	readonly frame: CountyFrame;
	readonly places: readonly CountyPlace[];
	/** The county outlined. */
	readonly chosen: string;
}

/** What moves under a reader's hand. */
export interface CountiesLive {
	readonly pointed: string | null;
	readonly onpoint: OnPoint<string>;
	readonly onchoose: OnChoose<string>;
}

/** Every column of a table of counties, in the order of the counties. */
export interface CountyColumns {
	readonly rank: Column;
	readonly share: Column;
	/** Dollars of the year told more than in the first year; missing everywhere in that year itself. */
	readonly change: Column;
}

/** Rank, share of what was placed, and change since the first year, of the kind that is told. */
export function countyColumns(input: CountiesInput): CountyColumns {
	const { kind, year, first } = input;
	const values = valuesOf(input);
	return {
		rank: rankOf(values),
		share: sharesOfPlaced(values),
		change: realChanges({
			now: values,
			then: first[kind],
			nowLevel: year.priceIndex,
			thenLevel: first.priceIndex
		})
	};
}

/** The classes of the year and kind that is told. */
export function countiesRamp(input: CountiesInput): Ramp {
	return quantileRamp(valuesOf(input));
}

/** The small account of one county in the year shown; `null` for a code that is none of them. */
export function pointedCounty(input: CountiesInput, fips: string): Pointed | null {
	const i = input.counties.findIndex((county) => county.fips === fips);
	const county = input.counties[i];
	if (!county) return null;
	const title = `${county.name}, ${input.year.fiscalYear}`;
	const columns = countyColumns(input);
	const rank = columns.rank[i] ?? null;
	const lines = [
		lineOf('All federal money', input.year.total[i], money),
		lineOf('Defense', input.year.defense[i], money),
		lineOf('Share of what was placed', columns.share[i], shareInWords),
		lineOf('Rank', isOne(input) ? null : rank, (value) => rankOfAll(value, countOf(columns.rank)))
	].filter((line) => line !== null);
	const change = columns.change[i] ?? null;
	if (valuesOf(input)[i] === null) return { title, lines, note: `No figure: ${county.missing}.` };
	const notes = [
		isOutOfLine(input, i) ? 'Over three times the years before and after: out of line.' : '',
		change === null || isFirst(input) ? '' : changeWords(input, change)
	];
	return { title, lines, note: notes.filter(Boolean).join(' ') };
}

/** Whether the list has the whole state as one county: nothing is ranked or parted into classes then. */
export function isOne({ counties }: Pick<CountiesInput, 'counties'>): boolean {
	return counties.length === 1;
}

/** Whether the year told is the one that changes are counted from. */
export function isFirst({ year, first }: CountiesInput): boolean {
	return year.fiscalYear === first.fiscalYear;
}

function lineOf(
	label: string,
	value: number | null | undefined,
	words: (value: number) => string
): PointedLine | null {
	return value === null || value === undefined ? null : { label, text: words(value), kind: 'part' };
}

function changeWords({ first, year }: CountiesInput, change: number): string {
	return `${signedMoney(change)} since FY${first.fiscalYear}, both in dollars of FY${year.fiscalYear}.`;
}
