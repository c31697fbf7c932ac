import type { StateCode } from '$lib/data/states';
import type { BandValues, Breakdown } from '$lib/fiscal/account/breakdown';
import type { BreakdownScale } from '$lib/fiscal/account/breakdown-scales';
import { BASE_YEAR } from '$lib/fiscal/core/prices';
import type { Column, DollarsId } from '$lib/fiscal/core/types';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import { amount } from './money';
import { shortNameOf } from './names';

/** What a title over a state's taxes and programs is made of. */
export interface BreakdownTitleInput {
	readonly state: StateCode;
	readonly scale: BreakdownScale;
	/** In whose dollars the years are drawn. */
	readonly dollars: DollarsId;
	/** In whose dollars one year is told. */
	readonly yearDollars: DollarsId;
	/** For each year, how many of these are one that is drawn; `null` where prices are not known. */
	readonly levels: Column;
	readonly paid: Breakdown;
	readonly received: Breakdown;
	readonly fiscalYear: number;
}

/**
 * What a state paid and received most of in a year, or in what it differed most from the nation, in the dollars that
 * one year is told in; where the years under it are drawn in others, the title says whose its own are.
 */
export function breakdownTitle({
	state,
	scale,
	dollars,
	yearDollars,
	levels,
	fiscalYear,
	...sides
}: BreakdownTitleInput): string {
	const name = shortNameOf(state);
	const level = levels[sides.paid.years.indexOf(fiscalYear)] ?? null;
	const paid = largestIn(sides.paid, fiscalYear, level);
	const received = largestIn(sides.received, fiscalYear, level);
	if (!paid || !received) return `${name} has no figures by tax and program in ${fiscalYear}`;
	const inDollars = dollarsWords(yearDollars, dollars, fiscalYear);
	if (scale === 'average') {
		return `In ${fiscalYear} ${name} paid ${apart(paid, ' a person')} in ${paid.words} than the average, and received ${apart(received, '')} in ${received.words}${inDollars}`;
	}
	const unit = scale === 'per-person' ? ' a person' : '';
	return `In ${fiscalYear} ${name} paid most in ${paid.words}, ${amount(paid.value)}${unit}, and received most in ${received.words}, ${amount(received.value)}${inDollars}`;
}

/** Those of the newest year are its own, and dollars of the year need no word where nothing else is drawn. */
function dollarsWords(told: DollarsId, drawn: DollarsId, fiscalYear: number): string {
	if (told !== 'local' && drawn !== 'local' && fiscalYear === BASE_YEAR) return '';
	if (told !== 'current') return `, ${dollarsOf(told).words}`;
	return drawn === 'current' ? '' : `, in ${fiscalYear} dollars`;
}

interface Largest {
	readonly words: string;
	readonly value: number;
}

/** The band of the largest size, whatever its sign; `null` in a year without figures or prices. */
function largestIn(
	{ years, bands }: Breakdown,
	fiscalYear: number,
	level: number | null
): Largest | null {
	const year = years.indexOf(fiscalYear);
	const found = bands.map(({ band, values }: BandValues) => {
		const value = values[year] ?? null;
		return { words: band.words, value: value === null || level === null ? null : value * level };
	});
	return found.reduce<Largest | null>((largest, { words, value }) => {
		if (value === null || Math.abs(value) <= Math.abs(largest?.value ?? 0)) return largest;
		return { words, value };
	}, null);
}

function apart({ value }: Largest, unit: string): string {
	return `${amount(value)}${unit} ${value < 0 ? 'less' : 'more'}`;
}
