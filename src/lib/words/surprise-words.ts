import { lineOf } from '$lib/fiscal/account/lines/lines';
import type { Surprise } from '$lib/fiscal/account/misses/past-misses';
import type { LineId } from '$lib/fiscal/account/types';
import { amount, signedMoney } from './money';

/** What one more year of figures of a line did to a fiscal year of California's. */
interface Told extends Surprise {
	readonly line: LineId;
	readonly fiscalYear: number;
}

/** "One more year of figures for the individual income tax moved California’s FY2024 by −$456 a person, where …" */
export function surpriseWords({ line, fiscalYear, moved, low, high }: Told): string {
	return `One more year of figures for the ${lineOf(line).label.toLowerCase()} moved California’s FY${fiscalYear} by ${signedMoney(moved)} a person, where the range had allowed for a move of ${signedMoney(low)} to ${signedMoney(high)}.`;
}

/** The same shortly, right after the range: "One more year of figures for the individual income tax lowered it by $456 a person." */
export function surpriseBriefly({ line, moved }: Pick<Told, 'line' | 'moved'>): string {
	return `One more year of figures for the ${lineOf(line).label.toLowerCase()} ${moved < 0 ? 'lowered' : 'raised'} it by ${amount(Math.abs(moved))} a person.`;
}
