import type { AgeShares } from '$lib/fiscal/account/misses/age-shares';
import type { YearCoverage } from '$lib/fiscal/account/coverage';
import { ageOf } from '$lib/fiscal/account/keys/key';
import type { KeyDate } from '$lib/fiscal/account/types';
import type { YearAges } from '$lib/fiscal/core/types';
import { percent } from './account-percent';

/** Three sentences for a reader who has never heard of incidence: how lines are shared out, and by how old figures. */
export function keySentences({ fiscalYear, paid, received }: YearCoverage): readonly string[] {
	return [
		'Each line of the federal budget is shared out to the states by published figures that follow it: Social Security by the benefits that residents got, contracts by where the work is done.',
		'The nation’s totals are measured: they are the budget’s own receipts and outlays; what one state pays and receives is not, but shared out, so another way of sharing gives another figure.',
		agesSentence(fiscalYear, { paid, received })
	];
}

/** How old the figures are that the money of both sides of a year is shared out by, in one sentence. */
export function agesSentence(fiscalYear: number, { paid, received }: YearAges): string {
	return `Of the taxes of ${fiscalYear}, ${agesInWords(paid)}; of the spending, ${agesInWords(received)}.`;
}

/** "59% are shared out by figures of that year, 16% by figures up to two years away, …". */
function agesInWords({ ofYear, recent, older, byPopulation }: AgeShares): string {
	return `${percent(ofYear)} are shared out by figures of that year, ${percent(recent)} by figures up to two years away, ${percent(older)} by older ones and ${percent(byPopulation)} by population`;
}

/** "carried forward from 2018", "by figures of 2024", "by a mean of years"; empty for figures of the year itself. */
export function keyDateWords(date: KeyDate | null, fiscalYear: number): string {
	if (date === null || ageOf(date, fiscalYear) === 0) return '';
	if (date.basis === 'mean') return 'by a mean of several years';
	return date.keyYear < fiscalYear
		? `carried forward from ${date.keyYear}`
		: `by figures of ${date.keyYear}`;
}
