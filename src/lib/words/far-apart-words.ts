import type { FarApart } from '$lib/fiscal/estimates/far-apart';
import { amount } from './money';
import { listOf } from './names';

/**
 * Where our own account is far from the Rockefeller Institute, and that nobody can tell why; empty where it is not:
 * "Against the average of the 50 states our own account is $2,594 to $6,485 a person below Rockefeller in FY2017, …".
 */
export function farApartWords(years: readonly FarApart[]): string {
	if (years.length === 0) return '';
	const sizes = years.map(({ usdPerPerson }) => Math.abs(usdPerPerson));
	const [least, most] = [amount(Math.min(...sizes)), amount(Math.max(...sizes))];
	const by = least === most ? most : `${least} to ${most}`;
	const when = listOf(years.map(({ fiscalYear }) => `FY${fiscalYear}`));
	return `Against the average of the 50 states our own account is ${by} a person ${sideOf(years)} Rockefeller in ${when}; Rockefeller prints no lines, so why cannot be told.`;
}

function sideOf(years: readonly FarApart[]): string {
	if (years.every(({ usdPerPerson }) => usdPerPerson < 0)) return 'below';
	return years.every(({ usdPerPerson }) => usdPerPerson > 0) ? 'above' : 'away from';
}
