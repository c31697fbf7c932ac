import { LEAST_DIFFERENCE, ROCKEFELLER_YEARS } from '$lib/fiscal/account/keys/rockefeller-years';
import { amount } from '$lib/words/money';
import { listOf } from '$lib/words/names';
import type { ByEstimateInput } from './by-estimate-input';

/**
 * Where our own account is far from the Rockefeller Institute, against the average, and that nobody can tell why; empty
 * where it is not: "Against the average our own account is $2,575 to $6,508 a person below Rockefeller in FY2017, …".
 */
export function farApartSentence(input: Pick<ByEstimateInput, 'hands' | 'years'>): string {
	const far = differencesOf(input).filter(({ size }) => Math.abs(size) >= LEAST_DIFFERENCE);
	if (far.length === 0) return '';
	const sizes = far.map(({ size }) => Math.abs(size));
	const [least, most] = [amount(Math.min(...sizes)), amount(Math.max(...sizes))];
	const by = least === most ? most : `${least} to ${most}`;
	const years = listOf(far.map(({ fiscalYear }) => `FY${fiscalYear}`));
	return `Against the average our own account is ${by} a person ${sideOf(far)} Rockefeller in ${years}; Rockefeller prints no lines, so why cannot be told.`;
}

interface Difference {
	readonly fiscalYear: number;
	/** Ours less theirs, both against their average, dollars a person. */
	readonly size: number;
}

function differencesOf({
	hands,
	years
}: Pick<ByEstimateInput, 'hands' | 'years'>): readonly Difference[] {
	const [ours = -1, theirs = -1] = ['account', 'rockefeller'].map((id) =>
		hands.findIndex((hand) => hand.id === id)
	);
	return ROCKEFELLER_YEARS.flatMap(({ estimate, fiscalYear }) => {
		const cells = years.find((year) => year.fiscalYear === fiscalYear)?.cells ?? [];
		const [own] = cells[ours] ?? [];
		const report = cells[theirs]?.find(({ edition }) => estimate.endsWith(`-${edition}`));
		return differenceOf(fiscalYear, own?.neutral ?? null, report?.neutral ?? null);
	});
}

function differenceOf(
	fiscalYear: number,
	own: number | null,
	report: number | null
): readonly Difference[] {
	return own === null || report === null ? [] : [{ fiscalYear, size: own - report }];
}

function sideOf(far: readonly Difference[]): string {
	if (far.every(({ size }) => size < 0)) return 'below';
	return far.every(({ size }) => size > 0) ? 'above' : 'away from';
}
