import type { County } from '$lib/fiscal/counties/types';
import type { Column } from '$lib/fiscal/core/types';
import { classOf, type Klass, type Ramp } from '../kit/ramp';

/** One county as the map draws it. */
export interface CountyMark {
	readonly fips: string;
	readonly name: string;
	/** 1 to 5 from little to much, 0 without a figure. */
	readonly klass: Klass;
	/** The figure as a reader sees it, or in words why there is none. */
	readonly text: string;
}

/** The marks of one column of values, by code; nothing is left out where it is missing. */
export function countyMarks({
	counties,
	values,
	ramp,
	format
}: {
	readonly counties: readonly County[];
	readonly values: Column;
	readonly ramp: Ramp;
	readonly format: (value: number) => string;
}): ReadonlyMap<string, CountyMark> {
	return new Map(
		counties.map(({ fips, name, missing }, i) => {
			const value = values[i] ?? null;
			const text = value === null ? missing : format(value);
			return [fips, { fips, name, klass: classOf(ramp, value), text }];
		})
	);
}

/** What a mark is called: its county, and with its figure where it is the one pointed at. */
export function countyLabel(mark: CountyMark | undefined, pointed: string | null): string {
	if (!mark) return '';
	return mark.fips === pointed ? `${mark.name}, ${mark.text}` : mark.name;
}
