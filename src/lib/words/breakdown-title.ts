import type { StateCode } from '$lib/data/states';
import type { BandValues, Breakdown } from '$lib/fiscal/account/breakdown';
import type { BreakdownScale } from '$lib/fiscal/account/breakdown-scales';
import { BASE_YEAR } from '$lib/fiscal/core/prices';
import type { DollarsId } from '$lib/fiscal/core/types';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import { amount } from './money';
import { shortNameOf } from './names';

/** What a title over a state's taxes and programs is made of. */
export interface BreakdownTitleInput {
	readonly state: StateCode;
	readonly scale: BreakdownScale;
	readonly dollars: DollarsId;
	readonly paid: Breakdown;
	readonly received: Breakdown;
	readonly fiscalYear: number;
}

/** What a state paid and received most of in a year, or in what it differed most from the nation. */
export function breakdownTitle({
	state,
	scale,
	dollars,
	fiscalYear,
	...sides
}: BreakdownTitleInput): string {
	const name = shortNameOf(state);
	const paid = largestIn(sides.paid, fiscalYear);
	const received = largestIn(sides.received, fiscalYear);
	if (!paid || !received) return `${name} has no figures by tax and program in ${fiscalYear}`;
	const inDollars = isOwn(dollars, fiscalYear) ? '' : `, ${dollarsOf(dollars).words}`;
	if (scale === 'average') {
		return `In ${fiscalYear} ${name} paid ${apart(paid, ' a person')} in ${paid.words} than the average, and received ${apart(received, '')} in ${received.words}${inDollars}`;
	}
	const unit = scale === 'per-person' ? ' a person' : '';
	return `In ${fiscalYear} ${name} paid most in ${paid.words}, ${amount(paid.value)}${unit}, and received most in ${received.words}, ${amount(received.value)}${inDollars}`;
}

/** Dollars of the year need no word; those of the newest year are its own. */
function isOwn(dollars: DollarsId, fiscalYear: number): boolean {
	return dollars === 'current' || (dollars === 'real' && fiscalYear === BASE_YEAR);
}

interface Largest {
	readonly words: string;
	readonly value: number;
}

/** The band of the largest size, whatever its sign; `null` in a year without figures. */
function largestIn({ years, bands }: Breakdown, fiscalYear: number): Largest | null {
	const year = years.indexOf(fiscalYear);
	const found = bands.map(({ band, values }: BandValues) => ({
		words: band.words,
		value: values[year] ?? null
	}));
	return found.reduce<Largest | null>((largest, { words, value }) => {
		if (value === null || Math.abs(value) <= Math.abs(largest?.value ?? 0)) return largest;
		return { words, value };
	}, null);
}

function apart({ value }: Largest, unit: string): string {
	return `${amount(value)}${unit} ${value < 0 ? 'less' : 'more'}`;
}
