import { lineOf } from '$lib/fiscal/account/lines/lines';
import type { LineId } from '$lib/fiscal/account/types';
import { signedMoney } from './money';

/** What one more year of figures did to California, dollars per person, beside the range told before. */
interface Told {
	readonly line: LineId;
	readonly fiscalYear: number;
	readonly moved: number;
	readonly low: number;
	readonly high: number;
}

/** "One more year of figures for the individual income tax moved California’s FY2024 by −$456 a person, where …" */
export function surpriseWords({ line, fiscalYear, moved, low, high }: Told): string {
	return `One more year of figures for the ${lineOf(line).label.toLowerCase()} moved California’s FY${fiscalYear} by ${signedMoney(moved)} a person, where the range had been ${signedMoney(low)} to ${signedMoney(high)}.`;
}
