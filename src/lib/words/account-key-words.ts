import type { AgeShares } from '$lib/fiscal/core/age-shares';
import type { YearCoverage } from '$lib/fiscal/account/coverage';
import { ageOf } from '$lib/fiscal/account/keys/key';
import type { KeyDate } from '$lib/fiscal/account/types';
import type { YearAges } from '$lib/fiscal/core/types';
import { percent } from './account-percent';
import { listOf } from './names';

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
	const [taxes, spending] = [agesInWords(paid, 'are'), agesInWords(received, 'is')];
	return `Of the taxes of ${fiscalYear}, ${taxes}; of the spending, ${spending}.`;
}

/** "59% is shared out by figures of that year, 16% by figures up to two years away, …"; what is nothing is not told. */
function agesInWords(
	{ ofYear, recent, older, later = 0, byPopulation }: AgeShares,
	verb: 'is' | 'are'
): string {
	const parts = [
		{ part: ofYear, by: 'by figures of that year' },
		{ part: recent, by: 'by figures up to two years away' },
		{ part: older - later, by: 'by older figures' },
		{ part: later, by: 'by figures of later years, carried back' },
		{ part: byPopulation, by: 'by population' }
	].filter(({ part }) => part > 0);
	const told = parts.map(({ part, by }, at) => {
		const size = parts.length === 1 ? 'all' : percent(part);
		return at === 0 ? `${size} ${verb} shared out ${by}` : `${size} ${by}`;
	});
	return listOf(told);
}

/** "carried forward from 2018", "carried back from 2010", "by figures of 2024", "by a mean of years"; empty for figures of the year itself. */
export function keyDateWords(date: KeyDate | null, fiscalYear: number): string {
	if (date === null || ageOf(date, fiscalYear) === 0) return '';
	if (date.basis === 'mean') return 'by a mean of several years';
	if (date.basis === 'own') return `by figures of ${date.keyYear}`;
	return `carried ${date.keyYear < fiscalYear ? 'forward' : 'back'} from ${date.keyYear}`;
}
