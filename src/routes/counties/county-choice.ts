import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import {
	optionField,
	quoted,
	readAddress,
	writeAddress,
	yearField,
	type AddressReading,
	type Fields,
	type Query
} from '$lib/view/address';
import { yearRanges } from '$lib/words/year-ranges';

/** What of the spending is shown: all of it, the part of the Department of Defense, or a map of each. */
export type KindChoice = 'total' | 'defense' | 'both';

/** What the page of a state's counties shows: the year, the kind of spending, and the county told of. */
export interface CountiesChoice {
	readonly year: number;
	readonly kind: KindChoice;
	/** Five digits; `null` for the county that received most, whatever the year. */
	readonly county: string | null;
}

/** What there is to choose from: the years with figures, which rise, and the codes of the counties. */
export interface CountiesKnown {
	readonly years: readonly number[];
	readonly codes: readonly string[];
}

/** The kinds as a menu has them. */
export const KIND_CHOICES: readonly { readonly id: KindChoice; readonly label: string }[] = [
	{ id: 'total', label: 'All federal money' },
	{ id: 'defense', label: 'Defense alone' },
	{ id: 'both', label: 'Both, side by side' }
];

/** A choice in a few words: "FY1990, Defense alone, FIPS code 48301". */
export function choiceWords({ year, kind, county }: CountiesChoice): string {
	const label = KIND_CHOICES.find(({ id }) => id === kind)?.label ?? '';
	const parts = [
		`FY${year}`,
		kind === 'total' ? '' : label,
		county === null ? '' : `FIPS code ${county}`
	];
	return parts.filter(Boolean).join(', ');
}

/** What the page opens with: all money in the newest year, and the county that received most of it. */
export function openingChoice({ years }: Pick<CountiesKnown, 'years'>): CountiesChoice {
	return { year: yearsOf(years).opening, kind: 'total', county: null };
}

/** The years of the page; it opens with the newest. */
function yearsOf(all: readonly number[]): EstimateYears {
	return { all, opening: all.at(-1) ?? 0 };
}

/** The choice of an address; what cannot be followed is told, and the nearest that there is stands for it. */
export function readCounties(query: Query, known: CountiesKnown): AddressReading<CountiesChoice> {
	return readAddress(fieldsOf(known), query);
}

/** The query of a choice, without the question mark: nothing for what the page opens with. */
export function writeCounties(choice: CountiesChoice, known: CountiesKnown): string {
	return writeAddress(fieldsOf(known), choice);
}

/** The query that shows the same again whatever years are added. */
export function pinnedCounties(choice: CountiesChoice, known: CountiesKnown): string {
	return writeAddress(fieldsOf(known), choice, ['year']);
}

function fieldsOf({ years: all, codes }: CountiesKnown): Fields<CountiesChoice> {
	return {
		year: yearField(
			() => yearsOf(all),
			({ text, shown, years }) =>
				`There are no county figures for “${text}”; FY${shown} is shown. There are figures for FY${yearRanges(years)}.`
		),
		kind: optionField('kind', KIND_CHOICES, 'total'),
		county: {
			usual: () => null,
			read: (text, _, tell) => {
				if (codes.includes(text)) return text;
				tell(
					`There is no FIPS code “${quoted(text)}” in this list; the one that received most is outlined.`
				);
				return null;
			},
			write: (county) => county ?? ''
		}
	};
}
