import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import {
	optionField,
	readAddress,
	spans,
	writeAddress,
	yearField,
	type AddressReading,
	type Fields,
	type Query
} from '$lib/view/address';

/** What of the spending is shown: all of it, the part of the Department of Defense, or a map of each. */
export type KindChoice = 'total' | 'defense' | 'both';

/** The year and the kind of spending that the page of a state's counties shows. */
export interface CountiesChoice {
	readonly year: number;
	readonly kind: KindChoice;
}

/** The kinds as a menu has them. */
export const KIND_CHOICES: readonly { readonly id: KindChoice; readonly label: string }[] = [
	{ id: 'total', label: 'All federal money' },
	{ id: 'defense', label: 'Defense alone' },
	{ id: 'both', label: 'Both, side by side' }
];

/** A choice in a few words: "FY1990, Defense alone". */
export function choiceWords({ year, kind }: CountiesChoice): string {
	const label = KIND_CHOICES.find(({ id }) => id === kind)?.label ?? '';
	return kind === 'total' ? `FY${year}` : `FY${year}, ${label}`;
}

/** The years of the page; it opens with the newest. */
export function yearsOf(all: readonly number[]): EstimateYears {
	return { all, opening: all.at(-1) ?? 0 };
}

/** The choice of an address; what cannot be followed is told, and the nearest that there is stands for it. */
export function readCounties(query: Query, all: readonly number[]): AddressReading<CountiesChoice> {
	return readAddress(fieldsOf(all), query);
}

/** The query of a choice, without the question mark: nothing for what the page opens with. */
export function writeCounties(choice: CountiesChoice, all: readonly number[]): string {
	return writeAddress(fieldsOf(all), choice);
}

/** The query that shows the same again whatever years are added. */
export function pinnedCounties(choice: CountiesChoice, all: readonly number[]): string {
	return writeAddress(fieldsOf(all), choice, ['year']);
}

function fieldsOf(all: readonly number[]): Fields<CountiesChoice> {
	return {
		year: yearField(
			() => yearsOf(all),
			({ text, shown, years }) =>
				`There are no county figures for “${text}”; FY${shown} is shown. There are figures for FY${spans(years)}.`
		),
		kind: optionField('kind', KIND_CHOICES, 'total')
	};
}
